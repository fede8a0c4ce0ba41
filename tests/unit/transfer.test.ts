import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertNoPage } from '../../src/files/download/receive.ts';
import { checkTarget, saveStream, saveTemporary } from '../../src/files/download/save.ts';
import { checkOutgoing } from '../../src/files/upload/outgoing.ts';
import { claimOf } from '../../src/files/verify.ts';

const NO_NEEDLES = { plain: [], encoded: [] };
const options = { needles: NO_NEEDLES, signal: new AbortController().signal };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'transfer-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('a page of HTML', () => {
  const head = { status: 200, headers: { 'content-type': 'text/html' }, body: Readable.from([]) };
  const open = async () => head;

  it.each([
    [{ name: 'a.pdf' }, 'out'],
    [{ name: 'a' }, 'out.pdf'],
    [{ name: 'a', mimeType: 'application/pdf' }, 'out'],
    [{ name: 'a', mimeType: 'application/octet-stream' }, 'out'],
  ])('cannot be %j into %s', async (found, output) => {
    await expect(assertNoPage(head, { open, ...found }, output)).rejects.toMatchObject({
      code: 'PROVIDER_ERROR',
    });
  });

  it.each([
    [{ name: 'a.html' }, 'out'],
    [{ name: 'a' }, 'out'],
    [{ name: 'a', mimeType: 'application/octet-stream', claim: claimOf(1, { sha1: 'ff' }) }, 'out'],
  ])('may be %j into %s', async (found, output) => {
    await expect(assertNoPage(head, { open, ...found }, output)).resolves.toBeUndefined();
  });
});

describe('a target', () => {
  it('below a file → FILE_NOT_FOUND', async () => {
    writeFileSync(at('file'), '');
    await expect(checkTarget(at('file/x'), false)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it.each([
    ['partial file', (name: string) => name.endsWith('.part')],
    ['folder', () => true],
  ])('whose %s is removed while saving → FILE_REFUSED, nothing left', async (_, isTaken) => {
    mkdirSync(at('out'));
    async function* bytes() {
      yield Buffer.from('x');
      for (const name of readdirSync(at('out')).filter(isTaken)) rmSync(at(`out/${name}`));
      if (isTaken('')) rmSync(at('out'), { recursive: true });
    }
    const saving = saveStream(Readable.from(bytes()), at('out/a.bin'), { ...options, overwrite: false });
    await expect(saving).rejects.toMatchObject({ code: expect.stringMatching(/^FILE_/) });
  });

  it('that appears while saving is kept', async () => {
    async function* bytes() {
      writeFileSync(at('a.bin'), 'theirs');
      yield Buffer.from('ours');
    }
    const saving = saveStream(Readable.from(bytes()), at('a.bin'), { ...options, overwrite: false });
    await expect(saving).rejects.toMatchObject({ code: 'FILE_EXISTS' });
    expect(readFileSync(at('a.bin'), 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });
});

describe('a temporary file', () => {
  it('is accessible only to its owner', async () => {
    const saved = await saveTemporary(Readable.from([Buffer.from('x')]), folder, 'a.json', options);
    expect(statSync(saved.output_file).mode & 0o777).toBe(0o600);
  });

  it('of a stream that breaks, or with a wrong length → NETWORK, nothing left', async () => {
    async function* broken() {
      yield Buffer.from('x');
      throw new Error('gone');
    }
    await expect(saveTemporary(Readable.from(broken()), folder, 'a', options)).rejects.toMatchObject({
      code: 'NETWORK',
    });
    const short = saveTemporary(Readable.from([Buffer.from('x')]), folder, 'a', {
      ...options,
      expectedBytes: 2,
    });
    await expect(short).rejects.toThrow('1 of 2 bytes');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('without a folder for it → FILE_REFUSED that names --output-file', async () => {
    const saving = saveTemporary(Readable.from([]), at('none'), 'a', options);
    await expect(saving).rejects.toMatchObject({
      code: 'FILE_REFUSED',
      hint: expect.stringContaining('TMPDIR'),
    });
  });
});

describe('writing', () => {
  it.each([[10], [5000]])('stops before a secret that is split after %i bytes', async (before) => {
    const needles = { plain: [Buffer.from('swordfish')], encoded: [Buffer.from('c3dvcmRmaXNo')] };
    const chunks = [Buffer.alloc(before), Buffer.from('sword'), Buffer.from('fish')];
    const saving = saveStream(Readable.from(chunks), at('a'), { ...options, needles, overwrite: false });
    await expect(saving).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file to upload', () => {
  it.each([
    ['x'.repeat(300), 'FILE_REFUSED', /ENAMETOOLONG/],
    ['file/below', 'FILE_NOT_FOUND', /./],
    ['.', 'FILE_REFUSED', /not a regular file/],
    ['socket', 'FILE_REFUSED', /not a regular file/],
  ])('cannot be %s → %s', async (name, code, message) => {
    writeFileSync(at('file'), '');
    const server = createServer().listen(at('socket'));
    await new Promise((ready) => server.once('listening', ready));
    await expect(checkOutgoing(at(name), folder)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    server.close();
  });
});
