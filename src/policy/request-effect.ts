import { percentDecoded } from '../answer/text.ts';
import type { Effect } from '../tools/definition.ts';
import { effectOfWords, harmOfWords } from '../tools/effect.ts';
import { movesMoney, pathMovesMoney } from '../tools/money.ts';
import { wordSet } from '../tools/tables.ts';
import { exactKindOf, wordsIn } from '../tools/verbs.ts';

/** Verbs that also occur in ordinary REST paths that only read: `/tokens/verify`, `/currency/convert`. */
const ONLY_LOOKS = wordSet(
  'verify convert generate authorize authenticate login navigate transform resize manage apply install',
);

/** Nouns that turn a preceding verb into a thing: `import-jobs`, `delete_requests`, `send-settings`. */
const THINGS =
  /^(jobs?|requests?|logs?|events?|settings?|polic(y|ies)|rules?|tokens?|keys?|types?|reasons?|histor(y|ies)|status|states?|times?|meta(data)?|options?|results?|reports?|templates?|counts?|date|links?|items?|lists?|scopes?|permissions?)$/;

/** Sending from one of these reaches many people. */
const TO_MANY = /^(campaigns?|newsletters?|broadcasts?|bulk|batch|mass)$/i;

/** Verbs that begin to send. */
const STARTS_SENDING = /^(send|schedule|launch|start)$/;

/** File extensions in a path: `/1.1/statuses/update.json` is the method `update`. */
const EXTENSION =
  /\.(json|xml|csv|txt|html?|php|aspx?|do|ya?ml|pdf|png|jpe?g|gif|svg|zip|md|js|css|ics|rss|atom)$/i;

/** Parameters that name a method instead of the path. */
const METHOD_PARAMETERS = /^(_?method|x-http-method-override|action|cmd|command|op|operation)$/i;

const SEVERITY: readonly Effect[] = ['read', 'unknown', 'write', 'destructive'];

const worst = (effects: readonly Effect[]): Effect =>
  effects.reduce((most, each) => (SEVERITY.indexOf(each) > SEVERITY.indexOf(most) ? each : most), 'read');

/** @param path without its query */
const segmentsOf = (path: string): string[] => path.split('/').map(percentDecoded).filter(Boolean);
const withoutExtension = (segment: string): string => segment.replace(EXTENSION, '');

/**
 * What a proxied request does (docs/contract.md, Guards). A GET or HEAD is a read only if its
 * path does not name an action: at APIs whose paths are names of methods (`/api/chat.postMessage`), the verb decides.
 *
 * - DELETE: `destructive`
 * - GET, HEAD: `read`, or what the action in the path does; `unknown` for a method with an unknown verb
 * - POST, PUT, PATCH: `write`; `destructive` if the path deletes something, publishes it, sends it to many, or moves money
 *
 * @param path - from the API root, with its query if it has one; encoded as it will be sent, or not
 * @param headers - the request's headers: some servers let one override the method (`X-HTTP-Method-Override`)
 */
export function effectOfRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Effect {
  const [beforeQuery = '', query = ''] = path.split(/\?(.*)/s);
  const parameters = [...new URLSearchParams(query)];
  const overriding = Object.entries(headers)
    .filter(([name]) => /^x-(http-)?method(-override)?$/i.test(name))
    .map(([, value]) => value);
  const named = parameters.filter(([name]) => METHOD_PARAMETERS.test(name)).map(([, value]) => value);
  const methods = [method, ...overriding, ...named].map((each) => each.trim().toUpperCase());
  if (methods.includes('DELETE')) return 'destructive';
  const writes =
    methods.some((each) => /^(POST|PUT|PATCH)$/.test(each)) || !/^(GET|HEAD)$/i.test(method.trim());
  const segments = segmentsOf(beforeQuery);
  const names = segments.map(withoutExtension);
  if (writes && pathMovesMoney(names, methods.includes('POST'))) return 'destructive';
  const inPath = segments.map((segment, at) => effectOfSegment(segments, segment, at, writes));
  const inQuery = named.map((name) => effectOfMethod(name));
  // A GraphQL request sent with GET.
  const mutates = parameters.some(([name, value]) => name === 'query' && /^\s*mutation\b/.test(value));
  return worst([...inPath, ...inQuery, ...(writes || mutates ? ['write' as const] : [])]);
}

/** What makes a destructive request so, by its path; the rest of a sentence. */
export function harmOfRequest(path: string): string {
  const names = segmentsOf(path.replace(/\?.*/s, '')).map(withoutExtension).filter(Boolean);
  const [last = ''] = names.slice(-1);
  if (pathMovesMoney(names, true)) return 'moves money';
  const sends = STARTS_SENDING.test(last) && names.some((name) => TO_MANY.test(name));
  return sends ? 'sends something to many people' : harmOfWords(wordsIn(last));
}

/** What one segment of a path does, by its name; `read` if it names no action. */
function effectOfSegment(segments: readonly string[], whole: string, at: number, writes: boolean): Effect {
  const isLast = at === segments.length - 1;
  const segment = whole.replace(EXTENSION, '');
  // `chat.postMessage`, but not `example.com` or `john.doe@example.com`.
  if (segment.includes('.')) {
    if (!isLast || !/^[a-z][\w-]*(\.[a-z_]+)+$/i.test(segment)) return 'read';
    const effect = effectOfMethod(segment);
    const isMethod = at === 0 || /^(api|rpc|methods?|services?)$/i.test(String(segments[at - 1]));
    return effect === 'unknown' && !isMethod ? 'read' : effect;
  }
  // `topics/news:publish`, `documents:batchDelete`, but not `Sheet1!A1:B2`.
  const custom = /:([a-z]+)$/i.exec(segment)?.[1];
  if (custom !== undefined) return known(effectOfWords(wordsIn(custom)).effect);
  const words = wordsIn(segment).filter((word, i) => i > 0 || !/^(batch|bulk|mass)$/.test(word));
  const [first = ''] = words;
  const kind = exactKindOf(first);
  if (kind === undefined || /^read/.test(kind) || ONLY_LOOKS.has(first)) return 'read';
  const isVerb = /^(write|destroy|expose)$/.test(kind);
  if (words.length > 1)
    return isAction(segment, words, kind, isVerb) ? known(effectOfWords(words).effect) : 'read';
  // A verb that is also a noun is an action only if something is sent to it: `/subscriptions/7/cancel`.
  if (!isVerb && !(writes && isLast && at > 0 && kind.endsWith('OrNoun'))) return 'read';
  if (STARTS_SENDING.test(first) && segments.some((each) => TO_MANY.test(each))) return 'destructive';
  // Transfers of money have been recognized by the whole path: repositories are transferred too.
  return first === 'transfer' ? 'write' : known(effectOfWords([first]).effect);
}

/** Whether several words name an action, `sendMessage`, rather than a thing, `import-jobs`. */
function isAction(segment: string, words: readonly string[], kind: string, isVerb: boolean): boolean {
  const last = String(words.at(-1));
  const isCamel = /^[a-z]+[A-Z]/.test(segment);
  if (isVerb) return isCamel || !THINGS.test(last);
  // `forwardMessage` and `postMessage` are methods, `order-items` and `orderItem` are not.
  const isMethodVerb = words[0] === 'post' || kind.endsWith('OrNoun');
  return isCamel && isMethodVerb && !THINGS.test(last) && !/[^s]s$/.test(last);
}

/** What a method does, by its full name: `chat.postMessage`, `flickr.photos.delete`. */
function effectOfMethod(name: string): Effect {
  const parts = name.split('.');
  const words = wordsIn(String(parts.at(-1)));
  if (words.length === 1 && LOOKS.has(words[0])) return 'read';
  const { effect } = effectOfWords(words);
  // `payments.create`: only the full name shows that money moves.
  if (effect === 'write' && movesMoney(wordsIn(name).join('_'))) return 'destructive';
  if (effect !== 'unknown') return effect;
  // `chat.postmessage`: some servers ignore case.
  return effectOfWords([words.join('')]).effect;
}

/** Methods named after what they show: `users.info`, `conversations.history`. */
const LOOKS = wordSet(
  'info history replies members list status test me self stats profile conversations messages files all identity permissions presence logs',
);

const known = (effect: Effect): Effect => (effect === 'unknown' ? 'read' : effect);
