/** Matches text that may contain a number that loses digits; most texts do not, and are parsed once. */
const MAY_BE_UNSAFE = /\d[\d.eE+-]{15}|(?:^|[[:,\s-])\d[\d.]*[eE][+-]?\d{3}/;

/** Deeper nesting is left as text: serialising it again would exhaust the stack. */
const MAX_DEPTH = 1000;

/**
 * Parses JSON without losing digits: a number that a double cannot hold exactly becomes a symbol with its digits. No
 * other JSON value is a symbol, so no text can be mistaken for such a number, and code that walks a value treats it
 * like any primitive.
 *
 * @throws SyntaxError if `text` is not JSON, RangeError if it is nested deeper than 1,000 levels
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new RangeError(`JSON nested deeper than ${MAX_DEPTH} levels`);
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  // The engine decides whether it is JSON.
  const plain: unknown = JSON.parse(body);
  return MAY_BE_UNSAFE.test(body) ? new Reader(body).whole() : plain;
}

/** Like `parseJson`, with another value for a text that is not JSON. */
export function parseJsonOr<Otherwise>(text: string, otherwise: Otherwise): unknown {
  try {
    return parseJson(text);
  } catch {
    return otherwise;
  }
}

/** Whether a parsed value is a number that a double cannot hold. */
export function isUnsafeNumber(value: unknown): value is symbol {
  return typeof value === 'symbol';
}

/** The digits of an unsafe number. */
export function digitsOf(value: symbol): string {
  return value.description as string;
}

/** A parsed value with the nearest double for every unsafe number, for a wire format that only has doubles. */
export function toDoubles(value: unknown): unknown {
  if (isUnsafeNumber(value)) return Number(digitsOf(value));
  if (Array.isArray(value)) return value.map(toDoubles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toDoubles(member)]));
}

/**
 * Serialises a document as one line (or indented), safe in any terminal: C1 controls, U+2028 and U+2029, which
 * some readers treat as line ends, and bidirectional overrides are escaped. Unsafe numbers keep their digits.
 */
export function toJsonLine(document: unknown, pretty = false): string {
  return (write(document, pretty ? '\n' : '') ?? 'null').replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Like JSON.stringify, which cannot write digits that a double cannot hold (JSON.rawJSON needs Node 22). */
function write(value: unknown, lineEnd: string): string | undefined {
  if (isUnsafeNumber(value)) return digitsOf(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = lineEnd && `${lineEnd}  `;
  const list = Array.isArray(value);
  const parts: string[] = list
    ? value.map((item) => write(item, inner) ?? 'null')
    : Object.entries(value).flatMap(([key, member]) => {
        const text = write(member, inner);
        return text === undefined ? [] : `${JSON.stringify(key)}:${lineEnd && ' '}${text}`;
      });
  const body = parts.length === 0 ? '' : `${inner}${parts.join(`,${inner}`)}${lineEnd}`;
  return list ? `[${body}]` : `{${body}}`;
}

const BLANKS = /[ \t\n\r]*/y;
/** A number or a literal (RFC 8259). */
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A piece of a string, up to its next escape; one expression for a whole string would exhaust its stack. */
const PIECE = /[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))?/y;

/** Reads JSON with every digit of its numbers, or up to where it breaks. */
class Reader {
  readonly #text: string;
  /** Where the next token begins; after a SyntaxError, where the text stops being JSON. */
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws SyntaxError */
  whole(): unknown {
    const value = this.#value();
    return this.#next() === undefined ? value : fail();
  }

  #value(): unknown {
    const next = this.#next();
    if (next === '{') return Object.fromEntries(this.#items('}', () => this.#member()));
    if (next === '[') return this.#items(']', () => this.#value());
    if (next === '"') return this.#string();
    const token = this.#take(this.#skip(SCALAR, this.at));
    if (/^[a-z]/.test(token)) return JSON.parse(token);
    return isExact(token) ? Number(token) : Symbol(token);
  }

  #member(): [string, unknown] {
    const key = this.#next() === '"' ? this.#string() : fail();
    this.#expect(':');
    return [key, this.#value()];
  }

  #items<Item>(close: string, item: () => Item): Item[] {
    const items: Item[] = [];
    this.at++;
    while (this.#next() !== close) {
      if (items.length > 0) this.#expect(',');
      items.push(item());
    }
    this.at++;
    return items;
  }

  #string(): string {
    let end = this.at + 1;
    for (let from = 0; from !== end; ) {
      from = end;
      end = this.#skip(PIECE, from);
    }
    return this.#text[end] === '"' ? JSON.parse(this.#take(end + 1)) : fail();
  }

  /** The next character that is not blank; undefined at the end. */
  #next(): string | undefined {
    this.at = this.#skip(BLANKS, this.at);
    return this.#text[this.at];
  }

  #expect(char: string): void {
    if (this.#next() !== char) fail();
    this.at++;
  }

  /** @returns where the match ends; `from` if there is none */
  #skip(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.test(this.#text) ? pattern.lastIndex : from;
  }

  /** The text up to `end`, which must not be empty. */
  #take(end: number): string {
    const token = end === this.at ? fail() : this.#text.slice(this.at, end);
    this.at = end;
    return token;
  }
}

function fail(): never {
  throw new SyntaxError('not JSON');
}

/**
 * Where a text stops being JSON. The engine's own message would repeat a piece of the text, which may be part of a secret.
 *
 * @returns line and column, both from 1; undefined if all of it is JSON
 */
export function jsonFault(text: string): { line: number; column: number } | undefined {
  const reader = new Reader(text);
  try {
    reader.whole();
    return undefined;
  } catch {
    const before = text.slice(0, reader.at);
    return { line: before.split('\n').length, column: reader.at - before.lastIndexOf('\n') };
  }
}

/** Whether the nearest double writes the same digits. */
function isExact(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  const digits = (text: string) =>
    text
      .replace(/e.*$/i, '')
      .replace(/[-.]/g, '')
      .replace(/^0+|0+$/g, '');
  if (value === 0) return digits(token) === '';
  if (digits(token) === digits(String(value))) return true;
  // Fractions are approximate anyway; the last of their digits may differ.
  return !/^-?\d+$/.test(token) && digits(token).length <= 17;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  // Nesting needs at least this many characters, so short texts are not walked.
  if (text.length < 2 * MAX_DEPTH) return false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) {
      if (++depth > MAX_DEPTH) return true;
    } else if (char === 0x5d || char === 0x7d) depth--;
  }
  return false;
}
