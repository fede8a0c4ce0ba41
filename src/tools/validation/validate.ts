import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { JsonSchema } from '../definition.ts';
import { causes, type Problem } from './causes.ts';
import { withReferences } from './references.ts';
import { isNever, isObject, Unreadable } from './schema.ts';
import { unknownKey } from './suggest.ts';
import type { Violation } from './text.ts';
import { pathText, show } from './text.ts';
import { tidy } from './tidy.ts';
import { type Findings, type Path, unsendable, walk } from './walk.ts';
import { toViolation } from './words.ts';

/** What a check of a tool's input says. */
export interface Validation {
  violations: Violation[];
  /** What could not be checked, and what looks odd but may be right. */
  warnings: string[];
  /** The part of the schema the violations are about, and all that is required (the error's `input_schema`). */
  relevantSchema: JsonSchema;
}

/** More than this nobody puts right one by one. */
const MAX_VIOLATIONS = 100;

/** Of each kind: of a list of texts each may look odd. */
const MAX_WARNINGS = 10;

/**
 * Checks a tool's input before it is sent (contract, step 4): every violation at once, each with what
 * to do about it. Keys the schema does not list are violations unless it allows them. What cannot be
 * understood of the schema is a warning and refuses nothing. Neither argument is changed.
 *
 * @param schema - the tool's `input_schema`, whatever it holds
 * @param input - the parsed `--tool-input`
 * @returns no violations where the input may be sent
 */
export function validateToolInput(schema: JsonSchema, input: unknown): Validation {
  const unfit = isObject(input) ? unsendable(input) : { path: [], message: notAnObject(input) };
  if (unfit)
    return result(schema, [{ path: pathText(unfit.path), message: unfit.message }], [], [unfit.path]);
  const warnings: string[] = [];
  try {
    const tidied = tidy(schema);
    warnings.push(...few(tidied.warnings));
    const findings = walk(tidied.root, input);
    const { errors, isWhole } = errorsOf(tidied.root, input);
    if (!isWhole)
      warnings.push('there are too many violations to name: what the schema refuses is listed once');
    return conclude(schema, input as JsonSchema, findings, causes(tidied.root, input, errors), warnings);
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : 'it is not a usable JSON Schema';
    return result(
      schema,
      [],
      [...warnings, `the input was not checked against the tool's schema: ${reason}`],
      [],
    );
  }
}

/** As many warnings of a kind as one reads. */
function few(all: readonly string[]): readonly string[] {
  if (all.length <= MAX_WARNINGS) return all;
  return [
    ...all.slice(0, MAX_WARNINGS),
    `${all.length - MAX_WARNINGS} more warnings like these are not listed`,
  ];
}

/** What a validator reports: everything, or the first where that is too much to hold. */
function errorsOf(root: JsonSchema, input: unknown): { errors: OutputUnit[]; isWhole: boolean } {
  // Draft 2020-12, because there a `$ref` does not silence its neighbours.
  const reports = (onlyFirst: boolean) => new Validator(root, '2020-12', onlyFirst).validate(input).errors;
  try {
    return { errors: reports(false), isWhole: true };
  } catch (error) {
    // The validator hands lists on as arguments, of which there can be some 100,000.
    if (!(error instanceof RangeError)) throw error;
    return { errors: reports(true), isWhole: false };
  }
}

function notAnObject(input: unknown): string {
  return `expected an object, got ${Array.isArray(input) ? 'an array' : show(input)}`;
}

/** Puts findings and causes together, one violation for each thing that is wrong. */
function conclude(
  schema: JsonSchema,
  input: JsonSchema,
  findings: Findings,
  problems: readonly Problem[],
  warnings: string[],
): Validation {
  const found = new Map<string, { path: Path; made: Violation[] }>();
  const unlisted = new Set<string>();
  /** Made where it is listed: what was meant by a name takes time to find. */
  const add = (path: Path, make: () => Violation) => {
    const where = pathText(path);
    const there = found.get(where);
    if (!there && found.size === MAX_VIOLATIONS) {
      unlisted.add(where);
      return;
    }
    const violation = make();
    if (!there) found.set(where, { path, made: [violation] });
    else if (there.made.every((each) => each.message !== violation.message)) there.made.push(violation);
  };
  /** Where a key was meant that is required, so that it is not reported as missing as well. */
  const renamed = new Map<string, string>();
  const concerned: Path[] = [];

  const closed = problems.filter(({ keyword, node, known }) => keyword === 'not' && known && isNever(node));
  for (const { path, known = [] } of [...findings.unknown, ...closed]) {
    if (found.has(pathText(path))) continue;
    add(path, () => {
      const around = path.slice(0, -1);
      const { meant, ...violation } = unknownKey(path, [...known], valueAt(input, around) as JsonSchema);
      if (meant !== undefined) {
        renamed.set(pathText([...around, meant]), violation.path);
        concerned.push([...around, meant]);
      }
      return violation;
    });
  }
  for (const { path, value, asString } of findings.inexact) {
    const message = `${value} is beyond 2^53 and would lose digits on the way`;
    const suggestion = asString ? { suggestion: 'pass it in quotes' } : {};
    add(path, () => ({ path: pathText(path), message, ...suggestion }));
  }
  // A wrong type or value explains everything else at its place.
  const leading = (problem: Problem) => /^(type|enum|const|anyOf)$/.test(problem.keyword);
  const settled = new Set([...found.keys(), ...unlisted]);
  for (const problem of [...problems].sort((a, b) => Number(leading(b)) - Number(leading(a)))) {
    const where = pathText(problem.path);
    if (settled.has(where)) continue;
    const misspelt = problem.keyword === 'required' ? renamed.get(where) : undefined;
    const [unknown] = (misspelt !== undefined && found.get(misspelt)?.made) || [];
    if (unknown) unknown.message = `unknown key, and ${problem.path.at(-1)} is missing`;
    else add(problem.path, () => toViolation(problem, valueAt(input, problem.path)));
    if (leading(problem)) settled.add(where);
  }

  const odd = findings.formats.map(
    ({ path, format }) => `${pathText(path)} does not look like a ${format}: ${show(valueAt(input, path))}`,
  );
  warnings.push(...few(odd));
  const violations = [...found.values()].flatMap(({ made }) => made);
  const more = unlisted.size + Math.max(0, violations.length - MAX_VIOLATIONS);
  if (more > 0) warnings.push(`${more} more violations are not listed`);
  const paths = [...concerned, ...[...found.values()].map(({ path }) => path)];
  return result(schema, violations.slice(0, MAX_VIOLATIONS), warnings, paths);
}

function valueAt(input: unknown, path: Path): unknown {
  let at = input;
  for (const step of path) {
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as JsonSchema)[step] : undefined;
  }
  return at;
}

function result(
  schema: unknown,
  violations: Violation[],
  warnings: string[],
  paths: readonly Path[],
): Validation {
  const source = isObject(schema) ? schema : {};
  const listed = isObject(source.properties) ? Object.entries(source.properties) : [];
  const required = Array.isArray(source.required) ? source.required : [];
  const wanted = new Set([...required, ...paths.map((path) => path[0])]);
  const properties = Object.fromEntries(listed.filter(([key]) => wanted.has(key)));
  const relevantSchema = withReferences({ properties, required }, source);
  return { violations, warnings: [...new Set(warnings)], relevantSchema };
}
