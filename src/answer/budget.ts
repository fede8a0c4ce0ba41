import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { toJsonLine } from './json.ts';

type Document = Record<string, unknown>;

/** Heads of arrays and strings that a preview keeps, tried from generous to bare. */
const PREVIEWS = [
  { items: 20, chars: 600, depth: 8 },
  { items: 8, chars: 300, depth: 6 },
  { items: 4, chars: 160, depth: 5 },
  { items: 2, chars: 80, depth: 4 },
  { items: 1, chars: 40, depth: 2 },
];

/** Members that say what happened; never moved into the spill file. */
const ENVELOPE = new Set(['ok', 'error', 'warnings', 'next', 'execution_id', 'truncated']);
/** The same in `error`, with what the person or the next call needs whole; a long `message` is cut. */
const ERROR_ENVELOPE = new Set(['code', 'hint', 'retryable', 'link', 'confirm']);

/** What bounds an answer. */
export interface Limits {
  /** Characters; 0 for no limit. */
  maxChars: number;
  /** Whether it is printed indented, which counts. */
  pretty: boolean;
  /** The system's temporary folder. */
  spillDir: string;
  /** Whether running the command again repeats nothing; else nobody is told to. */
  repeatable: boolean;
}

/**
 * Fits a document into `maxChars` characters: its largest member (`data` where there is one) goes whole into a
 * 0600 file of the temporary folder, and a preview takes its place.
 *
 * @throws Failure FILE_REFUSED where the file cannot be written
 */
export function fitDocument(document: Document, limits: Limits): Document {
  const { maxChars, spillDir, pretty, repeatable } = limits;
  const fits = (candidate: Document) => toJsonLine(candidate, pretty).length <= maxChars;
  if (maxChars === 0 || fits(document)) return document;
  const found = largest(document);
  if (!found) return document;
  const [holder, field] = found;
  const whole = holder[field];
  const { [field]: _, ...rest } = holder;
  const inError = holder !== document;
  const about = {
    field: inError ? `error.${field}` : field,
    chars: toJsonLine(document).length,
    saved_to: spill(toJsonLine(whole), spillDir),
  };
  const hint = `Read the file with your file tool${repeatable && !inError ? ', or run the command again with --fields to keep only what you need' : '; running the command again does not help'}.`;
  // An error needs its message, if only the head of it.
  const needsHead = inError && field === 'message';
  let fitted: Document = document;
  for (const size of needsHead ? PREVIEWS : [...PREVIEWS, undefined]) {
    const shown = size === undefined ? null : preview(whole, size, 0);
    const truncated = { ...about, preview: shown, hint };
    const error = needsHead ? { ...rest, message: shown } : rest;
    fitted = inError ? { ...document, error, truncated } : { ...rest, truncated };
    if (fits(fitted)) break;
  }
  return fitted;
}

/** The member that makes a document long, and what holds it. */
function largest(document: Document): [holder: Document, field: string] | undefined {
  if ('data' in document) return [document, 'data'];
  const error = (document.error ?? {}) as Document;
  const candidates: [Document, string][] = [
    ...Object.keys(document)
      .filter((key) => !ENVELOPE.has(key))
      .map((key): [Document, string] => [document, key]),
    ...Object.keys(error)
      .filter((key) => !ERROR_ENVELOPE.has(key))
      .map((key): [Document, string] => [error, key]),
  ];
  const size = ([holder, key]: [Document, string]) => toJsonLine(holder[key]).length;
  return candidates.sort((a, b) => size(b) - size(a))[0];
}

function spill(text: string, dir: string): string {
  const path = join(dir, `scalekit-answer-${Math.random().toString(36).slice(2)}.json`);
  try {
    // wx: a name planted beforehand, a link say, is never followed.
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    // What was there before is not ours to remove.
    if (!(cause instanceof Error && Reflect.get(cause, 'code') === 'EEXIST')) remove(path);
    throw new Failure('FILE_REFUSED', `The answer is too long to print and could not be saved in ${dir}.`, {
      hint: 'Free some space or set TMPDIR to a writable folder; --max-chars 0 prints everything.',
      retryable: false,
      cause,
    });
  }
  return path;
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder is none: nothing was written.
  }
}

function preview(
  value: unknown,
  size: { items: number; chars: number; depth: number },
  depth: number,
): unknown {
  if (typeof value === 'string') {
    return value.length <= size.chars
      ? value
      : `${value.slice(0, size.chars).toWellFormed()}… (${value.length} characters)`;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= size.depth) return `[${value.length} items]`;
    const head = value.slice(0, size.items).map((item) => preview(item, size, depth + 1));
    return value.length > size.items ? [...head, `… ${value.length} items in all`] : head;
  }
  const keys = Object.keys(value);
  if (depth >= size.depth) return `{${keys.length} keys}`;
  const most = size.items * 4;
  const entries = keys.slice(0, most).map((key) => [key, preview(Reflect.get(value, key), size, depth + 1)]);
  if (keys.length > most) entries.push(['…', `${keys.length} keys in all`]);
  return Object.fromEntries(entries);
}
