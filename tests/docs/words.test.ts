import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/answer/failure.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { COMMON } from '../../src/commands/shared/flags.ts';
import { rootPath } from './blocks.ts';

const script = async (file: string) => await import(pathToFileURL(rootPath(`scripts/${file}`)).href);
const { releaseProblems } = await script('release-check.mjs');
const { registryFindings } = await script('verify/registry-rules.mjs');
const { declaredNames, readFrontmatter, skillProblems } = await script('verify/skill.mjs');

const read = (file: string) => readFileSync(rootPath(file), 'utf8');
const REFERENCES = readdirSync(rootPath('references')).map((file) => `references/${file}`);
const PAGES = [
  'SKILL.md',
  ...REFERENCES,
  'README.md',
  'AGENTS.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync(rootPath('docs')).map((file) => `docs/${file}`),
];
const FOR_AGENTS = ['SKILL.md', ...REFERENCES];
const skill = read('SKILL.md');
const frontmatter = readFrontmatter(skill);

describe('SKILL.md', () => {
  it('contains what hosts and the registry require of a skill', () => {
    expect(skillProblems(skill, 'scalekit-agent-auth')).toEqual([]);
    expect(Object.keys(frontmatter)).toEqual(['name', 'description', 'homepage', 'metadata']);
  });

  it('is short enough for a small context', () => {
    const body = skill.slice(skill.indexOf('\n---\n') + 5);
    expect(body.length).toBeLessThanOrEqual(8000);
    for (const file of REFERENCES) expect(read(file).length, file).toBeLessThanOrEqual(8000);
  });

  it('declares every variable that the code reads', () => {
    const names = [...read('src/main.ts').matchAll(/\bprocess\.env\.(\w+)/g)].map(([, name]) => name);
    expect([...declaredNames(frontmatter)].sort()).toEqual([...new Set(names)].sort());
    for (const { description } of frontmatter.metadata.openclaw.envVars) expect(description).toMatch(/\w/);
  });

  it('agrees with clawhub.json', () => {
    const card = JSON.parse(read('clawhub.json'));
    const { openclaw } = frontmatter.metadata;
    const { version } = JSON.parse(read('package.json'));
    const problems: string[] = releaseProblems(rootPath('.'), version);
    expect(problems.filter((problem) => /SKILL\.md|clawhub|CHANGELOG/.test(problem))).toEqual([]);
    expect(card.requires).toEqual(openclaw.requires);
  });

  it('names each outcome with its exit code', () => {
    const rows = [...skill.matchAll(/^\| (\d+) \| (.+?) \|/gm)];
    const codes = rows.flatMap(([, exit, cell]) => codesIn(cell ?? '').map((code) => [code, Number(exit)]));
    expect(codes.length).toBeGreaterThan(15);
    for (const [code, exit] of codes) expect(ERROR_CODES[code as keyof typeof ERROR_CODES]?.exit).toBe(exit);
  });
});

describe('README.md', () => {
  it('lists every error code under its exit code', () => {
    const rows = [...read('README.md').matchAll(/^\| ([\d, ]+) \| .+? \| (.*) \|$/gm)];
    const listed = rows.flatMap(([, exits, cell]) =>
      codesIn(cell ?? '').map((code) => [code, exits?.split(',').map(Number)]),
    );
    const known = Object.entries(ERROR_CODES).map(([code, { exit }]) => [
      code,
      expect.arrayContaining([exit]),
    ]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(known));
  });

  it('is short', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(200);
  });
});

describe('references/troubleshooting.md', () => {
  it('explains every error code once, under its exit code', () => {
    const sections = read('references/troubleshooting.md').split(/^## /m).slice(1);
    const told = sections.flatMap((section) => {
      const exits = [...(section.split('\n')[0] ?? '').matchAll(/\d+/g)].map(Number);
      return [...section.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => ({ code: code ?? '', exits }));
    });
    expect(told.map(({ code }) => code).sort()).toEqual(Object.keys(ERROR_CODES).sort());
    for (const { code, exits } of told)
      expect(exits, code).toContain(ERROR_CODES[code as keyof typeof ERROR_CODES].exit);
  });

  it('repeats the sentences that users know', () => {
    for (const file of ['SKILL.md', 'references/troubleshooting.md']) {
      expect(read(file)).toContain(
        'Please create and configure the <CONNECTION_NAME> connection in the Scalekit Dashboard.',
      );
      expect(read(file)).toContain(
        'Please activate the <CONNECTION_NAME> connection in the Scalekit Dashboard.',
      );
    }
  });
});

describe('what people and agents read', () => {
  const pages = PAGES.filter((file) => existsSync(rootPath(file)));

  it.each(pages)('%s breaks no rule of the registry', (file) => {
    expect(registryFindings(file, read(file), { declared: declaredNames(frontmatter) })).toEqual([]);
  });

  it('names only codes that exist', () => {
    const known = new Set<string>([
      ...Object.keys(ERROR_CODES),
      ...OTHER_CAPITALS,
      ...declaredNames(frontmatter),
    ]);
    for (const file of FOR_AGENTS) {
      const unknown = codesIn(read(file)).filter((word) => word.includes('_') && !known.has(word));
      expect(unknown, file).toEqual([]);
    }
  });

  it('names only flags that exist', () => {
    const known = new Set([
      ...COMMANDS.flatMap(({ name, flags }) => [name, ...Object.keys(flags)]),
      ...Object.keys(COMMON),
      ...OTHER_FLAGS,
    ]);
    for (const file of pages) {
      const named = [...read(file).matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(([, name]) => name ?? '');
      const unknown = [...new Set(named)].filter((name) => !known.has(name));
      expect(unknown, file).toEqual([]);
    }
  });

  it.each(pages)('%s links only to files that exist', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#:]+)(?:#[\w-]*)?\)|(?:src|srcset)="([^":]+)"/g)];
    for (const [, link, image] of links) {
      const path = join(dirname(file), link ?? image ?? '');
      expect(existsSync(rootPath(path)), `${path} of ${file}`).toBe(true);
    }
    for (const [, mentioned] of read(file).matchAll(/`(references\/[\w-]+\.md)`/g))
      expect(existsSync(rootPath(mentioned ?? '')), `${mentioned} of ${file}`).toBe(true);
  });

  it.each(pages)('%s does not reveal the machine it was written on', (file) => {
    expect(read(file)).not.toMatch(/(?<!\w)\/(?:home|Users|work|root|tmp)\/|127\.0\.0\.1:\d|localhost:\d/);
  });
});

const codesIn = (text: string) => [...text.matchAll(/`([A-Z][A-Z_]{4,})`/g)].map(([, code]) => code ?? '');

/** Words in capitals that are not error codes: account statuses, providers. */
const OTHER_CAPITALS = ['PENDING_VERIFICATION', 'PENDING_AUTH', 'GOOGLE_ADS', 'NO_AUTH', 'CONNECTION_NAME'];

/** Flags of other programs, and the two that print text. */
const OTHER_FLAGS = [
  ...['help', 'version', 'env-file', 'workdir', 'tag', 'catalog', 'pretty'],
  ...['check', 'sizes', 'no-git-tag-version', 'categories', 'topics', 'registry'],
];
