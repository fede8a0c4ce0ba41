import { usage } from '../../answer/failure.ts';
import type { FlagSpec, FlagSpecs, FlagValues } from '../../commands/shared/flags.ts';

/** The values of each flag on the command line, in order; undefined for a flag without a value. */
export type Given = Map<string, (string | undefined)[]>;

/**
 * Turns what the command line gives into typed values.
 *
 * @throws Failure USAGE for a flag given twice, a missing or empty value, one that is not a choice, or an invalid number
 */
export function readFlags<Specs extends FlagSpecs>(specs: Specs, given: Given): FlagValues<Specs> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, readFlag(name, spec, given.get(name) ?? [])]),
  ) as FlagValues<Specs>;
}

function readFlag(name: string, spec: FlagSpec, values: readonly (string | undefined)[]): unknown {
  if (spec.kind === 'list') return values.map((value) => filled(name, value));
  if (values.length > 1) throw usage(`--${name} is given ${values.length} times.`, `Give --${name} once.`);
  const [value] = values;
  if (spec.kind === 'switch') return readSwitch(name, values.length > 0, value);
  if (values.length === 0) return undefined;
  if (spec.kind === 'number') return readNumber(name, spec, filled(name, value));
  const text = spec.mayBeEmpty && value !== undefined ? value : filled(name, value);
  if (spec.choices && !spec.choices.includes(text)) {
    const choices = spec.choices.join(', ');
    throw usage(
      `--${name} ${JSON.stringify(text)} is none of ${choices}.`,
      `Give --${name} one of ${choices}.`,
    );
  }
  return text;
}

/** Anything unclear is refused: a misread dry run would send something. */
function readSwitch(name: string, isGiven: boolean, value: string | undefined): boolean {
  if (value === undefined || value === 'true') return isGiven;
  if (value === 'false') return false;
  throw usage(
    `--${name}=${value.slice(0, 40)} is neither on nor off.`,
    `Give --${name} without a value, or leave it out.`,
  );
}

function readNumber(name: string, spec: FlagSpec & { kind: 'number' }, value: string): number {
  const number = Number(value);
  const fits = Number.isFinite(number) && number >= spec.min && number <= spec.max;
  if (fits && (!spec.whole || Number.isInteger(number))) return number;
  const wanted = `a ${spec.whole ? 'whole ' : ''}number from ${spec.min} to ${spec.max}`;
  throw usage(`--${name} ${JSON.stringify(value)} is not ${wanted}.`, `Give --${name} ${wanted}.`);
}

/** An empty value is most likely an unset shell variable: as a name it would match nothing or everything. */
function filled(name: string, value: string | undefined): string {
  if (value === undefined)
    throw usage(
      `--${name} needs a value.`,
      `Give --${name} a value; one that begins with a dash as --${name}=VALUE.`,
    );
  if (value.trim() === '') throw usage(`--${name} is empty.`, `Give --${name} a value, or leave it out.`);
  return value;
}
