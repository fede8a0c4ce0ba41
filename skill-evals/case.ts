import { readdirSync, readFileSync } from 'node:fs';
import type { Fault } from '../tests/sandbox/sandbox.ts';

/** A step of a recorded conversation. `${error.link}` and the like stand for members of the last answer. */
export type Step =
  /** A command line that the agent runs. */
  | { run: string }
  /** A message from the agent to the user. */
  | { say: string }
  /** A message from the user, who may open the link for a connection first. */
  | { user: string; consents?: string }
  /** A file that the agent writes into the working directory. */
  | { write: string; text: string };

/** A command that a sequence must or must not contain. Omitted members may have any value. */
export interface CommandPattern {
  command?: string;
  /** Values are regular expressions that ignore case. */
  flags?: Record<string, string>;
  exit?: number;
}

/** An effect at a provider. */
export interface EffectPattern {
  name: string;
  connection?: string;
  params?: Record<string, unknown>;
}

/** Differences between the sandbox and its fixtures. */
export interface Preparation {
  /** The status of the user's account by connection; null removes the account. */
  accounts?: Record<string, 'ACTIVE' | 'EXPIRED' | 'REVOKED' | null>;
  proxyOff?: string[];
  /** Tools that the environment lacks. */
  without?: string[];
  faults?: Fault[];
  /** Environment variables; null removes one. */
  env?: Record<string, string | null>;
  /** Files in the working directory. */
  files?: Record<string, string>;
  /** Files at a provider. */
  stored?: { provider: string; name: string; id: string; content: string }[];
  /** Commands that somebody else ran earlier. */
  before?: string[];
}

export interface Case {
  id: string;
  kind: string;
  /** The user's request. */
  request: string;
  prepare?: Preparation;
  expect: {
    /** These commands in this order; others may come in between. */
    run: CommandPattern[];
    /** The maximum number of commands. */
    most: number;
    /** Exactly these effects at the providers, in this order; none if omitted. */
    effects?: EffectPattern[];
    /** The user is asked before anything changes, with a text that matches all of these regular expressions. */
    asks?: string[];
    /** Messages to the user match all of these regular expressions. */
    says?: string[];
    /** The user is shown the complete link before the command that follows their consent. */
    link?: boolean;
  };
  never?: CommandPattern[];
  /** No message to the user may match any of these regular expressions. */
  neverSays?: string[];
  /** A sequence with the full score. */
  reference: Step[];
  /** Sequences with a lower score. */
  wrong: { why: string; steps: Step[] }[];
}

/** All cases in the folder. */
export function readCases(): Case[] {
  const folder = new URL('./cases/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[]);
}
