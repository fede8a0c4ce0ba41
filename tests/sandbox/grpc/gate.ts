import { setTimeout as sleep } from 'node:timers/promises';
import { create, toJson } from '@bufbuild/protobuf';
import {
  Code,
  ConnectError,
  createContextKey,
  type HandlerContext,
  type Interceptor,
  type UnaryRequest,
  type UnaryResponse,
} from '@connectrpc/connect';
import type { FaultQueue } from '../faults.ts';
import { headersOf } from '../http/reply.ts';
import type { Ledger, LedgerEntry } from '../ledger.ts';
import type { Exchange } from '../listener.ts';
import { newId } from '../secrets.ts';
import { strike } from '../strike.ts';
import type { World } from '../world.ts';
import { codeName, faultError, invalid, refusal, toolError } from './errors.ts';
import { violations } from './rules.ts';

export const exchangeKey = createContextKey<Exchange | undefined>(undefined);
const entryKey = createContextKey<LedgerEntry | undefined>(undefined);

/** The ledger entry of the call that a handler is serving. */
export function entryOf(context: HandlerContext): LedgerEntry {
  const entry = context.values.get(entryKey);
  if (!entry) throw new Error('the call did not come through the gate');
  return entry;
}

/** Runs for every RPC: the ledger, faults, the bearer token, and the limits of its fields. */
export function gate(parts: {
  world: World;
  ledger: Ledger;
  faults: FaultQueue;
  delayMs: number;
}): Interceptor {
  const { world, ledger, faults, delayMs } = parts;
  return (next) => async (call) => {
    const exchange = call.contextValues.get(exchangeKey);
    if (!exchange || call.stream) throw new ConnectError('unary calls only', Code.Unimplemented);
    const entry = ledger.open({
      endpoint: 'grpc',
      method: call.method.name,
      target: exchange.request.url ?? '',
      headers: headersOf(exchange.request),
      socket: exchange.socketNumber,
    });
    entry.message = toJson(call.method.input, call.message);
    entry.bytes.received = JSON.stringify(entry.message).length;
    call.contextValues.set(entryKey, entry);
    countSent(exchange.response, entry);
    // A cut connection never answers, so the entry closes with the stream at the latest.
    exchange.response.once('close', () => ledger.close(entry, entry.status));

    const fault = faults.take(entry);
    const struck = async (): Promise<void> => {
      if (!fault) return;
      if (await strike(fault, exchange, entry)) {
        ledger.close(entry, entry.status);
        await new Promise(() => {});
      }
      if (fault.grpc) throw faultError(fault.grpc);
      if (fault.tool) throw toolError(newId('exec'), fault.tool);
    };
    try {
      if (delayMs > 0) await sleep(delayMs);
      if (fault && fault.when !== 'after') await struck();
      authenticate(world, call.header);
      const wrong = violations(call.message as unknown as Record<string, unknown>, call.method.input);
      if (wrong.length > 0)
        throw invalid(`validation error: ${wrong[0]?.field}: ${wrong[0]?.description}`, wrong);
      if (fault?.answer) {
        ledger.close(entry, 'ok');
        return answered(call, fault.answer);
      }
      const answer = await next(call);
      entry.executed = true;
      if (fault?.when === 'after') await struck();
      ledger.close(entry, 'ok');
      return answer;
    } catch (error) {
      const failure = ConnectError.from(error);
      ledger.close(entry, codeName(failure.code));
      if (!(error instanceof ConnectError)) console.error(error);
      throw failure;
    }
  };
}

/** Counts the bytes of an answer as they go out, compressed if the client accepts that. */
function countSent(response: Exchange['response'], { bytes }: LedgerEntry): void {
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  response.write = (...args: unknown[]) => {
    bytes.sent += (args[0] as Uint8Array).byteLength;
    return write(...args);
  };
}

/** An answer that nothing was carried out for. */
function answered({ service, method }: UnaryRequest, fields: Record<string, unknown>): UnaryResponse {
  return {
    stream: false,
    service,
    method,
    header: new Headers({ 'content-type': 'application/grpc+proto' }),
    trailer: new Headers({ 'grpc-status': '0' }),
    message: create(method.output, fields),
  };
}

function authenticate(world: World, headers: Headers): void {
  const token = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined || !world.issued.has(token)) {
    throw refusal(Code.Unauthenticated, 'invalid or missing access token', { errorCode: 'UNAUTHENTICATED' });
  }
}
