import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootPath } from './blocks.ts';

const PAGES = ['docs/architecture.md', 'docs/add-a-provider.md', 'docs/contract.md', 'CONTRIBUTING.md'];
const read = (file: string) => readFileSync(rootPath(file), 'utf8');

/** A placeholder path, or a pattern for several. */
const isPattern = (path: string) => /[<*…]|example/.test(path);

describe('pages about the code', () => {
  it.each(PAGES)('%s name only files and folders that exist', (page) => {
    const paths = [...read(page).matchAll(/`((?:src|tests|scripts|docs|references)\/[^`\s]*)`/g)]
      .map(([, path]) => path ?? '')
      .filter((path) => !isPattern(path));
    expect(paths.filter((path) => !existsSync(rootPath(path)))).toEqual([]);
  });

  it.each(['docs/architecture.md', 'docs/add-a-provider.md'])(
    '%s names only what the named file contains',
    (page) => {
      for (const [, name, path] of read(page).matchAll(/`(\w+)` of\s+`((?:src|tests)\/[^`\s]+\.ts)`/g)) {
        expect(read(path ?? ''), `${name} of ${path}`).toMatch(new RegExp(`\\b${name}\\b`));
      }
    },
  );

  it('have the sections that comments cite', () => {
    const files = readdirSync(rootPath('src'), { recursive: true, encoding: 'utf8' });
    const cited = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...read(join('src', file)).matchAll(/\b(docs\/\w+\.md), ([A-Z][\w ]*?)(?=[:;.,)]| and )/g),
      ])
      .map(([, page = '', section]) => ({ page, section }));
    const missing = cited.filter(({ page, section }) => !new RegExp(`^#+ ${section}$`, 'm').test(read(page)));
    expect(cited.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  it('draw every folder of src', () => {
    const [, drawing = ''] = /```text\n(src\/[\s\S]*?)```/.exec(read('docs/architecture.md')) ?? [];
    const folders = readdirSync(rootPath('src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(rootPath('src/').length).replaceAll('\\', '/'),
      )
      .filter((path) => !/^(?:commands\/(?!shared)|files\/providers\/)/.test(path));
    const missing = folders.filter((path) => !drawing.includes(`${path.split('/').at(-1)}/`));
    expect(missing).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('lists every script of package.json, and no other', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const listed = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:]+)` \|/gm)].map(
      ([, name]) => name,
    );
    expect(listed.sort()).toEqual(Object.keys(scripts).sort());
  });
});
