import { digitsOf, isUnsafeNumber } from './json.ts';

/** Shorter values are not treated as secrets: replacing them would mangle ordinary text. */
const MIN_SECRET_CHARS = 6;
const MASK = '[redacted]';

/** Patterns of tokens we never held ourselves: a provider may echo one in an error message. */
const TOKEN_SHAPES = [
  /\bBearer\s+[\w.~+/=-]{8,}/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  /\bya29\.[\w-]{8,}/g,
  /\b(?:sk|xox[abprs]|gh[opsu])[-_][\w-]{10,}/g,
];

/** Byte sequences to search for. */
export interface Needles {
  plain: Buffer[];
  /** The same in JSON, in a URL and within base64, if different. */
  encoded: Buffer[];
}

/**
 * Collects every secret this process has held, and removes them from all output.
 * There is one instance per run; code that receives a secret adds it at once.
 */
export class Redactor {
  readonly #secrets = new Set<string>();
  /** Every form of every secret, longest first, so that a secret that contains another is replaced as a whole. */
  #needles: string[] = [];

  /** @param secret a client secret, access token, provider token or API key. */
  add(secret: string | undefined): void {
    if (!secret || secret.length < MIN_SECRET_CHARS || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    this.#needles = [...new Set([...this.#secrets].flatMap(formsOf))].sort((a, b) => b.length - a.length);
  }

  /** The secrets as bytes, for scanning streams that are written to a file. */
  needles(): Needles {
    const encoded = this.#needles.filter((needle) => !this.#secrets.has(needle));
    return {
      plain: [...this.#secrets].map((secret) => Buffer.from(secret)),
      encoded: encoded.map((form) => Buffer.from(form)),
    };
  }

  /** @returns `text` without any known secret. */
  text(text: string): string {
    let clean = text;
    for (const needle of this.#needles) if (clean.includes(needle)) clean = clean.replaceAll(needle, MASK);
    return clean;
  }

  /** A JSON value without any known secret in its strings, keys and numbers. */
  value(value: unknown): unknown {
    if (this.#needles.length === 0) return value;
    if (typeof value === 'string') return this.text(value);
    const digits = isUnsafeNumber(value) ? digitsOf(value) : typeof value === 'number' ? String(value) : '';
    if (digits !== '') return this.text(digits) === digits ? value : MASK;
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [this.text(key), this.value(member)]),
    );
  }

  /** Like `text`, but also removes anything that looks like a token: for messages and debug lines. */
  message(text: string): string {
    return TOKEN_SHAPES.reduce((clean, shape) => clean.replace(shape, MASK), this.text(text));
  }
}

/** A secret in plain text, in JSON, in a URL, and within base64, such as a Basic header or a data URL. */
function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const url = encodeURIComponent(secret.toWellFormed());
  return [
    secret,
    json,
    // Optional escapes that JSON libraries use: PHP, Go, and Gson.
    json.replaceAll('/', '\\/'),
    ...[/[<>&]/g, /[<>&=']/g].map((more) => json.replace(more, escaped)),
    url,
    // The escapes of .NET.
    url.replace(/%../g, (code) => code.toLowerCase()),
    ...[0, 1, 2].flatMap((offset) => base64Forms(secret, offset)),
  ];
}

/** The part of a secret's base64 that does not depend on the bytes around it, for one offset in a group of three. */
function base64Forms(secret: string, offset: number): string[] {
  const bytes = Buffer.from(secret);
  const shift = (3 - offset) % 3;
  const whole = bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3));
  // Shorter pieces occur by chance.
  if (whole.length < MIN_SECRET_CHARS) return [];
  return [whole.toString('base64'), whole.toString('base64url')];
}
