import type { JsonSchema } from '../definition.ts';

/** A tidied schema, or `true` where anything goes. */
export type Node = JsonSchema | true;

/** Thrown where a schema cannot be worked with at all; validation then ends in a warning. */
export class Unreadable extends Error {}

/** Deeper than any schema or input a person writes, and shallow enough for every recursion here. */
export const MAX_DEPTH = 64;

/** No provider has longer keys, and patterns are tried on them. */
export const MAX_KEY = 200;

/** Whether a value is an object of JSON: no list, and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a schema lets nothing through: `false`, which `tidy` writes as `{not: {}}`. */
export function isNever(node: unknown): boolean {
  return isObject(node) && isObject(node.not) && Object.keys(node.not).length === 0;
}

/** A record without prototype, in which `__proto__` is a key like any other. */
export function record(entries: Iterable<readonly [string, unknown]> = []): Record<string, unknown> {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}

/** The types a node allows, or none where it does not say; what is no text is a type that nothing has. */
export function typesOf(node: JsonSchema): string[] {
  return ([] as unknown[])
    .concat(node.type ?? [])
    .map((type) => (typeof type === 'string' ? type.toLowerCase() : ''));
}

/** The values a node allows, or undefined where it does not list them. */
export function valuesOf(node: JsonSchema): readonly unknown[] | undefined {
  if (Array.isArray(node.enum)) return node.enum;
  return node.const === undefined ? undefined : [node.const];
}

/** The steps of a `$ref` such as `#/$defs/page`; undefined for what leads nowhere: an anchor, another document. */
export function refTokens(ref: string): string[] | undefined {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined;
  try {
    return pointerTokens(ref);
  } catch {
    // A `%` that encodes nothing.
    return undefined;
  }
}

/** What a `$ref` points at, if anything. */
export function resolve(root: Node, ref: string): Node | undefined {
  const tokens = refTokens(ref);
  if (tokens === undefined) return undefined;
  let at: unknown = root;
  for (const token of tokens) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, token)) return undefined;
    at = (at as Record<string, unknown>)[token];
  }
  return at === true || isObject(at) ? at : undefined;
}

/** `#/a~1b/%24c` → `a/b`, `$c`. @throws URIError */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether a value is of one of JSON Schema's types. */
export function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}
