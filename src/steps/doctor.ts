import { asFailure } from '../answer/document.ts';
import { type ErrorCode, Failure } from '../answer/failure.ts';
import { shellWord } from '../answer/text.ts';
import { CREDENTIAL_NAMES } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import type { Session } from '../http/session.ts';
import { listAccounts } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections } from '../scalekit/connections.ts';
import { clockSkewSeconds, connectHost, probeProxy, resolveHost } from '../scalekit/probe.ts';
import { type AccountOverview, type AccountState, countStates, overviewOf } from './accounts.ts';

/** The result of a check, and how to fix the problem if there is one. */
export interface Check {
  name: string;
  ok: boolean;
  detail: string;
  fix?: string;
}

/** A check, with the failure that `doctor` ends with; a check without one is only reported. */
export interface CheckResult extends Check {
  failure?: Failure;
}

export interface DoctorInput {
  /** `20.11.0` */
  nodeVersion: string;
  settings: Settings;
  identifier: string | undefined;
  session: Session;
  client: () => Promise<ScalekitClient>;
}

const OLDEST_NODE = 20;

const NO_CONNECTION =
  'Create a connection in the Scalekit Dashboard (AgentKit > Connections) and finish its configuration.';

/** A larger clock skew, in seconds, makes tokens look expired or not yet valid. */
const MAX_SKEW_SECONDS = 60;

/**
 * Checks everything a call needs, from this machine to the accounts. A check that cannot succeed because an earlier one
 * failed is skipped; none of them throws, unless the person stops the command.
 */
export async function runChecks(patient: DoctorInput): Promise<CheckResult[]> {
  const { settings, session } = patient;
  const checks: CheckResult[] = [checkNode(patient.nodeVersion), ...checkCredentials(settings)];
  // Each is named; the URL has its own check.
  if (CREDENTIAL_NAMES.some((name) => checks.some((check) => check.name === name && !check.ok)))
    return checks;
  const envUrl = await attempt(checks, 'environment_url', async () => {
    const url = settings.credentials().envUrl;
    return [url, url];
  });
  if (envUrl === undefined) return checks;
  const isReachable = await checkRoute(checks, session, envUrl);
  if (!isReachable) return checks;
  const tls = await attempt(checks, 'tls', async () => {
    const version = await connectHost(session, envUrl);
    const how = version === 'none' ? 'without TLS, which is allowed on loopback' : `with ${version}`;
    return [version, `connected ${how}`];
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
    if (found.some(isUsable)) return [found, describeConnections(found)];
    const code = found.length > 0 ? 'CONNECTION_NOT_COMPLETED' : 'CONNECTION_NOT_FOUND';
    return [found, describeConnections(found), NO_CONNECTION, code];
  });
  if (connections === undefined) return checks;
  checks.push(await checkAccounts(client, patient, connections));
  return checks;
}

/** The route to the environment: through the proxy in the settings, else directly to its addresses. */
async function checkRoute(checks: CheckResult[], session: Session, envUrl: string): Promise<boolean> {
  const before = checks.length;
  const proxy = await attempt(checks, 'proxy', async () => {
    const found = await probeProxy(session, envUrl);
    return [found ?? 'none', `${found} opens connections to ${new URL(envUrl).host}`];
  });
  if (proxy !== 'none') return proxy !== undefined;
  // Most networks need no proxy; then there is nothing to report.
  checks.length = before;
  const addresses = await attempt(checks, 'dns', async () => {
    const found = await resolveHost(session, envUrl);
    return [found, found.join(', ')];
  });
  return addresses !== undefined;
}

function checkNode(version: string): CheckResult {
  const detail = `Node.js ${version}`;
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return { name: 'node', ok: true, detail };
  const fix = `Install Node.js ${OLDEST_NODE} or newer for the shell that the agent uses.`;
  return failing('node', 'CONFIG_INVALID', detail, fix);
}

/** A check that makes `doctor` fail. */
function failing(name: string, code: ErrorCode, detail: string, fix: string): CheckResult {
  return { name, ok: false, detail, fix, failure: new Failure(code, detail, { hint: fix }) };
}

/** Where each credential came from and what is wrong with it, never its value. */
function checkCredentials({ missing, source, warnings, faultOf }: Settings): CheckResult[] {
  const absent = (missing?.details.missing ?? []) as string[];
  const checks = CREDENTIAL_NAMES.map((name): CheckResult => {
    const fault = name === 'TOOL_ENV_URL' ? undefined : faultOf(name);
    if (fault) return fromFailure(name, fault);
    if (!absent.includes(name)) return { name, ok: true, detail: `set by ${source}` };
    const fix = `Set ${name} in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; at a terminal: export it, or --env-from FILE; the three must come from one place.`;
    return { name, ok: false, detail: 'not set', fix, ...(missing && { failure: missing }) };
  });
  const unread = warnings.map((warning): CheckResult => {
    const fix = 'Make .env a small text file, or remove it.';
    return failing('env_file', 'CONFIG_INVALID', warning, fix);
  });
  return [...checks, ...unread];
}

function checkClock(serverTime: number): CheckResult {
  const skew = clockSkewSeconds(serverTime);
  if (skew === undefined)
    return { name: 'clock', ok: true, detail: 'the server sends no date to compare with' };
  const where = skew > 0 ? 'ahead of' : 'behind';
  // The server's date has whole seconds.
  const detail = Math.abs(skew) <= 1 ? 'in sync with the server' : `${Math.abs(skew)} s ${where} the server`;
  if (Math.abs(skew) <= MAX_SKEW_SECONDS) return { name: 'clock', ok: true, detail };
  const fix =
    "Set this machine's clock, by NTP for example: with a wrong clock, tokens look expired or not yet valid.";
  return failing('clock', 'CONFIG_INVALID', detail, fix);
}

async function checkAccounts(
  client: ScalekitClient,
  { identifier, settings }: DoctorInput,
  connections: Connection[],
): Promise<CheckResult> {
  const fault = identifier === settings.identifier ? settings.identifierFault : undefined;
  if (identifier === undefined || fault) {
    return {
      name: 'accounts',
      ok: false,
      detail: fault?.message ?? 'no identifier is set',
      fix:
        fault?.hint ??
        'Set TOOL_IDENTIFIER to the identifier that the accounts have in Scalekit, an e-mail address for example, or pass --identifier.',
    };
  }
  try {
    const accounts = await listAccounts(client, identifier);
    const usable = connections.filter(isUsable).filter(({ type }) => type !== 'NO_AUTH');
    const inactive = accounts.filter(({ status }) => status !== 'ACTIVE');
    if (accounts.length === 0 && usable.length > 0) {
      return {
        name: 'accounts',
        ok: false,
        detail: `${identifier} has no account on any of ${usable.length} connections`,
        fix: `Check that ${identifier} is the identifier that the accounts have in Scalekit; if it is, create a link with generate-link for the user to open; keys are entered in the Scalekit Dashboard.`,
      };
    }
    const others = inactive.map(({ connectionName, status }) => `${connectionName} ${status}`).join(', ');
    const counts = countStates(connections.map((one) => overviewOf(one, accounts)));
    const fix = fixesFor(connections.map((one) => overviewOf(one, inactive)));
    return {
      name: 'accounts',
      ok: inactive.length === 0,
      detail: `${identifier} can use ${counts.usable} of ${connections.length} connections${others && `; ${others}`}`,
      ...(inactive.length > 0 && { fix }),
    };
  } catch (error) {
    return fromFailure('accounts', error);
  }
}

/** What each connection's type needs: a consent, or a credential in the Dashboard; above all a usable connection. */
function fixesFor(overviews: readonly AccountOverview[]): string {
  const named = (state: AccountState) =>
    overviews
      .filter((overview) => overview.state === state && overview.status !== 'NOT_FOUND')
      .map(({ connection }) => connection.keyId);
  const [first, ...others] = named('needs_consent');
  const keys = named('needs_dashboard');
  const parts = [
    first !== undefined &&
      `run generate-link --connection-name ${shellWord(first)}${others.length > 0 ? ` (then ${others.join(', ')})` : ''} and ask the user to open the link`,
    keys.length > 0 &&
      `ask the user to renew the credentials of ${keys.join(', ')} in the Scalekit Dashboard`,
  ].filter(Boolean);
  const text = parts.join('; ') || 'finish the connections themselves in the Scalekit Dashboard first';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `30 COMPLETED, 1 DRAFT (slack-draft)`: unusable connections are named. */
function describeConnections(connections: Connection[]): string {
  const groups = new Map<string, Connection[]>();
  for (const connection of connections) {
    const label = connection.enabled ? connection.status : `${connection.status} but disabled`;
    groups.set(label, [...(groups.get(label) ?? []), connection]);
  }
  const parts = [...groups].map(([label, members]) => {
    const named = members.every(isUsable) ? '' : ` (${members.map(({ keyId }) => keyId).join(', ')})`;
    return `${members.length} ${label}${named}`;
  });
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/**
 * Runs one check and records its result.
 *
 * @param look returns what it found, and how to fix the problem if there is one
 * @returns its value, or undefined if it failed
 */
async function attempt<Value>(
  checks: CheckResult[],
  name: string,
  look: () => Promise<[value: Value, detail: string, fix?: string | undefined, code?: ErrorCode]>,
): Promise<Value | undefined> {
  try {
    const [value, detail, fix, code] = await look();
    checks.push(fix !== undefined && code ? failing(name, code, detail, fix) : { name, ok: true, detail });
    return value;
  } catch (error) {
    checks.push(fromFailure(name, error));
    return undefined;
  }
}

/** @throws the failure itself if the command was stopped */
export function fromFailure(name: string, error: unknown): CheckResult {
  const failure = asFailure(error);
  if (failure.code === 'INTERRUPTED') throw failure;
  return { name, ok: false, detail: failure.message, fix: failure.hint, failure };
}
