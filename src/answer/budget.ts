import { fieldPaths } from './fields.ts';
import { toJsonLine } from './json.ts';
import { saveAnswer } from './saved-answers.ts';
import { shorten } from './text.ts';

type Document = Record<string, unknown>;

/** How much of arrays and strings a preview keeps, tried from most to least. */
const PREVIEWS = [
  { items: 8, chars: 300, depth: 6 },
  { items: 4, chars: 160, depth: 5 },
  { items: 3, chars: 100, depth: 4 },
  { items: 2, chars: 80, depth: 4 },
  { items: 1, chars: 40, depth: 2 },
];

/** A preview shows what the answer contains; the file has the data. */
const MAX_PREVIEW_CHARS = 1500;

/** Members that say what happened; never moved into the file. */
const ENVELOPE = new Set(['ok', 'error', 'warnings', 'next', 'execution_id', 'truncated', 'pages', 'saved']);
/** Members of `error` that stay too, with what the user or the next call needs in full; a long `message` is cut. */
const ERROR_ENVELOPE = new Set(['code', 'hint', 'retryable', 'link', 'confirm']);

/** Limits on an answer. */
export interface Limits {
  /** Characters; 0 for no limit. */
  maxChars: number;
  /** Whether it is printed indented: indentation counts. */
  pretty: boolean;
  /** The system's temporary folder. */
  spillDir: string;
  /** Whether running the command again repeats nothing; otherwise the hint does not suggest it. */
  repeatable: boolean;
}

/**
 * Fits a document into `maxChars` characters (docs/contract.md, Large results): its largest member (`data` if there
 * is one) goes into a file in the temporary folder, and `truncated` takes its place. If it cannot be saved, the
 * document stays complete, with a warning: the call was made, and its answer must not be lost.
 */
export function fitDocument(document: Document, limits: Limits): Document {
  const { maxChars, spillDir, pretty, repeatable } = limits;
  const fits = (candidate: Document) => toJsonLine(candidate, pretty).length <= maxChars;
  if (maxChars === 0 || fits(document)) return document;
  const found = largest(document);
  if (!found) return document;
  const [holder, member] = found;
  const whole = holder[member];
  const { [member]: _, ...rest } = holder;
  const inError = holder !== document;
  const root = inError ? `error.${member}` : member;
  let path: string;
  try {
    path = saveAnswer(toJsonLine(whole), spillDir);
  } catch {
    const warning = `The answer is longer than --max-chars and could not be saved in ${spillDir}: free some space, or set TMPDIR to a writable folder. It is printed in full.`;
    return { ...document, warnings: [...((document.warnings as unknown[]) ?? []), warning] };
  }
  const fields = inError ? [] : fieldPaths(whole, root === 'data' ? '' : root);
  const advice = !repeatable
    ? '; running the command again does not help'
    : fields.length > 0
      ? ', or run the command again with --fields and some of `fields`'
      : '';
  const hint = `Read the file with your file tool${advice}.`;
  const about = { chars: toJsonLine(document).length, saved_to: path, root };
  // An error needs at least the start of its message.
  const needsHead = inError && member === 'message';
  let fitted: Document = document;
  for (const size of needsHead ? PREVIEWS : [...PREVIEWS, undefined]) {
    const preview = size === undefined ? null : head(whole, size, 0);
    if (toJsonLine(preview).length > MAX_PREVIEW_CHARS) continue;
    for (const most of [fields.length, 10, 0]) {
      const listed = most > 0 && fields.length > 0 ? { fields: fields.slice(0, most) } : {};
      const truncated = { ...about, ...listed, preview, hint };
      const error = needsHead ? { ...rest, message: preview } : rest;
      fitted = inError ? { ...document, error, truncated } : { ...rest, truncated };
      if (fits(fitted)) return fitted;
    }
  }
  return fitted;
}

/** The member that makes a document long, and the object that contains it. */
function largest(document: Document): [holder: Document, member: string] | undefined {
  if ('data' in document) return [document, 'data'];
  const membersOf = (holder: Document, envelope: ReadonlySet<string>) =>
    Object.keys(holder)
      .filter((key) => !envelope.has(key))
      .map((key): [Document, string] => [holder, key]);
  const error = (document.error ?? {}) as Document;
  const candidates = [...membersOf(document, ENVELOPE), ...membersOf(error, ERROR_ENVELOPE)];
  const size = ([holder, key]: [Document, string]) => toJsonLine(holder[key]).length;
  return candidates.sort((a, b) => size(b) - size(a))[0];
}

function head(value: unknown, size: (typeof PREVIEWS)[number], depth: number): unknown {
  if (typeof value === 'string')
    return value.length <= size.chars ? value : `${shorten(value, size.chars)} (${value.length} characters)`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= size.depth) return `[${value.length} items]`;
    const first = value.slice(0, size.items).map((item) => head(item, size, depth + 1));
    return value.length > size.items ? [...first, `… ${value.length} items in all`] : first;
  }
  const keys = Object.keys(value);
  if (depth >= size.depth) return `{${keys.length} keys}`;
  const most = size.items * 4;
  const entries = keys.slice(0, most).map((key) => [key, head(Reflect.get(value, key), size, depth + 1)]);
  if (keys.length > most) entries.push(['…', `${keys.length} keys in all`]);
  return Object.fromEntries(entries);
}
