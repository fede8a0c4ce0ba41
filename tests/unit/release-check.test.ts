import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const { releaseProblems } = await import(
  join(resolve(import.meta.dirname, '../..'), 'scripts/release-check.mjs')
);

const scratch = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const envVars = [
  { name: 'ID', required: true, description: 'Who.' },
  { name: 'DEBUG', required: false, description: 'Tells more.' },
];
const GOOD = {
  manifest: { name: 'a', version: '3.1.0', license: 'MIT-0' } as object,
  lock: { version: '3.1.0', packages: { '': { version: '3.1.0' } } } as object,
  card: {
    name: 'a',
    version: '3.1.0',
    description: 'Does it.',
    homepage: 'https://a.example',
    license: 'MIT-0',
    requires: { env: ['ID'] },
    env: [...envVars].reverse(),
  } as object,
  openclaw: { requires: { env: ['ID'] }, envVars } as object,
  changelog: '# Changelog\n\n## 3.1.0 (2026-11-01)\n\n- More.\n\n## 3.0.0\n\n- First.\n',
  says: '3.1.0',
};

let made = 0;

/** A repository that is ready for release, except for the changes. */
function repository(changes: Partial<typeof GOOD> = {}): string {
  const { manifest, lock, card, openclaw, changelog, says } = { ...GOOD, ...changes };
  const root = join(scratch, `r${made++}`);
  const files = {
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(lock),
    'clawhub.json': JSON.stringify(card),
    'SKILL.md': `---\nname: a\ndescription: Does it.\nhomepage: https://a.example\nmetadata: ${JSON.stringify({ openclaw })}\n---\n`,
    'CHANGELOG.md': changelog,
    'dist/scalekit-agent-auth.cjs': `console.log('${says}');`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

describe('a release', () => {
  it('is ready when the version is the same everywhere', () => {
    expect(releaseProblems(repository(), '3.1.0')).toEqual([]);
  });

  it.each([undefined, '', '3', 'v3.1.0', 'latest'])('needs a version, not %s', (version) => {
    expect(releaseProblems(repository(), version)).toEqual([expect.stringMatching(/^Which version\?/)]);
  });

  it('names every place with another version', () => {
    expect(releaseProblems(repository(), '3.2.0')).toEqual([
      'package.json: 3.1.0 instead of 3.2.0',
      'package-lock.json: 3.1.0 instead of 3.2.0',
      'package-lock.json, its first package: 3.1.0 instead of 3.2.0',
      'clawhub.json: 3.1.0 instead of 3.2.0',
      'CHANGELOG.md, its first heading: 3.1.0 instead of 3.2.0',
      'dist/scalekit-agent-auth.cjs --version: 3.1.0 instead of 3.2.0',
    ]);
  });

  it('needs an entry under the heading in the change log', () => {
    const changelog = '# Changelog\n\n## 3.1.0\n\n## 3.0.0\n\n- First.\n';
    expect(releaseProblems(repository({ changelog }), '3.1.0')).toEqual([
      'CHANGELOG.md, its first heading: nothing instead of 3.1.0',
    ]);
  });

  it('needs a bundle with the new version', () => {
    expect(releaseProblems(repository({ says: '3.0.0' }), '3.1.0')).toEqual([
      'dist/scalekit-agent-auth.cjs --version: 3.0.0 instead of 3.1.0',
    ]);
  });
});

describe('package-lock.json', () => {
  it('must have every package, those for other platforms too', () => {
    const packages = {
      '': { version: '3.1.0', devDependencies: { tool: '1' } },
      'node_modules/tool': {
        version: '1',
        optionalDependencies: { '@tool/linux': '1', '@tool/windows': '1' },
      },
      'node_modules/@tool/linux': { version: '1' },
    };
    expect(releaseProblems(repository({ lock: { version: '3.1.0', packages } }), '3.1.0')).toEqual([
      'package-lock.json: @tool/windows is asked for and not in it',
    ]);
  });
});

describe('a missing file', () => {
  it.each([
    ['CHANGELOG.md', 'CHANGELOG.md, its first heading: nothing instead of 3.1.0'],
    ['clawhub.json', 'clawhub.json: nothing instead of 3.1.0'],
    ['dist/scalekit-agent-auth.cjs', 'dist/scalekit-agent-auth.cjs --version: nothing instead of 3.1.0'],
  ])('is named: %s', (file, problem) => {
    const root = repository();
    rmSync(join(root, file));
    expect(releaseProblems(root, '3.1.0')).toContain(problem);
  });
});

describe('the listing card', () => {
  it.each([
    ['name', { name: 'b' }],
    ['description', { description: 'Does more.' }],
    ['homepage', { homepage: undefined }],
    ['requires.env', { requires: { env: ['ID', 'DEBUG'] } }],
    ['the list of variables', { env: envVars.slice(0, 1) }],
    ['license', { license: 'MIT' }],
  ])('must agree with SKILL.md: %s', (what, change) => {
    const found = releaseProblems(repository({ card: { ...GOOD.card, ...change } }), '3.1.0');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${what}: `);
  });

  it('cannot be right if SKILL.md contradicts itself', () => {
    const openclaw = { requires: { env: [] }, envVars };
    const card = { ...GOOD.card, requires: { env: [] } };
    expect(releaseProblems(repository({ openclaw, card }), '3.1.0')).toEqual([
      'SKILL.md: requires.env and the required ones of envVars differ',
    ]);
  });
});
