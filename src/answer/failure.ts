/**
 * Every `error.code` of the contract, the exit code of its class, and what it means to the person.
 * The registry is the only place that pairs the two; help texts and documents are checked against it.
 */
export const ERROR_CODES = {
  PROVIDER_ERROR: {
    exit: 1,
    meaning: "the provider answered with an error; `status` and `body` are the provider's own",
  },
  TOOL_ERROR: { exit: 1, meaning: 'the tool ran and failed; `tool_error_code` and `execution_id` say how' },
  SCALEKIT_ERROR: { exit: 1, meaning: 'Scalekit answered with an error of its own' },
  INTERNAL: { exit: 1, meaning: 'a bug in this program' },
  USAGE: { exit: 2, meaning: 'the flags are wrong; nothing was sent' },
  INVALID_JSON: { exit: 2, meaning: 'a flag that takes JSON does not hold JSON; nothing was sent' },
  INVALID_TOOL_INPUT: {
    exit: 2,
    meaning: 'the input does not fit the schema; `violations` lists every problem',
  },
  IDENTIFIER_REQUIRED: { exit: 2, meaning: 'no identifier says whose account to use' },
  INVALID_PATH: { exit: 2, meaning: 'the path does not start at the API root or tries to leave it' },
  INVALID_HEADER: { exit: 2, meaning: 'a header may not be set, or its value is not one line' },
  FILE_NOT_FOUND: { exit: 2, meaning: 'there is no such file' },
  FILE_EXISTS: { exit: 2, meaning: 'the output file exists; `--overwrite` replaces it' },
  FILE_REFUSED: { exit: 2, meaning: 'this file may not be read or written' },
  CONNECTION_NOT_FOUND: {
    exit: 3,
    meaning: 'no such connection; `configured_providers` lists what there is',
  },
  CONNECTION_NOT_COMPLETED: { exit: 3, meaning: 'the connection is not finished in the Dashboard' },
  AMBIGUOUS_CONNECTION: { exit: 3, meaning: 'several connections fit, and the call could change something' },
  AUTHORIZATION_REQUIRED: { exit: 4, meaning: 'the person must open `link` and consent' },
  ACCOUNT_NOT_FOUND: { exit: 4, meaning: 'the person has no account on this connection' },
  ACCOUNT_NOT_ACTIVE: { exit: 4, meaning: 'the account is not active; `status` says what it is' },
  PROVIDER_UNAUTHORIZED: { exit: 4, meaning: 'the provider refused the grant; `link` renews it' },
  TOOL_NOT_FOUND: { exit: 5, meaning: 'no such tool; `suggestions` are the nearest names' },
  NOT_FOUND: { exit: 5, meaning: 'there is no such thing' },
  TOOL_PROXY_DISABLED: { exit: 6, meaning: 'the proxy is switched off for this provider' },
  FORBIDDEN: { exit: 6, meaning: 'not allowed' },
  READ_ONLY: { exit: 6, meaning: 'TOOL_READ_ONLY is set, and this call could change something' },
  CONFIRMATION_REQUIRED: {
    exit: 6,
    meaning: 'TOOL_CONFIRM_WRITES is set; show `preview`, then pass `confirm`',
  },
  RATE_LIMITED: { exit: 7, meaning: 'too many calls; wait `retry_after` seconds' },
  UNAVAILABLE: { exit: 8, meaning: 'a passing fault on the other side; nothing happened' },
  NETWORK: { exit: 8, meaning: 'the environment could not be reached; nothing happened' },
  TIMEOUT: { exit: 8, meaning: 'time ran out before anything was changed' },
  OUTCOME_UNKNOWN: { exit: 9, meaning: 'the request was sent and no answer came: it may have happened' },
  CONFIG_MISSING: { exit: 10, meaning: 'credentials are missing; `missing` names them' },
  CONFIG_INVALID: { exit: 10, meaning: 'a setting has a wrong value' },
  INVALID_CREDENTIALS: { exit: 10, meaning: 'Scalekit does not accept the credentials' },
  INTERRUPTED: { exit: 130, meaning: 'stopped by SIGINT (130) or SIGTERM (143)' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** The hint where something may have happened and no answer says so: OUTCOME_UNKNOWN, and INTERRUPTED after a write. */
export const LOOK_FIRST =
  'Look at the provider whether it happened before doing anything again; never repeat it blindly.';

/** What a failure carries beyond its code and message. */
export interface FailureParts {
  /** One sentence: what the agent does next, or tells its user. */
  hint: string;
  /** Overrides the class's default; true only where running the same command again cannot repeat an effect. */
  retryable?: boolean;
  /** Members of `error` beside code, message, hint and retryable (the contract's table names them). */
  details?: Record<string, unknown>;
  /** Members of the document beside `ok` and `error`, such as `tools` or `warnings`. */
  document?: Record<string, unknown>;
  /** Commands to run next, as words without the program; they are printed as complete command lines. */
  next?: string[][];
  /** The exit code where the class has two (INTERRUPTED). */
  exit?: number;
  cause?: unknown;
}

/** The one error that rooms throw; `main` turns it into the JSON answer and the exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;
  readonly details: Record<string, unknown>;
  readonly document: Record<string, unknown>;
  readonly next: string[][];
  readonly exitCode: number;

  constructor(code: ErrorCode, message: string, parts: FailureParts) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
    const { exit } = ERROR_CODES[code];
    this.code = code;
    this.hint = parts.hint;
    // Classes 7 and 8 say by definition that nothing happened, so running again repeats nothing.
    this.retryable = parts.retryable ?? (exit === 7 || exit === 8);
    this.details = parts.details ?? {};
    this.document = parts.document ?? {};
    this.next = parts.next ?? [];
    this.exitCode = parts.exit ?? exit;
  }

  /** The same failure with other parts, or another message. */
  with(parts: Partial<FailureParts>, message = this.message): Failure {
    const { hint, retryable, details, document, next, exitCode: exit, cause } = this;
    const own = { hint, retryable, details, document, next, exit, cause };
    return new Failure(this.code, message, { ...own, ...parts });
  }
}

/**
 * What nobody foresaw: a bug. Once something was sent it is no reason to run the command again.
 *
 * @param sent whether a request that may have an effect had gone out
 */
export function unexpected(message: string, sent: boolean, cause: unknown): Failure {
  if (!sent) {
    return new Failure('INTERNAL', message, {
      hint: 'Run the command again with TOOL_DEBUG=1 and report what it prints on stderr.',
      retryable: false,
      cause,
    });
  }
  return new Failure('OUTCOME_UNKNOWN', `${message} The request had been sent: it may have happened.`, {
    hint: 'Look at the provider whether it happened before doing anything again, and report this.',
    cause,
  });
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
