import { digitsOf, isUnsafeNumber } from '../../answer/json.ts';
import { isObject, type JsonSchema } from '../definition.ts';
import { brokenKeywords, missedFormat } from './keywords.ts';
import { closest, type Problem } from './problem.ts';
import { type Rules, rulesOf, schemasOf } from './rules.ts';
import { resolve } from './schema.ts';
import { type Path, pathText, show } from './text.ts';

/** Thrown if a schema cannot be used at all. */
export class UncheckableSchema extends Error {}

/** Levels of an input, and of alternatives within alternatives: more than people write, and safe for recursion. */
const MAX_DEPTH = 64;

/** Maximum number of values visited while alternatives are tried, since these can multiply. */
const MAX_STEPS = 200_000;

/** A schema for a place. One that does not bind is an alternative, and only adds known keys. */
type Applicable = readonly [schema: unknown, binds: boolean];

interface Applied {
  rules: Rules;
  binds: boolean;
}

/** A place in the input, and what the schema around it says about it. */
interface Place {
  path: Path;
  optional: boolean;
  /** Keys required by the schema around an alternative. */
  required: readonly string[];
  /** How many alternatives are being tried, one within the other. */
  trials: number;
  /** Collects the problems. */
  found: Problem[];
}

/** The problems of a value at a place with one schema. */
interface Attempt {
  value: unknown;
  required: string;
  found: readonly Problem[];
}

/**
 * Visits each value of an input once, with all schemas that apply to it, and finds what cannot be sent, what a schema
 * refuses, and keys that no schema lists (JSON Schema allows them, but here they are nearly always misspelled).
 * Alternatives are tried one by one.
 *
 * @throws Unreadable if references or alternatives multiply endlessly
 */
export class Check {
  readonly problems: Problem[] = [];
  /** Parts of the schema that were not checked, as warnings. */
  readonly ignored = new Set<string>();
  /** Texts that do not look like their format, as warnings. */
  readonly formats: string[] = [];
  readonly #root: unknown;
  readonly #rules = new Map<unknown, Rules>();
  readonly #targets = new Map<string, unknown>();
  /** What was attempted, by schema and place, and the places below one: alternatives within alternatives ask again. */
  readonly #attempts = new Map<unknown, WeakMap<Path, Attempt>>();
  readonly #paths = new WeakMap<Path, Map<string | number, Path>>();
  #steps = 0;

  /** @param schema - the tool's schema, of any shape; `true` to look only for what cannot be sent */
  constructor(schema: unknown, input: unknown) {
    this.#root = schema;
    const place = { path: [], optional: false, required: [], trials: 0, found: this.problems };
    this.#visit(input, [[schema, true]], place);
  }

  #visit(given: unknown, schemas: readonly Applicable[], place: Place): void {
    const { path, trials } = place;
    if (trials > 0 && ++this.#steps > MAX_STEPS) throw new UncheckableSchema('that would take too long');
    if (path.length > MAX_DEPTH) {
      const top = { ...place, path: path.slice(0, 3) };
      report(top, 'unsendable', given, [], `nested deeper than ${MAX_DEPTH} levels`);
      return;
    }
    const value = isUnsafeNumber(given) ? Number(digitsOf(given)) : given;
    const applied = this.#gather(value, schemas, place);
    const fault = trials > 0 ? undefined : unsendable(given);
    if (fault !== undefined) {
      report(place, 'unsendable', given, applied, fault);
      return;
    }
    const fitting = applied.filter((each) => !each.binds || this.#examine(value, each, place));
    const [only] = applied;
    const format = only && applied.length === 1 && trials === 0 ? missedFormat(value, only.rules) : undefined;
    if (format !== undefined)
      this.formats.push(`${pathText(path)} does not look like a ${format}: ${show(value)}`);
    if (Array.isArray(value)) this.#visitItems(value, fitting, place);
    else if (isObject(value)) this.#visitMembers(value, fitting, place);
  }

  #visitItems(value: readonly unknown[], applied: readonly Applied[], place: Place): void {
    for (const [i, item] of value.entries()) {
      const schemas = applied.flatMap(({ rules, binds }): Applicable[] => {
        const schema = i < rules.prefix.length ? rules.prefix[i] : rules.items;
        return schema === undefined ? [] : [[schema, binds]];
      });
      this.#visit(item, schemas, this.#below(place, i, false));
    }
  }

  #visitMembers(value: JsonSchema, applied: readonly Applied[], place: Place): void {
    const isTop = place.path.length === 0;
    const isComplete =
      place.trials === 0 &&
      applied.every(({ rules }) => !rules.free) &&
      applied.some(({ rules }) => rules.lists || (isTop && isObject(rules.schema.properties)));
    for (const [key, member] of Object.entries(value)) {
      const schemas = applied.map(({ rules }) => schemasOf(rules, key));
      const listed = applied.flatMap(
        ({ binds }, i): Applicable[] => schemas[i]?.map((schema) => [schema, binds]) ?? [],
      );
      const others = applied.filter((_, i) => schemas[i]?.length === 0);
      const needing = applied.filter(({ rules }) => rules.required.has(key));
      const at = this.#below(place, key, needing.length === 0 && !place.required.includes(key));
      const isRefused = others.some(({ rules, binds }) => binds && rules.rest === false);
      const isKnown = listed.length > 0 || needing.length > 0;
      if (!key.isWellFormed()) report(place, 'unsendable', value, [], 'has a key that is invalid Unicode');
      else if (isRefused || (isComplete && !isKnown)) report(at, 'unknown key', value, applied);
      this.#visit(
        member,
        [
          ...listed,
          ...others.flatMap(({ rules: { rest }, binds }): Applicable[] => (rest ? [[rest, binds]] : [])),
        ],
        at,
      );
    }
    for (const each of applied) {
      const missing = [...each.rules.required].filter((key) => each.binds && !Object.hasOwn(value, key));
      for (const key of missing) report(this.#below(place, key, false), 'required', undefined, [each]);
    }
  }

  /** The schemas for a value: the given ones, and those that apply through them, each once, or twice if it binds later. */
  #gather(value: unknown, schemas: readonly Applicable[], place: Place): Applied[] {
    const applied: Applied[] = [];
    const seen = new Map<unknown, boolean>();
    const queue = [...schemas];
    for (const [schema, binds] of queue) {
      if (seen.get(schema) || (seen.has(schema) && !binds)) continue;
      seen.set(schema, binds);
      const rules = this.#read(schema, place.path);
      if (value === null && rules.nullable) continue;
      applied.push({ rules, binds });
      const { $ref } = rules.schema;
      if (typeof $ref === 'string') queue.push([this.#resolve($ref, place.path), binds]);
      for (const part of rules.allOf) queue.push([part, binds]);
      // While an alternative is tried, only what binds matters.
      for (const [part, applies] of this.#conditional(value, rules, place))
        if (applies || place.trials === 0) queue.push([part, applies && binds]);
    }
    return applied;
  }

  /** The schemas that only apply to some values, and whether they do; alternatives are tried later. */
  #conditional(value: unknown, { schema, dependents, anyOf }: Rules, place: Place): [unknown, boolean][] {
    const parts = anyOf.flat().map((branch): [unknown, boolean] => [branch, false]);
    for (const [key, demand] of dependents)
      parts.push([demand, isObject(value) && Object.hasOwn(value, key)]);
    const { if: condition, then = true, else: otherwise = true } = schema;
    if (condition === undefined) return parts;
    const holds = this.#attempt(value, condition, place).length === 0;
    return [...parts, [then, holds], [otherwise, !holds]];
  }

  /** Reports how a value, without its members, breaks one schema. @returns whether its type and value are right */
  #examine(value: unknown, applied: Applied, place: Place): boolean {
    const { rules } = applied;
    const broken = brokenKeywords(value, rules, place.path.length === 0);
    for (const keyword of broken) report(place, keyword, value, [applied]);
    if (/^(false|type|enum)$/.test(broken[0] ?? '')) return false;
    for (const branches of rules.anyOf) this.#choose(value, branches, applied, place);
    const { not, contains, propertyNames } = rules.schema;
    const fits = (one: unknown, schema: unknown) => this.#attempt(one, schema, place).length === 0;
    if (not !== undefined && fits(value, not)) report(place, 'not', value, [applied]);
    if (contains !== undefined && Array.isArray(value) && !value.some((item) => fits(item, contains)))
      report(place, 'contains', value, [applied], `contains no item that fits ${show(contains, 100)}`);
    const names = propertyNames !== undefined && isObject(value) ? Object.keys(value) : [];
    const refused = names.find((name) => !fits(name, propertyNames));
    if (refused !== undefined)
      report(place, 'propertyNames', value, [applied], `has the key ${show(refused)}, which is not allowed`);
    return true;
  }

  /** Tries alternatives until one fits. */
  #choose(value: unknown, branches: readonly unknown[], { rules }: Applied, place: Place): void {
    const required = [...place.required, ...rules.required];
    const failed: (readonly Problem[])[] = [];
    for (const branch of branches) {
      const found = this.#attempt(value, branch, { ...place, required });
      if (found.length === 0) return;
      failed.push(found);
    }
    const { path, optional } = place;
    const none = { path, keyword: 'anyOf', value, rules: [rules], optional };
    for (const problem of closest(none, failed)) place.found.push(problem);
  }

  /** The problems of a value with one schema. */
  #attempt(value: unknown, schema: unknown, place: Place): readonly Problem[] {
    if (place.trials === MAX_DEPTH) throw new UncheckableSchema('it refers to itself endlessly');
    const attempts = this.#attempts.get(schema) ?? new WeakMap<Path, Attempt>();
    this.#attempts.set(schema, attempts);
    const required = place.required.join('\0');
    const before = attempts.get(place.path);
    if (before && before.value === value && before.required === required) return before.found;
    const found: Problem[] = [];
    this.#visit(value, [[schema, true]], { ...place, trials: place.trials + 1, found });
    attempts.set(place.path, { value, required, found });
    return found;
  }

  #below(place: Place, step: string | number, optional: boolean): Place {
    const known = this.#paths.get(place.path) ?? new Map<string | number, Path>();
    const path = known.get(step) ?? [...place.path, step];
    if (place.trials > 0) this.#paths.set(place.path, known.set(step, path));
    return { ...place, path, optional, required: [] };
  }

  #resolve($ref: string, path: Path): unknown {
    const target = this.#targets.get($ref) ?? resolve(this.#root, $ref);
    if (target === undefined) this.#ignore(path, `reference ${$ref.slice(0, 80)}`);
    this.#targets.set($ref, target);
    return target ?? true;
  }

  #read(schema: unknown, path: Path): Rules {
    const known = this.#rules.get(schema);
    if (known) return known;
    const isUsable = schema === false || isObject(schema);
    if (!isUsable && schema !== true) this.#ignore(path);
    const rules = rulesOf(isUsable ? schema : {}, (keyword) => this.#ignore(path, keyword));
    this.#rules.set(schema, rules);
    return rules;
  }

  #ignore(path: Path, keyword?: string): void {
    const what = keyword === undefined ? 'the schema' : `the schema's ${keyword}`;
    const where = path.length > 0 ? ` of ${pathText(path)}` : '';
    this.ignored.add(`${what}${where} cannot be understood and was not checked`);
  }
}

function report(
  { path, optional, found }: Place,
  keyword: string,
  value: unknown,
  applied: readonly Applied[],
  detail?: string,
): void {
  const rules = applied.map((each) => each.rules);
  found.push({ path, keyword, value, rules, optional, ...(detail !== undefined && { detail }) });
}

/** Why a value, without its members, cannot be sent: a tool's input is sent as a protobuf Struct, numbers as doubles. */
function unsendable(value: unknown): string | undefined {
  if (isUnsafeNumber(value)) {
    const [digits, nearest] = [digitsOf(value), Number(digitsOf(value))];
    if (!Number.isFinite(nearest)) return `${digits} is larger than any number a tool call can carry`;
    return Number.isInteger(nearest) ? `${digits} has more digits than a tool call can carry` : undefined;
  }
  if (typeof value === 'string')
    return value.isWellFormed() ? undefined : 'contains an unpaired surrogate (invalid Unicode)';
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `expected JSON, got ${value}`;
  return /boolean|object/.test(typeof value) ? undefined : `expected JSON, got ${typeof value}`;
}
