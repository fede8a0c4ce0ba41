import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rootPath } from './blocks.ts';

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

describe('the pictures', () => {
  it.skipIf(!hasPython)('show what doctor and list-accounts print today (else: npm run draw)', () => {
    const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
    const args = [tsx, 'scripts/draw-checklist.ts', '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: rootPath('.'), encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });

  it('are all used in the README', () => {
    const readme = readFileSync(rootPath('README.md'), 'utf8');
    for (const file of readdirSync(rootPath('assets'))) expect(readme).toContain(`assets/${file}`);
  });
});
