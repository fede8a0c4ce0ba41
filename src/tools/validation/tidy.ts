import type { JsonSchema } from '../definition.ts';
import {
  isObject,
  isOfType,
  MAX_DEPTH,
  MAX_KEY,
  type Node,
  record,
  resolve,
  typesOf,
  Unreadable,
} from './schema.ts';

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
const SCHEMAS = words('items not if then else contains propertyNames additionalProperties');
const LISTS = words('allOf anyOf prefixItems');
const MAPS = words('properties patternProperties $defs definitions dependentSchemas');
const NUMBERS =
  words(`minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems
  maxItems minProperties maxProperties minContains maxContains`);

function words(text: string): string[] {
  return text.split(/\s+/);
}

/**
 * A working copy of a schema as tools really have them: OpenAPI's `nullable`, draft 4's boolean
 * `exclusiveMinimum`, `dependencies`, lists of types, keywords with values that make no sense. What cannot
 * be understood is left out with a warning, so that it never refuses an input. The copy holds
 * only what the validator then acts on, and nothing that could make it slow.
 *
 * @param schema - any JSON value
 * @returns the copy and what was left out of it
 * @throws Unreadable where nothing can be made of it
 */
export function tidy(schema: unknown): { root: JsonSchema; warnings: string[] } {
  const warnings = new Set<string>();
  const refs: JsonSchema[] = [];

  const ignore = (where: string, keyword: string): void => {
    warnings.add(
      `the schema's ${keyword}${where && ` of ${where}`} cannot be understood and was not checked`,
    );
  };

  const visit = (source: unknown, where: string, depth: number): Node => {
    if (depth > MAX_DEPTH) throw new Unreadable(`it is nested deeper than ${MAX_DEPTH} levels`);
    if (typeof source === 'boolean') return source || { not: {} };
    if (!isObject(source)) {
      ignore(where, 'definition');
      return true;
    }
    const own = record(Object.entries(source));
    const node = record();
    const child = (value: unknown, key: string) => visit(value, where ? `${where}.${key}` : key, depth + 1);
    for (const key of SCHEMAS) {
      if (own[key] === undefined) continue;
      // Before draft 2020-12 a list of items was a tuple, and the rest stood in additionalItems.
      if (key === 'items' && Array.isArray(own[key])) {
        own.prefixItems ??= own[key];
        if (own.additionalItems !== undefined) node.items = visit(own.additionalItems, where, depth + 1);
      } else node[key] = visit(own[key], where, depth + 1);
    }
    // Alternatives overlap in practice (`integer` or `number`): that exactly one fits is the provider's business.
    if (Array.isArray(own.oneOf)) {
      if (own.anyOf === undefined) own.anyOf = own.oneOf;
      else own.allOf = [...(Array.isArray(own.allOf) ? own.allOf : []), { anyOf: own.oneOf }];
    }
    for (const key of LISTS) {
      const list = own[key];
      if (Array.isArray(list) && list.length > 0)
        node[key] = list.map((item) => visit(item, where, depth + 1));
      else if (list !== undefined) ignore(where, key);
    }
    if (isObject(own.dependencies)) {
      const entries = Object.entries(own.dependencies);
      own.dependentRequired ??= record(entries.filter(([, value]) => Array.isArray(value)));
      own.dependentSchemas ??= record(entries.filter(([, value]) => !Array.isArray(value)));
    }
    for (const key of MAPS) {
      const map = own[key];
      if (isObject(map)) {
        const usable = Object.entries(map).filter(
          ([name]) => key !== 'patternProperties' || safeLength(name) >= MAX_KEY,
        );
        node[key] = record(usable.map(([name, value]) => [name, child(value, name)] as const));
        if (usable.length < Object.keys(map).length) {
          ignore(where, key);
          node.additionalProperties = true;
        }
      } else if (map !== undefined && map !== null) ignore(where, key);
    }
    for (const key of NUMBERS) {
      if (typeof own[key] === 'number') node[key] = own[key];
    }
    for (const side of ['minimum', 'maximum']) {
      const exclusive = side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
      if (own[exclusive] !== true || node[side] === undefined) continue;
      node[exclusive] = node[side];
      delete node[side];
    }
    if (isObject(own.dependentRequired)) {
      const lists = Object.entries(own.dependentRequired).map(([key, list]) => [key, strings(list)] as const);
      node.dependentRequired = record(lists);
    }
    if (Array.isArray(own.required)) node.required = strings(own.required);
    else if (own.required !== undefined && own.required !== null) ignore(where, 'required');
    if (typeof own.format === 'string') node['x-format'] = own.format;
    typesAndValues(own, node, (keyword) => ignore(where, keyword));
    // OpenAPI's `nullable` is meant of all that the schema is put together from as well.
    let part = node;
    if (own.nullable === true && (node.allOf !== undefined || own.$ref !== undefined)) {
      part = record(node.allOf === undefined ? [] : [['allOf', node.allOf]]);
      node.allOf = [{ anyOf: [part, { type: 'null' }] }];
    }
    const guarded = guards(own, (keyword) => ignore(where, keyword));
    if (guarded.length > 0) node.allOf = [...((node.allOf as Node[]) ?? []), ...guarded];
    if (typeof own.$ref === 'string') {
      part.$ref = own.$ref;
      refs.push(part);
    }
    return node;
  };

  const root = visit(schema, '', 0);
  if (!isObject(root)) return { root: record(), warnings: [...warnings] };
  // The input of a tool is an object whatever its schema says of the type.
  delete root.type;
  for (const node of refs) {
    const ref = String(node.$ref);
    if (resolve(root, ref) !== undefined) continue;
    delete node.$ref;
    warnings.add(`the schema's reference ${ref.slice(0, 80)} leads nowhere and was not checked`);
  }
  return { root, warnings: [...warnings] };
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** Types and enums, with null allowed where anything says so. */
function typesAndValues(own: JsonSchema, node: JsonSchema, ignore: (keyword: string) => void): void {
  const named = typesOf(own);
  let types = named.filter((type) => TYPES.includes(type));
  if (types.length < named.length) {
    ignore('type');
    types = [];
  }
  const open = ['anyOf', 'allOf', 'oneOf', '$ref', 'enum', 'const', 'not'].every(
    (key) => own[key] === undefined,
  );
  if (types.length === 0 && named.length === 0 && open) {
    if (node.properties) types = ['object'];
    else if (node.items !== undefined || node.prefixItems) types = ['array'];
  }
  if (own.nullable === true) {
    if (types.length > 0) types.push('null');
    if (Array.isArray(node.anyOf)) node.anyOf = [...node.anyOf, { type: 'null' }];
  }
  if (types.length > 0) node.type = types.length === 1 ? types[0] : [...new Set(types)];
  const nullable = types.includes('null') || own.nullable === true;
  if (own.const !== undefined && !nullable) node.const = own.const;
  const allowed = own.enum ?? (nullable && own.const !== undefined ? [own.const] : undefined);
  if (allowed === undefined) return;
  if (!Array.isArray(allowed) || allowed.length === 0) {
    ignore('enum');
    return;
  }
  // What the type forbids is offered to nobody.
  const fitting = allowed.filter(
    (value) => types.length === 0 || types.some((type) => isOfType(value, type)),
  );
  const usable = fitting.length > 0 ? fitting : allowed;
  // `"type": ["string","null"], "enum": ["a"]` means to allow null; plain JSON Schema would not.
  node.enum = nullable && !usable.includes(null) ? [...usable, null] : usable;
  if (fitting.length > 0) return;
  delete node.type;
  ignore('type (no allowed value has it)');
}

/** Checks whose cost grows faster than the input, each with the size up to which it is made. */
function guards(own: JsonSchema, ignore: (keyword: string) => void): JsonSchema[] {
  const made: JsonSchema[] = [];
  if (own.uniqueItems === true) made.push(upTo({ maxItems: 1000 }, { uniqueItems: true }));
  if (typeof own.pattern === 'string') {
    const maxLength = safeLength(own.pattern);
    if (maxLength > 0) made.push(upTo({ maxLength }, { pattern: own.pattern }));
    else ignore('pattern');
  }
  return made;
}

function upTo(size: JsonSchema, check: JsonSchema): JsonSchema {
  return record([
    ['if', size],
    ['then', check],
  ]);
}

/**
 * How long a text may be for a pattern to be tried on it: backtracking costs length to the power of
 * the quantifiers, and doubles with each character where a group is repeated or much is optional.
 * Longer texts are left to the provider.
 */
function safeLength(pattern: string): number {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 0;
  }
  const bare = pattern.replace(/\\./g, '.').replace(/\[[^\]]*\]/g, '.');
  const repeats = bare.match(/[*+{]/g)?.length ?? 0;
  const choices = bare.match(/[?|]/g)?.length ?? 0;
  if (/\)[*+{]/.test(bare) || /\\[\dk]/.test(pattern) || choices > 10) return 20;
  return Math.min(10_000, Math.floor(10 ** (7 / (repeats + 1))));
}
