import type { Payload } from '../../answer/document.ts';
import type { ErrorCode } from '../../answer/failure.ts';
import type { CommandContext } from './context.ts';
import type { FlagSpecs, FlagValues } from './flags.ts';

/** What the command line and `--help` need to know about a command; loaded for every run, so it imports only flags. */
export interface CommandSpec<Specs extends FlagSpecs = FlagSpecs> {
  name: string;
  /** Its step in the workflow: `step 1, discover`. */
  step: string;
  summary: string;
  flags: Specs;
  /** Groups of flags of which one must be given. */
  required: readonly (readonly (keyof Specs & string)[])[];
  example: string;
  /** Keys of a success, as docs/contract.md, Success, lists them. */
  answer: string;
  /** Error codes it can end with, besides those of every command. */
  errors: readonly ErrorCode[];
}

/** A command: its spec, and the module that runs it, loaded only when it is run. */
export interface Command extends CommandSpec {
  load(): Promise<{ run(flags: FlagValues<FlagSpecs>, context: CommandContext): Promise<Payload> }>;
}

/** Error codes of every command that talks to Scalekit. */
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

/** Error codes of steps 1 and 2, which every command that acts for a person goes through. */
export const ACCOUNT_ERRORS: readonly ErrorCode[] = [
  'IDENTIFIER_REQUIRED',
  'CONNECTION_NOT_FOUND',
  'CONNECTION_NOT_COMPLETED',
  'AUTHORIZATION_REQUIRED',
  'ACCOUNT_NOT_FOUND',
  'ACCOUNT_NOT_ACTIVE',
  'NOT_ALLOWED',
];

/** Error codes of a call to a provider, which may read or write files, besides those. */
export const CALL_ERRORS: readonly ErrorCode[] = [
  'FILE_EXISTS',
  'FILE_REFUSED',
  ...ACCOUNT_ERRORS,
  'PROVIDER_UNAUTHORIZED',
  'SCOPE_MISSING',
];

/** Error codes of such a call through the proxy. */
export const REQUEST_ERRORS: readonly ErrorCode[] = [
  ...CALL_ERRORS,
  'NOT_FOUND',
  'TOOL_PROXY_DISABLED',
  'PROVIDER_ERROR',
];

/** Error codes of a call that may change something, besides those. */
export const CHANGE_ERRORS: readonly ErrorCode[] = [
  'AMBIGUOUS_CONNECTION',
  'READ_ONLY',
  'CONFIRMATION_REQUIRED',
  'OUTCOME_UNKNOWN',
];

/** The values of the flags of a spec. */
export type FlagsOf<Spec extends { flags: FlagSpecs }> = FlagValues<Spec['flags']>;

/** Checks a spec's `required` against its own flags. */
export function defineSpec<const Specs extends FlagSpecs>(spec: CommandSpec<Specs>): CommandSpec<Specs> {
  return spec;
}

/** Joins a command's spec with the module that runs it. */
export function defineCommand<Specs extends FlagSpecs>(
  spec: CommandSpec<Specs>,
  load: () => Promise<{ run(flags: FlagValues<Specs>, context: CommandContext): Promise<Payload> }>,
): Command {
  // The table of commands erases the type of each command's flags.
  return { ...spec, load } as unknown as Command;
}
