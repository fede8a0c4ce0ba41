import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, readDocument, rootPath } from './blocks.ts';
import { type Stage, setStage } from './stage.ts';

/** UPDATE_DOCS=1 rewrites outputs that no longer match, without the middle of long ones. */
const UPDATE = process.env.UPDATE_DOCS === '1';

/** The number of examples on each page: those that run, with their output, and those that do not, for a stated reason. */
const COUNTS: Record<string, { run: number; notRun: number }> = {
  'README.md': { run: 2, notRun: 2 },
  'docs/commands.md': { run: 18, notRun: 0 },
};

/** The maximum number of lines that a page shows of an output, and how many of them from its end. */
const SHOWN = { lines: 48, end: 12 };

/** Masks what differs between runs. Pages in the sandbox have fixed ids, which stay. */
const MASKS: [pattern: RegExp, shown: string][] = [
  [/node '?[^\s'"]*scalekit-agent-auth\.cjs'?/g, 'node …/dist/scalekit-agent-auth.cjs'],
  [/http:\/\/127\.0\.0\.1:\d+/g, 'https://your-env.scalekit.dev'],
  [/(?<=magicLink\/)[0-9a-f-]{36}/g, '5f0c7f3e-1d2b-4c3a-9e8f-7a6b5c4d3e2f'],
  [/(?<=")(?!1b2c3d4e)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{17,}(?=")/g, '0c7d9a52-3b1e-4f6a-8d20-94c1e7b5a3f8'],
  [/(?<=#)[0-9a-f]{32}/g, '0c7d9a523b1e4f6a8d2094c1e7b5a3f8'],
  [/\b(exec|ca|file)_\d{6,}/g, '$1_482915530712346'],
  [/20\d\d-\d\d-\d\dT(?!09:00:00\.000)[\d:.]+Z/g, '2026-11-22T12:05:00.000Z'],
  [/Node\.js \d+\.\d+\.\d+/g, 'Node.js 24.0.0'],
  [/"[^"\s]*\/([\w.-]+\.(?:txt|jsonl?))"/g, '"…/$1"'],
  [/(?<=--confirm |"confirm": ")\w+-[0-9a-f]{32}/g, 'tp6g00-2eb2a13d0e5cf2d73d1f2c5b7a9e8064'],
  [/"input_hash":"[0-9a-f]{16}"/g, '"input_hash":"3d1f2c5b7a9e8064"'],
  [/17500000\d\d\.000100/g, '1750000011.000100'],
];

export function masked(text: string): string {
  return MASKS.reduce((shown, [pattern, instead]) => shown.replace(pattern, instead), text.trimEnd());
}

/** Whether the output matches the page, on which a line `…` stands for any number of lines. */
function fits(shown: string, output: string): boolean {
  const parts = shown
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:[^\\n]*\\n)*?' : `${escaped(line)}\\n`));
  return new RegExp(`^${parts.join('')}$`).test(`${output}\n`);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Omits the middle of a long list of texts, and of a long output. */
function shorten(output: string): string {
  const lines = output.replace(/((?:^ +"[^"\n]*",\n){3})(?:^ +"[^"\n]*",?\n){2,}/gm, '$1…\n').split('\n');
  if (lines.length <= SHOWN.lines) return lines.join('\n');
  return [...lines.slice(0, SHOWN.lines - SHOWN.end), '…', ...lines.slice(-SHOWN.end)].join('\n');
}

function rewrite(page: string, changes: Map<Block, string>): void {
  const lines = readFileSync(rootPath(page), 'utf8').split('\n');
  for (const [{ outputLines }, output] of [...changes].reverse()) {
    if (outputLines)
      lines.splice(outputLines[0], outputLines[1] - outputLines[0] + 1, ...shorten(output).split('\n'));
  }
  writeFileSync(rootPath(page), lines.join('\n'));
}

describe.skipIf(process.platform === 'win32').each(Object.keys(COUNTS))('%s', (page) => {
  const { blocks } = readDocument(page);
  const runnable = blocks.filter(({ notRun }) => notRun === undefined);
  const changes = new Map<Block, string>();
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    stage.sandbox.account('notion').remove();
  });
  afterAll(async () => {
    if (changes.size > 0) rewrite(page, changes);
    await stage.close();
  });

  it('has the expected number of examples', () => {
    expect({ run: runnable.length, notRun: blocks.length - runnable.length }).toEqual(COUNTS[page]);
    expect(runnable.filter(({ output }) => output === undefined)).toEqual([]);
  });

  for (const block of runnable) {
    it(`${block.where}: ${block.commands[0]?.replace(/^.*\.cjs /, '').slice(0, 60)}`, async () => {
      if (block.first !== undefined) stage.happen(block.first);
      let printed = '';
      for (const line of block.commands) {
        const { code, stdout, stderr } = await stage.run(line);
        expect(code, `${line}\n${stdout}${stderr}`).toBe(block.exit);
        printed += stdout;
      }
      const output = masked(printed);
      if (UPDATE && !fits(block.output ?? '', output)) changes.set(block, output);
      else
        expect(
          fits(block.output ?? '', output),
          `the page shows:\n${block.output}\n\nprinted:\n${output}`,
        ).toBe(true);
    });
  }
});
