import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rootPath } from './blocks.ts';

/** Phrases that sound odd to a native speaker, each with a replacement. */
const ODD: [found: RegExp, instead: string][] = [
  [/\b(?:is|was) come by\b|\bhow .{1,40} come by\b/, 'chosen, found'],
  [/\b(?:what|that) (?:came|comes|became) of\b/, 'the outcome of'],
  [/\bsays? of (?:a|an|it|the|them|each)\b/, 'say about'],
  [/(?<![Tt]here )\bis no (?:URL|id|name|connection|file|JSON|path)\b/, 'is not a'],
  [/\bknows? no such\b|\bno such thing\b/, 'not found'],
  [/\b(?:can|could) (?:not )?be had\b/, 'is available'],
  [/\bstands? (?:beside|behind)\b/, 'is in, follows'],
  [/\bastray\b|\bblindly\b/, 'invalid; without checking'],
  [/\bfacts? \d/i, 'a section of docs/scalekit.md'],
  [/\bhalf of a character\b/, 'an unpaired surrogate'],
  [/\bpassing (?:fault|status)/, 'transient fault'],
  [/\b(?:breaks?|broke|broken) off\b/, 'is cut off, is interrupted'],
  [/\bis none of\b/, 'is not one of'],
  [/\bnames no (?:site|channel)\b/, 'does not identify a'],
  [/\bholds? [^.]{1,40} back as\b/, 'blocks it as'],
  [/\b(?:asks?|choose) (?:the user )?which, and\b/i, 'which one, and'],
  [/\bunexpected went wrong\b/, 'an unexpected error occurred'],
  [/\blets? go of\b/i, 'closes, releases'],
  [/\bLook at the provider\b/i, 'check with the provider'],
  [/\b(?:is|are) good for \d/, 'valid for'],
  [/\bno link does\b|\bleave to send\b/, 'a link cannot; the permit'],
  [/\bin step with\b/, 'in sync with'],
  [/\bhas run out\b/, 'has expired'],
  [/\bwants a (?:user|password|sign-in)\b/, 'requires'],
];

const below = (folder: string) =>
  readdirSync(rootPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|md)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const FILES = [
  ...['SKILL.md', 'README.md', 'CONTRIBUTING.md', 'AGENTS.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['src', 'scripts', 'references', 'docs'].flatMap(below),
];

test.each(ODD)('no text contains %s: %s', (found) => {
  const odd = FILES.flatMap((file) =>
    readFileSync(rootPath(file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (found.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  // Quotes of providers in docs/errors.md.
  expect(odd.filter((line) => !/`no such thing`/.test(line))).toEqual([]);
});
