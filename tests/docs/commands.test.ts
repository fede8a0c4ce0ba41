import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, readDocument, rootPath } from './blocks.ts';
import { type Result, type Stage, setStage } from './stage.ts';

/** The number of command blocks in each document: those that run, and those that do not, for a stated reason. */
const COUNTS: Record<string, { run: number; notRun: number }> = {
  'SKILL.md': { run: 4, notRun: 0 },
  'references/files.md': { run: 3, notRun: 0 },
  'references/providers.md': { run: 8, notRun: 0 },
  'references/troubleshooting.md': { run: 2, notRun: 0 },
};

/** Keys in a success of each command; `|` separates alternatives. */
const SHAPES: Record<string, string[]> = {
  'find-tool': ['connection_name', 'type', 'identifier', 'status', 'total', 'tools', 'fit', 'more', 'next'],
  'list-accounts': ['identifier', 'accounts', 'summary'],
  'list-connections': ['connections', 'selected', 'total'],
  'generate-link': ['connection_name', 'identifier', 'type', 'account', 'authorized'],
  'get-tool': ['tool|tools'],
  'execute-tool': ['data|request|batch'],
  'proxy-request': ['status|request', 'data|text|bytes|request|truncated'],
  'upload-file': ['provider', 'id', 'name', 'bytes', 'mime_type', 'sha256'],
  'download-file': ['provider', 'bytes', 'sha256', 'mime_type', 'output_file'],
  doctor: ['checks', 'policy'],
  'get-authorization': ['account', 'access_token', 'refresh_token'],
};

/** Examples that fail in the sandbox although the document does not say so. */
const FAILING: [words: string, exit: number][] = [['generate-link --connection-name github', 4]];

function expectAnswer(line: string, result: Result, exit: number): void {
  const told = `${line}\n${result.stdout}${result.stderr}`;
  expect(result.code, told).toBe(exit);
  expect(result.json, told).toBeTypeOf('object');
  expect(result.json.ok, told).toBe(exit === 0);
  if (exit !== 0) {
    expect(result.json.error, told).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
      hint: expect.any(String),
    });
    return;
  }
  const shape = SHAPES[result.command];
  expect(shape, `an unknown command: ${line}`).toBeDefined();
  for (const keys of shape ?? [])
    expect(
      keys.split('|').some((key) => key in result.json),
      `${keys} in ${told}`,
    ).toBe(true);
}

function exitOf(line: string, block: Block): number {
  return block.exit || (FAILING.find(([words]) => line.includes(words))?.[1] ?? 0);
}

for (const [file, counts] of Object.entries(COUNTS)) {
  describe.skipIf(!existsSync(rootPath(file)) || process.platform === 'win32')(file, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage();
    });
    afterAll(() => stage.close());

    const { blocks } = existsSync(rootPath(file)) ? readDocument(file) : { blocks: [] };
    const runnable = blocks.filter(({ notRun }) => notRun === undefined);

    it('has the expected number of examples', () => {
      expect({ run: runnable.length, notRun: blocks.length - runnable.length }).toEqual(counts);
    });

    for (const block of runnable) {
      it(`${block.where}: ${block.commands.length === 1 ? block.commands[0]?.slice(52, 120) : 'several'}`, async () => {
        if (block.first !== undefined) stage.happen(block.first);
        for (const line of block.commands) expectAnswer(line, await stage.run(line), exitOf(line, block));
      });
    }
  });
}
