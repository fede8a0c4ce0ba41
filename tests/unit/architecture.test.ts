import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** The folders that each folder may import from, as in docs/architecture.md. */
const MAY_IMPORT: Record<string, string[]> = {
  '': ['cli', 'http', 'config', 'answer', ''],
  cli: ['cli', 'commands', 'http', 'config', 'answer', ''],
  commands: ['commands', 'steps', 'files', 'policy', 'tools', 'scalekit', 'http', 'config', 'answer'],
  steps: ['steps', 'tools', 'scalekit', 'http', 'config', 'answer'],
  files: ['files', 'steps', 'tools', 'scalekit', 'http', 'config', 'answer'],
  policy: ['policy', 'tools', 'scalekit', 'http', 'config', 'answer'],
  scalekit: ['scalekit', 'tools', 'http', 'config', 'answer'],
  tools: ['tools', 'answer'],
  http: ['http', 'config', 'answer'],
  config: ['config', 'answer'],
  answer: ['answer'],
};

const SDK = /^(@scalekit-sdk|@connectrpc|@bufbuild)\//;

interface Source {
  /** Relative to src, with forward slashes. */
  path: string;
  folder: string;
  text: string;
  /** The text without comments. */
  code: string;
  imports: string[];
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = name.replaceAll('\\', '/');
    const text = readFileSync(join(SRC, name), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const imports = [...code.matchAll(/(?:\bfrom\s+|\bimport\(\s*|\bimport\s+)'([^']+)'/g)].map(
      ([, from]) => from ?? '',
    );
    return { path, folder: folderOf(path), text, code, imports };
  });

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** The folder of the module that a source imports, or undefined for a package. */
function targetOf(source: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = relative(SRC, resolve(SRC, source.path, '..', specifier)).replaceAll('\\', '/');
  return path.startsWith('..') ? undefined : folderOf(path);
}

describe('the folders of src', () => {
  it('are all listed', () => {
    expect([...new Set(sources.map(({ folder }) => folder))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    expect(sources.length).toBeGreaterThan(50);
  });

  it.each(sources.map((source) => [source.path, source] as const))(
    '%s imports in one direction',
    (_, source) => {
      for (const specifier of source.imports) {
        const target = targetOf(source, specifier);
        if (target !== undefined)
          expect(MAY_IMPORT[source.folder], `${source.path} → ${specifier}`).toContain(target);
        if (SDK.test(specifier)) expect(source.folder, `${source.path} imports the SDK`).toBe('scalekit');
      }
    },
  );

  it('have no import cycles', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      const circle = trail.includes(path) ? trail.slice(trail.indexOf(path)) : [];
      if (circle.length > 0) throw new Error(`a circle: ${circle.join(' → ')}`);
      const source = byPath.get(path);
      if (done.has(path) || !source) return;
      // Imports of types and those that run later count too: a reader follows them all.
      for (const specifier of source.imports.filter((each) => each.startsWith('.'))) {
        const next = relative(SRC, resolve(SRC, path, '..', specifier)).replaceAll('\\', '/');
        visit(next, [...trail, path]);
      }
      done.add(path);
    };
    for (const { path } of sources) visit(path, []);
  });
});

describe('below cli', () => {
  it.each(sources.filter(({ folder }) => folder !== '').map((source) => [source.path, source] as const))(
    '%s leaves process, console and exit to main',
    (_, { code }) => {
      expect(code).not.toMatch(/\bprocess\s*[.[]/);
      expect(code).not.toMatch(/\bconsole\s*\./);
      expect(code).not.toMatch(/from 'node:process'/);
      expect(code).not.toMatch(/\b(eval|Function)\s*\(/);
      expect(code).not.toMatch(/\bchild_process\b/);
    },
  );

  const naming = (pattern: RegExp) =>
    sources
      .filter(({ code }) => pattern.test(code))
      .map(({ path }) => path)
      .sort();

  it('only the policy grants permits, to commands that went through authorizeCall', () => {
    expect(naming(/\bgrantPermit\b/)).toEqual(['policy/authorization.ts', 'scalekit/permit.ts']);
    expect(naming(/\bsenderFor\b/)).toEqual(['commands/shared/authorize-call.ts', 'policy/authorization.ts']);
    expect(naming(/\bas (unknown as )?Permit\b/)).toEqual(['scalekit/permit.ts']);
  });

  it('only what asks for a permit executes a tool or uses the proxy', () => {
    const asking = naming(/\b_?permit: Permit[,;]/).filter((path) => path.startsWith('scalekit/'));
    expect(asking).toEqual(['scalekit/proxy.ts', 'scalekit/tools.ts']);
    const sending = naming(/\.executeTool\b|[`'"]\/proxy/);
    expect(sending).toEqual(['scalekit/proxy-guards.ts', ...asking]);
  });

  it('only http and scalekit open connections', () => {
    const openers = sources.filter(({ imports }) =>
      imports.some((from) => /^node:(http|https|http2|net|tls|dgram)$/.test(from)),
    );
    for (const { path } of openers) expect(path).toMatch(/^(?:scalekit|http)\//);
    for (const { code } of sources) expect(code).not.toMatch(/\bfetch\(/);
  });
});

describe('every file of src', () => {
  it.each(sources.map((source) => [source.path, source] as const))(
    '%s has at most 400 lines',
    (_, { text }) => {
      expect(text.split('\n').length).toBeLessThanOrEqual(400);
    },
  );

  it('is usually short', () => {
    const lengths = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(110);
  });
});
