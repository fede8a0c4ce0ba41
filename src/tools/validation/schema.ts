import { percentDecoded } from '../../answer/text.ts';
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

/** The schema that a `$ref` such as `#/$defs/page` points at, if there is one; none in another document. */
export function resolve(root: unknown, ref: string): JsonSchema | true | undefined {
  const [document, ...tokens] = ref.split('/');
  if (document !== '#') return undefined;
  let at = root;
  for (const token of tokens) {
    const key = percentDecoded(token).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as JsonSchema)[key];
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
