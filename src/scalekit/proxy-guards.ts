import { Failure } from '../answer/failure.ts';
import { toJsonLine } from '../answer/json.ts';
import { words } from '../answer/text.ts';

/** A query parameter, in order; a name may occur more than once. */
export type QueryParameter = [name: string, value: string];

/** Rounds of decoding after which a path that still changes is refused. */
const MAX_DECODINGS = 6;

/**
 * Headers that say who we are or how the connection works; setting them could impersonate someone else. An underscore
 * counts as a dash: many servers treat both as the same name (RFC 3875, section 4.1.18). The last ones override the
 * method that is shown, which decides whether something may change.
 */
const RESERVED_HEADERS = new Set(
  words(`
    authorization proxy-authorization proxy-authenticate proxy-connection host cookie set-cookie
    connection-name identifier connection keep-alive te trailer transfer-encoding upgrade content-length
    expect
    x-http-method x-http-method-override x-method-override
  `),
);

/** Where Git for Windows and similar tools are installed: what they put before a leading slash. */
const GIT_BASH_ROOT =
  /^[a-z]:\/(?:.*?\/)??(?:git\/current|git|portablegit|git-sdk-\d+|msys(?:32|64|2)?|cygwin(?:64)?)(?:\/|$)/i;

/**
 * Whether a path is a Windows path, into which Git-Bash rewrites `/v1/pages`.
 *
 * @returns the path that was probably meant, without its leading slash; '' if that cannot be told; undefined for
 *   any other path
 */
export function undoGitBash(path: string): string | undefined {
  if (!/^[a-z]:[\\/]/i.test(path)) return undefined;
  const slashed = path.replaceAll('\\', '/');
  const [root] = GIT_BASH_ROOT.exec(slashed) ?? [slashed];
  return slashed.slice(root.length);
}

/**
 * Checks and encodes a provider path, so that the request stays below `/proxy/` (docs/scalekit.md, SDK proxy requests).
 *
 * @param path from the API root; the leading slash may be missing, a query may be present
 * @returns what follows `/proxy` in the request line
 * @throws Failure INVALID_PATH
 */
export function guardPath(path: string, query: readonly QueryParameter[] = []): string {
  const meant = undoGitBash(path);
  if (meant !== undefined)
    throw refuse(
      path,
      'is a file path: Git-Bash rewrote the leading slash',
      `Leave the slash out${meant && ` (--path ${meant})`}, or set MSYS_NO_PATHCONV=1.`,
    );
  if (path === '' || !path.isWellFormed()) throw refuse(path, 'is empty or not text');
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || /^[\\/]{2}/.test(path))
    throw refuse(
      path,
      'has a scheme or a host',
      "Give only the part after the host, such as /v1/pages; the connection's provider is the host.",
    );
  if (path.includes('#')) throw refuse(path, 'has a fragment', 'Write %23 for a literal #.');
  if (path.includes('\\')) throw refuse(path, 'has a backslash', 'Write /, or %5C for a literal backslash.');
  const cut = path.indexOf('?');
  const route = `/${(cut < 0 ? path : path.slice(0, cut)).replace(/^\//, '')}`;
  assertStays(path, route);
  if (/\p{Cc}/u.test(path)) throw refuse(path, 'has control characters');
  const search = [
    ...(cut < 0 || cut === path.length - 1
      ? []
      : [encode(path.slice(cut + 1), /[^\w\-.~!$&'()*+,;=:@/?%[\]]/gu)]),
    ...query.map(([name, value]) => `${encodeParameter(name)}=${encodeParameter(value)}`),
  ].join('&');
  const target = encode(route, /[^\w\-.~!$&'()*+,;=:@/%]/gu) + (search === '' ? '' : `?${search}`);
  // The parser that the HTTP client uses decides.
  const parsed = new URL(`http://proxy.invalid/proxy${target}`);
  if (`${parsed.pathname}${parsed.search}` !== `/proxy${target}`)
    throw refuse(path, 'would be changed in transit');
  return target;
}

/** Checks the headers a caller wants to set. @throws Failure INVALID_HEADER */
export function guardHeaders(headers: Record<string, unknown>): Record<string, string> {
  const seen = new Set<string>();
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw badHeader(name, 'is not a header name');
      const spelled = name.toLowerCase();
      if (RESERVED_HEADERS.has(spelled.replaceAll('_', '-')))
        throw badHeader(
          name,
          'cannot be set',
          'Leave this header out: Scalekit signs the request for the connected account, and --method says what it does.',
        );
      // Only one of the two would be sent, but a preview would show both.
      if (seen.has(spelled)) throw badHeader(name, 'is given twice');
      seen.add(spelled);
      if (typeof value === 'object' || value === undefined)
        throw badHeader(name, 'needs a text as its value');
      const text = (typeof value === 'string' ? value : toJsonLine(value)).trim();
      if (/(?!\t)\p{Cc}/u.test(text) || !text.isWellFormed())
        throw badHeader(name, 'has a value with line breaks or control characters');
      return [name, text];
    }),
  );
}

/** Every spelling of `.` and `/` that some server might decode. */
function assertStays(path: string, route: string): void {
  let decoded = route;
  for (let round = 0; ; round++) {
    if (/\p{Cc}/u.test(decoded)) throw refuse(path, 'has control characters');
    const segments = decoded.normalize('NFKC').split(/[/\\]/);
    // Some servers strip path parameters first: `..;x` is `..` to them. Others drop spaces.
    if (segments.some((segment) => /^\.{1,2}$/.test(segment.replace(/;.*|\s/gs, ''))))
      throw refuse(path, 'has dot segments', 'Write the path in full, from the API root.');
    const next = decodeOnce(decoded);
    if (next === decoded) return;
    if (round >= MAX_DECODINGS) throw refuse(path, 'is encoded too many times');
    decoded = next;
  }
}

function decodeOnce(text: string): string {
  return text
    .replace(/%u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/%c0%ae|%e0%80%ae/gi, '.')
    .replace(/%c0%af|%e0%80%af/gi, '/')
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
      return bytes.toString('utf8').includes('\ufffd') ? bytes.toString('latin1') : bytes.toString('utf8');
    });
}

function encode(text: string, unsafe: RegExp): string {
  return text
    .replace(unsafe, (char) => encodeURIComponent(char))
    .replace(/'/g, '%27')
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
}

/** Encoded as in the URL standard, where `'` is encoded, unlike in encodeURIComponent. */
function encodeParameter(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}

function refuse(
  path: string,
  reason: string,
  hint = 'Pass the path from the API root, such as /v1/pages/<ID>; --query-params takes the parameters.',
): Failure {
  return new Failure('INVALID_PATH', `--path ${JSON.stringify(path.slice(0, 200))} ${reason}.`, { hint });
}

function badHeader(
  name: string,
  reason: string,
  hint = 'Correct --headers; values are one line of text.',
): Failure {
  return new Failure('INVALID_HEADER', `Header ${JSON.stringify(name.slice(0, 80))} ${reason}.`, { hint });
}
