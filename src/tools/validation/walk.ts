import type { JsonSchema } from '../definition.ts';
import { isNever, isObject, MAX_DEPTH, MAX_KEY, type Node, resolve, typesOf, Unreadable } from './schema.ts';

/** A place in the input: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** What the walk met. */
export interface Findings {
  /** Keys that no schema at their place knows, with those it does know. */
  unknown: { path: Path; known: Iterable<string> }[];
  /** Integers that do not survive the way to the provider. */
  inexact: { path: Path; value: number; asString: boolean }[];
  /** Texts that do not look like their `format`. */
  formats: { path: Path; format: string }[];
}

/** Schema and input pairs to look at; beyond it the schema is a knot of references or the input huge. */
const MAX_STEPS = 300_000;

/** By JSON Schema a format only annotates, so these warn, and know the common ones alone. */
const FORMATS: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/,
  email: /^[^\s@]{1,64}@[^\s@]{1,255}$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S/,
  uuid: /^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/,
};

/**
 * Finds a value that cannot be sent as JSON in a protobuf Struct, or too deep to look at.
 *
 * @param input - what the caller passes as input, of any shape
 * @returns the first such place and what is wrong there; nothing where all is well
 */
export function unsendable(input: unknown): { path: Path; message: string } | undefined {
  const todo: { value: unknown; path: Path }[] = [{ value: input, path: [] }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, path } = next;
    // Only the first keys of such a path help anyone.
    if (path.length > MAX_DEPTH)
      return { path: path.slice(0, 3), message: `nested deeper than ${MAX_DEPTH} levels` };
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      return { path, message: 'holds half of a character (a lone surrogate)' };
    }
    if (typeof value === 'number' ? !Number.isFinite(value) : !/string|boolean|object/.test(typeof value)) {
      return { path, message: `expected JSON, got ${typeof value === 'number' ? value : typeof value}` };
    }
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      if (key.length > MAX_KEY || /\p{Surrogate}/u.test(key)) {
        return { path, message: `holds a key that is not text of at most ${MAX_KEY} characters` };
      }
      todo.push({ value: child, path: [...path, isList ? Number(key) : key] });
    }
  }
  return undefined;
}

/**
 * Walks input and schema together, for what a JSON Schema validator does not report: keys nobody
 * listed (allowed by JSON Schema, but here nearly always a misspelling), inexact numbers, odd formats.
 * It takes every branch a validator would take, so its step limit protects the validator too.
 *
 * @param root - a tidied schema
 * @param input - an input that can be sent
 * @throws Unreadable where the schema is too tangled
 */
export function walk(root: JsonSchema, input: unknown): Findings {
  const found: Findings = { unknown: [], inexact: [], formats: [] };
  let steps = 0;

  /** The node and everything that applies at the same place through it. */
  const expand = (node: unknown, into: JsonSchema[], depth: number): void => {
    if (++steps > MAX_STEPS) throw new Unreadable('that would take too long');
    if (depth > 4 * MAX_DEPTH) throw new Unreadable('it refers to itself without end');
    if (!isObject(node)) {
      // `true` lets anything through, like an empty schema.
      into.push({});
      return;
    }
    into.push(node);
    if (Array.isArray(node.enum)) steps += node.enum.length / 16;
    if (typeof node.$ref === 'string') expand(resolve(root, node.$ref), into, depth + 1);
    for (const key of ['allOf', 'anyOf']) {
      if (Array.isArray(node[key])) for (const branch of node[key]) expand(branch, into, depth + 1);
    }
    for (const key of ['then', 'else']) if (node[key] !== undefined) expand(node[key], into, depth + 1);
    if (isObject(node.dependentSchemas)) {
      for (const branch of Object.values(node.dependentSchemas)) expand(branch, into, depth + 1);
    }
  };

  const visit = (value: unknown, starts: Node[], path: Path, into: Findings | undefined, depth = 0): void => {
    const nodes: JsonSchema[] = [];
    for (const start of starts) expand(start, nodes, depth);
    // Conditions forbid and find nothing, but a validator has to walk them as well.
    const conditions = nodes.flatMap((node) => [node.not, node.if]).filter(isObject);
    if (conditions.length > 0) visit(value, conditions, path, undefined, depth + 1);
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const asString = nodes.some((node) => typesOf(node).includes('string'));
      into?.inexact.push({ path, value, asString });
    } else if (typeof value === 'string') {
      const format = nodes.length === 1 ? String(nodes[0]?.['x-format']) : '';
      if (Object.hasOwn(FORMATS, format) && !FORMATS[format]?.test(value))
        into?.formats.push({ path, format });
    } else if (Array.isArray(value)) {
      const contained = nodes.map((node) => node.contains).filter(isObject);
      for (const [i, item] of value.entries()) {
        const items = nodes.flatMap((node) => itemsOf(node, i));
        visit(item, items, [...path, i], into, depth);
        if (contained.length > 0) visit(item, contained, path, undefined, depth);
      }
    } else if (isObject(value)) {
      const known = strictKeys(nodes, path.length === 0);
      const named = nodes.map((node) => node.propertyNames).filter(isObject);
      for (const [key, child] of Object.entries(value)) {
        const children = nodes.flatMap((node) => propertiesOf(node, key));
        if (children.length === 0 && known && !known.has(key)) {
          into?.unknown.push({ path: [...path, key], known });
        }
        visit(child, children, [...path, key], into, depth);
        if (named.length > 0) visit(key, named, path, undefined, depth);
      }
    }
  };

  visit(input, [root], [], found);
  return found;
}

function itemsOf(node: JsonSchema, index: number): Node[] {
  const prefix = node.prefixItems;
  const item = Array.isArray(prefix) && index < prefix.length ? prefix[index] : node.items;
  return item === undefined ? [] : [item as Node];
}

function propertiesOf(node: JsonSchema, key: string): Node[] {
  const own = node.properties;
  const found = isObject(own) && Object.hasOwn(own, key) ? [own[key] as Node] : [];
  if (isObject(node.patternProperties)) {
    for (const [pattern, schema] of Object.entries(node.patternProperties)) {
      if (new RegExp(pattern, 'u').test(key)) found.push(schema as Node);
    }
  }
  const rest = node.additionalProperties;
  if (found.length === 0 && rest !== undefined && !isNever(rest)) found.push(rest as Node);
  return found;
}

/** The keys an object may have, or undefined where it may have any. */
function strictKeys(nodes: JsonSchema[], top: boolean): Set<string> | undefined {
  const known = new Set<string>();
  let lists = false;
  for (const node of nodes) {
    const listed = isObject(node.properties) ? Object.keys(node.properties) : [];
    for (const key of listed) known.add(key);
    for (const key of (node.required as string[] | undefined) ?? []) known.add(key);
    // An empty list at the top is a tool without parameters; further down it is a free-form object.
    lists ||= listed.length > 0 || isNever(node.additionalProperties) || (top && isObject(node.properties));
    if (isFreeForm(node)) return undefined;
  }
  return lists ? known : undefined;
}

/** Whether a node by itself lets any key through: `{}`, `{type: object}`, `additionalProperties: true`. */
function isFreeForm(node: JsonSchema): boolean {
  const rest = node.additionalProperties;
  if (rest !== undefined) return !isNever(rest);
  const says = Object.keys(node).filter((key) => key !== 'type' && key !== '$defs' && key !== 'definitions');
  const types = typesOf(node);
  return says.length === 0 && (types.length === 0 || types.includes('object'));
}
