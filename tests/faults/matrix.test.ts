import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { inProcessCells, type Report } from './worker.ts';

const WORKERS = 2;

const cells = inProcessCells();
const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
let reports: Report[] = [];

beforeAll(async () => {
  reports = (await Promise.all(Array.from({ length: WORKERS }, (_, share) => playShare(share)))).flat();
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a share of the cells outside the test runner, which transforms and watches everything it loads. */
async function playShare(share: number): Promise<Report[]> {
  const file = join(folder, `${share}.json`);
  const worker = join(import.meta.dirname, 'worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', worker, String(share), String(WORKERS), file], {
    stdio: 'inherit',
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (exit, by) => resolve([exit, by]));
  });
  expect([code, signal], `worker ${share}`).toEqual([0, null]);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('every command under every fault', () => {
  it('answers with JSON, and has no effect twice', () => {
    expect(reports.map(({ name }) => name).toSorted()).toEqual(cells.map(({ name }) => name).toSorted());
    expect(reports.filter(({ doubled }) => doubled).map(({ name }) => name)).toEqual([]);
    expect(reports.filter(({ isJson }) => !isJson).map(({ name }) => name)).toEqual([]);
  });

  it.each(COMMANDS)('$label: exit, code, retryable, effects and time follow the rules', ({ label }) => {
    const own = reports.filter((report) => report.label === label);
    expect(own.length).toBeGreaterThan(2);
    const wrong = own.filter((report) => report.wrong.length > 0);
    expect(wrong.map(({ name, wrong }) => `${name}: ${wrong.join('; ')}`)).toEqual([]);
  });
});
