const BLANKS = /[ \t\n\r]*/y;
/** Tokens of JSON (RFC 8259), strings aside: one of a million characters would exhaust an expression's stack. */
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Everything from the blank on but `"` and `\`. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next: a value, a key, a colon, or what follows a value; `}` and `]` where nothing came before. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'after';

/**
 * Where a text stops being JSON. What the engine's own message says instead repeats a piece of the text, which may be
 * a piece of a secret.
 *
 * @returns line and column, both from 1; undefined where all of it is JSON
 */
export function jsonFault(text: string): { line: number; column: number } | undefined {
  const closers: string[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    at = skip(BLANKS, text, at);
    const end = text[at] === '"' ? endOfString(text, at) : skip(TOKEN, text, at);
    const then: Next | undefined =
      end === at ? undefined : follow(next, text.slice(at, Math.min(end, at + 4)), closers);
    if (then === undefined) break;
    next = then;
    at = end;
  }
  if (at === text.length && next === 'after' && closers.length === 0) return undefined;
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** @returns where the match ends; `at` where there is none */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** @returns behind the closing quote; `at` where the string is none */
function endOfString(text: string, at: number): number {
  let end = at + 1;
  for (let from = 0; from !== end; ) {
    from = end;
    end = skip(ESCAPE, text, skip(PLAIN, text, from));
  }
  return text[end] === '"' ? end + 1 : at;
}

/** Takes one token. @returns what may come then; undefined where this one may not stand here */
function follow(next: Next, token: string, closers: string[]): Next | undefined {
  switch (next) {
    case 'value or ]':
      if (token === ']') return close(token, closers);
      return follow('value', token, closers);
    case 'value':
      if (token === '{') {
        closers.push('}');
        return 'key or }';
      }
      if (token === '[') {
        closers.push(']');
        return 'value or ]';
      }
      return /^[}\],:]/.test(token) ? undefined : 'after';
    case 'key or }':
      if (token === '}') return close(token, closers);
      return follow('key', token, closers);
    case 'key':
      return token.startsWith('"') ? ':' : undefined;
    case ':':
      return token === ':' ? 'value' : undefined;
    case 'after':
      if (token !== ',') return close(token, closers);
      if (closers.length === 0) return undefined;
      return closers.at(-1) === '}' ? 'key' : 'value';
  }
}

function close(token: string, closers: string[]): Next | undefined {
  if (token !== closers.at(-1)) return undefined;
  closers.pop();
  return 'after';
}
