import { Readable } from 'node:stream';
import { asFailure, type Payload } from '../../answer/document.ts';
import { Failure, messageOf, usage } from '../../answer/failure.ts';
import { parseJson } from '../../answer/json.ts';
import { checkTarget, outputPath, type Saved, saveStream, saveTemporary } from '../../files/download/save.ts';
import { isJsonType, textOf } from '../../http/body.ts';
import { describeHeaders } from '../../http/headers.ts';
import { type HttpResponse, isRead, locationOf } from '../../http/response.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { headerOf } from '../../scalekit/errors/proxy.ts';
import type { CommandContext } from '../shared/context.ts';
import { afterWrite } from './after-write.ts';
import type { ReadAnswer } from './all-pages.ts';

/** Texts longer than this are saved instead of being held in memory. */
const MAX_INLINE_BYTES = 64 * 1024 * 1024;

/** How much of the answer to a write is kept for the error document if something fails afterwards, in bytes. */
const MAX_KEPT_BYTES = 1024 * 1024;

const STILL_STREAMING =
  'The stream of events had not ended when time was up: this is what had arrived. A larger --timeout waits for more.';

/** Where to write the answer. */
export interface Delivery {
  outputFile: string | undefined;
  overwrite: boolean;
  /** Whether all headers are shown. */
  allHeaders: boolean;
}

/**
 * Checks the target before anything is sent.
 *
 * @throws Failure USAGE, FILE_EXISTS, FILE_NOT_FOUND, FILE_REFUSED
 */
export async function prepareDelivery(
  context: CommandContext,
  method: string,
  flags: {
    'output-file'?: string | undefined;
    overwrite: boolean;
    save: readonly string[];
    'include-headers': boolean;
  },
): Promise<Delivery> {
  const { cwd, homeDir } = context.host;
  const outputFile = flags['output-file'] === undefined ? undefined : outputPath(cwd, flags['output-file']);
  const saves = flags.save.length > 0;
  if (method === 'HEAD' && (saves || outputFile !== undefined))
    throw usage('The answer to HEAD has no body to save.', 'Leave --output-file and --save out, or use GET.');
  if (saves && outputFile !== undefined)
    throw usage('--save and --output-file exclude each other.', 'Use --save for a part of the answer.');
  if (outputFile !== undefined) await checkTarget(outputFile, flags.overwrite, homeDir);
  return {
    outputFile,
    overwrite: flags.overwrite,
    allHeaders: flags['include-headers'],
  };
}

/**
 * Delivers the answer: in the document, or byte for byte to disk.
 *
 * @throws Failure NETWORK, NOT_FOUND, PROVIDER_ERROR, FORBIDDEN, FILE_REFUSED, …; for a write none of them suggests
 *   sending it again, because the request itself was answered
 */
export async function deliver(
  context: CommandContext,
  client: ScalekitClient,
  request: { method: string; path: string; changes?: boolean | undefined },
  answer: HttpResponse,
  delivery: Delivery,
): Promise<Payload> {
  const location = locationOf(answer);
  const headers = describeHeaders(answer.headers, delivery.allHeaders);
  const head = {
    status: answer.status,
    content_type: answer.headers['content-type'] ?? null,
    headers: { ...headers, ...(location !== undefined && { location }) },
  };
  if (isRead(request)) return { ...head, ...(await take(context, client, answer, delivery)) };
  // A short answer is read before anything is done with it, so that a failure that follows can show it.
  let shown: Payload = {};
  const toFile = delivery.outputFile !== undefined;
  const { onBytes } = transferOptions(context, client);
  try {
    const read = await readWhole(answer, client, MAX_KEPT_BYTES, toFile ? onBytes : undefined);
    const { bytes, rest } = read;
    context.remark({ warnings: read.warnings });
    if (!rest) shown = (await show(bytes, answer)) ?? {};
    const body = rest ?? Readable.from([bytes]);
    return { ...head, ...(await take(context, client, { ...answer, body }, delivery)) };
  } catch (error) {
    throw afterWrite(request, context.deadline, error, { ...head, ...shown });
  }
}

function take(
  context: CommandContext,
  client: ScalekitClient,
  answer: HttpResponse,
  delivery: Delivery,
): Promise<Payload> {
  return delivery.outputFile === undefined
    ? inline(context, client, answer)
    : save(context, client, answer, delivery);
}

async function inline(
  context: CommandContext,
  client: ScalekitClient,
  answer: HttpResponse,
): Promise<Payload> {
  const raw = await readWhole(answer, client, MAX_INLINE_BYTES);
  context.remark({ warnings: raw.warnings });
  if (raw.rest) {
    const saved = await temporary(context, client, raw.rest, 'answer');
    return {
      ...saved,
      warnings: ['The answer is over 64 MiB and was saved; --output-file chooses the place.'],
    };
  }
  const shown = await show(raw.bytes, answer);
  if (shown) return shown;
  const saved = await temporary(context, client, Readable.from([raw.bytes]), 'answer.bin');
  return { ...saved, warnings: ['The answer is binary and was saved; --output-file chooses the place.'] };
}

async function save(
  context: CommandContext,
  client: ScalekitClient,
  answer: HttpResponse,
  { outputFile = '', overwrite }: Delivery,
): Promise<Partial<Saved> & { warnings?: string[] }> {
  if (answer.status === 304) {
    answer.body.destroy();
    return { warnings: ['Nothing has changed since (304), so nothing was saved.'] };
  }
  const length = headerOf(answer, 'content-length');
  return await saveStream(answer.body, outputFile, {
    ...transferOptions(context, client),
    overwrite,
    expectedBytes: length === undefined ? undefined : Number(length),
  });
}

function temporary(
  context: CommandContext,
  client: ScalekitClient,
  stream: Readable,
  name: string,
): Promise<Saved> {
  return saveTemporary(stream, context.host.tmpDir, name, transferOptions(context, client));
}

function transferOptions(context: CommandContext, client: ScalekitClient) {
  return {
    homeDir: context.host.homeDir,
    needles: context.redactor.needles(),
    signal: context.deadline.signal,
    onBytes: () => client.session.progress(),
  };
}

/** The body as members of the document: `data` if it is JSON, else `text`; undefined if it is binary. */
async function show(bytes: Buffer, answer: HttpResponse): Promise<Payload | undefined> {
  const text = await textOf(bytes, answer, 'type');
  if (text === undefined) return undefined;
  const type = answer.headers['content-type'];
  if (type === undefined ? !/^\s*[[{]/.test(text) : !isJsonType(type)) return { text };
  if (text.trim() === '') return { data: null };
  try {
    const data = parseJson(text);
    return { data, ...warningOf(data) };
  } catch (error) {
    return { text, warnings: [`The answer claims to be JSON but is not: ${messageOf(error)}.`] };
  }
}

/** A 2xx answer may report a failure in its body, which the caller must not mistake for a success. */
function warningOf(data: unknown): { warnings?: string[] } {
  const { ok, error } = Object(data) as Record<string, unknown>;
  if (ok !== false || typeof error !== 'string') return {};
  return {
    warnings: [`The status says success, but the body says that the request failed: ${error}.`],
  };
}

/** Reads a JSON answer, for the next page of a list. @throws Failure PROVIDER_ERROR, NETWORK */
export async function readAnswer(client: ScalekitClient, answer: HttpResponse): Promise<ReadAnswer> {
  const { bytes } = await readWhole(answer, client, MAX_INLINE_BYTES);
  const { data } = (await show(bytes, answer)) ?? {};
  if (data !== undefined) return { headers: answer.headers, data };
  throw new Failure('PROVIDER_ERROR', 'The next page is not JSON.', { retryable: false });
}

/**
 * The body's bytes, or a stream if there are too many to hold in memory. A stream of events may not end: if time is up,
 * whatever has arrived is the answer.
 *
 * @param maxBytes how many are held in memory
 * @param onBytes called with each chunk's size
 */
async function readWhole(
  answer: HttpResponse,
  client: ScalekitClient,
  maxBytes: number,
  onBytes?: () => void,
): Promise<{ bytes: Buffer; rest?: Readable; warnings: string[] }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const iterator = answer.body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
      chunks.push(step.value);
      size += step.value.length;
      onBytes?.();
      if (size > maxBytes)
        return { bytes: Buffer.alloc(0), rest: Readable.from(chain(chunks, iterator)), warnings: [] };
    }
  } catch (error) {
    const { aborted, reason } = client.session.signal;
    const isStream = /^text\/event-stream\b/i.test(answer.headers['content-type'] ?? '');
    if (isStream && size > 0 && aborted && asFailure(reason).code === 'TIMEOUT')
      return { bytes: Buffer.concat(chunks), warnings: [STILL_STREAMING] };
    if (aborted) throw reason;
    throw new Failure('NETWORK', `The answer broke off after ${size} bytes.`, {
      hint: 'Run the command again.',
      cause: error,
    });
  }
  return { bytes: Buffer.concat(chunks), warnings: [] };
}

async function* chain(head: Buffer[], tail: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let step = await tail.next(); !step.done; step = await tail.next()) yield step.value;
}
