import { isObject, type JsonSchema } from '../definition.ts';
import { Check, type Findings, Unreadable } from './check.ts';
import { expected, type Message, messageFor } from './messages.ts';
import type { Problem } from './problem.ts';
import { withReferences } from './references.ts';
import { rulesOf } from './rules.ts';
import { nearest } from './suggest.ts';
import { list, type Path, pathText, show } from './text.ts';

/** One problem in a tool's input. */
export interface Violation {
  /** `filter.items[2].id`; empty for the whole input. */
  path: string;
  /** What was expected, and the actual value. */
  message: string;
  /** What to do about it, if that is clear: `did you mean page_id?`, `pass 5 without quotes`. */
  suggestion?: string;
}

/** The result of checking a tool's input. */
export interface Validation {
  violations: Violation[];
  /** What could not be checked, and what looks wrong but may be right. */
  warnings: string[];
  /** The part of the schema the violations are about, and all that is required (the error's `input_schema`). */
  relevantSchema: JsonSchema;
}

/** Maximum number of violations listed. */
const MAX_VIOLATIONS = 100;

/** Maximum number of warnings of each kind. */
const MAX_WARNINGS = 10;

/** These explain everything else at their place. */
const LEADING = /^(unsendable|unknown key|false|type|enum|anyOf)$/;

/**
 * Checks a tool's input before it is sent (docs/contract.md, Rules by step: Execute): every violation at once, each
 * with what to do about it. Keys the schema does not list are violations unless it allows them. Parts of the
 * schema that cannot be understood are warnings and refuse nothing. Neither argument is changed.
 *
 * @param schema - the tool's `input_schema`, whatever it holds; `true` to check only that the input can be sent
 * @param input - the parsed `--tool-input`
 * @returns no violations if the input may be sent
 */
export function validateToolInput(schema: unknown, input: unknown): Validation {
  if (!isObject(input)) {
    const message = `expected an object, got ${Array.isArray(input) ? 'an array' : show(input)}`;
    return { violations: [{ path: '', message }], warnings: [], relevantSchema: relevant(schema, []) };
  }
  const { found, unchecked } = findingsOf(schema, input);
  const { violations, concerned, more } = describe(found);
  const warnings = [
    ...few([...found.ignored]),
    ...unchecked,
    ...few(found.formats),
    ...(more > 0 ? [`${more} more violations are not listed`] : []),
  ];
  return { violations, warnings, relevantSchema: relevant(schema, concerned) };
}

function findingsOf(schema: unknown, input: JsonSchema): { found: Findings; unchecked: string[] } {
  try {
    return { found: new Check(schema, input).found, unchecked: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const warning = `the input was not checked against the tool's schema: ${error.message}`;
    return { found: new Check(true, input).found, unchecked: [warning] };
  }
}

/** Shortens a list of warnings. */
function few(all: readonly string[]): readonly string[] {
  if (all.length <= MAX_WARNINGS) return all;
  const rest = all.length - MAX_WARNINGS;
  return [...all.slice(0, MAX_WARNINGS), `${rest} more warnings like these are not listed`];
}

/** Puts problems into words, one violation for each. */
function describe({ problems, more }: Findings): {
  violations: Violation[];
  concerned: Path[];
  more: number;
} {
  const made = new Map<string, Violation[]>();
  const settled = new Set<string>();
  const concerned: Path[] = [];
  /** The required keys that unknown ones probably mean, so that they are not reported as missing too. */
  const misspelled = new Map<string, Violation>();
  let count = 0;
  let unlisted = more;
  // Unknown keys come first: the others depend on what they were meant to be.
  const isUnknown = (problem: Problem) => problem.keyword === 'unknown key';
  const sorted = [...problems].sort((a, b) => Number(isUnknown(b)) - Number(isUnknown(a)));
  for (const problem of sorted) {
    const missing = problem.keyword === 'required' ? String(problem.detail) : undefined;
    const at = missing === undefined ? problem.path : [...problem.path, missing];
    const path = pathText(at);
    if (settled.has(path)) continue;
    const instead = missing === undefined ? undefined : misspelled.get(path);
    if (instead) {
      instead.message = `unknown key, and ${missing} is missing`;
      continue;
    }
    if (LEADING.test(problem.keyword)) settled.add(path);
    if (count === MAX_VIOLATIONS) {
      unlisted++;
      continue;
    }
    const { meant, message, suggestion } =
      missing === undefined
        ? isUnknown(problem)
          ? unknownKey(problem)
          : messageFor(problem)
        : required(problem, missing);
    const there = made.get(path) ?? [];
    if (there.some((each) => each.message === message)) continue;
    const violation = { path, message, ...(suggestion !== undefined && { suggestion }) };
    made.set(path, [...there, violation]);
    count++;
    concerned.push(at);
    if (meant === undefined) continue;
    misspelled.set(pathText([...at.slice(0, -1), meant]), violation);
    concerned.push([...at.slice(0, -1), meant]);
  }
  return { violations: [...made.values()].flat(), concerned, more: unlisted };
}

/** A missing key. */
function required({ rules: [rules] }: Problem, key: string): Message {
  const schema = rules && Object.hasOwn(rules.properties, key) ? rules.properties[key] : undefined;
  const what = isObject(schema) ? expected(rulesOf(schema)) : '';
  return { message: what === '' ? 'required' : `required: ${what}` };
}

/** An unknown key: the probable one, or the known keys. */
function unknownKey({ path, rules, detail }: Problem): Message {
  const known = [...new Set(rules.flatMap((each) => [...Object.keys(each.properties), ...each.required]))];
  const free = known.filter((key) => !Object.hasOwn(detail as JsonSchema, key));
  const meant = nearest(String(path.at(-1)), free);
  const others =
    known.length > 0
      ? `known keys: ${list(known).replaceAll('"', '')}`
      : 'leave it out: no key is known here';
  return {
    message: 'unknown key',
    suggestion: meant === undefined ? others : `did you mean ${meant}?`,
    meant,
  };
}

/** The required parts of a schema, and those about some places, as the tool describes them. */
function relevant(schema: unknown, paths: readonly Path[]): JsonSchema {
  const source = isObject(schema) ? schema : {};
  const listed = isObject(source.properties) ? Object.entries(source.properties) : [];
  const required = Array.isArray(source.required) ? source.required : [];
  const wanted = new Set([...required, ...paths.map((path) => path[0])]);
  const properties = Object.fromEntries(listed.filter(([key]) => wanted.has(key)));
  return withReferences({ properties, required }, source);
}
