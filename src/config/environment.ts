/** A Scalekit environment, and what to identify ourselves with there. */
export const CREDENTIAL_NAMES = ['TOOL_CLIENT_ID', 'TOOL_CLIENT_SECRET', 'TOOL_ENV_URL'] as const;
export type CredentialName = (typeof CREDENTIAL_NAMES)[number];

/** The variables that limit what may be done, and for whom; only `src/policy/` interprets them. */
export const PROTECTIONS = [
  'TOOL_READ_ONLY',
  'TOOL_CONFIRM',
  'TOOL_CONFIRM_WRITES',
  'TOOL_IDENTIFIER',
  'TOOL_IDENTIFIERS',
  'TOOL_ALLOW',
  'TOOL_DENY',
  'TOOL_AUDIT_LOG',
] as const;

/** The variables a `.env` file may set; the rest of the file is ignored. The older names come last. */
export const FILE_VARIABLES = [
  ...CREDENTIAL_NAMES,
  ...PROTECTIONS,
  'SCALEKIT_CLIENT_ID',
  'SCALEKIT_CLIENT_SECRET',
  'SCALEKIT_ENVIRONMENT_URL',
  'SCALEKIT_ENV_URL',
  'SCALEKIT_IDENTIFIER',
] as const;

/** Every variable the program reads. SKILL.md declares the same names; `npm run verify` compares the two. */
export type Environment = Partial<Record<Variable, string | undefined>>;
type Variable = (typeof FILE_VARIABLES)[number] | 'TOOL_DEBUG' | 'OPENCLAW_SHELL' | ProxyVariable;
type ProxyVariable = `HTTP${'S' | ''}_PROXY` | `http${'s' | ''}_proxy` | 'NO_PROXY' | 'no_proxy';

/** Where settings come from. */
export interface Source {
  name: string;
  /** The variables that are set, trimmed, under their current names. */
  values: Environment;
  /** Variables whose value a `#` cuts short there. */
  cut: readonly string[];
}

/** The current name of a variable: `SCALEKIT_ENVIRONMENT_URL` is an older one of `TOOL_ENV_URL`. */
export function currentName(name: string): string {
  return name.replace('SCALEKIT_', 'TOOL_').replace('ENVIRONMENT_URL', 'ENV_URL');
}

/** Whether a switch such as TOOL_DEBUG is on: `1`, `true` or `yes`, in any case. */
export function isOn(value: string | undefined): boolean {
  return /^(1|true|yes)$/i.test(value?.trim() ?? '');
}

/** Whether a protective switch is on: anything except empty, `0`, `false`, `no` or `off`, so that a typo protects too. */
export function isProtecting(value: string | undefined): boolean {
  return !/^(0|false|no|off|)$/i.test(value?.trim() ?? '');
}
