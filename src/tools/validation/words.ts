import type { JsonSchema } from '../definition.ts';
import type { Problem } from './causes.ts';
import { isNever, isObject, typesOf, valuesOf } from './schema.ts';
import { coerce, nearest } from './suggest.ts';
import { list, pathText, show, type Violation } from './text.ts';

/** So many allowed values stand in the message itself. */
const FEW = 6;

/** What a node expects, in words: `string or null`, `array of integer`. Empty where it says nothing of that. */
function expected(node: JsonSchema): string {
  const values = valuesOf(node) ?? [];
  if (values.length > 0 && values.length <= FEW) return values.map((value) => show(value)).join(' or ');
  const types = typesOf(node).map((type) => {
    const items = type === 'array' && isObject(node.items) ? typesOf(node.items) : [];
    return items.length > 0 ? `array of ${items.join(' or ')}` : type;
  });
  return types.join(' or ') || (values.length > 0 ? `one of ${list(values)}` : '');
}

/** What came, in words: `null`, `array`, `"abc"`. */
function came(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  return isObject(value) ? 'an object' : show(value);
}

/**
 * A problem as its path, what was expected and what came, and what to do.
 *
 * @param problem - a cause found by the validator
 * @param value - what stands at its path
 */
export function toViolation(problem: Problem, value: unknown): Violation {
  const { node, keyword } = problem;
  const at = (message: string, suggestion?: string | undefined): Violation => ({
    path: pathText(problem.path),
    message,
    ...(suggestion ? { suggestion } : {}),
  });
  const n = node[keyword];
  switch (keyword) {
    case 'required': {
      const properties = node.properties;
      const key = String(problem.path.at(-1));
      const property = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
      const what = isObject(property) ? expected(property) : '';
      return at(what === '' ? 'required' : `required: ${what}`);
    }
    case 'type':
      if (value === null && problem.optional)
        return at(`expected ${expected(node)}, got null`, 'leave it out');
      return at(`expected ${expected(node)}, got ${came(value)}`, coerce(value, [node]) ?? valuesToUse(node));
    case 'enum':
    case 'const':
      return oneOf(at, value, keyword === 'const' ? [n] : (n as unknown[]), problem.optional);
    case 'anyOf':
      return alternatives(at, value, problem);
    case 'not':
      if (isNever(node)) return at('not allowed here', 'leave it out');
      return at('has a value the schema excludes', problem.optional ? 'leave it out' : undefined);
    case 'minimum':
      return at(`must be at least ${n}, got ${show(value)}`);
    case 'maximum':
      return at(`must be at most ${n}, got ${show(value)}`);
    case 'exclusiveMinimum':
      return at(`must be greater than ${n}, got ${show(value)}`);
    case 'exclusiveMaximum':
      return at(`must be less than ${n}, got ${show(value)}`);
    case 'multipleOf':
      return at(`must be a multiple of ${n}, got ${show(value)}`);
    case 'minLength':
      return at(`must have at least ${n} characters, got ${[...String(value)].length}`);
    case 'maxLength':
      return at(`must have at most ${n} characters, got ${[...String(value)].length}`);
    case 'minItems':
      return at(`must have at least ${n} items, got ${(value as unknown[]).length}`);
    case 'maxItems':
      return at(`must have at most ${n} items, got ${(value as unknown[]).length}`);
    case 'minProperties':
      return at(`must have at least ${n} keys, got ${Object.keys(value as object).length}`);
    case 'maxProperties':
      return at(`must have at most ${n} keys, got ${Object.keys(value as object).length}`);
    case 'pattern':
      return at(`must match ${show(n, 100)}, got ${show(value)}`);
    default:
      return at(problem.said.replace(/^(Instance|Array|String) /, '').replace(/\.$/, ''));
  }
}

/** The allowed values, where they are too many for the message. */
function valuesToUse(node: JsonSchema): string | undefined {
  const values = valuesOf(node) ?? [];
  return values.length > FEW ? `use one of: ${list(values)}` : undefined;
}

type At = (message: string, suggestion?: string | undefined) => Violation;

function oneOf(at: At, value: unknown, allowed: readonly unknown[], optional: boolean): Violation {
  const message = `must be ${allowed.length === 1 ? show(allowed[0]) : 'one of the allowed values'}, got ${came(value)}`;
  if (value === null && optional) return at(message, 'leave it out');
  const texts = allowed.filter((each) => typeof each === 'string');
  const near = typeof value === 'string' ? nearest(value, texts) : undefined;
  // An object's `toString` may be anything.
  const isPlain = (each: unknown) => each !== null && typeof each !== 'object';
  const written = isPlain(value) ? String(value) : undefined;
  const same = allowed.find((each) => isPlain(each) && String(each) === written);
  const meant = near ?? same;
  const use = `use one of: ${list(allowed)}`;
  if (allowed.length === 1) return at(message);
  return at(message, meant === undefined ? use : `did you mean ${show(meant)}? ${use}`);
}

function alternatives(at: At, value: unknown, problem: Problem): Violation {
  const { choices } = problem;
  const missing = new Map<JsonSchema, string[]>();
  for (const { keyword, node, path } of choices) {
    if (keyword === 'required') missing.set(node, [...(missing.get(node) ?? []), String(path.at(-1))]);
  }
  const needed = [...missing.values()].map((keys) => keys.join(' and '));
  if (needed.length > 0) return at(`needs at least one of: ${[...new Set(needed)].join(', ')}`);
  if (value === null && problem.optional) return at('got null', 'leave it out');
  if (choices.every(({ keyword }) => keyword === 'enum' || keyword === 'const')) {
    const values = choices.flatMap(({ node }) => valuesOf(node) ?? []);
    return oneOf(at, value, [...new Set(values)], problem.optional);
  }
  const nodes = choices.map((each) => each.node);
  const wanted = [...new Set(nodes.map(expected))].join(' or ');
  return at(`expected ${wanted}, got ${came(value)}`, coerce(value, nodes));
}
