import { join, resolve } from 'node:path';
import { object, regex, string } from 'zod/mini';
import { Failure } from '../answer/failure.ts';
import { readEnvFile } from './env-file.ts';
import { type Environment, PROTECTIONS } from './environment.ts';

/** What it takes to speak to a Scalekit environment. */
export interface Credentials {
  clientId: string;
  clientSecret: string;
  /** Origin without a trailing slash. */
  envUrl: string;
}

export interface Settings {
  /** Where the three credentials came from, for `doctor`; undefined where no source has any. */
  source: string | undefined;
  /** @throws Failure CONFIG_MISSING, CONFIG_INVALID */
  credentials(): Credentials;
  /** The three by name: present or not, never their values. */
  present: Record<CredentialName, boolean>;
  /** The client secret in use, for the redactor alone. */
  secret: string | undefined;
  identifier: string | undefined;
  /** The protective settings of each source, trimmed, the most trusted source first; unset and empty ones are left out. */
  protections: readonly { source: string; values: Protections }[];
  warnings: string[];
}

export type Protections = Partial<Record<(typeof PROTECTIONS)[number], string>>;

export const CREDENTIAL_NAMES = ['TOOL_CLIENT_ID', 'TOOL_CLIENT_SECRET', 'TOOL_ENV_URL'] as const;
export type CredentialName = (typeof CREDENTIAL_NAMES)[number];

const WHERE =
  'Set them in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the values are in the Scalekit Dashboard under Developers > API Credentials.';

/**
 * Gathers the settings. The first source that has any of the three credentials gives all three: the process
 * environment, `--env-from`, then `.env` in the working directory. They are never mixed, so that a stray `.env`
 * cannot send a real secret to another URL.
 *
 * @throws Failure FILE_NOT_FOUND, CONFIG_INVALID for a `--env-from` that cannot be read
 */
export async function loadSettings(env: Environment, cwd: string, envFrom?: string): Promise<Settings> {
  const named = envFrom === undefined ? undefined : await readEnvFile(resolve(cwd, envFrom), true);
  const local = await readEnvFile(join(cwd, '.env'), false);
  const sources: [string, Environment][] = [['the environment', env]];
  if (named) sources.push([`--env-from ${envFrom}`, named.values]);
  sources.push(['.env in the working directory', local.values]);

  const triples = sources.map(([name, values]) => [name, tripleOf(values)] as const);
  const chosen = triples.find(([, triple]) => Object.values(triple).some(Boolean));
  const triple = chosen?.[1] ?? {};
  const first = (...names: (keyof Environment)[]) =>
    sources.flatMap(([, values]) => names.map((name) => values[name]?.trim())).find(Boolean);
  return {
    source: chosen?.[0],
    credentials: () =>
      checkCredentials(
        triple,
        chosen?.[0],
        triples.map(([name]) => name),
      ),
    present: Object.fromEntries(
      CREDENTIAL_NAMES.map((name) => [name, Boolean(triple[name])]),
    ) as Settings['present'],
    secret: triple.TOOL_CLIENT_SECRET,
    identifier: first('TOOL_IDENTIFIER', 'SCALEKIT_IDENTIFIER'),
    protections: sources.map(([source, values]) => ({ source, values: protectionsIn(values) })),
    warnings: local.ignored ? [local.ignored] : [],
  };
}

function protectionsIn(values: Environment): Protections {
  const set = PROTECTIONS.map((name) => [name, values[name]?.trim()] as const).filter(([, text]) => text);
  return Object.fromEntries(set);
}

type Triple = Partial<Record<CredentialName, string | undefined>>;

function tripleOf(values: Environment): Triple {
  const pick = (...candidates: (string | undefined)[]) =>
    candidates.map((text) => text?.trim()).find(Boolean);
  return {
    TOOL_CLIENT_ID: pick(values.TOOL_CLIENT_ID, values.SCALEKIT_CLIENT_ID),
    TOOL_CLIENT_SECRET: pick(values.TOOL_CLIENT_SECRET, values.SCALEKIT_CLIENT_SECRET),
    TOOL_ENV_URL: pick(values.TOOL_ENV_URL, values.SCALEKIT_ENVIRONMENT_URL),
  };
}

const Header = string().check(regex(/^[!-~]+$/, 'must be printable ASCII without spaces'));

function checkCredentials(triple: Triple, source: string | undefined, tried: string[]): Credentials {
  const missing = CREDENTIAL_NAMES.filter((name) => !triple[name]);
  if (missing.length > 0) {
    const partly = source ? ` ${source} has the others; the three are never mixed from two sources.` : '';
    throw new Failure(
      'CONFIG_MISSING',
      `Not set: ${missing.join(', ')} (looked in ${tried.join(', ')}).${partly}`,
      {
        hint: WHERE,
        details: { missing },
      },
    );
  }
  const parsed = object({
    TOOL_CLIENT_ID: Header,
    TOOL_CLIENT_SECRET: Header,
    TOOL_ENV_URL: string(),
  }).safeParse(triple);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Failure('CONFIG_INVALID', `${String(issue?.path[0])} from ${source} ${issue?.message}.`, {
      hint: 'Copy the value again from the Scalekit Dashboard, without quotes or line breaks.',
    });
  }
  return {
    clientId: parsed.data.TOOL_CLIENT_ID,
    clientSecret: parsed.data.TOOL_CLIENT_SECRET,
    envUrl: checkUrl(parsed.data.TOOL_ENV_URL, source),
  };
}

/** `https`, or `http` on loopback; an origin only, because the SDK answers a path with "unimplemented" (fact 11). */
function checkUrl(text: string, source: string | undefined): string {
  const refuse = (reason: string): never => {
    throw new Failure('CONFIG_INVALID', `TOOL_ENV_URL from ${source} ${reason}.`, {
      hint: 'Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev.',
    });
  };
  if (!URL.canParse(text)) return refuse('is not a URL');
  const url = new URL(text);
  if (url.username || url.password) return refuse('must not hold a user name or password');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname))) {
    return refuse('must begin with https:// (http:// is for loopback only)');
  }
  if (url.pathname !== '/' || url.search || url.hash) return refuse('must be an origin, without a path');
  return url.origin;
}

/** @param hostname as `URL.hostname` gives it, brackets around IPv6 included */
export function isLoopbackHost(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    /^127(\.\d+){3}$/.test(hostname) ||
    hostname === '[::1]'
  );
}
