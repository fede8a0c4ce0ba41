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

/**
 * Fits a document into `maxChars` characters: its largest member (`data` where there is one) goes whole into a
 * 0600 file of the temporary folder, and a preview takes its place.
 *
 * @param maxChars 0 turns the limit off
 * @param spillDir the system's temporary folder
 * @throws Failure FILE_REFUSED where the file cannot be written
 */
export function fitDocument(document: Document, maxChars: number, spillDir: string): Document {
  const chars = toJsonLine(document).length;
  if (maxChars === 0 || chars <= maxChars) return document;
  const [holder, field] = largest(document);
  const whole = holder[field];
  const savedTo = spill(toJsonLine(whole), spillDir);
  const { [field]: _, ...rest } = holder;
  const inError = holder !== document;
  let fitted: Document = document;
  for (const size of PREVIEWS) {
    const truncated = {
      field: inError ? `error.${field}` : field,
      chars,
      saved_to: savedTo,
      preview: preview(whole, size, 0),
      hint: 'Read the file with your file tool, or run the command again with --fields to keep only what you need.',
    };
    fitted = inError ? { ...document, error: rest, truncated } : { ...rest, truncated };
    if (toJsonLine(fitted).length <= maxChars) return fitted;
  }
  const bare = fitted.truncated as Document;
  return { ...fitted, truncated: { ...bare, preview: null } };
}

function largest(document: Document): [Document, string] {
  if ('data' in document) return [document, 'data'];
  const error = document.error as Document | undefined;
  const candidates: [Document, string][] = Object.keys(document)
    .filter((key) => !ENVELOPE.has(key))
    .map((key) => [document, key]);
  for (const key of Object.keys(error ?? {})) {
    if (error && !['code', 'message', 'hint', 'retryable'].includes(key)) candidates.push([error, key]);
  }
  const size = ([holder, key]: [Document, string]) => toJsonLine(holder[key]).length;
  candidates.sort((a, b) => size(b) - size(a));
  return candidates[0] ?? [document, 'warnings'];
}

function spill(text: string, dir: string): string {
  const path = join(dir, `scalekit-answer-${Math.random().toString(36).slice(2)}.json`);
  try {
    // wx: a name planted beforehand, a link say, is never followed.
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    // What was there before is not ours to remove.
    if (!(cause instanceof Error && Reflect.get(cause, 'code') === 'EEXIST')) rmSync(path, { force: true });
    throw new Failure('FILE_REFUSED', `The answer is too long to print and could not be saved in ${dir}.`, {
      hint: 'Free some space or set TMPDIR to a writable folder; --max-chars 0 prints everything.',
      retryable: false,
      cause,
    });
  }
  return path;
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
