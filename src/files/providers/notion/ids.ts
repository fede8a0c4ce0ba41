import { type Failure, usage } from '../../../answer/failure.ts';
import { notFound, quoted } from '../../failures.ts';

const PLAIN = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/**
 * The id in what a person copies from Notion: an id with or without hyphens, a page's URL, or a block's link,
 * which is the page's URL with the block's id after the `#`.
 *
 * @param flag its name, for the message
 * @returns the id with hyphens
 * @throws Failure USAGE
 */
export function notionId(text: string, flag: string): string {
  const id = plainId(text) ?? (URL.canParse(text) ? plainId(inUrl(new URL(text))) : undefined);
  if (id !== undefined) return id;
  throw usage(
    `${flag} ${quoted(text)} contains no Notion id.`,
    `Pass ${flag} with the URL of the page, or its id: 32 hexadecimal digits.`,
  );
}

/** An id with hyphens; undefined if the text is not an id. */
export function plainId(id: unknown): string | undefined {
  if (typeof id !== 'string' || !PLAIN.test(id)) return undefined;
  return id
    .replaceAll('-', '')
    .toLowerCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** For a page that does not exist, or that the connection may not see: Notion does not tell which. */
export function noPage(id: string): Failure {
  return notFound(
    `page or block ${id} that the connection can see`,
    'Check the id or URL; if it is right, ask the user to share the page with the connection: in Notion, the ••• menu of the page, Connections.',
  );
}

/** `/Title-<id>#<block>`; in a database view the open page is in `?p=`. */
function inUrl({ hash, searchParams, pathname }: URL): string | undefined {
  const candidates = [hash.slice(1), searchParams.get('p') ?? '', pathname.replace(/\/+$/, '')];
  for (const candidate of candidates) {
    const digits =
      /(?:^|[-/])([0-9a-f]{32})$/i.exec(candidate)?.[1] ?? /(?:^|\/)([0-9a-f-]{36})$/i.exec(candidate)?.[1];
    if (digits !== undefined && PLAIN.test(digits)) return digits;
  }
  return undefined;
}
