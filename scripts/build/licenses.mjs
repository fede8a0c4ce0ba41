/** THIRD_PARTY_LICENSES: the packages in the bundle, with their licences and notices. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LICENSE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const STANDARD_TEXTS = ['Apache-2.0', 'MIT'];
const RULE = `\n${'-'.repeat(100)}\n\n`;

/**
 * @param {string} root
 * @param {Map<string, { files: string[] }>} packages by folder, each with its bundled files
 */
export function licensesText(root, packages) {
  const needed = new Set();
  const sections = [...packages]
    .map(([folder, { files }]) =>
      section(
        resolve(root, folder),
        files.map((file) => resolve(root, file)),
        needed,
      ),
    )
    .sort((a, b) => (a < b ? -1 : 1));
  const standard = STANDARD_TEXTS.filter((id) => needed.has(id)).map(standardText);
  const intro =
    'dist/scalekit-agent-auth.cjs holds code of these packages, each under the licence below its name.\n';
  return [intro, ...sections, ...standard].map((text) => `${text.trim()}\n`).join(RULE);
}

function section(folder, files, needed) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) {
    // Without a licence file, the notices are in the sources, and the standard text is at the end.
    const ids = STANDARD_TEXTS.filter((id) => license.includes(id));
    if (ids.length === 0) throw new Error(`${name} ${version}: no licence text for ${license}`);
    for (const id of ids) needed.add(id);
    const notices = [...new Set(files.map(notice).filter(Boolean))].sort();
    texts.push(...(notices.length > 0 ? notices : [`Copyright (c) ${authorName(author)}`]));
    texts.push(`The text of ${ids.join(' and ')} is at the end of this file.`);
  }
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
}

/** The comment at the start of a source file, if it mentions copyright. */
function notice(file) {
  const [comment] = readFileSync(file, 'utf8').match(/^(\/\/.*\r?\n)+/) ?? [''];
  return /copyright/i.test(comment)
    ? comment
        .replace(/^\/\/ ?/gm, '')
        .replaceAll('\r', '')
        .trim()
    : '';
}

const authorName = (author) => (typeof author === 'string' ? author : author.name).replace(/ *[<(].*/, '');

const standardText = (id) =>
  `${id}\n\n${readFileSync(new URL(`licenses/${id}.txt`, import.meta.url), 'utf8')}`;
