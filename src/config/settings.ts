import { join, resolve } from 'node:path';
import { Failure } from '../answer/failure.ts';
import { credentialFault, identifierFault, type RawCredentials } from './credential-faults.ts';
import { readEnvFile } from './env-file.ts';
import { type Environment, PROTECTIONS } from './environment.ts';

export { isLoopbackHost } from './credential-faults.ts';

/** What is needed to talk to a Scalekit environment. */
export interface Credentials {
  clientId: string;
  clientSecret: string;
  /** Origin without a trailing slash. */
  envUrl: string;
}

export interface Settings {
  /** Where the three credentials came from, for `doctor`; undefined if no source has any. */
  source: string | undefined;
  /** @throws Failure CONFIG_MISSING, CONFIG_INVALID */
  credentials(): Credentials;
  /** The three by name: present or not, never their values. */
  present: Record<CredentialName, boolean>;
  /** The failure that names those that are missing, if any are. */
  missing: Failure | undefined;
  /** What is wrong with one that is present. */
  faultOf(name: CredentialName): Failure | undefined;
  /** The client secret in use; only for the redactor. */
  secret: string | undefined;
  identifier: string | undefined;
  /** What is wrong with the identifier, judging by its text. */
  identifierFault: Failure | undefined;
  /** The protective settings of each source, trimmed, the most trusted source first; unset and empty ones are left out. */
  protections: readonly { source: string; values: Protections }[];
  warnings: string[];
}

export type Protections = Partial<Record<(typeof PROTECTIONS)[number], string>>;

export const CREDENTIAL_NAMES = ['TOOL_CLIENT_ID', 'TOOL_CLIENT_SECRET', 'TOOL_ENV_URL'] as const;
export type CredentialName = (typeof CREDENTIAL_NAMES)[number];

const WHERE =
  'Set them in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; at a terminal: export them, or --env-from FILE; the values are in the Scalekit Dashboard under Developers > API Credentials.';

/**
 * Collects the settings. The first source that has any of the three credentials provides all three: the process
 * environment, `--env-from`, then `.env` in the working directory. They are never mixed, so that a stray `.env`
 * cannot send a real secret to another URL.
 *
 * @throws Failure FILE_NOT_FOUND, CONFIG_INVALID for a `--env-from` that cannot be read
 */
export async function loadSettings(env: Environment, cwd: string, envFrom?: string): Promise<Settings> {
  const named = envFrom === undefined ? undefined : await readEnvFile(resolve(cwd, envFrom), true);
  const local = await readEnvFile(join(cwd, '.env'), false);
  const sources: [string, Environment, readonly string[]][] = [['the environment', env, []]];
  if (named) sources.push([`--env-from ${envFrom}`, named.values, named.cut ?? []]);
  sources.push(['.env in the working directory', local.values, local.cut ?? []]);

  const triples = sources.map(([name, values, cut]) => [name, tripleOf(values), cut] as const);
  const chosen = triples.find(([, triple]) => Object.values(triple).some(Boolean));
  const [source, triple, cut] = chosen ?? ['', {}, []];
  const faultOf = (name: CredentialName) =>
    triple[name] ? credentialFault(name, triple, source, cut.map(currentName)) : undefined;
  const tried = sources.map(([name]) => name);
  const missing = missingFailure(triple, chosen?.[0], tried);
  const identifier = sources
    .map(([, values]) => pick(values, 'TOOL_IDENTIFIER', 'SCALEKIT_IDENTIFIER'))
    .find(Boolean);
  return {
    source: chosen?.[0],
    credentials: () => {
      if (missing) throw missing;
      return checkCredentials(triple, faultOf);
    },
    missing,
    faultOf,
    present: Object.fromEntries(
      CREDENTIAL_NAMES.map((name) => [name, Boolean(triple[name])]),
    ) as Settings['present'],
    secret: triple.TOOL_CLIENT_SECRET,
    identifier,
    identifierFault: identifierFault(identifier),
    protections: sources.map(([source, values]) => ({ source, values: protectionsIn(values) })),
    warnings: local.ignored ? [local.ignored] : [],
  };
}

function protectionsIn(values: Environment): Protections {
  const set = PROTECTIONS.map((name) => [name, values[name]?.trim()] as const).filter(([, text]) => text);
  return Object.fromEntries(set);
}

/** `.env` files often use the older names SCALEKIT_CLIENT_ID and SCALEKIT_CLIENT_SECRET. */
const currentName = (name: string): string => name.replace(/^SCALEKIT_(?=CLIENT_)/, 'TOOL_');

function tripleOf(values: Environment): RawCredentials {
  return {
    TOOL_CLIENT_ID: pick(values, 'TOOL_CLIENT_ID', 'SCALEKIT_CLIENT_ID'),
    TOOL_CLIENT_SECRET: pick(values, 'TOOL_CLIENT_SECRET', 'SCALEKIT_CLIENT_SECRET'),
    TOOL_ENV_URL: pick(values, 'TOOL_ENV_URL', 'SCALEKIT_ENVIRONMENT_URL', 'SCALEKIT_ENV_URL'),
  };
}

/** The first of the variables that is set. */
function pick(values: Environment, ...names: (keyof Environment)[]): string | undefined {
  return names.map((name) => values[name]?.trim()).find(Boolean);
}

function missingFailure(
  triple: RawCredentials,
  source: string | undefined,
  tried: string[],
): Failure | undefined {
  const missing = CREDENTIAL_NAMES.filter((name) => !triple[name]);
  if (missing.length === 0) return undefined;
  const partly = source ? ` ${source} has the others; the three are never mixed from two sources.` : '';
  const message = `Not set: ${missing.join(', ')} (looked in ${tried.join(', ')}).${partly}`;
  return new Failure('CONFIG_MISSING', message, { hint: WHERE, details: { missing } });
}

function checkCredentials(triple: RawCredentials, faultOf: Settings['faultOf']): Credentials {
  const fault = CREDENTIAL_NAMES.map(faultOf).find(Boolean);
  if (fault) throw fault;
  const { TOOL_CLIENT_ID = '', TOOL_CLIENT_SECRET = '', TOOL_ENV_URL = '' } = triple;
  return {
    clientId: TOOL_CLIENT_ID,
    clientSecret: TOOL_CLIENT_SECRET,
    envUrl: new URL(TOOL_ENV_URL).origin,
  };
}
