import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chunksOf, openSource, READ_BYTES } from '../../src/files/source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps the last piece of a file back when the file has changed: the provider never has all of it', async () => {
  const path = join(folder, 'growing.zip');
  const size = 2 * READ_BYTES + 1;
  writeFileSync(path, Buffer.alloc(size));
  const source = await openSource(path, { homeDir: folder });
  const pieces = chunksOf(source, { start: 0, end: size });
  let sent = 0;
  const send = async () => {
    for await (const piece of pieces) {
      sent += piece.length;
      // The pieces that follow may have been read already.
      if (sent === 2 * READ_BYTES) appendFileSync(path, 'more');
    }
  };
  await expect(send()).rejects.toMatchObject({ code: 'FILE_REFUSED' });
  expect(sent).toBe(2 * READ_BYTES);
});
