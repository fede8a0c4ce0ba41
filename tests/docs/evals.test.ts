import { describe, expect, it } from 'vitest';
import { readCases } from '../../skill-evals/case.ts';
import { wordsOf } from '../../skill-evals/play.ts';
import { scoreSteps } from '../../skill-evals/score.ts';

const cases = readCases();

const KINDS = [
  'clear',
  'vague',
  'multi-step',
  'dangerous',
  'hostile',
  'not configured',
  'not authorized',
  'api key',
  'no tool',
  'fault',
  'files',
  'everyone',
  'settings',
];

describe('the cases', () => {
  it('are many, of every kind, with unique names', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    for (const { id, wrong } of cases) expect(wrong.length, id).toBeGreaterThan(0);
  });
});

describe('the sequences', () => {
  for (const one of cases) {
    it.concurrent(`${one.id}: the reference has the full score`, async () => {
      const { points, checks } = await scoreSteps(one, one.reference);
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(points).toBe(1);
    });
    for (const { why, steps } of one.wrong) {
      it.concurrent(`${one.id}: loses points if it ${why}`, async () => {
        expect((await scoreSteps(one, steps)).points).toBeLessThan(1);
      });
    }
  }
});

describe('wordsOf', () => {
  it.each([
    [`find-tool --query "send a \\"message\\""`, ['find-tool', '--query', 'send a "message"']],
    [`node /x/dist/scalekit-agent-auth.cjs doctor`, ['doctor']],
    [
      `execute-tool --tool-input '{"a":"b c"}' --dry-run`,
      ['execute-tool', '--tool-input', '{"a":"b c"}', '--dry-run'],
    ],
    [`execute-tool --tool-input='{"a":1}'`, ['execute-tool', '--tool-input={"a":1}']],
    ['TOOL_READ_ONLY=0 node /x/dist/scalekit-agent-auth.cjs doctor', undefined],
    ['doctor; doctor', undefined],
    ['doctor | cat', undefined],
    ['doctor > file', undefined],
    [`doctor 'open`, undefined],
  ])('%j', (line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });
});
