import { Failure } from '../../../answer/failure.ts';

/**
 * Where the id stands in the URLs that people copy: /file/d/ID, /document/d/ID, /folders/ID, ?id=ID. What is published
 * to the web, /document/d/e/…, shows another one, which no API knows.
 */
const IN_PATH = /\/(?:d|folders)\/(?!e\/)([\w-]+)/;

/**
 * The id of a file or folder, given as such or in a URL of Drive or Docs.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE
 */
export function driveId(text: string, flag: string): string {
  if (/^[\w-]+$/.test(text)) return text;
  if (URL.canParse(text)) {
    const url = new URL(text);
    const id = IN_PATH.exec(url.pathname)?.[1] ?? url.searchParams.get('id') ?? '';
    if (/^[\w-]+$/.test(id)) return id;
    if (/\/my-drive\/?$/.test(url.pathname)) return 'root';
  }
  throw new Failure(
    'USAGE',
    `${flag} ${JSON.stringify(text.slice(0, 200))} is no id and no URL of Google Drive.`,
    {
      hint: `Pass ${flag} with the id or the URL; Drive knows no paths, a search tool finds the id.`,
    },
  );
}
