import { createHash } from 'node:crypto';
import { canonicalJson } from '../../answer/canonical.ts';
import { parseJson, toJsonLine } from '../../answer/json.ts';

/** An input of a batch. */
export type Row = Record<string, unknown>;

/** How an input ended. `not_sent` had no effect, for certain; it may be sent again. */
export type Outcome = 'succeeded' | 'failed' | 'unknown' | 'not_sent';

/** The first line of a results file: which batch it belongs to. */
export interface Header {
  event: 'batch';
  version: 1;
  environment: string;
  connection_name: string;
  identifier: string;
  tool_name: string;
  inputs: number;
  /** Of all inputs in their order. */
  inputs_sha256: string;
}

/** The outcome of an input. */
export interface AnsweredEntry {
  event: 'answered';
  index: number;
  outcome: Outcome;
  at: string;
  data?: unknown;
  execution_id?: string | undefined;
  error?: Record<string, unknown> | undefined;
}

/** A line that follows; `chain` ties it to the line before. */
export type Entry =
  | { event: 'sending'; index: number; input_sha256: string; at: string }
  | AnsweredEntry
  /** A run goes on with the file; `torn_bytes` is the length of a line that was cut off in front of it. */
  | { event: 'resumed'; at: string; torn_bytes: number };

/** Ties a line to the input it is about, so that a person can find the input by its content. */
export function hashInput(input: unknown): string {
  return createHash('sha256').update(canonicalJson(input)).digest('hex').slice(0, 32);
}

/** Where the chain begins. */
export const CHAIN_START = '';

/** A line of the file, and the hash chain after it. */
export function formatLine(chain: string, line: object): { text: string; chain: string } {
  const members = toJsonLine(line);
  const next = nextChain(chain, members);
  return { text: `${members.slice(0, -1)},"chain":"${next}"}\n`, chain: next };
}

/**
 * The second line: how many bytes have been written at least. It alone is replaced in place, and is always as long, so that
 * a file that was cut at the end of a line is noticed.
 */
export function lengthLine(bytes: number): string {
  return `{"event":"length","bytes":${String(bytes).padStart(MAX_DIGITS)}}\n`;
}

const MAX_DIGITS = 15;
const LENGTH = /^\{"event":"length","bytes": *(\d{1,15})\}$/;

/** @returns undefined for any other line */
export function parseLength(text: string): number | undefined {
  const bytes = LENGTH.exec(text)?.[1];
  return bytes === undefined ? undefined : Number(bytes);
}

/** Parses a line and checks that it follows the line whose hash is `chain`. */
export interface ParsedLine {
  line: Header | Entry;
  chain: string;
  follows(chain: string): boolean;
}

const CHAIN_MEMBER = /,"chain":"([0-9a-f]{32})"\}$/;

/** @returns undefined for a line that no program of ours wrote, or not to its end */
export function parseLine(text: string): ParsedLine | undefined {
  const [suffix, chain] = CHAIN_MEMBER.exec(text) ?? [];
  if (suffix === undefined || chain === undefined) return undefined;
  const members = `${text.slice(0, -suffix.length)}}`;
  try {
    const line = parseJson(members) as Header | Entry;
    return { line, chain, follows: (before) => nextChain(before, members) === chain };
  } catch {
    return undefined;
  }
}

function nextChain(before: string, members: string): string {
  return createHash('sha256').update(`${before}\n${members}`).digest('hex').slice(0, 32);
}
