import { usage } from '../../../answer/failure.ts';
import { undoGitBash } from '../../../scalekit/proxy-guards.ts';
import { quoted } from '../../failures.ts';

/**
 * Where the id is in URLs: /file/d/ID, /document/d/ID, /folders/ID, ?id=ID. URLs of documents published
 * to the web, /document/d/e/…, contain another id, which the API does not know.
 */
const IN_PATH = /\/(?:d|folders)\/(?!e\/)([\w-]+)/;

/** A file or folder by its id, as a caller or another file names it. */
export interface DriveId {
  /** As the caller wrote it, for messages. */
  shown: string;
  id: string;
  resourceKey?: string | undefined;
}

/** A reference to a file or folder: by id, or by path from My Drive. */
export type DriveReference = DriveId | { shown: string; path: string[] };

/**
 * Parses a reference to a file or folder: an id, a URL of Drive or Docs, or a path with at least one slash.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE
 */
export function driveReference(shown: string, flag: string): DriveReference {
  if (/^[\w-]+$/.test(shown)) return { shown, id: shown };
  if (URL.canParse(shown) && /^https?:/i.test(shown)) {
    const url = new URL(shown);
    const id = IN_PATH.exec(url.pathname)?.[1] ?? url.searchParams.get('id') ?? '';
    if (/^[\w-]+$/.test(id))
      return { shown, id, resourceKey: url.searchParams.get('resourcekey') ?? undefined };
    if (/\/my-drive\/?$/.test(url.pathname)) return { shown, id: 'root' };
  } else if (shown.isWellFormed() && !/\p{Cc}/u.test(shown) && undoGitBash(shown) === undefined) {
    const path = shown.split('/').filter((name) => name !== '' && name !== '.');
    if (/^my drive$/i.test(path[0] ?? '')) path.shift();
    if (!path.includes('..')) return path.length === 0 ? { shown, id: 'root' } : { shown, path };
  }
  throw usage(
    `${flag} ${quoted(shown)} is not an id, URL or path of Google Drive.`,
    `Pass ${flag} with the id, the URL, or the path from My Drive, such as Reports/2026.`,
  );
}
