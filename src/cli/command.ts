import type { Payload } from '../answer/document.ts';
import type { ErrorCode } from '../answer/failure.ts';
import type { Call } from './call.ts';
import type { FlagSpecs, FlagValues } from './flags.ts';

/** One command: its flags, what its help says, and what it does. */
export interface Command<Specs extends FlagSpecs = FlagSpecs> {
  name: string;
  /** Where it stands in the flow: `1 discover`. */
  step: string;
  summary: string;
  flags: Specs;
  /** Groups of flags of which one must be given. */
  required: readonly (readonly (keyof Specs & string)[])[];
  example: string;
  /** Keys of a success, as the contract lists them. */
  answer: string;
  /** Codes it can end with, beside those that every command can. */
  errors: readonly ErrorCode[];
  run(flags: FlagValues<Specs>, call: Call): Promise<Payload>;
}

/** Codes any command that talks to Scalekit can end with. */
export const COMMON_ERRORS: readonly ErrorCode[] = [
  'USAGE',
  'FILE_NOT_FOUND',
  'CONFIG_MISSING',
  'CONFIG_INVALID',
  'INVALID_CREDENTIALS',
  'FORBIDDEN',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'NETWORK',
  'TIMEOUT',
  'SCALEKIT_ERROR',
  'INTERNAL',
  'INTERRUPTED',
];

/** Codes of steps 1 and 2, which every command that acts for a person goes through. */
export const ACCOUNT_ERRORS: readonly ErrorCode[] = [
  'IDENTIFIER_REQUIRED',
  'CONNECTION_NOT_FOUND',
  'CONNECTION_NOT_COMPLETED',
  'AUTHORIZATION_REQUIRED',
  'ACCOUNT_NOT_FOUND',
  'ACCOUNT_NOT_ACTIVE',
  'NOT_ALLOWED',
];

/** Keeps the types of a command's own flags while the table of commands forgets them. */
export function defineCommand<const Specs extends FlagSpecs>(command: Command<Specs>): Command {
  return command as unknown as Command;
}
