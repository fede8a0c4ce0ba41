#!/usr/bin/env node
/**
 * Lists the problems with publishing this folder: in the bundle, in the published tree, and what the registry's scan would
 * find.
 *
 *   node scripts/verify-bundle.mjs      exits with 1 if there is anything
 */
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BUNDLE, build, staleFiles } from './build.mjs';
import { environmentNames, registryFindings } from './verify/registry-rules.mjs';
import { declaredNames, readFrontmatter, skillProblems } from './verify/skill.mjs';
import { publishedFiles, treeProblems } from './verify/tree.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_BUNDLE_BYTES = 1_000_000;

/** Every URL in the bundle's code, by its beginning, and its purpose. */
const URLS = [
  ['http://127.0.0.1', 'ours: the loopback callback of a consent, and the hint that names it'],
  ['http://localhost', 'axios: the origin in a browser without a page'],
  ['http://proxy.invalid', 'ours: a base to parse paths against; `.invalid` never resolves'],
  ['https://acme.scalekit.dev', 'ours: the example for TOOL_ENV_URL in a hint'],
  ['https://api.invalid/', 'ours: a base to parse query strings against; `.invalid` never resolves'],
  ['https://app.box.com/file/', 'ours: the URL of an uploaded file, for a person to open'],
  ['https://www.googleapis.com', 'ours: a base to parse the Location of an upload against'],
  ['https://www.notion.so/', 'ours: the URL of an uploaded file, for a person to open'],
  ['https://your-env.scalekit.dev', 'ours: the example for TOOL_ENV_URL in a hint'],
  ['https://github.com/broofa/mime/', 'mime: a link in an error message'],
  ['https://github.com/yargs/yargs-parser', 'yargs-parser: a link in an error message'],
  ['https://yargs.js.org/docs/', 'yargs: a link in an error message'],
];

/**
 * @param {string} code
 * @param {{ declared: Set<string>, urls?: string[][], places?: string[] }} given
 * @returns {string[]} the problems of the bundle itself
 */
export function bundleProblems(code, { declared, urls = URLS, places = machinePlaces(ROOT) }) {
  const bytes = Buffer.byteLength(code);
  const read = environmentNames(code);
  return [
    ...(bytes > MAX_BUNDLE_BYTES ? [`${bytes} bytes, and ${MAX_BUNDLE_BYTES} is the most`] : []),
    ...(code.startsWith('#!/usr/bin/env node\n') ? [] : ['does not begin with #!/usr/bin/env node']),
    ...BANNED.filter(({ found }) => found.test(code)).map(({ what }) => what),
    ...read
      .filter((name) => !declared.has(name))
      .map((name) => `reads ${name}, which SKILL.md does not declare`),
    ...[...declared]
      .filter((name) => !read.includes(name))
      .map((name) => `never reads ${name}, which SKILL.md declares`),
    ...urlsIn(code)
      .filter((url) => !urls.some(([known]) => url.startsWith(known)))
      .map((url) => `holds a URL that is not listed: ${url}`),
    ...places
      .filter((place) => code.includes(place))
      .map((place) => `holds a path of this machine: ${place}`),
  ];
}

/** Checks for the bundle, in addition to registryFindings. */
const BANNED = [
  {
    found: /process\.env(?!\.[A-Za-z_])/,
    what: 'reads the environment other than by name (process.env.NAME)',
  },
  { found: /\batob\s*\(/, what: 'calls atob' },
  { found: /["'`(=\s](?:\/[\w.@-]+)+\/node_modules\//, what: 'holds the path of a node_modules folder' },
  {
    found: /(?:\/home\/|\/Users\/|[A-Z]:\\\\Users\\\\)[\w.-]+[/\\]/,
    what: "contains a path in someone's home folder",
  },
  { found: /\/\/# sourceMappingURL=/, what: 'refers to a source map' },
];

/** Removes our comments, which may mention anything. Minified lines never begin like them. */
const COMMENT_LINE = /^ *(?:\/\/|\/\*\*|\*) .*$/gm;

const urlsIn = (code) =>
  [
    ...new Set(code.replace(COMMENT_LINE, '').match(/\b(?:https?|wss?):\/\/[\w[][^\s"'`)<>\\]*/g) ?? []),
  ].sort();

/** Folders whose paths would reveal where the bundle was built. */
export function machinePlaces(root) {
  return [root, process.cwd(), homedir(), tmpdir()]
    .map((path) => `${path.replace(/[/\\]$/, '')}/`)
    .filter((p) => p !== '/');
}

/** @param {string} root @returns {Promise<string[]>} all problems */
export async function problems(root = ROOT) {
  const text = (file) => readFileSync(join(root, file), 'utf8');
  const { name } = JSON.parse(text('package.json'));
  const declared = declaredNames(readFrontmatter(text('SKILL.md')));
  const files = publishedFiles(root);
  const { files: rebuilt } = await build(root);
  return [
    ...treeProblems(root, files),
    ...skillProblems(text('SKILL.md'), name).map((problem) => `SKILL.md: ${problem}`),
    ...('openclaw' in JSON.parse(text('package.json'))
      ? ['package.json: `openclaw` makes the skill a plugin']
      : []),
    ...bundleProblems(text(BUNDLE), { declared, places: machinePlaces(root) }).map(
      (problem) => `${BUNDLE}: ${problem}`,
    ),
    ...staleFiles(root, rebuilt).map(
      (file) => `${file}: a rebuild produces a different file; run \`npm run build\``,
    ),
    ...files.flatMap((file) => registryFindings(file, text(file), { declared })),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await problems();
  for (const problem of found) console.error(problem);
  if (found.length > 0) process.exitCode = 1;
  else console.log('Ready to publish.');
}
