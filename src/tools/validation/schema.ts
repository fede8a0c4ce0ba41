import { isObject, type JsonSchema } from '../definition.ts';

/** The types a schema allows, in lower case, or none if it has no `type`; an entry that is not text matches no value. */
export function typesOf(schema: JsonSchema): string[] {
  return ([] as unknown[])
    .concat(schema.type ?? [])
    .map((type) => (typeof type === 'string' ? type.toLowerCase() : ''));
}

/** The values a schema allows, or undefined if it does not list them. */
export function valuesOf(schema: JsonSchema): readonly unknown[] | undefined {
  if (Array.isArray(schema.enum)) return schema.enum;
  return schema.const === undefined ? undefined : [schema.const];
}

/** The steps of a `$ref` such as `#/$defs/page`; undefined for what leads nowhere: an anchor, another document. */
export function refTokens(ref: string): string[] | undefined {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined;
  try {
    return ref
      .split('/')
      .slice(1)
      .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    // A `%` that encodes nothing.
    return undefined;
  }
}

/** The schema that a `$ref` points at, if there is one. */
export function resolve(root: unknown, ref: string): JsonSchema | true | undefined {
  let at = root;
  for (const token of refTokens(ref) ?? ['', '']) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, token)) return undefined;
    at = (at as JsonSchema)[token];
  }
  return at === true || isObject(at) ? at : undefined;
}

/** Whether a value is of one of JSON Schema's types. */
export function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}
