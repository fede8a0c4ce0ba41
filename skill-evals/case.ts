import { readdirSync, readFileSync } from 'node:fs';
import type { Fault } from '../tests/sandbox/sandbox.ts';

/** One thing that happens in a recorded conversation. `${error.link}` and the like stand for the last answer's. */
export type Step =
  /** The agent runs a command of the program, as it would type it. */
  | { run: string }
  /** The agent tells the user something. */
  | { say: string }
  /** The user says something, and may open the link of a connection first. */
  | { user: string; consents?: string }
  /** The agent writes a file into the working directory. */
  | { write: string; text: string };

/** A command that a sequence has to hold, or must not: what is left out may be anything. */
export interface CommandPattern {
  command?: string;
  /** Each value is a regular expression, case ignored. */
  flags?: Record<string, string>;
  exit?: number;
}

/** Something done at a provider. */
export interface EffectPattern {
  name: string;
  connection?: string;
  params?: Record<string, unknown>;
}

/** How the sandbox differs from its fixtures. */
export interface Preparation {
  /** State of the user's account by connection; null removes it. */
  accounts?: Record<string, 'ACTIVE' | 'EXPIRED' | 'REVOKED' | null>;
  proxyOff?: string[];
  /** Tools that the environment does not have. */
  without?: string[];
  faults?: Fault[];
  /** Variables; null takes one away. */
  env?: Record<string, string | null>;
  /** Files in the working directory. */
  files?: Record<string, string>;
  /** Files at a provider. */
  stored?: { provider: string; name: string; id: string; content: string }[];
  /** Commands that were run long before, by somebody else. */
  before?: string[];
}

export interface Case {
  id: string;
  kind: string;
  /** What the user asks for. */
  request: string;
  prepare?: Preparation;
  expect: {
    /** These commands, in this order; others may stand between. */
    run: CommandPattern[];
    /** Commands at most. */
    most: number;
    /** Exactly these effects at the providers, in this order; none if left out. */
    effects?: EffectPattern[];
    /** The user is asked before anything changes, and told all of this (regular expressions). */
    asks?: string[];
    /** The user is told all of this, at any time. */
    says?: string[];
    /** The user is shown the link, whole, before the command that follows their consent. */
    link?: boolean;
  };
  never?: CommandPattern[];
  /** What nothing told to the user may match. */
  neverSays?: string[];
  /** A sequence that scores full. */
  reference: Step[];
  /** Sequences that score less. */
  wrong: { why: string; steps: Step[] }[];
}

/** All cases of the folder. */
export function readCases(): Case[] {
  const folder = new URL('./cases/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[]);
}
