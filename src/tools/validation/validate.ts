import { isObject, type JsonSchema } from '../definition.ts';
import { Check, UncheckableSchema } from './check.ts';
import { messageFor } from './messages.ts';
import type { Problem } from './problem.ts';
import { type Path, pathText, show } from './text.ts';

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
 * Checks a tool's input before it is sent (docs/contract.md, Execute): every violation at once, each
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
  const { check, unchecked } = checked(schema, input);
  const { violations, concerned, more } = describe(check.problems);
  const warnings = [
    ...withLimit([...check.ignored]),
    ...unchecked,
    ...withLimit(check.formats),
    ...(more > 0 ? [`${more} more violations are not listed`] : []),
  ];
  return { violations, warnings, relevantSchema: relevant(schema, concerned) };
}

function checked(schema: unknown, input: JsonSchema): { check: Check; unchecked: string[] } {
  try {
    return { check: new Check(schema, input), unchecked: [] };
  } catch (error) {
    if (!(error instanceof UncheckableSchema)) throw error;
    const warning = `the input was not checked against the tool's schema: ${error.message}`;
    return { check: new Check(true, input), unchecked: [warning] };
  }
}

/** Shortens a list of warnings. */
function withLimit(all: readonly string[]): readonly string[] {
  if (all.length <= MAX_WARNINGS) return all;
  const rest = all.length - MAX_WARNINGS;
  return [...all.slice(0, MAX_WARNINGS), `${rest} more warnings like these are not listed`];
}

/** Puts problems into words, one violation for each. */
function describe(problems: readonly Problem[]): {
  violations: Violation[];
  concerned: Path[];
  more: number;
} {
  const violations: Violation[] = [];
  const concerned: Path[] = [];
  const settled = new Set<string>();
  const said = new Set<string>();
  let more = 0;
  // Unknown keys come first: the keys that they probably mean are not reported as missing too.
  const isUnknown = ({ keyword }: Problem) => Number(keyword === 'unknown key');
  for (const problem of [...problems].sort((a, b) => isUnknown(b) - isUnknown(a))) {
    const path = pathText(problem.path);
    if (settled.has(path)) continue;
    if (LEADING.test(problem.keyword)) settled.add(path);
    if (violations.length === MAX_VIOLATIONS) {
      more++;
      continue;
    }
    const { message, suggestion, meant } = messageFor(problem);
    if (said.has(`${path} ${message}`)) continue;
    said.add(`${path} ${message}`);
    violations.push({ path, message, ...(suggestion !== undefined && { suggestion }) });
    concerned.push(problem.path);
    if (meant === undefined) continue;
    const instead = [...problem.path.slice(0, -1), meant];
    settled.add(pathText(instead));
    concerned.push(instead);
  }
  return { violations, concerned, more };
}

/** The required parts of a schema, and those about some places, as the tool describes them. */
function relevant(schema: unknown, paths: readonly Path[]): JsonSchema {
  const source = isObject(schema) ? schema : {};
  const listed = isObject(source.properties) ? Object.entries(source.properties) : [];
  const required = Array.isArray(source.required) ? source.required : [];
  const wanted = new Set([...required, ...paths.map((path) => path[0])]);
  const properties = Object.fromEntries(listed.filter(([key]) => wanted.has(key)));
  // References mostly lead to the definitions beside the properties.
  return hasReference(properties) ? { ...source, properties, required } : { properties, required };
}

function hasReference(schema: unknown): boolean {
  const queue = [schema];
  for (const node of queue) {
    if (typeof node !== 'object' || node === null) continue;
    if (Object.hasOwn(node, '$ref')) return true;
    for (const member of Object.values(node)) queue.push(member);
  }
  return false;
}
