import { Readable } from 'node:stream';
import { asFailure, type Payload } from '../../answer/document.ts';
import { Failure, LOOK_FIRST, messageOf, usage } from '../../answer/failure.ts';
import { parseJson } from '../../answer/json.ts';
import { checkTarget, outputPath, type Saved, saveStream, saveTemporary } from '../../files/download/save.ts';
import { isJsonType, readAhead, textOf } from '../../http/body.ts';
import type { Deadline } from '../../http/deadline.ts';
import { describeHeaders } from '../../http/headers.ts';
import { describeRequest, type HttpResponse, isRead, locationOf } from '../../http/response.ts';
import { headerOf } from '../../scalekit/errors/proxy.ts';
import type { CommandContext } from '../shared/context.ts';
import type { ReadAnswer } from './all-pages.ts';
import type { Flags } from './spec.ts';

/** Texts longer than this are saved instead of being held in memory. */
const MAX_INLINE_BYTES = 64 * 1024 * 1024;

/** How much of the answer to a write is kept for the error document if something fails afterwards, in bytes. */
const MAX_KEPT_BYTES = 1024 * 1024;

const STILL_STREAMING =
  'The stream of events had not ended when time was up: this is what had arrived. A larger --timeout waits for more.';

/**
 * Checks where to write the answer before anything is sent.
 *
 * @returns the file of --output-file
 * @throws Failure USAGE, FILE_EXISTS, FILE_NOT_FOUND, FILE_REFUSED
 */
export async function prepareDelivery(
  { host: { cwd, homeDir } }: CommandContext,
  method: string,
  { 'output-file': file, overwrite, save }: Flags,
): Promise<string | undefined> {
  const saves = save.length > 0;
  if (method === 'HEAD' && (saves || file !== undefined))
    throw usage('The answer to HEAD has no body to save.', 'Leave --output-file and --save out, or use GET.');
  if (saves && file !== undefined)
    throw usage('--save and --output-file exclude each other.', 'Use --save for a part of the answer.');
  return file === undefined ? undefined : await checkTarget(outputPath(cwd, file), overwrite, homeDir);
}

/**
 * Delivers the answer: in the document, or byte for byte to disk.
 *
 * @throws Failure NETWORK, NOT_FOUND, PROVIDER_ERROR, FORBIDDEN, FILE_REFUSED, …; for a write none of them suggests
 *   sending it again, because the request itself was answered
 */
export async function deliver(
  context: CommandContext,
  request: { method: string; path: string; changes?: boolean | undefined },
  answer: HttpResponse,
  outputFile: string | undefined,
  flags: Flags,
): Promise<Payload> {
  const location = locationOf(answer);
  const headers = describeHeaders(answer.headers, flags['include-headers']);
  const head = {
    status: answer.status,
    content_type: answer.headers['content-type'] ?? null,
    headers: { ...headers, ...(location !== undefined && { location }) },
  };
  const isInline = outputFile === undefined;
  const save = async (body = answer.body) =>
    await saveAnswer(context, { ...answer, body }, outputFile ?? '', flags.overwrite);
  let shown: Payload | undefined;
  try {
    if (isRead(request) && !isInline) return { ...head, ...(await save()) };
    // The answer to a write is read before anything is done with it, so that a failure that follows can show it.
    const most = isInline ? MAX_INLINE_BYTES : MAX_KEPT_BYTES;
    const { bytes, rest } = await readWhole(context, answer, most, !isInline);
    if (!rest) shown = await show(bytes, answer);
    const body = rest ?? Readable.from([bytes]);
    if (!isInline) return { ...head, ...(await save(body)) };
    if (shown) return { ...head, ...shown };
    const [name, what] = rest ? ['answer', 'over 64 MiB'] : ['answer.bin', 'binary'];
    const saved = await saveTemporary(body, context.host.tmpDir, name, context.transfer);
    const warning = `The answer is ${what} and was saved; --output-file chooses the place.`;
    return { ...head, ...saved, warnings: [warning] };
  } catch (error) {
    if (isRead(request)) throw error;
    throw afterWrite(request, context.deadline, error, { ...head, ...shown });
  }
}

async function saveAnswer(
  context: CommandContext,
  answer: HttpResponse,
  outputFile: string,
  overwrite: boolean,
): Promise<Partial<Saved> & { warnings?: string[] }> {
  if (answer.status === 304) {
    answer.body.destroy();
    return { warnings: ['Nothing has changed since (304), so nothing was saved.'] };
  }
  const length = headerOf(answer, 'content-length');
  return await saveStream(answer.body, outputFile, {
    ...context.transfer,
    overwrite,
    expectedBytes: length === undefined ? undefined : Number(length),
  });
}

/**
 * The failure for something that went wrong after a write was answered. The write has happened, so the failure may
 * neither claim that nothing did nor suggest sending it again.
 *
 * @param answered the answer; it is printed next to `error`, so that a new id is not lost
 */
function afterWrite(
  request: { method: string; path: string },
  deadline: Deadline,
  error: unknown,
  answered: Payload & { status: number },
): Failure {
  const failure = asFailure(error);
  const { interruption } = deadline;
  const claimsNothing = failure.exitCode === 2 || failure.retryable || interruption !== undefined;
  const what = claimsNothing
    ? `The answer to ${describeRequest(request)} could not be processed completely (${failure.message.replace(/\.$/, '')}): it may have happened.`
    : failure.message;
  const code = interruption ? 'INTERRUPTED' : claimsNothing ? 'OUTCOME_UNKNOWN' : failure.code;
  const hasBody = Boolean(answered.data ?? answered.text);
  const answeredWith = `The request itself was answered ${answered.status}; do not send it again.`;
  return new Failure(code, `${what} ${answeredWith}`, {
    hint: hasBody
      ? 'Continue from its answer, which is next to `error`; do not repeat the request.'
      : LOOK_FIRST,
    retryable: false,
    details: failure.details,
    document: answered,
    ...(interruption && { exit: interruption.exitCode }),
    cause: error,
  });
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
  return ok === false && typeof error === 'string'
    ? { warnings: [`The status says success, but the body says that the request failed: ${error}.`] }
    : {};
}

/** Reads a JSON answer, for the next page of a list. @throws Failure PROVIDER_ERROR, NETWORK */
export async function readAnswer(context: CommandContext, answer: HttpResponse): Promise<ReadAnswer> {
  const { bytes } = await readWhole(context, answer, MAX_INLINE_BYTES);
  const { data } = (await show(bytes, answer)) ?? {};
  if (data !== undefined) return { headers: answer.headers, data };
  throw new Failure('PROVIDER_ERROR', 'The next page is not JSON.');
}

/**
 * The body's bytes, or a stream if there are too many to hold in memory. A stream of events may not end: if time is up,
 * whatever has arrived is the answer.
 *
 * @param maxBytes how many are held in memory
 * @param isTransfer whether each chunk restarts the deadline
 */
async function readWhole(
  context: CommandContext,
  answer: HttpResponse,
  maxBytes: number,
  isTransfer = false,
): Promise<{ bytes: Buffer; rest?: Readable }> {
  const { head, isWhole, error, body } = await readAhead(answer.body, (bytes) => {
    if (isTransfer) context.deadline.touch();
    return bytes <= maxBytes;
  });
  if (isWhole && head.length <= maxBytes) return { bytes: head };
  if (error === undefined) return { bytes: Buffer.alloc(0), rest: body };
  const { aborted, reason } = context.deadline.signal;
  const isStream = /^text\/event-stream\b/i.test(answer.headers['content-type'] ?? '');
  if (isStream && head.length > 0 && aborted && asFailure(reason).code === 'TIMEOUT') {
    context.remark({ warnings: [STILL_STREAMING] });
    return { bytes: head };
  }
  if (aborted) throw reason;
  const hint = 'Run the command again.';
  throw new Failure('NETWORK', `The answer was cut off after ${head.length} bytes.`, { hint, cause: error });
}
