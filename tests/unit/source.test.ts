import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  asPlainText,
  chunksOf,
  openSource,
  READ_BYTES,
  textFallback,
} from '../../src/files/upload/source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('does not send the last piece of a file that has changed, so the upload stays incomplete', async () => {
  const path = join(folder, 'growing.zip');
  const size = 2 * READ_BYTES + 1;
  writeFileSync(path, Buffer.alloc(size));
  const source = await openSource(path, { homeDir: folder });
  const pieces = chunksOf(source);
  let sent = 0;
  const send = async () => {
    for await (const piece of pieces) {
      sent += piece.length;
      // Later pieces may have been read already.
      if (sent === 2 * READ_BYTES) appendFileSync(path, 'more');
    }
  };
  await expect(send()).rejects.toMatchObject({ code: 'FILE_REFUSED' });
  expect(sent).toBe(2 * READ_BYTES);
});

it('ends with an error if the file becomes shorter while it is read', async () => {
  const path = join(folder, 'shrinking.zip');
  writeFileSync(path, Buffer.alloc(3 * READ_BYTES));
  const source = await openSource(path, { homeDir: folder });
  const pieces = chunksOf(source);
  // The second piece is already being read; the third no longer exists when its turn comes.
  await pieces.next();
  truncateSync(path, 2 * READ_BYTES);
  await pieces.next();
  await expect(pieces.next()).rejects.toMatchObject({ code: 'FILE_REFUSED', retryable: false });
});

it.each([
  ['text', Buffer.from('Zoë'), 'text/plain'],
  ['nothing', Buffer.alloc(0), 'text/plain'],
  ['text in another charset', Buffer.from('Zoë', 'latin1'), 'application/octet-stream'],
  ['bytes with a NUL', Buffer.from('a\0b'), 'application/octet-stream'],
  // The sample ends between the two bytes of an ë.
  ['text whose sample ends within a character', Buffer.from(`x${'ë'.repeat(40_000)}`), 'text/plain'],
])('detects the type of %s', async (_, content, type) => {
  const path = join(folder, 'notes.zzq');
  writeFileSync(path, content);
  const source = await openSource(path, { homeDir: folder });
  expect((await textFallback(source)).mimeType).toBe(type);
  const renamed = await asPlainText(source);
  expect(renamed?.name).toBe(type === 'text/plain' ? 'notes.zzq.txt' : undefined);
});
