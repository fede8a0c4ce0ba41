/** Marks a number that JavaScript cannot hold; private-use characters, so that no ordinary string is mistaken. */
const OPEN = '\uE0F1';
const CLOSE = '\uE0F2';

/** Strings, so that digits inside them are passed over, and numbers long or large enough to lose digits. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]{15,}|-?\d[\d.]*[eE][+-]?\d{3,}/g;

/** Whether a text may hold such a number at all; most do not, and need no second look. */
const MAY_BE_UNSAFE = /\d[\d.eE+-]{15}|(?:^|[[:,\s-])\d[\d.]*[eE][+-]?\d{3}/;

/** Deeper nesting is left as text: serialising it again would exhaust the stack. */
const MAX_DEPTH = 1000;

/**
 * Parses JSON without losing digits: a number that a double cannot hold exactly (facts 3 and 14) survives
 * as a marked string, which `toJsonLine` writes as the number it was.
 *
 * @throws SyntaxError where `text` is not JSON, RangeError where it is nested deeper than 1,000 levels.
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new RangeError(`JSON nested deeper than ${MAX_DEPTH} levels`);
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!MAY_BE_UNSAFE.test(body)) return JSON.parse(body);
  return JSON.parse(
    body.replace(TOKENS, (token) =>
      token.startsWith('"') || isExact(token) ? token : `"${OPEN}${token}${CLOSE}"`,
    ),
  );
}

/** Whether a parsed value is a number that a double cannot hold. */
export function isUnsafeNumber(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(OPEN) && value.endsWith(CLOSE);
}

/**
 * Turns every unsafe number of a parsed value into the nearest double, for a wire that has nothing better.
 *
 * @param onInexact told the digits of each
 */
export function toDoubles(value: unknown, onInexact: (digits: string) => void): unknown {
  if (isUnsafeNumber(value)) {
    onInexact(digitsOf(value));
    return Number(digitsOf(value));
  }
  if (Array.isArray(value)) return value.map((item) => toDoubles(item, onInexact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, toDoubles(member, onInexact)]),
  );
}

/** The digits of an unsafe number. */
export function digitsOf(value: string): string {
  return value.slice(1, -1);
}

/**
 * Serialises a document as one line (or indented), safe in any terminal: C1 controls, U+2028 and U+2029, which
 * some readers take for line ends, and bidirectional overrides are escaped.
 */
export function toJsonLine(document: unknown, pretty = false): string {
  return (JSON.stringify(document, null, pretty ? 2 : undefined) ?? 'null')
    .replace(/"\uE0F1(-?\d[\d.eE+-]*)\uE0F2"/g, '$1')
    .replace(
      /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function isExact(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  // Decimals are doubles by nature; only those whose digits a double would change are kept as text.
  const digits = (text: string) =>
    text
      .replace(/e.*$/i, '')
      .replace(/[-.]/g, '')
      .replace(/^0+|0+$/g, '');
  if (value === 0) return digits(token) === '';
  return digits(token) === digits(String(value)) || digits(token).length <= 17;
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
