import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A command block of a document. */
export interface Block {
  /** `SKILL.md:31` */
  where: string;
  /** The command lines, continuation lines joined. */
  commands: string[];
  /** Why it is not run, from `<!-- not run: reason -->` above it. */
  notRun: string | undefined;
  /** What must happen first, from `<!-- first: consent notion -->`. */
  first: string | undefined;
  /** The expected exit code, from `<!-- exit: 4 -->`; 0 by default. */
  exit: number;
  /** The output that the document shows below it. */
  output: string | undefined;
  /** The first and last line of that output in the file, from 0. */
  outputLines: [number, number] | undefined;
}

export interface Document {
  file: string;
  text: string;
  blocks: Block[];
}

export const rootPath = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

interface Fence {
  language: string;
  /** The lines of the fence, from 0. */
  start: number;
  end: number;
  body: string[];
}

/** Reads the command blocks of a Markdown document, with their directives and outputs. */
export function readDocument(file: string): Document {
  const text = readFileSync(rootPath(file), 'utf8');
  const lines = text.split('\n');
  const fences = findFences(lines);
  const blocks = fences
    .map((fence, index) => ({ fence, following: fences[index + 1] }))
    .filter(({ fence }) => fence.language === 'bash')
    .map(({ fence, following }) => toBlock(file, lines, fence, following));
  return { file, text, blocks };
}

function toBlock(file: string, lines: string[], fence: Fence, following: Fence | undefined): Block {
  const notes = notesBefore(lines, fence.start);
  const shown =
    following?.language === 'json' &&
    lines.slice(fence.end + 1, following.start).every((line) => line.trim() === '')
      ? following
      : undefined;
  return {
    where: `${file}:${fence.start + 1}`,
    commands: joinContinued(fence.body),
    notRun: notes.get('not run'),
    first: notes.get('first'),
    exit: Number(notes.get('exit') ?? 0),
    output: shown?.body.join('\n'),
    outputLines: shown && [shown.start + 1, shown.end - 1],
  };
}

function findFences(lines: string[]): Fence[] {
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, label] = /^```(\w*)\s*$/.exec(lines[at] ?? '') ?? [];
    if (label === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`a block that starts in line ${at + 1} does not end`);
    const body = lines.slice(at + 1, end);
    const language = label === '' && body[0]?.startsWith('node ') ? 'bash' : label;
    fences.push({ language, start: at, end, body });
    at = end;
  }
  return fences;
}

/** The `<!-- name: value -->` lines directly above a block. */
function notesBefore(lines: string[], start: number): Map<string, string> {
  const notes = new Map<string, string>();
  for (let at = start - 1; at >= 0; at -= 1) {
    const [, name, value] = /^<!-- ([a-z ]+): (.+) -->$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || value === undefined) break;
    notes.set(name, value);
  }
  return notes;
}

function joinContinued(body: string[]): string[] {
  const text = body.join('\n').replaceAll(/\\\n\s*/g, ' ');
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
