import { Readable } from 'node:stream';
import { asFailure, type Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import { isObjectOrArray, partsOf, takeStep } from '../../answer/fields.ts';
import { toJsonLine } from '../../answer/json.ts';
import { checkTarget, outputPath, type Saved, saveStream } from '../../files/download/save.ts';
import { withRetries } from '../../http/retry.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { fetchExternal } from '../../steps/proxy.ts';
import type { CommandContext } from './context.ts';
import { pairOf } from './input.ts';

/** `--save PATH=FILE`: a path in the answer, and the file to save its value to. */
export interface Save {
  path: string;
  file: string;
}

/** The minimum length of base64 text: a shorter text may be a word. */
const MIN_BASE64_CHARS = 64;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const BASE64_URL = /^[A-Za-z0-9_-]+={0,2}$/;
/** Members that hold base64 whatever their length. */
const BASE64_NAME = /^(?:data|content_?bytes)$|base_?64/i;
const DATA_URL = /^data:[^,]*?(;base64)?,/is;

/** Checks the targets of `--save` before anything is sent. @throws as `checkTarget`, and USAGE */
export async function prepareSaves(
  context: CommandContext,
  flags: { save: readonly string[]; overwrite: boolean },
): Promise<Save[]> {
  const { cwd, homeDir } = context.host;
  const saves: Save[] = [];
  for (const flag of flags.save) {
    const [path, name] = pairOf(
      flag,
      /^([^=]*[^=.][^=]*)=(.+)$/s,
      '--save PATH=FILE',
      'Write --save results.0.url=photo.png: a path of the answer, and the file to save it to.',
    );
    const file = await checkTarget(outputPath(cwd, name, 'save'), flags.overwrite, homeDir);
    if (saves.some((other) => other.file === file))
      throw usage(`--save names ${file} twice.`, 'Use a different file for each path.');
    saves.push({ path, file });
  }
  return saves;
}

/** Why a member cannot be saved, as the end of a warning. */
class NotSaved extends Error {}

/**
 * Writes the members of an answer to their files: an http(s) URL is fetched, without any of our headers; a data URL and
 * base64 are decoded; anything else is written as text or JSON (docs/contract.md, Execute: `--save`). The call has been
 * made, so a failure to save is only a warning in the answer.
 *
 * @returns the answer with what was saved
 * @throws Failure INTERRUPTED with the answer next to `error`, if a signal arrives while saving
 */
export async function withSaves(
  context: CommandContext,
  answer: Payload,
  saves: readonly Save[],
  overwrite: boolean,
): Promise<Payload> {
  const { data, warnings = [] } = answer;
  const saved: (Saved & { path: string })[] = [];
  const failed: string[] = [];
  for (const { path, file } of saves) {
    try {
      const { value, name } = memberAt(data, path);
      const { stream, bytes } = await contentOf(await context.client(), value, name, file);
      const options = { ...context.transfer, overwrite, expectedBytes: bytes };
      saved.push({ path, ...(await saveStream(stream, file, options)) });
    } catch (error) {
      const { interruption } = context.deadline;
      if (interruption)
        throw interruption.with(
          {
            hint: 'The call was answered: continue from `data`, next to `error`, and do not repeat a call that changes something.',
            retryable: false,
            document: { data },
          },
          `${interruption.message} The call was answered, but not everything that --save names was saved.`,
        );
      failed.push(`--save ${path}: ${reasonOf(error, file)}`);
    }
  }
  return { ...answer, ...(saves.length > 0 && { saved }), warnings: [...warnings, ...failed] };
}

/** Why nothing was saved to `file`. */
function reasonOf(error: unknown, file: string): string {
  if (error instanceof NotSaved) return error.message;
  const { code, message } = asFailure(error);
  return `nothing was saved to ${file} (${code}: ${message})`;
}

/** The value at a path, and the member name it has; paths may begin with `data`. */
function memberAt(data: unknown, path: string): { value: unknown; name: string } {
  const parts = partsOf(path);
  if (parts[0] === 'data' && !(isObjectOrArray(data) && Object.hasOwn(data, 'data'))) parts.shift();
  let value = data;
  let name = '';
  while (parts.length > 0) {
    const node = isObjectOrArray(value) ? value : {};
    const step = takeStep(parts, [node]);
    if (step === undefined) {
      const keys = Object.keys(node);
      const available =
        keys.length > 0 ? `; available instead of "${parts[0]}": ${keys.slice(0, 30).join(', ')}` : '';
      throw new NotSaved(`the answer has no "${path}"${available}.`);
    }
    value = Reflect.get(node, step);
    if (Number.isNaN(Number(step))) name = step;
  }
  return { value, name };
}

async function contentOf(
  client: ScalekitClient,
  value: unknown,
  name: string,
  file: string,
): Promise<{ stream: Readable; bytes?: number | undefined }> {
  if (typeof value !== 'string')
    return { stream: Readable.from([Buffer.from(`${toJsonLine(value, true)}\n`)]) };
  if (/^https?:\/\//i.test(value)) return await fetched(client, value, file);
  if (/^\/[^/]\S*$/.test(value) && /url|link|href|path/i.test(name))
    throw new NotSaved(
      `"${value.slice(0, 200)}" is a path of the provider's API; fetch it with proxy-request --path.`,
    );
  const [head, isBase64] = DATA_URL.exec(value) ?? [];
  if (head !== undefined) {
    const body = value.slice(head.length);
    const bytes = isBase64 ? decoded(body) : unescaped(body);
    if (bytes) return { stream: Readable.from([bytes]) };
    throw new NotSaved('its data URL is not valid.');
  }
  const isNamed = BASE64_NAME.test(name);
  const bytes = isNamed || value.length >= MIN_BASE64_CHARS ? decoded(value) : undefined;
  return { stream: Readable.from([bytes ?? Buffer.from(value)]) };
}

async function fetched(client: ScalekitClient, url: string, file: string) {
  const answer = await withRetries(client.session, () => fetchExternal(client, url, { method: 'GET' }));
  if (/^text\/html\b/i.test(answer.headers['content-type'] ?? '') && !/\.html?$/i.test(file)) {
    answer.body.destroy();
    throw new NotSaved(
      'its URL answers with an HTML page, most likely a sign-in page; the file is not there.',
    );
  }
  const length = answer.headers['content-length'];
  return { stream: answer.body, bytes: length === undefined ? undefined : Number(length) };
}

/** The bytes of complete base64 or base64url; undefined for anything else. */
function decoded(text: string): Buffer | undefined {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || !(BASE64.test(compact) || BASE64_URL.test(compact))) return undefined;
  const digits = compact.replace(/=+$/, '');
  if (digits.length % 4 === 1) return undefined;
  return Buffer.from(digits, 'base64url');
}

/** The bytes of a data URL without base64; undefined if its escapes are invalid. */
function unescaped(text: string): Buffer | undefined {
  try {
    return Buffer.from(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}
