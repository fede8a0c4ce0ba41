import { shorten } from '../../answer/text.ts';

/** A place in the input: keys and indexes from the top. */
export type Path = readonly (string | number)[];

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
export function show(value: unknown, most = 60): string {
  return shorten(JSON.stringify(value) ?? String(value), most);
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
