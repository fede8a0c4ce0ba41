import type { HttpResponse } from '../http/response.ts';
import type { RequestContext } from '../steps/account.ts';
import type { Faults } from './faults.ts';
import type { HashName, RunningHash } from './hash.ts';
import type { Progress } from './progress.ts';
import type { Source } from './upload/source.ts';
import type { Claim } from './verify.ts';

/** What an upload does where the name is taken. */
export const ON_CONFLICT = ['fail', 'rename', 'replace'] as const;
export type OnConflict = (typeof ON_CONFLICT)[number];

/** Flags of upload-file that only some providers take. */
export interface UploadFlags {
  /** A page, a folder, a path, a channel, recipients: as the caller wrote it. */
  to?: string | undefined;
  /** The name that was asked for; unset, the file keeps its own. */
  name?: string | undefined;
  site?: string | undefined;
  onConflict?: OnConflict | undefined;
  /** Whether missing folders of a path are made. */
  createFolders?: boolean | undefined;
  subject?: string | undefined;
  /** What is written beside the file: a mail's body, a message. */
  text?: string | undefined;
  /** Whether a mail is sent; else it stays a draft. */
  send?: boolean | undefined;
}

/** Flags of download-file that only some providers take. */
export interface DownloadFlags {
  /** Which of several files; what is found under another name is refused. */
  name?: string | undefined;
  site?: string | undefined;
  exportAs?: string | undefined;
}

export interface Upload extends RequestContext, UploadFlags {
  /** The only file, or the first. */
  source: Source;
  hash: RunningHash;
  /** All files, the first included; several for providers that take them. */
  files: readonly { source: Source; hash: RunningHash }[];
  progress: Progress;
}

/** What is at the provider after an upload. */
export interface Uploaded {
  id: string;
  name: string;
  mimeType: string;
  webUrl?: string | undefined;
  /** Of a mail: whether it was sent, or is a draft. */
  sent?: boolean | undefined;
  /** The folder it is in: a path, or its name. */
  folder?: string | undefined;
  /** What the provider says about the bytes it holds now, where it does. */
  claim?: Claim;
  /** The path to DELETE where the file is new and turns out to be wrong. */
  undo?: string | undefined;
}

export interface Download extends RequestContext, DownloadFlags {
  /** What to fetch: an id, a path, a URL, as the caller wrote it. */
  from: string;
  /** Absolute; its extension may choose a format. */
  outputFile: string;
}

/** A file that can be fetched, more than once where a connection breaks. */
export interface Found {
  /**
   * Tries once: whoever receives the file has the retry budget.
   *
   * @param headers that ask for a part of it
   * @throws Failure as `tryProvider`
   */
  open(headers?: Record<string, string>): Promise<HttpResponse>;
  /** What it is called at the provider. */
  name: string;
  /** Undefined if the answer's own type has to do. */
  mimeType?: string | undefined;
  /** What the provider says about the bytes, where it does. */
  claim?: Claim;
}

/** How files get to one provider. */
export interface Uploader {
  /**
   * Checks the flags before anything is asked or sent.
   *
   * @param name what the file is to be called
   * @param provider the provider's key
   * @throws Failure USAGE
   */
  check?(flags: UploadFlags, name: string, provider: string): void;
  /**
   * What the flags mean that hold ids or URLs, for a person who has to judge the upload before it is sent.
   *
   * @throws Failure as any look-up
   */
  describe?(destination: RequestContext & UploadFlags): Promise<Described>;
  upload(upload: Upload): Promise<Uploaded>;
}

/** What a destination is called; undefined if the flag says so itself, or nobody knows. */
export interface Described {
  to?: string | undefined;
  site?: string | undefined;
}

type Describe<Flags> = { [Flag in keyof Flags]?: string };

/**
 * What is known of a provider without loading its code: the commands' help and the checks of their flags come from
 * here. Adding a provider: docs/add-a-provider.md.
 */
export interface FileProvider {
  /** As Scalekit spells it: GOOGLEDRIVE. */
  key: string;
  upload: {
    /** The flags that uploads take beside the file, each with its meaning here. */
    flags: Describe<UploadFlags>;
    /** The most bytes that one upload may have, and the fewest; what to do with more is in the hint. */
    limits?: { atMost: number; atLeast?: number; hint: string };
    /** Whether one upload takes several files. */
    takesSeveral?: boolean;
    /** What happens about a taken name where nothing is said; undefined if names are never taken. */
    onConflict?: OnConflict;
    load(): Promise<Uploader>;
  };
  download:
    | {
        /** What `--from` takes. */
        from: string;
        flags: Describe<DownloadFlags>;
        load(): Promise<(download: Download) => Promise<Found>>;
      }
    /** Why files cannot be downloaded, and what to do instead. */
    | { impossible: string; hint: string };
  /** The hash that it gives of an uploaded file, beside or instead of SHA-256. */
  hash?: HashName;
  /** How its refusals read. */
  faults: Faults;
}
