import { digitsOf, isUnsafeNumber } from '../../answer/json.ts';
import { isObject, type JsonSchema } from '../definition.ts';
import { brokenKeywords, missedFormat } from './keywords.ts';
import { closest, type Problem } from './problem.ts';
import { MAX_KEY, type Rules, rulesOf } from './rules.ts';
import { resolve } from './schema.ts';
import { type Path, pathText, show } from './text.ts';

/** The result of checking an input. */
export interface Findings {
  problems: Problem[];
  /** How many more there are than `problems` holds. */
  more: number;
  /** Parts of the schema that were not understood, as warnings. */
  ignored: Set<string>;
  /** Texts that do not look like their format, as warnings. */
  formats: string[];
}

/** Thrown if a schema cannot be used at all. */
export class Unreadable extends Error {}

/** Deeper than any input that people write, and shallow enough for every recursion here. */
const MAX_DEPTH = 64;

/** Maximum number of problems in memory; far fewer are shown. */
const MAX_PROBLEMS = 1000;

/** Maximum number of schemas visited through references and alternatives, which can multiply. */
const MAX_STEPS = 100_000;

/** The cost in steps of an alternative with only a type, values and limits. */
const CHEAP = 0.1;

/** A schema that applies to a place. One that does not bind is an alternative, and only adds known keys. */
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
  /** Collects the problems of an alternative or condition that is being tried; undefined elsewhere. */
  trial?: Problem[];
}

/**
 * Visits each value of an input once, with all schemas that apply to it, and finds what cannot be sent, what a schema
 * refuses, and keys that no schema lists (JSON Schema allows them, but here they are nearly always misspelled).
 * Alternatives and conditions are tried if they apply.
 *
 * @throws Unreadable if references or alternatives multiply endlessly
 */
export class Check {
  readonly found: Findings = { problems: [], more: 0, ignored: new Set(), formats: [] };
  readonly #root: unknown;
  readonly #rules = new Map<unknown, Rules>();
  readonly #targets = new Map<string, JsonSchema | true | undefined>();
  #steps = 0;

  /** @param schema - the tool's schema, of any shape; `true` to look only for what cannot be sent */
  constructor(schema: unknown, input: unknown) {
    this.#root = schema;
    const place: Place = { path: [], optional: false, required: [] };
    this.#visit(input, [[schema, true]], place, 0);
  }

  #visit(
    given: unknown,
    schemas: readonly (readonly [unknown, boolean])[],
    place: Place,
    depth: number,
  ): void {
    const fault = place.trial ? undefined : unsendable(given, place.path);
    // Nothing below this depth is visited.
    if (fault === TOO_DEEP) {
      this.#report({ ...place, path: place.path.slice(0, 3) }, 'unsendable', given, [], fault);
      return;
    }
    const value = isUnsafeNumber(given) ? Number(digitsOf(given)) : given;
    const applied: Applied[] = [];
    for (const [schema, binds] of schemas) this.#gather(value, schema, binds, place, applied, depth);
    if (fault !== undefined) {
      const all = applied.map(({ rules }) => rules);
      this.#report(place, 'unsendable', given, all, fault);
      return;
    }
    // If the type or value is wrong, the members are not checked.
    const fitting = applied.filter(({ rules, binds }) => !binds || this.#examine(value, rules, place, depth));
    const [only] = applied;
    const format = only && applied.length === 1 && !place.trial ? missedFormat(value, only.rules) : undefined;
    if (format !== undefined) {
      this.found.formats.push(`${pathText(place.path)} does not look like a ${format}: ${show(value)}`);
    }
    if (Array.isArray(value)) this.#visitItems(value, fitting, place, depth);
    else if (isObject(value)) this.#visitMembers(value, fitting, place, depth);
  }

  #visitItems(value: readonly unknown[], applied: readonly Applied[], place: Place, depth: number): void {
    for (const [i, item] of value.entries()) {
      const schemas = applied.flatMap(({ rules, binds }) => {
        const schema = i < rules.prefix.length ? rules.prefix[i] : rules.items;
        return schema === undefined ? [] : [[schema, binds] as const];
      });
      this.#visit(item, schemas, below(place, i, false), depth);
    }
  }

  #visitMembers(value: JsonSchema, applied: readonly Applied[], place: Place, depth: number): void {
    const binding = applied.filter(({ binds }) => binds).map(({ rules }) => rules);
    const isComplete =
      !place.trial &&
      applied.every(({ rules }) => !rules.free) &&
      applied.some(
        ({ rules }) => rules.lists || (place.path.length === 0 && isObject(rules.schema.properties)),
      );
    for (const [key, member] of Object.entries(value)) {
      const schemas: (readonly [unknown, boolean])[] = [];
      const refusing: Rules[] = [];
      let isKnown = false;
      let isNeeded = place.required.includes(key);
      for (const { rules, binds } of applied) {
        const found = schemasOf(rules, key);
        for (const schema of found) schemas.push([schema, binds]);
        if (binds && rules.closed && found.length === 0) refusing.push(rules);
        isKnown ||= found.length > 0 || rules.required.has(key);
        isNeeded ||= binds && rules.required.has(key);
      }
      const at = below(place, key, !isNeeded);
      if (!place.trial && (key.length > MAX_KEY || !key.isWellFormed())) {
        const detail = `has a key that is not text of at most ${MAX_KEY} characters`;
        this.#report(place, 'unsendable', value, [], detail);
      } else if (refusing.length > 0) this.#report(at, 'unknown key', undefined, refusing, value);
      else if (isComplete && !isKnown) {
        const all = applied.map(({ rules }) => rules);
        this.#report(at, 'unknown key', undefined, all, value);
      }
      this.#visit(member, schemas, at, depth);
    }
    for (const rules of binding) {
      const dependent = rules.dependents.flatMap(([key, keys]) =>
        Array.isArray(keys) && Object.hasOwn(value, key) ? keys : [],
      );
      for (const key of [...rules.required, ...dependent]) {
        if (!Object.hasOwn(value, key)) this.#report(place, 'required', undefined, [rules], key);
      }
    }
  }

  /** Adds a schema and those that apply to the same place through it. */
  #gather(
    value: unknown,
    schema: unknown,
    binds: boolean,
    place: Place,
    into: Applied[],
    depth: number,
  ): void {
    if (depth > 4 * MAX_DEPTH) throw new Unreadable('it refers to itself endlessly');
    const rules = this.#read(schema, place.path);
    if (depth > 0) this.#spend(rules.plain && !place.trial ? CHEAP : 1);
    if (value === null && rules.nullable) return;
    into.push({ rules, binds });
    if (rules.plain) return;
    const { $ref, if: condition, then, else: otherwise } = rules.schema;
    const add = (other: unknown, applies: boolean) => {
      if (other === undefined || (place.trial && !applies)) return;
      this.#gather(value, other, binds && applies, place, into, depth + 1);
    };
    if (typeof $ref === 'string') {
      const target = this.#targets.get($ref) ?? resolve(this.#root, $ref);
      this.#targets.set($ref, target);
      if (target === undefined) this.#ignore(place.path, `reference ${$ref.slice(0, 80)}`);
      add(target, true);
    }
    for (const part of rules.allOf) add(part, true);
    if (condition !== undefined && (then !== undefined || otherwise !== undefined)) {
      const holds = this.#fits(value, condition, place, depth);
      add(then, holds);
      add(otherwise, !holds);
    }
    for (const [key, demand] of rules.dependents) {
      if (!Array.isArray(demand)) add(demand, isObject(value) && Object.hasOwn(value, key));
    }
    for (const branch of rules.anyOf.flat()) add(branch, false);
  }

  /** Reports how a value, without its members, breaks one schema. @returns whether its type and value are right */
  #examine(value: unknown, rules: Rules, place: Place, depth: number): boolean {
    const broken = brokenKeywords(value, rules, place.path.length === 0);
    for (const { keyword, detail } of broken) this.#report(place, keyword, value, [rules], detail);
    if (broken.some(({ keyword }) => /^(false|type|enum)$/.test(keyword))) return false;
    if (rules.plain) return true;
    for (const branches of rules.anyOf) {
      const required = [...place.required, ...rules.required];
      const failed: Problem[][] = [];
      for (const branch of branches) {
        const problems = this.#attempt(value, branch, { ...place, required }, depth);
        if (problems.length === 0) break;
        failed.push(problems);
      }
      if (failed.length < branches.length) continue;
      const none = { path: place.path, keyword: 'anyOf', value, rules: [rules], optional: place.optional };
      (place.trial ?? this.found.problems).push(...closest(none, failed));
    }
    const { not, contains, propertyNames } = rules.schema;
    if (not !== undefined && this.#fits(value, not, place, depth)) this.#report(place, 'not', value, [rules]);
    if (contains !== undefined && Array.isArray(value)) {
      if (!value.some((item) => this.#fits(item, contains, place, depth)))
        this.#report(place, 'contains', value, [rules]);
    }
    if (propertyNames !== undefined && isObject(value)) {
      const refused = Object.keys(value).find((key) => !this.#fits(key, propertyNames, place, depth));
      if (refused !== undefined) this.#report(place, 'propertyNames', value, [rules], refused);
    }
    return true;
  }

  /** The problems of a value with only one schema. */
  #attempt(value: unknown, schema: unknown, place: Place, depth: number): Problem[] {
    const trial: Problem[] = [];
    const rules = this.#read(schema, place.path);
    if (rules.plain && (typeof value !== 'object' || value === null)) {
      // The usual kind of alternative, and a list may hold thousands of values.
      this.#spend(CHEAP);
      if (value !== null || !rules.nullable) this.#examine(value, rules, { ...place, trial }, depth);
      return trial;
    }
    this.#visit(value, [[schema, true]], { ...place, trial }, depth + 1);
    return trial;
  }

  #fits(value: unknown, schema: unknown, place: Place, depth: number): boolean {
    return this.#attempt(value, schema, place, depth).length === 0;
  }

  #spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > MAX_STEPS) throw new Unreadable('that would take too long');
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
    this.found.ignored.add(`${what}${where} cannot be understood and was not checked`);
  }

  #report(place: Place, keyword: string, value: unknown, rules: readonly Rules[], detail?: unknown): void {
    const { path, optional, trial = this.found.problems } = place;
    if (trial.length < MAX_PROBLEMS) trial.push({ path, keyword, value, rules, optional, detail });
    else if (!place.trial) this.found.more++;
  }
}

const TOO_DEEP = `nested deeper than ${MAX_DEPTH} levels`;

/** Why a value, without its members, cannot be sent: a tool's input is sent as a protobuf Struct, numbers as doubles. */
function unsendable(value: unknown, path: Path): string | undefined {
  if (path.length > MAX_DEPTH) return TOO_DEEP;
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

function below(place: Place, step: string | number, optional: boolean): Place {
  return { ...place, path: [...place.path, step], optional, required: [] };
}

/** The schemas that rules have for a key. */
function schemasOf({ properties, patterns, rest }: Rules, key: string): unknown[] {
  const found = Object.hasOwn(properties, key) ? [properties[key]] : [];
  for (const [pattern, schema] of patterns) if (pattern.test(key)) found.push(schema);
  return found.length === 0 && rest !== undefined ? [rest] : found;
}
