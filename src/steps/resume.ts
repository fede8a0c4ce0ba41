import { createHash } from 'node:crypto';
import { canonicalJson } from '../answer/canonical.ts';
import { toJsonLine } from '../answer/json.ts';

export type Row = Record<string, unknown>;

/** A line that an earlier run printed. */
export interface Line {
  /**
   * The spaces it begins with. They are printed before a run sends its first input, one for each that may be under
   * way at once: that a run began is known even where it was killed before its first row.
   */
  begun: number;
  /** Its document; undefined where the line was merely begun, or is cut off. */
  row: Row | undefined;
}

/** What earlier runs leave to do, and what came of the inputs that are not sent again; indexes of inputs. */
export interface Rest {
  /** Provably had no effect. */
  pending: number[];
  /** May have been under way when the last run was killed. */
  doubtful: number[];
  /** Failed at the provider in an earlier run. */
  failed: number[];
  /** Sent in an earlier run, no answer: may have happened. */
  unknown: number[];
}

type Outcome = 'succeeded' | 'failed' | 'unknown';

/** Ties a printed row to the input it belongs to, so that a changed file of inputs is noticed. */
export function hashInput(input: Row): string {
  return digest(canonicalJson(input));
}

/**
 * What is left of the inputs after earlier runs. A row counts as a result when the input may have had an effect:
 * success, failure at the provider, and unknown outcome alike; only what provably had none goes out again.
 *
 * A run that was killed printed no summary. What it had under way are the first inputs that have no result, and no
 * row of that run (see `runBatch`): at most as many as it had under way at once, which rows and begun lines say. They
 * are never sent again by themselves. Inputs are known by what they hold, equal ones counted; only those in doubt are
 * known by their order, which must be the one they had.
 *
 * @param lines what the earlier runs printed, one after the other; none for a first run
 * @param concurrency inputs under way at once, where the lines do not say it; 0 where doing it twice is harmless
 */
export function selectRest(inputs: Row[], lines: Line[], concurrency: number): Rest {
  const { results, named, unsent, killed, most } = readLines(lines);
  const doubts = concurrency > 0 && killed ? most || concurrency : 0;
  const rest: Rest = { pending: [], doubtful: [], failed: [], unknown: [] };
  for (const [index, input] of inputs.entries()) {
    const hashes = [hashInput(input), formerHash(input)];
    const outcome = take(results, hashes) ?? named.get(index);
    if (outcome === 'succeeded') continue;
    if (outcome !== undefined) rest[outcome].push(index);
    else if (take(unsent, hashes) === undefined && rest.doubtful.length < doubts) rest.doubtful.push(index);
    else rest.pending.push(index);
  }
  return rest;
}

/** What the lines tell. */
interface Told {
  /** By the hash of their input, one for each row of an input that may have had an effect. */
  results: Map<string, Outcome[]>;
  /** By index: what rows say that somebody else wrote, with an `index` and no `input_hash`. */
  named: Map<number, Outcome>;
  /** By hash: rows of the last run whose input provably had no effect. */
  unsent: Map<string, true[]>;
  /** Whether the last run began to send and did not come to its summary. */
  killed: boolean;
  /** The most inputs that any run had under way at once; 0 where no line says. */
  most: number;
}

function readLines(lines: Line[]): Told {
  const told: Told = { results: new Map(), named: new Map(), unsent: new Map(), killed: false, most: 0 };
  for (const { begun, row } of lines) {
    const { concurrency = 0 } = row ?? {};
    told.most = Math.max(told.most, begun, typeof concurrency === 'number' ? concurrency : 0);
    if (begun > 0) told.unsent.clear();
    if (begun > 0 || !row) told.killed = true;
    if (typeof row?.input_hash === 'string') {
      told.killed = true;
      if (row.sent === true) add(told.results, row.input_hash, outcomeOf(row));
      else add(told.unsent, row.input_hash, true);
    } else if (typeof row?.index === 'number') {
      told.killed = false;
      // Others say whether it was sent by whether it may be repeated.
      if (row.ok === true || errorOf(row).retryable === false) told.named.set(row.index, outcomeOf(row));
    } else if (row && 'batch' in row && !row.dry_run) {
      told.killed = false;
      told.unsent.clear();
    }
  }
  return told;
}

function outcomeOf(row: Row): Outcome {
  if (row.ok === true) return 'succeeded';
  return ['OUTCOME_UNKNOWN', 'INTERRUPTED'].includes(String(errorOf(row).code)) ? 'unknown' : 'failed';
}

function errorOf(row: Row): { code?: unknown; retryable?: unknown } {
  return typeof row.error === 'object' && row.error !== null ? row.error : {};
}

/** As rows were hashed when the order of an input's keys still mattered. */
function formerHash(input: Row): string {
  return digest(toJsonLine(input));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** Takes the first value of the first key that has one. */
function take<Value>(map: Map<string, Value[]>, keys: string[]): Value | undefined {
  for (const key of keys) {
    const value = map.get(key)?.shift();
    if (value !== undefined) return value;
  }
  return undefined;
}
