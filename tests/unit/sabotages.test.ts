import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SABOTAGES } from '../../scripts/sabotages.ts';

it.each(SABOTAGES)('$name: the text to change and the tests exist', ({ file, edits, suites }) => {
  const text = readFileSync(file, 'utf8');
  for (const [from] of edits) expect(text).toContain(from);
  expect(suites.filter((suite) => !existsSync(suite))).toEqual([]);
});
