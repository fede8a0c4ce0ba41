import { ERROR_CODES, type ErrorCode, LOOK_FIRST } from './error-codes.ts';

export { ERROR_CODES, type ErrorCode, LOOK_FIRST } from './error-codes.ts';

/** What a failure carries beyond its code and message. */
export interface FailureParts {
  /** One sentence: what the agent does next, or tells its user. Defaults to the hint of the code. */
  hint?: string | undefined;
  /** Overrides the class's default; true only if running the same command again cannot repeat an effect. */
  retryable?: boolean;
  /** Members of `error` beside code, message, hint and retryable (docs/contract.md, Failure). */
  details?: Record<string, unknown>;
  /** Members of the document beside `ok` and `error`, such as `tools` or `warnings`. */
  document?: Record<string, unknown>;
  /** Commands to run next, as words without the program; they are printed as lines that a shell runs. */
  next?: string[][];
  /** The exit code if the class has two (INTERRUPTED). */
  exit?: number;
  cause?: unknown;
}

/** The only error that is thrown on purpose; `main` turns it into the JSON answer and the exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;
  readonly details: Record<string, unknown>;
  readonly document: Record<string, unknown>;
  readonly next: string[][];
  readonly exitCode: number;

  constructor(code: ErrorCode, message: string, parts: FailureParts = {}) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
    const { exit, hint } = ERROR_CODES[code];
    this.code = code;
    this.hint = parts.hint ?? hint;
    // Classes 7 and 8 say by definition that nothing happened, so running again repeats nothing.
    this.retryable = parts.retryable ?? (exit === 7 || exit === 8);
    this.details = parts.details ?? {};
    this.document = parts.document ?? {};
    this.next = parts.next ?? [];
    this.exitCode = parts.exit ?? exit;
  }

  /** What a document says about it (docs/contract.md, Failure). */
  get error(): Record<string, unknown> {
    const { code, message, hint, retryable, details } = this;
    return { code, message, hint, retryable, ...details };
  }

  /** The same failure with other parts, or another message. */
  with(parts: Partial<FailureParts>, message = this.message): Failure {
    const { hint, retryable, details, document, next, exitCode: exit, cause } = this;
    const own = { hint, retryable, details, document, next, exit, cause };
    return new Failure(this.code, message, { ...own, ...parts });
  }
}

/**
 * The flags are wrong, and nothing was sent. Like the functions below, it returns the failure; the caller throws it.
 */
export function usage(message: string, hint: string, details?: Record<string, unknown>): Failure {
  return new Failure('USAGE', message, { hint, ...(details && { details }) });
}

/** A flag that takes JSON does not contain JSON. */
export function invalidJson(message: string, hint?: string): Failure {
  return new Failure('INVALID_JSON', message, { hint });
}

/** A setting has a value that cannot be used. */
export function configInvalid(message: string, hint?: string): Failure {
  return new Failure('CONFIG_INVALID', message, { hint });
}

/** There is no file at `path`. */
export function fileNotFound(path: string, hint?: string): Failure {
  return new Failure('FILE_NOT_FOUND', `There is no file ${path}.`, { hint, details: { path } });
}

/**
 * A file that may not or cannot be read or written.
 *
 * @param reason the rest of the sentence: `is not a regular file`
 */
export function fileRefused(path: string, reason: string, hint?: string, cause?: unknown): Failure {
  const message = `${path} ${reason}.`;
  return new Failure('FILE_REFUSED', message, { hint, details: { path }, cause });
}

/**
 * A request that may have had its effect was sent, and no answer says whether it did.
 *
 * @param what the start of the sentence: `slack_send_message was sent and no answer came`
 */
export function outcomeUnknown(what: string, parts: FailureParts = {}): Failure {
  return new Failure('OUTCOME_UNKNOWN', `${what}: it may have happened.`, parts);
}

/**
 * The failure for something that was sent and whose answer never came; INTERRUPTED if a signal of the system ended it.
 *
 * @param what `slack_send_message`, `POST /v1/pages`
 * @param signal the call's; if aborted, its reason says why
 */
export function noAnswer(what: string, signal: AbortSignal, why: string, parts: FailureParts = {}): Failure {
  const interruption = interruptionOf(signal);
  if (interruption)
    return new Failure('INTERRUPTED', `Stopped while ${what} was in flight: it may have happened.`, {
      hint: LOOK_FIRST,
      exit: interruption.exitCode,
    });
  const reason = (signal.aborted ? messageOf(signal.reason) : why).replace(/\.$/, '');
  return outcomeUnknown(`${what} was sent and no answer came (${reason})`, parts);
}

/** The failure to report if SIGINT or SIGTERM ended the call. */
export function interruptionOf({ reason }: AbortSignal): Failure | undefined {
  return reason instanceof Failure && reason.code === 'INTERRUPTED' ? reason : undefined;
}

/**
 * An unexpected error: a bug. Once something has been sent, running the command again is not safe.
 *
 * @param sent whether a request that may have an effect had gone out
 */
export function unexpected(message: string, sent: boolean, cause: unknown): Failure {
  if (!sent) return new Failure('INTERNAL', message, { cause });
  return outcomeUnknown(`${message} The request had been sent`, {
    hint: 'Check with the provider whether it happened before retrying, and report this.',
    cause,
  });
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
