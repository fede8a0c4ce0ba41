import type { HttpResponse } from '../http/response.ts';
import type { ProviderApi } from './api.ts';
import type { Faults } from './faults.ts';
import type { HashName } from './hash.ts';
import type { HashedSource } from './upload/source.ts';
import type { Claim } from './verify.ts';

/** What an upload does if the name is taken. */
export const ON_CONFLICT = ['fail', 'rename', 'replace'] as const;
export type OnConflict = (typeof ON_CONFLICT)[number];

/** Flags of upload-file that only some providers take. */
export interface UploadFlags {
  /** A page, a folder, a path, a channel, recipients: as the caller wrote it. */
  to?: string | undefined;
  /** The requested name; by default the file keeps its own. */
  name?: string | undefined;
  site?: string | undefined;
  onConflict?: OnConflict | undefined;
  /** Whether missing folders of a path are created. */
  createFolders?: boolean | undefined;
  subject?: string | undefined;
  /** Text sent with the file: a mail's body, a message. */
  text?: string | undefined;
  /** Whether a mail is sent; otherwise it stays a draft. */
  send?: boolean | undefined;
}

/** Flags of download-file that only some providers take. */
export interface DownloadFlags {
  /** Which of several files; a file with another name is refused. */
  name?: string | undefined;
  site?: string | undefined;
  exportAs?: string | undefined;
}

/** Where a file goes: the provider's API, and the flags. */
export interface Place extends UploadFlags {
  api: ProviderApi;
}

export interface Upload extends Place {
  /** The only file, or the first. */
  source: HashedSource;
  /** All files, the first included; several for providers that take them. */
  files: readonly HashedSource[];
}

/** What the provider holds after an upload. Members of its answer are passed on as they are, if they are not texts too. */
export interface Uploaded {
  id: string;
  /** By default the file's own. */
  name?: unknown;
  mimeType?: unknown;
  webUrl?: unknown;
  /** For a mail: whether it was sent, or is a draft. */
  sent?: boolean | undefined;
  /** The folder it is in: a path, or its name. */
  folder?: string | undefined;
  /** What the provider says about the bytes it now holds, if anything. */
  claim?: Claim;
  /** The path to DELETE if the file is new and turns out to be wrong. */
  undo?: string | undefined;
}

export interface Download extends DownloadFlags {
  api: ProviderApi;
  /** What to fetch: an id, a path, a URL, as the caller wrote it. */
  from: string;
  /** Absolute; its extension may choose a format. */
  outputFile: string;
}

/** A file that can be fetched, again if a connection breaks. */
export interface Found {
  /**
   * Tries once: the receiver has the retry budget.
   *
   * @param headers that request a part of it
   * @throws Failure as `tryProvider`
   */
  open(headers?: Record<string, string>): Promise<HttpResponse>;
  /** Its name at the provider. */
  name: string;
  /** Undefined to use the answer's own type. */
  mimeType?: string | undefined;
  /** What the provider says about the bytes, if anything. */
  claim?: Claim | undefined;
}

/** How files are sent to one provider and fetched from it. */
export interface Transfer {
  /**
   * Checks the flags of an upload before anything is looked up or sent.
   *
   * @param name what the file is to be called
   * @param provider the provider's key
   * @throws Failure USAGE
   */
  check?(flags: UploadFlags, name: string, provider: string): void;
  /**
   * Resolves ids and URLs in the flags to names, for a person who has to approve the upload before it is sent.
   *
   * @throws Failure as any look-up
   */
  describe?(place: Place): Promise<Described>;
  upload(upload: Upload): Promise<Uploaded>;
  /** Finds a file; left out if the declaration says that downloads are impossible. */
  download?(download: Download): Promise<Found>;
}

/** The name of a destination; undefined if the flag already names it, or it is unknown. */
export interface Described {
  to?: string | undefined;
  site?: string | undefined;
  /** The file's name there, if `--to` is the path of the file itself. */
  name?: string | undefined;
}

type Describe<Flags> = { [Flag in keyof Flags]?: string };

/**
 * What is known about a provider without loading its code: help texts and flag checks are derived from this.
 * See docs/add-a-provider.md.
 */
export interface FileProvider {
  /** As Scalekit spells it: GOOGLEDRIVE. */
  key: string;
  upload: {
    /** The flags that uploads take besides the file, each with its meaning for this provider. */
    flags: Describe<UploadFlags>;
    /** The maximum and minimum bytes of one upload; the hint says what to do with more. */
    limits?: { atMost: number; atLeast?: number; hint: string };
    /** Whether one upload takes several files. */
    takesSeveral?: boolean;
    /** The default of --on-conflict; undefined if names are never taken. */
    onConflict?: OnConflict;
  };
  download:
    | {
        /** What `--from` takes. */
        from: string;
        /** The tool that finds it, whose input is a `query`. */
        finder: string;
        flags: Describe<DownloadFlags>;
      }
    /** Why files cannot be downloaded, and what to do instead. */
    | { impossible: string; hint: string };
  /** The hash that it reports for an uploaded file, besides or instead of SHA-256. */
  hash?: HashName;
  /** Patterns of its refusals. */
  faults: Faults;
  /** Loads its code. */
  load(): Promise<{ transfer: Transfer }>;
}
