import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { Journal, type Progress } from '../../src/steps/batch/journal.ts';
import { type Entry, type Header, hashInput } from '../../src/steps/batch/journal-lines.ts';

const HEADER: Header = {
  event: 'batch',
  version: 1,
  environment: 'https://env.example',
  connection_name: 'slack',
  identifier: 'user@example.com',
  tool_name: 'slack_send_message',
  inputs: 5,
  inputs_sha256: hashInput([1, 2, 3, 4, 5]),
};
const AT = '2026-01-01T00:00:00.000Z';
const sending = (index: number): Entry => ({
  event: 'sending',
  index,
  input_sha256: hashInput(index),
  at: AT,
});
const answered = (index: number): Entry => ({
  event: 'answered',
  index,
  outcome: 'succeeded',
  at: AT,
  data: { n: 1 },
});

const outcomes = (progress: Progress | undefined) =>
  [...(progress ?? [])].map(([index, { outcome }]) => [index, outcome]);

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  path = join(folder, 'results.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write(...entries: Entry[]): Promise<void> {
  const { journal } = await Journal.open(path, HEADER);
  for (const entry of entries) await journal.append(entry);
  await journal.close();
}

const refusal = async (work: Promise<unknown>) => {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).code).toBe('FILE_REFUSED');
  return (failure as Failure).message;
};

describe('a results file', () => {
  it('that does not exist → created with its header, no progress', async () => {
    expect((await Journal.read(path, HEADER)).size).toBe(0);
    const { journal, progress } = await Journal.open(path, HEADER);
    expect(progress.size).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '')).toMatchObject(HEADER);
    await journal.close();
    expect((await Journal.read(path, HEADER)).size).toBe(0);
  });

  it('of an earlier run → tells what was sent and what was answered', async () => {
    await write(sending(0), sending(1), answered(0));
    const { journal, progress } = await Journal.open(path, HEADER);
    expect(outcomes(progress)).toEqual([
      [0, 'succeeded'],
      [1, 'unknown'],
    ]);
    await journal.close();
  });

  it.each([
    ['not at all', (line: string) => line],
    ['within a line', (line: string) => line.slice(0, -20)],
    ['within a character', (line: string) => `${line.slice(0, 20)}\xe2\x82`],
    ['before the end of a line', (line: string) => line.slice(0, -1)],
    ['after the newline that a run added to a cut line', (line: string) => `${line.slice(0, -20)}\n`],
  ])('whose last write a crash cut %s → continued, and can be read again', async (_, cut) => {
    await write(sending(0), answered(0));
    const before = readFileSync(path, 'latin1');
    await write(sending(1));
    const behind = readFileSync(path, 'latin1').slice(before.length);
    // The recorded length of the file is written after the lines.
    writeFileSync(path, before + cut(behind), 'latin1');
    const known = outcomes(await Journal.read(path, HEADER));
    for (let run = 0; run < 2; run++) {
      const { journal, progress } = await Journal.open(path, HEADER);
      expect(outcomes(progress)).toEqual(known);
      await journal.close();
    }
    await write(sending(2), answered(2));
    expect(outcomes(await Journal.read(path, HEADER))).toEqual([...known, [2, 'succeeded']]);
  });

  it.each([
    ['at the end of a line', (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)],
    ['within a line', (text: string) => text.slice(0, -20)],
    ['before its last newline', (text: string) => text.slice(0, -1)],
    ['after its header', (text: string) => `${text.split('\n').slice(0, 2).join('\n')}\n`],
    ['within its header', (text: string) => text.slice(0, 40)],
    ['after its first line', (text: string) => `${text.split('\n')[0]}\n`],
  ])('cut %s → refused, file unchanged', async (_, cut) => {
    await write(sending(0), answered(0), sending(1));
    const text = cut(readFileSync(path, 'utf8'));
    writeFileSync(path, text);
    await refusal(Journal.open(path, HEADER));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('empty → refused', async () => {
    writeFileSync(path, '');
    expect(await refusal(Journal.open(path, HEADER))).toContain('is empty');
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it.each([
    ['rows of something else', () => '{"index":0,"ok":true}\n'],
    ['one line changed', (text: string) => text.replace('"index":1', '"index":2')],
    ['one line removed', (text: string) => text.split('\n').toSpliced(2, 1).join('\n')],
    ['two lines swapped', (text: string) => swapped(text, 2, 3)],
    ['a line inserted', (text: string) => text.split('\n').toSpliced(2, 0, '{"event":"note"}').join('\n')],
    ['other line endings', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'another length',
      (text: string) => text.replace(/"bytes": +\d+/, (found) => found.replace(/ (\d)/, '9$1')),
    ],
    ['no length', (text: string) => text.split('\n').toSpliced(1, 1).join('\n')],
    [
      'a foreign line that ends like ours',
      (text: string) => `${text}{oops,"chain":"${'0'.repeat(32)}"}\n{"a":1}\n`,
    ],
    ['a line cut within', (text: string) => text.split('\n').with(2, '{"event":"answ').join('\n')],
  ])('with %s → refused, file unchanged', async (_, change) => {
    await write(sending(0), answered(0), sending(1), answered(1));
    const changed = change(readFileSync(path, 'utf8'));
    writeFileSync(path, changed);
    await refusal(Journal.open(path, HEADER));
    await refusal(Journal.read(path, HEADER));
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });

  it.each(['environment', 'connection_name', 'identifier', 'tool_name', 'inputs_sha256'] as const)(
    'of another %s → refused',
    async (name) => {
      await write(sending(0));
      expect(await refusal(Journal.open(path, { ...HEADER, [name]: 'other' }))).toContain(name);
    },
  );

  it('with a torn line that was changed later → refused', async () => {
    await write(sending(0));
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"event":"sen`);
    await write(answered(0));
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('{"event":"sen\n', '{"event":"se\n '));
    expect(await refusal(Journal.open(path, HEADER))).toContain('was changed');
  });

  it('in a missing folder → refused, nothing left behind', async () => {
    expect(await refusal(Journal.open(join(folder, 'no', 'results.jsonl'), HEADER))).toContain('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that is a folder or a device → refused', async () => {
    await refusal(Journal.open(folder, HEADER));
    if (process.platform !== 'win32') await refusal(Journal.open('/dev/null', HEADER));
  });
});

describe('two processes with one results file', () => {
  it('the second to append after a line stops; the first continues', async () => {
    await write(sending(0), answered(0));
    const first = (await Journal.open(path, HEADER)).journal;
    // The second process reads the file before the first appends.
    const second = (await Journal.open(path, HEADER)).journal;
    await refusal(first.append(sending(1), sending(2), sending(4)));
    // From then on, it refuses everything.
    await refusal(first.append(sending(3)));
    await second.append(sending(1), answered(1));
    await refusal(first.append(sending(2)));
    await second.append(sending(2));
    await Promise.all([first.close(), second.close()]);
    expect(outcomes(await Journal.read(path, HEADER))).toEqual([
      [0, 'succeeded'],
      [1, 'succeeded'],
      [2, 'unknown'],
    ]);
  });
});

describe('appending', () => {
  it.each([
    ['emptied', () => writeFileSync(path, '')],
    ['replaced', () => writeFileSync(path, 'x'.repeat(5000))],
  ])('to a file that was %s → refused, like everything after it', async (_, change) => {
    const { journal } = await Journal.open(path, HEADER);
    change();
    expect(await refusal(journal.append(sending(0)))).toContain('was changed');
    await refusal(journal.append(sending(1)));
    await journal.close();
  });

  it('fails → refused, with the way to continue', async () => {
    const { journal } = await Journal.open(path, HEADER);
    await journal.close();
    expect(await refusal(journal.append(sending(0)))).toContain('cannot be written');
  });

  it("after another process's first line → fails, and those lines are ignored", async () => {
    const { journal: late } = await Journal.open(path, HEADER);
    const { journal } = await Journal.open(path, HEADER);
    await expect(late.append(sending(0), sending(1), sending(2))).rejects.toThrow('another process');
    await journal.append(sending(3));
    await Promise.all([late.close(), journal.close()]);
    expect([...((await Journal.read(path, HEADER)) ?? new Map()).keys()]).toEqual([3]);
  });

  it('from many callers at once → one chain, in order', async () => {
    const { journal } = await Journal.open(path, HEADER);
    await Promise.all([...Array(200).keys()].map((index) => journal.append(sending(index))));
    await journal.close();
    expect((await Journal.read(path, HEADER)).size).toBe(200);
  });
});

function swapped(text: string, one: number, other: number): string {
  const lines = text.split('\n');
  return lines
    .with(one, lines[other] ?? '')
    .with(other, lines[one] ?? '')
    .join('\n');
}
