import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fitDocument } from '../../src/answer/budget.ts';
import { successDocument } from '../../src/answer/document.ts';
import { parseJson, toJsonLine } from '../../src/answer/json.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'budget-test-'));
});
afterAll(() => {
  chmodSync(dir, 0o700);
  rmSync(dir, { recursive: true });
});

type Fitted = Record<string, unknown> & { truncated: Record<string, unknown> };
const limits = (maxChars: number) => ({ maxChars, pretty: false, spillDir: dir, repeatable: true });
const fit = (document: Record<string, unknown>, max: number) => fitDocument(document, limits(max)) as Fitted;
const saved = ({ truncated }: Fitted) => readFileSync(String(truncated.saved_to), 'utf8');

describe('fitDocument', () => {
  it('does not change what fits, or anything with a limit of 0', () => {
    const document = { ok: true, data: 'x'.repeat(100) };
    const length = toJsonLine(document).length;
    expect(fit(document, length)).toBe(document);
    expect(fit(document, 0)).toBe(document);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('saves the whole answer, readable only by the owner, and shows a preview within the limit', () => {
    const data = { rows: Array.from({ length: 500 }, (_, id) => ({ id, note: 'lorem ipsum' })) };
    for (const max of [400, 700, 2000, 12_000]) {
      const fitted = fit({ ok: true, data, execution_id: 'exec_1', warnings: ['w'] }, max);
      expect(toJsonLine(fitted).length).toBeLessThanOrEqual(max);
      expect(fitted).toMatchObject({ ok: true, execution_id: 'exec_1', warnings: ['w'] });
      expect(fitted).not.toHaveProperty('data');
      expect(JSON.parse(saved(fitted))).toEqual(data);
      expect(statSync(String(fitted.truncated.saved_to)).mode & 0o777).toBe(0o600);
    }
    const { preview, chars, root, fields } = fit({ ok: true, data }, 5000).truncated;
    expect(JSON.stringify(preview)).toContain('500 items in all');
    expect(JSON.stringify(preview).length).toBeLessThanOrEqual(1500);
    expect(chars).toBeGreaterThan(5000);
    expect(root).toBe('data');
    expect(fields).toEqual(['rows.id', 'rows.note']);
  });

  it('saves the largest member if there is no data', () => {
    const fitted = fit({ ok: true, total: 5, tools: Array(900).fill('name'), provider: 'X' }, 900);
    expect(fitted).toMatchObject({ ok: true, total: 5, provider: 'X', truncated: { root: 'tools' } });
    expect(JSON.parse(saved(fitted))).toHaveLength(900);
  });

  it.each([
    ['text', { pages: Array.from({ length: 30 }, () => 'word '.repeat(900)) }],
    ['deep objects', { tree: Array.from({ length: 200 }, () => ({ a: { b: { c: 'x'.repeat(90) } } })) }],
    ['many keys', Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`key_${i}`, 'x'.repeat(20)]))],
  ])('has a preview of 1,500 characters at most, and a list of paths: %s', (_, data) => {
    const { truncated } = fit({ ok: true, data }, 12_000);
    expect(toJsonLine(truncated.preview).length).toBeLessThanOrEqual(1500);
    expect((truncated.fields as string[]).length).toBeGreaterThan(0);
    expect(toJsonLine(truncated).length).toBeLessThan(3500);
  });

  it('lists paths outside data in the form that --fields takes', () => {
    const tools = Array.from({ length: 900 }, (_, i) => ({ name: `t${i}`, effect: 'read' }));
    expect(fit({ ok: true, tools }, 2000).truncated.fields).toEqual(['tools.name', 'tools.effect']);
  });

  it('keeps code, message and hint of a failure', () => {
    const error = {
      code: 'PROVIDER_ERROR',
      message: 'm',
      hint: 'h',
      retryable: false,
      status: 400,
      body: 'x'.repeat(9000),
    };
    const fitted = fit({ ok: false, error }, 900);
    expect(fitted.error).toEqual({
      code: 'PROVIDER_ERROR',
      message: 'm',
      hint: 'h',
      retryable: false,
      status: 400,
    });
    expect(fitted.truncated.root).toBe('error.body');
    expect(JSON.parse(saved(fitted))).toBe(error.body);
  });

  it.each(['link', 'confirm'])('keeps what the user or the next call needs: %s', (name) => {
    const error = {
      code: 'C',
      message: 'm',
      hint: 'h',
      retryable: false,
      [name]: 'https://a.example/123456',
    };
    for (const more of [{}, { error: { ...error, body: 'x'.repeat(900) } }]) {
      const fitted = fit({ ok: false, error, ...more }, 100);
      expect(fitted.error).toHaveProperty(name, 'https://a.example/123456');
    }
  });

  it('keeps every digit of a big number in the file and in the preview', () => {
    const data = parseJson(`{"id":9007199254740993,"pad":"${'x'.repeat(3000)}"}`);
    const fitted = fit({ ok: true, data }, 1000);
    expect(saved(fitted)).toContain('"id":9007199254740993');
    expect(toJsonLine(fitted)).toContain('"id":9007199254740993');
  });

  it('never cuts a character in half', () => {
    const fitted = fit({ ok: true, data: '\u{1F600}'.repeat(4000) }, 1000);
    expect(String(fitted.truncated.preview).isWellFormed()).toBe(true);
  });

  it('summarizes wide, deep and long values', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 400; level++) deep = { [`level${level}`]: deep };
    const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`key${at}`, at]));
    let nested: unknown[] = [];
    for (let level = 0; level < 400; level++) nested = [nested, level];
    const table = Array(300).fill(Array(300).fill(0));
    for (const data of [deep, wide, [deep, wide], nested, 'x'.repeat(50_000), table])
      expect(toJsonLine(fit({ ok: true, data }, 800)).length).toBeLessThanOrEqual(800);
    expect(toJsonLine(fit({ ok: true, data: nested }, 800))).toContain('"[2 items]"');
  });

  it('shows the outcome, the file and the error even with a limit of 1', () => {
    const data = { pad: 'x'.repeat(5000) };
    expect(fit({ ok: true, data }, 1)).toMatchObject({
      ok: true,
      truncated: { root: 'data', preview: null },
    });
    const error = { code: 'TOOL_ERROR', message: 'long '.repeat(800), hint: 'h', retryable: false };
    expect(fit({ ok: false, error }, 1).error).toMatchObject({
      message: expect.stringMatching(/^long long/),
    });
  });

  it('prints everything, with a warning, if nothing can be saved', () => {
    for (const spillDir of [join(dir, 'gone'), '/dev/null']) {
      const document = { ok: true, data: 'x'.repeat(5000), warnings: ['w'] };
      const fitted = fitDocument(document, { ...limits(100), spillDir });
      expect(fitted).toMatchObject({ ok: true, data: document.data });
      expect(fitted.warnings).toEqual(['w', expect.stringContaining(`could not be saved in ${spillDir}`)]);
    }
  });

  it('never follows a link that was planted in the temporary folder, and leaves it there', () => {
    const precious = join(dir, 'precious');
    writeFileSync(precious, 'mine');
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    symlinkSync(precious, join(dir, `scalekit-answer-${(0.5).toString(36).slice(2)}.json`));
    try {
      expect(fit({ ok: true, data: 'x'.repeat(5000) }, 400)).not.toHaveProperty('truncated');
    } finally {
      vi.restoreAllMocks();
    }
    expect(readFileSync(precious, 'utf8')).toBe('mine');
    expect(readdirSync(dir).some((name) => lstatSync(join(dir, name)).isSymbolicLink())).toBe(true);
  });

  it('never shortens the members that report the outcome', () => {
    const document = { ok: true, warnings: ['w'.repeat(5000)], next: ['n'.repeat(5000)], execution_id: 'e' };
    expect(fit(document, 400)).toBe(document);
  });

  it('counts indentation if it is printed', () => {
    const data = Array.from({ length: 50 }, (_, id) => ({ id }));
    const fitted = fitDocument({ ok: true, data }, { ...limits(800), pretty: true });
    expect(toJsonLine(fitted, true).length).toBeLessThanOrEqual(800);
    expect(fitted).toHaveProperty('truncated');
  });

  it('never suggests repeating a call that changed something', () => {
    const document = { ok: true, data: { text: 'x'.repeat(5000) } };
    const hintOf = (repeatable: boolean) => {
      const { truncated } = fitDocument(document, { ...limits(600), repeatable }) as Fitted;
      return truncated.hint;
    };
    expect(hintOf(true)).toMatch(/run the command again with --fields/);
    expect(hintOf(false)).not.toMatch(/or run the command again/);
  });

  it('cuts a long message, and keeps its beginning', () => {
    const error = { code: 'TOOL_ERROR', message: 'long '.repeat(8000), hint: 'h', retryable: false };
    const fitted = fit({ ok: false, error }, 2000);
    expect(toJsonLine(fitted).length).toBeLessThanOrEqual(2000);
    expect((fitted.error as { message: string }).message).toMatch(/^long long/);
    expect(fitted.error).toMatchObject({ code: 'TOOL_ERROR', hint: 'h' });
    expect(JSON.parse(saved(fitted))).toBe(error.message);
  });
});

describe('successDocument', () => {
  it('applies --fields to data, or to the document if there is none, and keeps warnings', () => {
    const payload = { data: { a: 1, b: 2 }, execution_id: 'e', warnings: ['w'] };
    expect(successDocument(payload, 'a')).toEqual({
      ok: true,
      data: { a: 1 },
      execution_id: 'e',
      warnings: ['w'],
    });
    expect(successDocument({ total: 1, tools: [] }, 'total')).toEqual({ ok: true, total: 1 });
    expect(successDocument({ data: null, warnings: [] })).toEqual({ ok: true, data: null });
  });
});
