import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/tools/definition.ts';
import { effectOf } from '../../src/tools/effect.ts';

const url = new URL('../../bench/effects.json', import.meta.url);
const judged = JSON.parse(readFileSync(url, 'utf8')) as { provider: string; name: string; effect: Effect }[];

describe('the effects of 200 tools of the public catalog, judged by hand', () => {
  it('are never underestimated', () => {
    const severity: Effect[] = ['read', 'unknown', 'write', 'destructive'];
    const missed = judged.filter((tool) => severity.indexOf(effectOf(tool)) < severity.indexOf(tool.effect));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('match the judgement, except for uninformative names', () => {
    const others = judged.filter((tool) => effectOf(tool) !== tool.effect);
    const wrong = others.filter((tool) => effectOf(tool) !== 'unknown');
    expect(others.length).toBeLessThanOrEqual(14);
    expect(wrong.map(({ name }) => name)).toEqual([
      'chilipipermcp_meeting-export-v2-put',
      'twilio_verify_services_list',
    ]);
  });
});
