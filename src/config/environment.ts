/** Every variable the program reads. SKILL.md declares the same names; `npm run verify` compares the two. */
export interface Environment {
  TOOL_CLIENT_ID?: string | undefined;
  TOOL_CLIENT_SECRET?: string | undefined;
  TOOL_ENV_URL?: string | undefined;
  TOOL_IDENTIFIER?: string | undefined;
  TOOL_DEBUG?: string | undefined;
  TOOL_READ_ONLY?: string | undefined;
  TOOL_CONFIRM_WRITES?: string | undefined;
  TOOL_CONFIRM?: string | undefined;
  TOOL_IDENTIFIERS?: string | undefined;
  TOOL_ALLOW?: string | undefined;
  TOOL_DENY?: string | undefined;
  TOOL_AUDIT_LOG?: string | undefined;
  SCALEKIT_CLIENT_ID?: string | undefined;
  SCALEKIT_CLIENT_SECRET?: string | undefined;
  SCALEKIT_ENVIRONMENT_URL?: string | undefined;
  SCALEKIT_ENV_URL?: string | undefined;
  SCALEKIT_IDENTIFIER?: string | undefined;
  OPENCLAW_SHELL?: string | undefined;
  HTTPS_PROXY?: string | undefined;
  https_proxy?: string | undefined;
  HTTP_PROXY?: string | undefined;
  http_proxy?: string | undefined;
  NO_PROXY?: string | undefined;
  no_proxy?: string | undefined;
}

/** The variables that limit what may be done, and for whom; only `src/policy/` interprets them. */
export const PROTECTIONS = [
  'TOOL_READ_ONLY',
  'TOOL_CONFIRM',
  'TOOL_CONFIRM_WRITES',
  'TOOL_IDENTIFIER',
  'SCALEKIT_IDENTIFIER',
  'TOOL_IDENTIFIERS',
  'TOOL_ALLOW',
  'TOOL_DENY',
  'TOOL_AUDIT_LOG',
] as const satisfies readonly (keyof Environment)[];

/** The variables a `.env` file may set; the rest of the file is ignored. */
export const FILE_VARIABLES = [
  'TOOL_CLIENT_ID',
  'TOOL_CLIENT_SECRET',
  'TOOL_ENV_URL',
  'SCALEKIT_CLIENT_ID',
  'SCALEKIT_CLIENT_SECRET',
  'SCALEKIT_ENVIRONMENT_URL',
  'SCALEKIT_ENV_URL',
  ...PROTECTIONS,
] as const satisfies readonly (keyof Environment)[];

/** Whether a switch such as TOOL_DEBUG is on: `1`, `true` or `yes`, in any case. */
export function isOn(value: string | undefined): boolean {
  return /^(1|true|yes)$/i.test(value?.trim() ?? '');
}

/** Whether a protective switch is on: anything except empty, `0`, `false`, `no` or `off`, so that a typo protects too. */
export function isProtecting(value: string | undefined): boolean {
  return !/^(0|false|no|off|)$/i.test(value?.trim() ?? '');
}
