import { usage } from '../../../answer/failure.ts';
import { quoted } from '../../failures.ts';

/**
 * The id of a file or folder, given as such or in a URL: https://app.box.com/folder/123.
 *
 * @throws Failure USAGE
 */
export function boxId(text: string, flag: string, kind: 'file' | 'folder'): string {
  const inUrl = URL.canParse(text)
    ? new RegExp(`/${kind}/(\\w+)`).exec(new URL(text).pathname)?.[1]
    : undefined;
  const id = /^\w+$/.test(text) ? text : inUrl;
  if (id !== undefined) return id;
  throw usage(
    `${flag} ${quoted(text)} is not the id or URL of a ${kind} in Box.`,
    `Pass ${flag} with the id or the URL of the ${kind}, as the browser shows it (…/${kind}/123).`,
  );
}
