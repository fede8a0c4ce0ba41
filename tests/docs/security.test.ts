import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SABOTAGES } from '../../scripts/sabotages.ts';
import { rootPath } from './blocks.ts';

const tests = readdirSync(rootPath('tests'), { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const text = readFileSync(rootPath('SECURITY.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.test.ts'))
  .map((line) => line.split('|').slice(1, 3) as [string, string]);

describe('a promise of SECURITY.md', () => {
  it.each(rows)('is checked by tests that exist: %s', (_, cited) => {
    const files = [...cited.matchAll(/`(?:tests\/)?([^` ]+\.test\.ts)`/g)].flatMap(([, name]) => {
      const found = tests.filter((test) => `/${test}`.endsWith(`/${name}`));
      expect(found, name).toHaveLength(1);
      return found;
    });
    const titles = files.map((file) => readFileSync(rootPath(`tests/${file}`), 'utf8')).join('\n');
    for (const [, title] of cited.matchAll(/"([^"]+)"/g)) expect(titles).toContain(`'${title}`);
  });

  it('is broken by as many mutations as it says', () => {
    expect(text).toContain(`breaks ${SABOTAGES.length} of these promises`);
  });
});
