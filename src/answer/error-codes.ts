const CHECK_FLAGS = '--help shows what the command takes.';
const DASHBOARD =
  'Ask the user to look at the connection in the Scalekit Dashboard; `list-connections` shows them.';
const SEND_LINK = 'Send the link to the user, wait until they have agreed, then run the same command again.';
const RETRY_SOON = 'Run the command again in a moment.';
const SETTINGS = 'Ask the user to check the settings; `doctor` shows what is wrong with them.';
const TELL_USER = 'Tell the user what was not allowed; do not look for a way around it.';

/**
 * The hint if a request may have had an effect but no answer confirms it: OUTCOME_UNKNOWN, and INTERRUPTED after a write.
 */
export const LOOK_FIRST =
  'Check with the provider whether it happened before retrying (see `next` if there is one).';

/**
 * Every `error.code` (docs/contract.md, Failure): the exit code of its class, what it means to the person, and the
 * default hint. Tests check the documentation against this table.
 */
export const ERROR_CODES = {
  PROVIDER_ERROR: {
    exit: 1,
    meaning: "the provider answered with an error; `status` and `body` are the provider's own",
    hint: 'Read `body` and correct the request.',
  },
  TOOL_ERROR: {
    exit: 1,
    meaning: 'the tool ran and failed; `tool_error_code` and `execution_id` say how',
    hint: 'Read the message and correct the input.',
  },
  SCALEKIT_ERROR: {
    exit: 1,
    meaning: 'Scalekit answered with an error',
    hint: 'Check the values of the flags against the message.',
  },
  INTERNAL: {
    exit: 1,
    meaning: 'a bug in this program',
    hint: 'Run the command again with TOOL_DEBUG=1 and report what it prints on stderr.',
  },
  USAGE: { exit: 2, meaning: 'the flags are wrong; nothing was sent', hint: CHECK_FLAGS },
  INVALID_JSON: {
    exit: 2,
    meaning: 'a flag that takes JSON does not contain valid JSON; nothing was sent',
    hint: 'Correct the JSON, or put it in a file and pass @FILE.',
  },
  INVALID_TOOL_INPUT: {
    exit: 2,
    meaning: 'the input does not fit the schema; `violations` lists every problem',
    hint: 'Correct what `violations` lists, then run the command again.',
  },
  IDENTIFIER_REQUIRED: {
    exit: 2,
    meaning: 'no identifier says whose account to use',
    hint: 'Ask the user whose account to use and pass --identifier, or set TOOL_IDENTIFIER.',
  },
  INVALID_PATH: {
    exit: 2,
    meaning: 'the path does not start at the API root or tries to leave it',
    hint: 'Pass --path from the root of the API, such as /v1/items.',
  },
  INVALID_HEADER: {
    exit: 2,
    meaning: 'a header may not be set, or its value is not one line',
    hint: 'Leave the header out of --headers.',
  },
  FILE_NOT_FOUND: {
    exit: 2,
    meaning: 'there is no such file',
    hint: 'Check the path; it is relative to the working directory.',
  },
  FILE_EXISTS: {
    exit: 2,
    meaning:
      'the output file, or the name at the provider, is taken; `--overwrite` or `--on-conflict` decides',
    hint: 'Choose another name, or pass --overwrite.',
  },
  FILE_REFUSED: { exit: 2, meaning: 'this file may not be read or written', hint: 'Name another file.' },
  CONNECTION_NOT_FOUND: {
    exit: 3,
    meaning: 'no such connection; `configured_providers` lists what there is',
    hint: DASHBOARD,
  },
  CONNECTION_NOT_COMPLETED: {
    exit: 3,
    meaning: 'the connection is not finished in the Dashboard',
    hint: DASHBOARD,
  },
  AMBIGUOUS_CONNECTION: {
    exit: 3,
    meaning: 'several connections fit, and one has to be named',
    hint: 'Ask the user which one they mean, and pass --connection-name.',
  },
  AUTHORIZATION_REQUIRED: { exit: 4, meaning: 'the person must open `link` and consent', hint: SEND_LINK },
  ACCOUNT_NOT_FOUND: { exit: 4, meaning: 'the person has no account on this connection', hint: DASHBOARD },
  ACCOUNT_NOT_ACTIVE: {
    exit: 4,
    meaning: 'the account is not active; `status` says what it is',
    hint: DASHBOARD,
  },
  PROVIDER_UNAUTHORIZED: {
    exit: 4,
    meaning: 'the provider refused the grant; `link` renews it',
    hint: SEND_LINK,
  },
  SCOPE_MISSING: {
    exit: 4,
    meaning: 'the grant lacks a permission that the call needs; `link` asks for it',
    hint: SEND_LINK,
  },
  TOOL_NOT_FOUND: {
    exit: 5,
    meaning: 'no such tool; `suggestions` are the nearest names',
    hint: 'Use one of the suggestions, or look for the tool with find-tool.',
  },
  NOT_FOUND: {
    exit: 5,
    meaning: 'not found in Scalekit or at the provider',
    hint: 'Check the names and ids in the command.',
  },
  TOOL_PROXY_DISABLED: {
    exit: 6,
    meaning: 'the proxy is switched off for this provider',
    hint: 'Look for a tool that does the same with find-tool.',
  },
  FORBIDDEN: { exit: 6, meaning: 'not allowed', hint: TELL_USER },
  READ_ONLY: {
    exit: 6,
    meaning: 'TOOL_READ_ONLY is set, and this call could change something',
    hint: 'Tell the user that this installation only reads; do not look for a way around it.',
  },
  NOT_ALLOWED: {
    exit: 6,
    meaning: 'a setting does not allow this call; `rule` names the rule',
    hint: TELL_USER,
  },
  CONFIRMATION_REQUIRED: {
    exit: 6,
    meaning: 'this call needs the consent of the person; show `preview`, then pass `confirm`',
    hint: 'Show the user `preview`; after a yes run the same command with --confirm and the value of `confirm`.',
  },
  RATE_LIMITED: {
    exit: 7,
    meaning: 'too many calls; wait `retry_after` seconds',
    hint: 'Wait `retry_after` seconds, then run the command again.',
  },
  UNAVAILABLE: {
    exit: 8,
    meaning: 'a transient fault on the other side; nothing happened',
    hint: RETRY_SOON,
  },
  NETWORK: { exit: 8, meaning: 'the environment could not be reached; nothing happened', hint: RETRY_SOON },
  TIMEOUT: {
    exit: 8,
    meaning: 'time ran out before anything was changed',
    hint: 'Run the command again, with a larger --timeout if the service is slow.',
  },
  OUTCOME_UNKNOWN: {
    exit: 9,
    meaning: 'the request was sent and no answer came: it may have happened',
    hint: LOOK_FIRST,
  },
  CONFIG_MISSING: { exit: 10, meaning: 'credentials are missing; `missing` names them', hint: SETTINGS },
  CONFIG_INVALID: { exit: 10, meaning: 'a setting has a wrong value', hint: SETTINGS },
  INVALID_CREDENTIALS: {
    exit: 10,
    meaning: 'Scalekit does not accept the credentials',
    hint: 'Ask the user to copy TOOL_CLIENT_ID and TOOL_CLIENT_SECRET from the Scalekit Dashboard again.',
  },
  INTERRUPTED: {
    exit: 130,
    meaning: 'stopped by SIGINT (130) or SIGTERM (143)',
    hint: 'It was stopped before anything was changed: run it again if it is still wanted.',
  },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
