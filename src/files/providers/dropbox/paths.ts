import { usage } from '../../../answer/failure.ts';
import { ifThere, type Json, type ProviderApi } from '../../api.ts';
import { quoted } from '../../failures.ts';
import { formsOf } from '../../names.ts';

/**
 * A path as Dropbox writes it, `/Reports/a.pdf`; the top is ''.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE
 */
export function dropboxPath(text: string, flag: string): string {
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..') || /[\\\p{Cc}]/u.test(text) || !text.isWellFormed() || /^[a-z]:\//i.test(text))
    throw usage(
      `${flag} ${quoted(text)} is not a path in Dropbox.`,
      `Pass ${flag} with a path from the top, such as /Reports/a.pdf.`,
    );
  return segments.map((segment) => `/${segment}`).join('');
}

/** What is at a path, in either Unicode form; undefined if there is nothing. */
export async function metadataAt(api: ProviderApi, path: string): Promise<Json> {
  for (const form of formsOf(path)) {
    const found = await ifThere(api.readTool('dropbox_files_get_metadata', { path: form }));
    if (found !== undefined) return found;
  }
  return undefined;
}
