import { canonicalJson } from '../../answer/canonical.ts';
import { isObject } from '../definition.ts';
import type { Rules } from './rules.ts';
import { isOfType } from './schema.ts';

/** A keyword that a value breaks. */
export interface Broken {
  keyword: string;
  /** What the keyword allows, as far as a message needs it. */
  detail?: unknown;
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);
const characters = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const itemCount = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const keyCount = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);
const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;
/** Decimals are not exact: 0.07 is 7.000000000000001 times 0.01. */
const isMultiple = (size: number, of: number) => Math.abs(size / of - Math.round(size / of)) < 1e-9;

type Limit = readonly [
  measure: (value: unknown) => number | undefined,
  isWithin: (size: number, limit: number) => boolean,
  phrase: string,
  unit: string,
];

/** Keywords that limit a size: how it is measured, what is within the limit, and the words for that. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  minimum: [asNumber, atLeast, 'be at least', ''],
  maximum: [asNumber, atMost, 'be at most', ''],
  exclusiveMinimum: [asNumber, (size, limit) => size > limit, 'be greater than', ''],
  exclusiveMaximum: [asNumber, (size, limit) => size < limit, 'be less than', ''],
  multipleOf: [asNumber, isMultiple, 'be a multiple of', ''],
  minLength: [characters, atLeast, 'have at least', ' characters'],
  maxLength: [characters, atMost, 'have at most', ' characters'],
  minItems: [itemCount, atLeast, 'have at least', ' items'],
  maxItems: [itemCount, atMost, 'have at most', ' items'],
  minProperties: [keyCount, atLeast, 'have at least', ' keys'],
  maxProperties: [keyCount, atMost, 'have at most', ' keys'],
};

/** Texts that do not look like these formats get a warning: by JSON Schema a format only annotates. */
const FORMATS: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/,
  email: /^[^\s@]{1,64}@[^\s@]{1,255}$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S/,
  uuid: /^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/,
};

/** The format that a text does not look like, if its schema names one that is known. */
export function missedFormat(value: unknown, rules: Rules): string | undefined {
  const { format } = rules.schema;
  if (typeof value !== 'string' || typeof format !== 'string' || !Object.hasOwn(FORMATS, format))
    return undefined;
  return FORMATS[format]?.test(value) ? undefined : format;
}

/**
 * The keywords of one schema that a value breaks, except for its members, alternatives and conditions.
 *
 * @param top - whether it is the whole input, which is an object whatever the schema calls it
 */
export function brokenKeywords(value: unknown, rules: Rules, top: boolean): Broken[] {
  if (rules.never) return [{ keyword: 'false' }];
  const { types, values, pattern } = rules;
  // A wrong type or value explains everything else.
  if (!top && types.length > 0 && !types.some((type) => isOfType(value, type))) return [{ keyword: 'type' }];
  if (values && !isAmong(values, value)) return [{ keyword: 'enum', detail: values }];
  const broken: Broken[] = [];
  for (const [keyword, limit] of rules.limits) {
    const [measure, isWithin] = LIMITS[keyword] as Limit;
    const size = measure(value);
    if (size !== undefined && !isWithin(size, limit)) broken.push({ keyword, detail: limit });
  }
  if (typeof value === 'string' && pattern && value.length <= pattern.longest) {
    if (!pattern.expression.test(value)) broken.push({ keyword: 'pattern', detail: rules.schema.pattern });
  }
  if (Array.isArray(value) && rules.schema.uniqueItems === true) {
    if (new Set(value.map(canonicalJson)).size < value.length) broken.push({ keyword: 'uniqueItems' });
  }
  return broken;
}

function isAmong(values: readonly unknown[], value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return values.includes(value);
  const text = canonicalJson(value);
  return values.some((each) => typeof each === 'object' && canonicalJson(each) === text);
}
