import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SABOTAGES, type Sabotage } from './sabotages.ts';

/**
 * Breaks promises on purpose, in a copy of the repository, and checks that a test notices each:
 * `npm run test:mutations [-- NAME]`. Exits with 1 if one goes unnoticed.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = new Set(['node_modules', '.git', 'coverage']);

/** @returns the names of the tests that failed in a copy with this edit */
function trySabotage({ file, edits, suites }: Sabotage): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'sabotage-'));
  try {
    cpSync(ROOT, copy, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    let text = readFileSync(join(copy, file), 'utf8');
    for (const [from, to] of edits) {
      if (!text.includes(from)) throw new Error(`${file} no longer contains: ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(join(copy, file), text);
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'ignore' });
    const report = join(copy, 'report.json');
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    spawnSync(process.execPath, [vitest, 'run', ...suites, '--reporter=json', `--outputFile=${report}`], {
      cwd: copy,
      stdio: 'ignore',
      timeout: 1_800_000,
    });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: {
        name: string;
        status: string;
        assertionResults: { status: string; fullName: string }[];
      }[];
    };
    return testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults
        .filter((test) => test.status === 'failed')
        .map(({ fullName }) => fullName);
      return failed.length === 0 && status === 'failed' ? [`${basename(name)} does not run`] : failed;
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2).join(' ');
const chosen = SABOTAGES.filter(({ name }) => name.includes(wanted));

/** Suites that fail without any change would notice everything. */
const CONTROL: Sabotage = {
  name: 'nothing at all',
  file: 'src/version.ts',
  edits: [],
  suites: [...new Set(chosen.flatMap(({ suites }) => suites))],
};

const before = trySabotage(CONTROL);
if (before.length > 0) {
  console.log(`These fail without any change:\n    ${before.join('\n    ')}`);
  process.exit(1);
}
let unnoticed = 0;
for (const sabotage of chosen) {
  const failed = trySabotage(sabotage);
  if (failed.length === 0) unnoticed += 1;
  console.log(`${failed.length > 0 ? '✓ noticed' : '✗ UNNOTICED'}  ${sabotage.name}`);
  for (const name of failed) console.log(`    ${name}`);
}
process.exit(unnoticed > 0 ? 1 : 0);
