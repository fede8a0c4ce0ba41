import { json } from '../http/reply.ts';
import { LIST_STYLES } from './lists.ts';
import type { ProviderCall, ProviderReply } from './types.ts';

/** `/test/…` under any provider: answers as requested, for tests of the proxy itself. */
export async function testArea(call: ProviderCall): Promise<ProviderReply | undefined> {
  const { path, query, method, headers } = call;
  const [, area, what = '', argument = ''] = path.split('/');
  if (area !== 'test') return undefined;
  switch (what) {
    case 'echo': {
      const body = await call.body.drain();
      return json(200, { method, path, target: call.entry.target, query: [...query], headers, body });
    }
    case 'bytes': {
      const type = query.get('type') ?? 'application/octet-stream';
      const length = Number(query.get('n') ?? 256);
      return {
        status: 200,
        headers: { 'content-type': type, 'content-length': String(length) },
        body: cycle(length),
      };
    }
    case 'status':
      return json(
        Number(argument),
        { error: { status: Number(argument), message: `status ${argument} as asked` } },
        {
          'x-provider-header': 'kept',
          ...(query.get('retry-after') === null ? {} : { 'retry-after': query.get('retry-after') ?? '' }),
        },
      );
    case 'redirect': {
      const to = query.get('to');
      return {
        status: Number(query.get('code') ?? 302),
        headers: to === null ? {} : { location: to },
        body: 'moved',
      };
    }
    case 'bigint':
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"id":9007199254740993,"amount":12345678901234567890,"ratio":0.1000000000000000055}',
      };
    case 'text':
      return { status: 200, headers: { 'content-type': 'text/plain' }, body: query.get('is') ?? '42' };
    case 'events':
      return {
        status: 200,
        headers: { 'content-type': 'text/event-stream; charset=utf-8' },
        body: events(Number(query.get('n') ?? 3)),
      };
    case 'list': {
      const page = LIST_STYLES[argument]?.page(Object.fromEntries(query));
      return page
        ? json(200, page.body, page.link === undefined ? {} : { link: page.link })
        : json(400, { error: { message: 'there is no such page' } });
    }
    case 'large':
      return json(200, { rows: rows(Number(query.get('n') ?? 1000)) });
    default:
      return undefined;
  }
}

/** 0, 1, … 255, 0, 1, … endlessly, in chunks. */
async function* cycle(length: number): AsyncGenerator<Uint8Array> {
  const round = Buffer.from(Array.from({ length: 65_536 }, (_unused, index) => index % 256));
  for (let left = length; left > 0; left -= round.length) yield round.subarray(0, left);
}

/** Events, then silence: the stream does not end. */
async function* events(count: number): AsyncGenerator<Uint8Array> {
  for (let at = 1; at <= count; at++) yield Buffer.from(`data: {"event":${at}}\n\n`);
  await new Promise(() => {});
}

function rows(count: number): object[] {
  return Array.from({ length: count }, (_unused, id) => ({
    id,
    name: `Row ${id}`,
    note: 'lorem ipsum dolor sit amet',
  }));
}
