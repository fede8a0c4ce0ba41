import type { OutputUnit } from '@cfworker/json-schema';
import type { JsonSchema } from '../definition.ts';
import { isObject, pointerTokens, resolve } from './schema.ts';
import type { Path } from './walk.ts';

/** One thing that is wrong: where in the input, which keyword says so, and the schema it stands in. */
export interface Problem {
  path: Path;
  keyword: string;
  node: JsonSchema;
  /** Whether the object around may do without this key. */
  optional: boolean;
  /** The validator's own sentence. */
  said: string;
  /** For a key that `additionalProperties: false` refuses: the keys it could be. */
  known?: Iterable<string>;
  /** With `anyOf`, the reasons against each alternative, none of which fits better than another; else none. */
  choices: Problem[];
}

/** Reports that only say that something below them failed. */
const CONTAINERS = new Set(
  `properties patternProperties additionalProperties items additionalItems prefixItems allOf if $ref
  dependentSchemas`.split(/\s+/),
);

/**
 * The causes among a validator's reports: containers are dropped, and of alternatives that all
 * failed, the one the input comes closest to is explained, as if it were the only one.
 *
 * @param root - the schema the validator worked on
 * @param input - what it was checked against
 * @param units - the reports, each container directly followed by what it contains
 */
export function causes(root: JsonSchema, input: unknown, units: readonly OutputUnit[]): Problem[] {
  const found: Problem[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as OutputUnit;
    if (unit.keyword === 'anyOf') {
      const below = units.slice(i + 1, endOf(units, i));
      const branches = new Map<string, OutputUnit[]>();
      for (const each of below) {
        const branch = each.keywordLocation.slice(unit.keywordLocation.length + 1).split('/')[0] as string;
        const there = branches.get(branch);
        if (there) there.push(each);
        else branches.set(branch, [each]);
      }
      const reasons = [...branches.values()].map((branch) => causes(root, input, branch));
      // Spread into arguments, a long list would be too many.
      for (const each of closest(toProblem(root, input, unit), reasons)) found.push(each);
      i += below.length;
    } else if (unit.keyword === 'contains' || unit.keyword === 'propertyNames') {
      found.push(toProblem(root, input, unit));
      i = endOf(units, i) - 1;
    } else if (!CONTAINERS.has(unit.keyword)) found.push(toProblem(root, input, unit));
  }
  return found;
}

/** Where the reports below a container end. */
function endOf(units: readonly OutputUnit[], start: number): number {
  const prefix = `${units[start]?.keywordLocation}/`;
  let end = start + 1;
  while (units[end]?.keywordLocation.startsWith(prefix)) end++;
  return end;
}

/** What to say of alternatives that all failed. */
function closest(problem: Problem, branches: Problem[][]): Problem[] {
  const here = problem.path.length;
  // How far off a branch is: 2, another type altogether; 1, another value; 0, right in kind.
  const distance = (branch: Problem[]): number => {
    const atOnce = branch.filter((each) => each.path.length === here).map((each) => each.keyword);
    if (atOnce.includes('type')) return 2;
    return atOnce.includes('enum') || atOnce.includes('const') ? 1 : 0;
  };
  // Alternatives within one are as good as it.
  const flat = (branch: Problem[]) =>
    branch.flatMap((each) => (each.keyword === 'anyOf' ? each.choices : [each]));
  const distances = branches.map((branch) => distance(flat(branch)));
  const nearest = Math.min(...distances);
  const near = branches.filter((_, i) => distances[i] === nearest);
  const all = near.flatMap(flat);
  if (near.length > 1 && nearest > 0) {
    return [{ ...problem, choices: all.filter((each) => each.path.length === here) }];
  }
  const missing = (each: Problem) => each.keyword === 'required' && each.path.length === here + 1;
  if (near.length > 1 && all.every(missing)) return [{ ...problem, choices: all }];
  // `kind: "a"` tells which of several objects is meant; where it fits none, nothing else matters.
  const telling = (each: Problem) => each.path.length === here + 1 && /^(const|enum)$/.test(each.keyword);
  const tellers = near.map((branch) => branch.find(telling));
  const [first] = tellers;
  if (near.length > 1 && first && tellers.every((each) => each?.path.at(-1) === first.path.at(-1))) {
    return [{ ...first, keyword: 'anyOf', choices: tellers as Problem[] }];
  }
  const cost = (branch: Problem[]) => branch.length + (branch.some(telling) ? 1000 : 0);
  return near.reduce((best, branch) => (cost(branch) < cost(best) ? branch : best));
}

function toProblem(root: JsonSchema, input: unknown, unit: OutputUnit): Problem {
  const schemaPath = pointerTokens(unit.keywordLocation).slice(0, -1);
  const path = toPath(input, pointerTokens(unit.instanceLocation));
  if (unit.keyword === 'required') path.push(unit.error.replace(/^.*? property "(.*)"\.$/s, '$1'));
  const node = nodeAt(root, schemaPath);
  const beside =
    schemaPath.at(-1) === 'additionalProperties' && nodeAt(root, schemaPath.slice(0, -1)).properties;
  const owner = [...schemaPath];
  while (owner.at(-1) === '$ref' || /^(any|all)Of$/.test(owner.at(-2) ?? '')) {
    owner.length -= owner.at(-1) === '$ref' ? 1 : 2;
  }
  const key = owner.pop() as string;
  const optional = owner.pop() === 'properties' && !isRequired(root, owner, key);
  return {
    path,
    keyword: unit.keyword,
    node,
    optional,
    said: unit.error,
    choices: [],
    ...(beside !== false && { known: Object.keys(beside ?? {}) }),
  };
}

/** Whether an object needs a key, by its schema or one that this is a part of. */
function isRequired(root: JsonSchema, tokens: readonly string[], key: string): boolean {
  const { required } = nodeAt(root, tokens);
  if (Array.isArray(required) && required.includes(key)) return true;
  if (tokens.at(-1) === '$ref') return isRequired(root, tokens.slice(0, -1), key);
  return /^(any|all)Of$/.test(tokens.at(-2) ?? '') && isRequired(root, tokens.slice(0, -2), key);
}

/** Pointer tokens as keys and indexes. */
function toPath(input: unknown, tokens: string[]): (string | number)[] {
  let at = input;
  return tokens.map((token) => {
    const step = Array.isArray(at) ? Number(token) : token;
    at = (at as Record<string | number, unknown> | undefined)?.[step];
    return step;
  });
}

function nodeAt(root: JsonSchema, tokens: readonly string[]): JsonSchema {
  let at: unknown = root;
  for (const token of tokens) {
    const next = (at as Record<string, unknown> | undefined)?.[token];
    at = token === '$ref' && typeof next === 'string' ? resolve(root, next) : next;
  }
  return isObject(at) ? at : {};
}
