const BLANKS = /[ \t\n\r]*/y;
/** Tokens of JSON (RFC 8259) except strings: a string of a million characters would exhaust the regular expression's stack. */
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Every character from space on except `"` and `\`. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next: a value, a key, a colon, or what follows a value; `}` and `]` if the object or array is empty so far. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'after';

/**
 * Where a text stops being JSON. The engine's own message would repeat a piece of the text, which may be
 * part of a secret.
 *
 * @returns line and column, both from 1; undefined if all of it is JSON
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

/** @returns where the match ends; `at` if there is none */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** @returns the index after the closing quote; `at` if there is no valid string */
function endOfString(text: string, at: number): number {
  let end = at + 1;
  for (let from = 0; from !== end; ) {
    from = end;
    end = skip(ESCAPE, text, skip(PLAIN, text, from));
  }
  return text[end] === '"' ? end + 1 : at;
}

/** Consumes one token. @returns what may come next; undefined if this token is not allowed here */
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
