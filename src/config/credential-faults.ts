import { configInvalid, type Failure } from '../answer/failure.ts';
import type { CredentialName, Source } from './environment.ts';

const COPY = 'Copy the value again from the Scalekit Dashboard (Developers > API Credentials)';
const SET_URL =
  'Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://acme.scalekit.dev.';

/** Quotation marks of every script; some readers of settings, such as `docker --env-file`, keep them. */
const QUOTED = /^["'`“”‘’„«]|["'`“”‘’«»]$/;

/** Placeholders in examples: `${env:X}`, `$X`, `%X%`, `<secret>`, `{{x}}`, `your_client_id`, `changeme`, `xxx`, `…`. */
const PLACEHOLDER =
  /^\$\{?[\w:.-]+\}?$|\$\{|^%\w+%$|<[^>]*>|\{\{|\byour[-_ ]|^your(?=[A-Z])|^(?:change[-_]?me|replace[-_]?me|todo|x{3,}|\*{3,}|example|placeholder|null|undefined|none)$|…|\.{3}/i;

/** The prefix of every client id. */
const CLIENT_ID = /^skc_/;

/** Scalekit hosts that are not environments. */
const NOT_AN_ENVIRONMENT = /^(?:app|www|docs|dashboard|status)\.scalekit\.(?:com|dev|cloud)$|^scalekit\.com$/;

/** What is wrong with one of the three, judging by its text. The message never contains the value, except for the URL. */
export function credentialFault(name: CredentialName, source: Source): Failure | undefined {
  const { values, cut } = source;
  const value = values[name];
  if (value === undefined) return undefined;
  const fault = (reason: string, hint: string) =>
    configInvalid(`${name} from ${source.name} ${reason}.`, hint);
  if (QUOTED.test(value))
    return fault('is in quotes, which are part of the value there', `${COPY}, without the quotes.`);
  if (PLACEHOLDER.test(value))
    return fault(
      'is a placeholder, not a value',
      /[$%{]/.test(value)
        ? `${COPY}; nothing here replaces names such as \${TOOL_CLIENT_ID}.`
        : `${COPY}; it still holds the example of the documentation.`,
    );
  if (cut.includes(name) && name !== 'TOOL_ENV_URL')
    return fault(
      'is cut short by a #, which begins a comment',
      `Put the value in quotes: ${name}="…"; or, if it is meant as a comment, put a space before the #.`,
    );
  if (name === 'TOOL_ENV_URL') return urlFault(value, fault);
  if (!/^[!-~]+$/.test(value))
    return fault(
      'contains spaces, line breaks or other characters that credentials never have',
      `${COPY}, as one word.`,
    );
  const swapped =
    CLIENT_ID.test(values.TOOL_CLIENT_SECRET ?? '') && !CLIENT_ID.test(values.TOOL_CLIENT_ID ?? '');
  if (swapped)
    return fault(
      'and the other one are swapped: the id begins with skc_',
      'Set TOOL_CLIENT_ID to the value that begins with skc_, and TOOL_CLIENT_SECRET to the other.',
    );
  return URL.canParse(value) && value.includes('://')
    ? fault('is a URL', `${COPY}; the URL belongs in TOOL_ENV_URL.`)
    : undefined;
}

/** What is wrong with TOOL_IDENTIFIER, judging by its text. */
export function identifierFault(value: string | undefined): Failure | undefined {
  const fault = (reason: string) =>
    configInvalid(
      `TOOL_IDENTIFIER ${reason}.`,
      'Set TOOL_IDENTIFIER to the identifier that the accounts have in Scalekit, an e-mail address for example, without quotes.',
    );
  if (value === undefined) return undefined;
  if (QUOTED.test(value)) return fault('is in quotes, which are part of the value there');
  return PLACEHOLDER.test(value) ? fault('is a placeholder, not a value') : undefined;
}

/** `https`, or `http` on loopback; an origin only, because the SDK answers a path with "unimplemented". */
function urlFault(text: string, fault: (reason: string, hint: string) => Failure): Failure | undefined {
  if (!URL.canParse(text) && URL.canParse(`https://${text}`)) return fault('lacks its https://', SET_URL);
  if (!URL.canParse(text)) return fault('is not a URL', SET_URL);
  const url = new URL(text);
  if (url.username || url.password) return fault('must not contain a user name or password', SET_URL);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname)))
    return fault('must begin with https:// (http:// is for loopback only)', SET_URL);
  if (NOT_AN_ENVIRONMENT.test(url.hostname))
    return fault(`names ${url.hostname}, which is not an environment`, `${SET_URL} The Dashboard shows it.`);
  if (url.pathname !== '/' || url.search || url.hash)
    return fault('must be an origin, without a path', `Set TOOL_ENV_URL to ${url.origin}.`);
  return undefined;
}

/** @param hostname as in `URL.hostname`, with brackets around IPv6 */
export function isLoopbackHost(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    /^127(\.\d+){3}$/.test(hostname) ||
    hostname === '[::1]'
  );
}
