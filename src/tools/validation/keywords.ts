import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../answer/canonical.ts';
import { LIMITS, type Limit } from './limits.ts';
import type { Rules } from './rules.ts';
import { isOfType } from './schema.ts';

/** Texts that do not look like these formats get a warning: by JSON Schema a format only annotates. */
const FORMATS = new Map([
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['date-time', /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/],
  ['email', /^[^\s@]{1,64}@[^\s@]{1,255}$/],
  ['uri', /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S/],
  ['uuid', /^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/],
]);

/** The format that a text does not look like, if its schema names one that is known. */
export function missedFormat(value: unknown, { schema: { format } }: Rules): string | undefined {
  if (typeof value !== 'string' || typeof format !== 'string') return undefined;
  return FORMATS.get(format)?.test(value) === false ? format : undefined;
}

/** Whether the type and the listed values allow a value. */
export function isAllowed(value: unknown, { types, values }: Rules): boolean {
  return isOfTypes(value, types) && (!values || isAmong(values, value));
}

const isOfTypes = (value: unknown, types: readonly string[]) =>
  types.length === 0 || types.some((type) => isOfType(value, type));

const isAmong = (values: readonly unknown[], value: unknown) =>
  values.includes(value) ||
  (Object(value) === value && values.some((each) => isDeepStrictEqual(each, value)));

/**
 * The keywords of one schema that a value breaks, except for its members and alternatives. A wrong type or value is
 * the only one, since it explains everything else.
 *
 * @param top - whether it is the whole input, which is an object whatever the schema calls it
 */
export function brokenKeywords(value: unknown, rules: Rules, top: boolean): string[] {
  const { schema, types, values, pattern } = rules;
  if (rules.never) return ['false'];
  if (!top && !isOfTypes(value, types)) return ['type'];
  if (values && !isAmong(values, value)) return ['enum'];
  const broken = rules.limits.filter((keyword) => {
    const [measure, isWithin] = LIMITS[keyword] as Limit;
    const size = measure(value);
    return size !== undefined && !isWithin(size, schema[keyword] as number);
  });
  const isTried = pattern && typeof value === 'string' && value.length <= pattern.longest;
  if (isTried && !pattern.expression.test(value)) broken.push('pattern');
  if (Array.isArray(value) && schema.uniqueItems === true) {
    if (new Set(value.map(canonicalJson)).size < value.length) broken.push('uniqueItems');
  }
  return broken;
}
