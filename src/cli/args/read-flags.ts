import { type Failure, usage } from '../../answer/failure.ts';
import type { FlagSpec, FlagSpecs, FlagValues } from '../../commands/shared/flags.ts';

/**
 * Refuses what yargs would read as a switch that is off (`--dry-run=1`), or as its last occurrence: a misread dry run
 * would send something.
 *
 * @throws Failure USAGE
 */
export function checkSwitches(specs: FlagSpecs, words: readonly string[]): void {
  const given = new Set<string>();
  for (const word of words) {
    const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!Object.hasOwn(specs, name) || specs[name]?.kind !== 'switch') continue;
    if (value !== undefined && value !== 'true' && value !== 'false') {
      throw usage(
        `--${name}=${value.slice(0, 40)} is neither on nor off.`,
        `Give --${name} without a value, or leave it out.`,
      );
    }
    if (given.has(name)) throw givenTwice(name, 2);
    given.add(name);
  }
}

function givenTwice(name: string, times: number): Failure {
  return usage(`--${name} is given ${times} times.`, `Give --${name} once.`);
}

/**
 * Turns what yargs parsed into typed values.
 *
 * @throws Failure USAGE for a flag given twice, an empty name, a value that is not a choice, or an invalid number
 */
export function readFlags<Specs extends FlagSpecs>(
  specs: Specs,
  parsed: Record<string, unknown>,
): FlagValues<Specs> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, readFlag(name, spec, parsed[name])]),
  ) as FlagValues<Specs>;
}

function readFlag(name: string, spec: FlagSpec, value: unknown): unknown {
  if (spec.kind === 'list') {
    const values = value === undefined ? [] : [value].flat();
    for (const one of values) assertFilled(name, one);
    return values;
  }
  if (Array.isArray(value)) throw givenTwice(name, value.length);
  if (spec.kind === 'switch') return value === true;
  if (value === undefined) return value;
  if (spec.kind === 'text') {
    if (!spec.mayBeEmpty) assertFilled(name, value);
    if (spec.choices && !spec.choices.includes(String(value))) {
      const choices = spec.choices.join(', ');
      throw usage(
        `--${name} ${JSON.stringify(value)} is not one of ${choices}.`,
        `Give --${name} one of ${choices}.`,
      );
    }
    return value;
  }
  const number = Number(value);
  const fits = Number.isFinite(number) && number >= spec.min && number <= spec.max;
  if (String(value).trim() === '' || !fits || (spec.whole && !Number.isInteger(number))) {
    const wanted = `a ${spec.whole ? 'whole ' : ''}number from ${spec.min} to ${spec.max}`;
    throw usage(`--${name} ${JSON.stringify(value)} is not ${wanted}.`, `Give --${name} ${wanted}.`);
  }
  return number;
}

/** Most likely an unset shell variable: as a name it would match nothing or everything. */
function assertFilled(name: string, value: unknown): void {
  if (String(value).trim() !== '') return;
  throw usage(`--${name} is empty.`, `Give --${name} a value, or leave it out.`);
}
