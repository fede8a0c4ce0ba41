import { asFailure } from '../answer/document.ts';
import { CREDENTIAL_NAMES, type Settings } from '../config/settings.ts';
import { listAccounts } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections } from '../scalekit/connections.ts';
import { clockSkewSeconds, connectHost, resolveHost } from '../scalekit/probe.ts';

/** What was looked at, and how to mend it where it is not well. */
export interface Check {
  name: string;
  ok: boolean;
  detail: string;
  fix?: string;
}

export interface DoctorInput {
  /** `20.11.0` */
  nodeVersion: string;
  settings: Settings;
  identifier: string | undefined;
  signal: AbortSignal;
  client: () => Promise<ScalekitClient>;
}

const OLDEST_NODE = 20;

const NO_CONNECTION =
  'Create a connection in the Scalekit Dashboard (AgentKit > Connections) and finish its configuration.';

/** A clock further off than this makes tokens look expired or not yet valid. */
const MAX_SKEW_SECONDS = 60;

/**
 * Looks at everything a call needs, from the machine outwards. A check that cannot succeed because an earlier one
 * failed is left out; none of them throws, except when the person stops it.
 */
export async function runChecks(patient: DoctorInput): Promise<Check[]> {
  const { settings, signal } = patient;
  const checks: Check[] = [checkNode(patient.nodeVersion), ...checkCredentials(settings)];
  const envUrl = await attempt(checks, 'environment_url', async () => {
    const url = settings.credentials().envUrl;
    return [url, url];
  });
  if (envUrl === undefined) return checks;
  const addresses = await attempt(checks, 'dns', async () => {
    const found = await resolveHost(envUrl);
    return [found, found.join(', ')];
  });
  if (addresses === undefined) return checks;
  const tls = await attempt(checks, 'tls', async () => {
    const version = await connectHost(envUrl, signal);
    return [
      version,
      version === 'none'
        ? 'connected without TLS, which is allowed on loopback'
        : `connected with ${version}`,
    ];
  });
  if (tls === undefined) return checks;
  const client = await patient.client();
  const token = await attempt(checks, 'token', async () => [
    await client.token(),
    'Scalekit accepts the credentials',
  ]);
  if (token === undefined) return checks;
  checks.push(checkClock(client.core.serverTime));
  const connections = await attempt(checks, 'connections', async () => {
    const found = await listConnections(client);
    return [found, describeConnections(found), found.some(isUsable) ? undefined : NO_CONNECTION];
  });
  if (connections === undefined) return checks;
  checks.push(await checkAccounts(client, patient.identifier, connections));
  return checks;
}

function checkNode(version: string): Check {
  const ok = Number.parseInt(version, 10) >= OLDEST_NODE;
  return {
    name: 'node',
    ok,
    detail: `Node.js ${version}`,
    ...(!ok && { fix: `Install Node.js ${OLDEST_NODE} or newer for the shell that the agent uses.` }),
  };
}

/** Where each credential came from, never its value. */
function checkCredentials({ present, source, warnings }: Settings): Check[] {
  const checks = CREDENTIAL_NAMES.map((name) => ({
    name,
    ok: present[name],
    detail: present[name] ? `set by ${source}` : 'not set',
    ...(!present[name] && {
      fix: `Set ${name} in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the three must come from one place.`,
    }),
  }));
  const unread = warnings.map((warning) => ({
    name: 'env_file',
    ok: false,
    detail: warning,
    fix: 'Make .env a small text file, or remove it.',
  }));
  return [...checks, ...unread];
}

function checkClock(serverTime: number): Check {
  const skew = clockSkewSeconds(serverTime);
  if (skew === undefined)
    return { name: 'clock', ok: true, detail: 'the server sends no date to compare with' };
  const ok = Math.abs(skew) <= MAX_SKEW_SECONDS;
  const where = skew > 0 ? 'ahead of' : 'behind';
  return {
    name: 'clock',
    ok,
    detail: skew === 0 ? 'in step with the server' : `${Math.abs(skew)} s ${where} the server`,
    ...(!ok && {
      fix: "Set this machine's clock, by NTP say: tokens look expired or not yet valid to a clock that is off.",
    }),
  };
}

async function checkAccounts(
  client: ScalekitClient,
  identifier: string | undefined,
  connections: Connection[],
): Promise<Check> {
  if (identifier === undefined) {
    return {
      name: 'accounts',
      ok: false,
      detail: 'no identifier is set',
      fix: 'Set TOOL_IDENTIFIER to the identifier that the accounts have in Scalekit, an e-mail address say, or pass --identifier.',
    };
  }
  try {
    const accounts = await listAccounts(client, identifier);
    const usable = connections.filter(isUsable).filter(({ type }) => type !== 'NO_AUTH');
    const inactive = accounts.filter(({ status }) => status !== 'ACTIVE');
    const active = accounts.length - inactive.length;
    if (accounts.length === 0 && usable.length > 0) {
      return {
        name: 'accounts',
        ok: false,
        detail: `${identifier} has no account on any of ${usable.length} connections`,
        fix: `Check that ${identifier} is the identifier that the accounts have in Scalekit; if it is, run generate-link for a connection, and open the link.`,
      };
    }
    const others = inactive.map(({ connectionName, status }) => `${connectionName} ${status}`).join(', ');
    return {
      name: 'accounts',
      ok: inactive.length === 0,
      detail: `${identifier}: ${active} active of ${accounts.length} accounts, on ${usable.length} connections${others && `; ${others}`}`,
      ...(inactive.length > 0 && {
        fix: `Run generate-link --connection-name ${inactive[0]?.connectionName} and open the link; an API key is renewed in the Scalekit Dashboard.`,
      }),
    };
  } catch (error) {
    return fromFailure('accounts', error);
  }
}

function describeConnections(connections: Connection[]): string {
  const counts = new Map<string, number>();
  for (const { status, enabled } of connections) {
    const label = enabled ? status : `${status} but disabled`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const parts = [...counts].map(([label, count]) => `${count} ${label}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/**
 * Runs one check and notes how it went.
 *
 * @param look gives, beside what it found, how to mend it where it is not well
 * @returns its value, or undefined where it failed
 */
async function attempt<Value>(
  checks: Check[],
  name: string,
  look: () => Promise<[value: Value, detail: string, fix?: string | undefined]>,
): Promise<Value | undefined> {
  try {
    const [value, detail, fix] = await look();
    checks.push({ name, ok: fix === undefined, detail, ...(fix !== undefined && { fix }) });
    return value;
  } catch (error) {
    checks.push(fromFailure(name, error));
    return undefined;
  }
}

/** @throws the failure itself where it says that nobody waits for the checks any more */
function fromFailure(name: string, error: unknown): Check {
  const failure = asFailure(error);
  if (failure.code === 'INTERRUPTED') throw failure;
  const { message, hint } = failure;
  return { name, ok: false, detail: message, fix: hint };
}
