import { join, resolve } from 'node:path';
import { Failure } from '../answer/failure.ts';
import { credentialFault, identifierFault } from './credential-faults.ts';
import { type EnvFile, readEnvFile } from './env-file.ts';
import {
  CREDENTIAL_NAMES,
  type CredentialName,
  currentName,
  type Environment,
  FILE_VARIABLES,
  type Source,
} from './environment.ts';

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
  /** The failure that names those that are missing in `details.missing`, if any are. */
  missing: Failure | undefined;
  /** What is wrong with one that is present. */
  faultOf(name: CredentialName): Failure | undefined;
  /** The client secret in use; only for the redactor. */
  secret: string | undefined;
  identifier: string | undefined;
  /** What is wrong with the identifier, judging by its text. */
  identifierFault: Failure | undefined;
  /** All sources, the most trusted first: each may add protections. */
  sources: readonly Source[];
  warnings: string[];
}

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
  const sources = [sourceOf('the environment', { values: env })];
  if (envFrom !== undefined)
    sources.push(sourceOf(`--env-from ${envFrom}`, await readEnvFile(resolve(cwd, envFrom), true)));
  const local = await readEnvFile(join(cwd, '.env'), false);
  sources.push(sourceOf('.env in the working directory', local));
  const chosen = sources.find(({ values }) => CREDENTIAL_NAMES.some((name) => values[name]));
  const faultOf = (name: CredentialName) => chosen && credentialFault(name, chosen);
  const missing = missingFailure(chosen, sources);
  const { TOOL_CLIENT_ID = '', TOOL_CLIENT_SECRET = '', TOOL_ENV_URL = '' } = chosen?.values ?? {};
  const identifier = sources.map(({ values }) => values.TOOL_IDENTIFIER).find(Boolean);
  return {
    source: chosen?.name,
    credentials: () => {
      const fault = missing ?? CREDENTIAL_NAMES.map(faultOf).find(Boolean);
      if (fault) throw fault;
      return {
        clientId: TOOL_CLIENT_ID,
        clientSecret: TOOL_CLIENT_SECRET,
        envUrl: new URL(TOOL_ENV_URL).origin,
      };
    },
    missing,
    faultOf,
    secret: chosen?.values.TOOL_CLIENT_SECRET,
    identifier,
    identifierFault: identifierFault(identifier),
    sources,
    warnings: local.ignored ? [local.ignored] : [],
  };
}

function sourceOf(name: string, { values, cut = [] }: EnvFile): Source {
  const set: Record<string, string> = {};
  for (const variable of FILE_VARIABLES) {
    const text = values[variable]?.trim();
    if (text) set[currentName(variable)] ??= text;
  }
  return { name, values: set, cut: cut.map(currentName) };
}

function missingFailure(chosen: Source | undefined, sources: readonly Source[]): Failure | undefined {
  const missing = CREDENTIAL_NAMES.filter((name) => !chosen?.values[name]);
  if (missing.length === 0) return undefined;
  const tried = sources.map(({ name }) => name).join(', ');
  const partly = chosen ? ` ${chosen.name} has the others; the three are never mixed from two sources.` : '';
  const message = `Not set: ${missing.join(', ')} (looked in ${tried}).${partly}`;
  return new Failure('CONFIG_MISSING', message, { hint: WHERE, details: { missing } });
}
