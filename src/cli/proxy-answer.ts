import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Payload } from '../answer/document.ts';
import { Failure } from '../answer/failure.ts';
import { pathSteps } from '../answer/fields.ts';
import { parseJson } from '../answer/json.ts';
import { checkTarget, type Saved, saveStream, saveTemporary } from '../files/save.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { requestOutside } from '../scalekit/outside.ts';
import { isSafeMethod, type ProxyAnswer, unknownOutcome } from '../scalekit/proxy.ts';
import { headerOf } from '../scalekit/proxy-errors.ts';
import { outsideRefused } from '../steps/proxy.ts';
import type { Call } from './call.ts';

/** Texts longer than this are saved instead of being held in memory. */
const MAX_INLINE_BYTES = 64 * 1024 * 1024;

/** Where the answer is to go. */
export interface Delivery {
  outputFile: string | undefined;
  overwrite: boolean;
  /** Path of the URL in the JSON answer, for --download. */
  download: string | undefined;
}

/** Checks the target before anything is sent. @throws Failure USAGE, FILE_EXISTS, FILE_NOT_FOUND, FILE_REFUSED */
export async function prepareDelivery(
  call: Call,
  flags: { 'output-file'?: string | undefined; download?: string | undefined; overwrite: boolean },
): Promise<Delivery> {
  const outputFile =
    flags['output-file'] === undefined ? undefined : resolve(call.host.cwd, flags['output-file']);
  if (flags.download !== undefined && outputFile === undefined) {
    throw new Failure('USAGE', '--download needs --output-file.', {
      hint: 'Say with --output-file where to save it.',
    });
  }
  if (outputFile !== undefined) await checkTarget(outputFile, flags.overwrite);
  return { outputFile, overwrite: flags.overwrite, download: flags.download };
}

/** Hands the answer to the caller: into the document, or byte for byte to disk. */
export async function deliver(
  call: Call,
  client: ScalekitClient,
  request: { method: string; path: string },
  answer: ProxyAnswer,
  delivery: Delivery,
): Promise<Payload> {
  const contentType = headerOf(answer, 'content-type') ?? null;
  const head = { status: answer.status, content_type: contentType, ...redirectOf(answer) };
  try {
    if (delivery.download !== undefined)
      return { ...head, ...(await download(call, client, answer, delivery)) };
    if (delivery.outputFile !== undefined)
      return { ...head, ...(await save(call, client, answer, delivery.outputFile, delivery.overwrite)) };
    return { ...head, ...(await inline(call, client, answer, contentType)) };
  } catch (error) {
    // The request itself was answered: for a write the effect has happened, whatever became of the answer's body.
    // Class 2, and whatever may be tried again, would say that nothing has.
    const claimsNothing = error instanceof Failure && (error.exitCode === 2 || error.retryable);
    if (isSafeMethod(request.method) || !claimsNothing) throw error;
    throw unknownOutcome(request, call.deadline.signal, error);
  }
}

async function inline(
  call: Call,
  client: ScalekitClient,
  answer: ProxyAnswer,
  contentType: string | null,
): Promise<Payload> {
  const raw = await readWhole(answer, client);
  if (raw.rest) {
    const saved = await temporary(call, client, raw.rest, 'answer');
    return {
      ...saved,
      warnings: ['The answer is over 64 MiB and was saved; --output-file chooses the place.'],
    };
  }
  const bytes = await decoded(raw.bytes, headerOf(answer, 'content-encoding'));
  const text = asText(bytes, contentType);
  if (text === undefined) {
    const saved = await temporary(call, client, Readable.from([raw.bytes]), 'answer.bin');
    return { ...saved, warnings: ['The answer is binary and was saved; --output-file chooses the place.'] };
  }
  if (!isJsonType(contentType) && !(contentType === null && /^\s*[[{]/.test(text))) return { text };
  if (text.trim() === '') return { data: null };
  try {
    return { data: parseJson(text) };
  } catch (error) {
    return {
      text,
      warnings: [
        `The answer calls itself JSON and is not: ${error instanceof Error ? error.message : String(error)}.`,
      ],
    };
  }
}

async function download(
  call: Call,
  client: ScalekitClient,
  answer: ProxyAnswer,
  delivery: Delivery,
): Promise<Payload> {
  const { bytes } = await readWhole(answer, client);
  const text = (await decoded(bytes, headerOf(answer, 'content-encoding'))).toString('utf8');
  const url = urlAt(text, delivery.download ?? '');
  const file = await client.retrying(async () => {
    const found = await requestOutside(client, url, { method: 'GET' });
    if (found.status >= 400) throw await outsideRefused(found, url);
    return found;
  });
  const saved = await save(call, client, file, delivery.outputFile ?? '', delivery.overwrite);
  return { ...saved, content_type: headerOf(file, 'content-type') ?? null };
}

function urlAt(text: string, path: string): string {
  let at: unknown;
  try {
    at = parseJson(text);
  } catch {
    throw new Failure('PROVIDER_ERROR', '--download: the answer is not JSON.', {
      hint: 'Look at the answer without --download first.',
      retryable: false,
    });
  }
  for (const step of pathSteps(at, path)) {
    const keys = typeof at === 'object' && at !== null ? Object.keys(at) : [];
    if (!keys.includes(step)) {
      throw new Failure('NOT_FOUND', `--download: the answer has no "${path}".`, {
        hint:
          keys.length > 0
            ? `Where "${step}" was looked for there are: ${keys.slice(0, 30).join(', ')}.`
            : 'Look at the answer without --download first.',
        details: { keys: keys.slice(0, 30) },
      });
    }
    at = Reflect.get(at as object, step);
  }
  if (typeof at === 'string' && URL.canParse(at)) return at;
  throw new Failure('NOT_FOUND', `--download: "${path}" of the answer is no URL.`, {
    hint: 'Look at the answer without --download first.',
  });
}

function save(
  call: Call,
  client: ScalekitClient,
  answer: ProxyAnswer,
  target: string,
  overwrite: boolean,
): Promise<Saved> {
  const length = headerOf(answer, 'content-length');
  return saveStream(answer.body, target, {
    ...transferOptions(call, client),
    overwrite,
    expectedBytes: length === undefined ? undefined : Number(length),
  });
}

function temporary(call: Call, client: ScalekitClient, stream: Readable, name: string): Promise<Saved> {
  return saveTemporary(stream, call.host.tmpDir, name, transferOptions(call, client));
}

function transferOptions(call: Call, client: ScalekitClient) {
  return {
    needles: call.redactor.needles(),
    signal: call.deadline.signal,
    onBytes: () => client.session.progress(),
  };
}

/** The body's bytes, or a stream of them where they are too many to hold. */
async function readWhole(
  answer: ProxyAnswer,
  client: ScalekitClient,
): Promise<{ bytes: Buffer; rest?: Readable }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const iterator = answer.body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
      chunks.push(step.value);
      size += step.value.length;
      if (size > MAX_INLINE_BYTES)
        return { bytes: Buffer.alloc(0), rest: Readable.from(chain(chunks, iterator)) };
    }
  } catch (error) {
    if (client.session.signal.aborted) throw client.session.signal.reason;
    throw new Failure('NETWORK', `The answer broke off after ${size} bytes.`, {
      hint: 'Run the command again.',
      cause: error,
    });
  }
  return { bytes: Buffer.concat(chunks) };
}

async function* chain(head: Buffer[], tail: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let step = await tail.next(); !step.done; step = await tail.next()) yield step.value;
}

/** We ask for plain bytes; a server that compresses all the same is understood where the answer is shown. */
async function decoded(bytes: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding === undefined || encoding === 'identity' || bytes.length === 0) return bytes;
  const zlib = await import('node:zlib');
  const decoders: Record<string, (data: Buffer, options: { maxOutputLength: number }) => Buffer> = {
    gzip: zlib.gunzipSync,
    'x-gzip': zlib.gunzipSync,
    deflate: zlib.inflateSync,
    br: zlib.brotliDecompressSync,
  };
  const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  try {
    return decode ? decode(bytes, { maxOutputLength: MAX_INLINE_BYTES }) : bytes;
  } catch {
    return bytes;
  }
}

/** @returns undefined for what is no text: it must never be turned into replacement characters (fact 3). */
function asText(bytes: Buffer, contentType: string | null): string | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const textual =
    type === '' ||
    isJsonType(type) ||
    /^text\/|[/+](xml|javascript|ecmascript|yaml|x-www-form-urlencoded|x-ndjson|graphql)$/.test(type);
  if (!textual) return bytes.length === 0 ? '' : undefined;
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return type === '' && text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function isJsonType(contentType: string | null): boolean {
  return /[/+]json\b/i.test(contentType ?? '');
}

function redirectOf(answer: ProxyAnswer): { location?: string } {
  const location = headerOf(answer, 'location');
  return location !== undefined && answer.status >= 300 && answer.status < 400 ? { location } : {};
}
