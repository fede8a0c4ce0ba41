import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeOldAnswers, saveAnswer } from '../../src/answer/saved-answers.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'saved-answers-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const uid = process.getuid?.();
const DAY_MS = 24 * 60 * 60 * 1000;

/** Writes a file whose last change was `ageMs` ago. */
function aged(name: string, ageMs: number): string {
  const path = join(dir, name);
  writeFileSync(path, '{}');
  const then = (Date.now() - ageMs) / 1000;
  utimesSync(path, then, then);
  return path;
}

describe('removeOldAnswers', () => {
  it('removes only what was saved more than a day ago', () => {
    const old = aged('scalekit-answer-abc123.json', DAY_MS + 60_000);
    const young = aged('scalekit-answer-abc124.json', DAY_MS - 60_000);
    const now = saveAnswer('{}', dir);
    removeOldAnswers(dir, uid);
    expect([old, young, now].map((path) => existsSync(path))).toEqual([false, true, true]);
    removeOldAnswers(dir, uid, Date.now() + DAY_MS + 60_000);
    expect(existsSync(now)).toBe(false);
  });

  it('removes the folder of an answer that is itself a file', () => {
    const folder = join(dir, 'scalekit-answer-aBc123');
    mkdirSync(folder);
    writeFileSync(join(folder, 'photo.png'), 'x');
    removeOldAnswers(dir, uid, Date.now() + 2 * DAY_MS);
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps other names, links, and files of other owners', () => {
    const others = ['scalekit-answer-abc.txt', 'my-scalekit-answer-abc.json', 'scalekit-answer-a.b.json'].map(
      (name) => aged(name, 9 * DAY_MS),
    );
    const precious = aged('precious.json', 9 * DAY_MS);
    symlinkSync(precious, join(dir, 'scalekit-answer-link.json'));
    const outside = join(dir, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'mine'), 'x');
    symlinkSync(outside, join(dir, 'scalekit-answer-folder'));
    const foreign = aged('scalekit-answer-foreign.json', 9 * DAY_MS);
    const later = Date.now() + 9 * DAY_MS;
    removeOldAnswers(dir, (uid ?? 0) + 1, later);
    expect(existsSync(foreign)).toBe(true);
    removeOldAnswers(dir, uid, later);
    expect(existsSync(foreign)).toBe(false);
    for (const path of [...others, precious, join(outside, 'mine')]) expect(existsSync(path)).toBe(true);
    expect(lstatSync(join(dir, 'scalekit-answer-link.json')).isSymbolicLink()).toBe(true);
  });

  it('ignores a missing folder', () => {
    expect(() => removeOldAnswers(join(dir, 'gone'), uid)).not.toThrow();
  });
});
