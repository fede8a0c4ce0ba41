import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultQueue } from '../faults.ts';
import type { Endpoint, Ledger, LedgerEntry } from '../ledger.ts';
import type { Exchange } from '../listener.ts';
import type { Switches } from '../providers/types.ts';
import { strike } from '../strike.ts';
import { Body, BodyCut } from './body.ts';
import { encoded, headersOf, json, type Reply, send } from './reply.ts';

export interface Incoming {
  method: string;
  /** The raw target without its query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Body;
  entry: LedgerEntry;
}

export type Handler = (incoming: Incoming) => Reply | Promise<Reply>;

/** One HTTP exchange at an endpoint: ledger, faults before and after the handler, answer. */
export async function serve(
  exchange: Exchange,
  endpoint: Endpoint,
  parts: { ledger: Ledger; faults: FaultQueue; delayMs: number; switches: Switches },
  handler: Handler,
): Promise<void> {
  const { request, response } = exchange;
  const { ledger, faults } = parts;
  const target = request.url ?? '';
  const entry = ledger.open({
    endpoint,
    method: request.method ?? '',
    target,
    headers: headersOf(request),
    socket: exchange.socketNumber,
  });
  response.once('close', () => ledger.close(entry, entry.status));
  const body = new Body(exchange, entry);
  const fault = faults.take(entry);
  const cut = fault?.breakAfterBytes ?? Infinity;
  if (fault?.of === 'request') body.breakAfter = cut;

  if (parts.delayMs > 0) await sleep(parts.delayMs);
  if (fault && fault.when !== 'after' && (await strike(fault, exchange, entry))) {
    return ledger.close(entry, entry.status);
  }
  const [path = '', search = ''] = split(target);
  let reply: Reply;
  try {
    reply = await handler({
      method: entry.method,
      path,
      query: new URLSearchParams(search),
      headers: entry.headers,
      body,
      entry,
    });
  } catch (error) {
    if (error instanceof BodyCut) {
      entry.executed = false;
      return ledger.close(entry, 0);
    }
    console.error(error);
    reply = json(500, { error: { message: 'the sandbox failed', cause: String(error) } });
  }
  if (endpoint === 'proxy' || endpoint === 'filehost') reply = encoded(reply, parts.switches.encoding);
  if (fault?.when === 'after' && (await strike(fault, exchange, entry)))
    return ledger.close(entry, entry.status);
  entry.status = reply.status;
  await send(exchange, entry, reply, fault?.of === 'request' ? Infinity : cut);
  ledger.close(entry, reply.status);
}

function split(target: string): [string, string] {
  const mark = target.indexOf('?');
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}
