import { isObject } from '../definition.ts';

const asNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);
const characters = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const itemCount = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const keyCount = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);
const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;
/** Decimals are not exact: 0.07 is 7.000000000000001 times 0.01. */
const isMultiple = (size: number, of: number) => Math.abs(size / of - Math.round(size / of)) < 1e-9;

/** How a size is measured, what is within a limit, and the words for that. */
export type Limit = readonly [
  measure: (value: unknown) => number | undefined,
  isWithin: (size: number, limit: number) => boolean,
  phrase: string,
  unit: string,
];

/** Keywords that limit a size. */
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
