import { createHash } from 'node:crypto';
import { canonicalJson } from '../../answer/canonical.ts';
import { parseJson, toJsonLine } from '../../answer/json.ts';

/** An input of a batch. */
export type Row = Record<string, unknown>;

/** The outcome of an input. `not_sent` certainly had no effect, so it may be sent again. */
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
  /** Hash of all inputs, in order. */
  inputs_sha256: string;
}

/** What is recorded of an input that was answered. */
export interface Answered {
  outcome: Outcome;
  data?: unknown;
  execution_id?: string | undefined;
  error?: Record<string, unknown> | undefined;
}

/** A later line; `chain` links it to the line before. */
export type Entry =
  | { event: 'sending'; index: number; input_sha256: string; at: string }
  | ({ event: 'answered'; index: number; at: string } & Answered)
  /** A later run resumes with the file; `torn_bytes` is the length of an incomplete line before this one. */
  | { event: 'resumed'; at: string; torn_bytes: number };

/** Links a line to its input, so that a person can find the input by its content. */
export function hashInput(input: unknown): string {
  return createHash('sha256').update(canonicalJson(input)).digest('hex').slice(0, 32);
}

/** The start of the chain. */
export const CHAIN_START = '';

/** A line of the file, and the hash chain after it. */
export function formatLine(chain: string, line: object): { text: string; chain: string } {
  const members = toJsonLine(line);
  const next = nextChain(chain, members);
  return { text: `${members.slice(0, -1)},"chain":"${next}"}\n`, chain: next };
}

/**
 * The second line: the minimum number of bytes written. Only this line is replaced in place, with constant length; it
 * reveals a file that was cut at the end of a line.
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

/** @returns undefined for an incomplete line, or one that this program did not write */
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
