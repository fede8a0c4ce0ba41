import type { Path } from './walk.ts';

/** One thing to put right in a tool's input. */
export interface Violation {
  /** `filter.items[2].id`; empty for the whole input. */
  path: string;
  /** What was expected and what came. */
  message: string;
  /** What to do about it, where that is plain: `did you mean page_id?`, `pass 5 without quotes`. */
  suggestion?: string;
}

/** `filter.items[2]["odd key"]`; empty for the whole input. */
export function pathText(path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return i === 0 ? step : `.${step}`;
      return `[${JSON.stringify(step)}]`;
    })
    .join('');
}

/** A value as short JSON. */
export function show(value: unknown, length = 60): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text;
}

/** A list as long as one reads. */
export function list(values: readonly unknown[]): string {
  const shown: string[] = [];
  for (const value of values) {
    const text = show(value, 100);
    if (shown.length === 20 || shown.join(', ').length + text.length > 300) break;
    shown.push(text);
  }
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(', ')}, … (${rest} more)` : shown.join(', ');
}
