import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { readAhead, textOf } from '../../src/http/body.ts';
import { Deadline } from '../../src/http/deadline.ts';
import { codingsOf, decodeStream } from '../../src/http/decode.ts';
import { describeHeaders } from '../../src/http/headers.ts';
import { pause } from '../../src/http/pause.ts';
import { locationOf, traceable } from '../../src/http/response.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('the text of a body', () => {
  it.each<[string, Buffer, Record<string, string>, string | undefined]>([
    ['compressed with gzip', gzipSync('text'), { 'content-encoding': ' GZIP ' }, 'text'],
    [
      'compressed with gzip, under its older name',
      gzipSync('text'),
      { 'content-encoding': 'x-gzip' },
      'text',
    ],
    ['compressed with deflate', deflateSync('text'), { 'content-encoding': 'deflate' }, 'text'],
    ['compressed with brotli', brotliCompressSync('text'), { 'content-encoding': 'br' }, 'text'],
    ['that only claims to be compressed', bytes('text'), { 'content-encoding': 'gzip' }, 'text'],
    ['encoded in an unknown way', bytes('text'), { 'content-encoding': 'snappy' }, 'text'],
    ['that is empty', bytes(''), { 'content-encoding': 'gzip' }, ''],
    ['in Latin-1', bytes('caf\xe9', 'latin1'), { 'content-type': 'text/plain; charset="latin-1"' }, 'café'],
    ['in an unknown charset', bytes('café'), { 'content-type': 'text/plain; charset=klingon' }, 'café'],
    ['that is not UTF-8', bytes('caf\xe9', 'latin1'), { 'content-type': 'text/plain' }, undefined],
    ['without a type', bytes('text'), {}, 'text'],
    ['without a type, with a zero byte', bytes('a\0b'), {}, undefined],
    ['whose type is not text', bytes('text'), { 'content-type': 'image/png' }, undefined],
    ['that is empty, despite a binary type', bytes(''), { 'content-type': 'image/png' }, ''],
  ])('%s', async (_, body, headers, text) => {
    expect(await textOf(body, { headers }, 'type')).toBe(text);
  });

  it('of a failure is recognized whatever its type, and may be cut within a character', async () => {
    const png = { headers: { 'content-type': 'image/png' } };
    expect(await textOf(bytes('text'), png, 'bytes')).toBe('text');
    expect(await textOf(bytes('café').subarray(0, 4), png, 'bytes')).toBe('caf');
    expect(await textOf(Buffer.from([0xff, 0xfe, 0]), png, 'bytes')).toBeUndefined();
  });
});

describe('the beginning of a body', () => {
  const ahead = (chunks: string[], most: number) =>
    readAhead(Readable.from(chunks.map((text) => Buffer.from(text))), (bytes) => bytes < most);

  it.each([
    [['abc', 'def', 'ghi'], 4, 'abcdef', false],
    [['abc', 'def'], 100, 'abcdef', true],
    [[], 100, '', true],
  ])(
    'is read as far as needed, and the body still has all of it: %j, %d',
    async (chunks, most, head, isWhole) => {
      const read = await ahead(chunks, most);
      expect([read.head.toString(), read.isWhole]).toEqual([head, isWhole]);
      expect((await buffer(read.body)).toString()).toBe(chunks.join(''));
    },
  );

  it('of a body that breaks → the error reaches the reader of the body', async () => {
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.from('abc');
        throw new Error('broken');
      })(),
    );
    const read = await readAhead(breaking, () => true);
    expect([read.head.toString(), read.isWhole]).toEqual(['abc', false]);
    await expect(buffer(read.body)).rejects.toThrow('broken');
  });

  it('is cancelled with the rest', async () => {
    const body = Readable.from([Buffer.from('abc'), Buffer.from('def'), Buffer.from('ghi')]);
    const read = await readAhead(body, () => false);
    read.body.destroy();
    await new Promise((resolve) => body.once('close', resolve));
    expect(body.destroyed).toBe(true);
  });
});

describe('a stream', () => {
  const decode = (body: Buffer, coding: string) =>
    buffer(decodeStream(Readable.from([body]), { headers: { 'content-encoding': coding } }));

  it.each([
    ['gzip', gzipSync('text')],
    ['x-gzip', gzipSync('text')],
    ['deflate', deflateSync('text')],
    ['br', brotliCompressSync('text')],
    ['identity', bytes('text')],
    ['deflate, gzip', gzipSync(deflateSync('text'))],
  ])('is decoded: %s', async (coding, body) => {
    expect((await decode(body, coding)).toString()).toBe('text');
  });

  it('in an unknown coding is refused', () => {
    const answer = { headers: { 'content-encoding': 'snappy' } };
    expect(codingsOf(answer)).toEqual(['snappy']);
    expect(() => decodeStream(Readable.from([]), answer)).toThrow(
      expect.objectContaining({ code: 'PROVIDER_ERROR', retryable: false }),
    );
  });

  it('that is not in the declared coding fails when it is read', async () => {
    await expect(decode(bytes('text'), 'gzip')).rejects.toThrow('incorrect header check');
  });
});

describe('the head of an answer', () => {
  const to = (location: string | undefined, status = 302) =>
    locationOf({ status, headers: { ...(location !== undefined && { location }) }, body: Readable.from([]) });

  it('has the target of a redirect, in UTF-8 or Latin-1', () => {
    expect(to(bytes('/café').toString('latin1'))).toBe('/café');
    expect(to('/caf\xe9')).toBe('/caf\xe9');
    expect([to(undefined), to('/a', 200), to('/a', 400)]).toEqual([undefined, undefined, undefined]);
  });

  it('is shown without credentials', () => {
    const headers = { etag: 'x', 'set-cookie': ['a=1'], 'x-total': '3', server: 's', 'x-many': ['1', '2'] };
    expect(describeHeaders(headers as never, false)).toEqual({ etag: 'x', 'x-total': '3' });
    expect(describeHeaders(headers as never, true)).toMatchObject({ server: 's', 'x-many': '1, 2' });
    expect(describeHeaders(headers as never, true)).not.toHaveProperty('set-cookie');
    expect(traceable('/a?upload_id=1&x=2&access_token=3')).toBe('/a?upload_id=…&x=2&access_token=…');
  });
});

describe('the end of a command', () => {
  it('ends a wait at once, even a later one', async () => {
    const reason = new Failure('TIMEOUT', 'Time is up.');
    await expect(pause(AbortSignal.abort(reason), 60_000)).rejects.toBe(reason);
    const ending = new AbortController();
    const waiting = pause(ending.signal, 60_000);
    ending.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it('reports who stopped it', async () => {
    const deadline = new Deadline();
    deadline.touch();
    expect([deadline.remainingMs, deadline.interruption]).toEqual([Number.POSITIVE_INFINITY, undefined]);
    deadline.start(60);
    deadline.extend(60);
    expect(deadline.remainingMs).toBeGreaterThan(100_000);
    deadline.stop(new Failure('TIMEOUT', 'Time is up.'));
    expect([deadline.remainingMs, deadline.interruption]).toEqual([0, undefined]);
    const stopped = new Deadline();
    stopped.stop(new Failure('INTERRUPTED', 'Stopped.'));
    expect(stopped.interruption?.code).toBe('INTERRUPTED');
    const short = new Deadline();
    short.start(0.01);
    await new Promise((resolve) => short.signal.addEventListener('abort', resolve));
    expect(short.signal.reason).toMatchObject({ code: 'TIMEOUT', message: 'No answer within 0.01 s.' });
  });
});
