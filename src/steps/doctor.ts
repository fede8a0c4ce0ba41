import { asFailure } from '../answer/document.ts';
import { configInvalid, Failure } from '../answer/failure.ts';
import { shellWord } from '../answer/text.ts';
import { CREDENTIAL_NAMES, type CredentialName } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import type { Session } from '../http/session.ts';
import { listAccounts } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections } from '../scalekit/connections.ts';
import { connectHost, probeProxy, resolveHost } from '../scalekit/probe.ts';
import { type AccountOverview, type AccountState, countStates, overviewOf } from './accounts.ts';

/** The result of a check, how to fix the problem if there is one, and the failure that `doctor` ends with. */
export interface CheckResult {
  name: string;
  ok: boolean;
  detail: string;
  fix?: string;
  /** A failed check without one is only reported. */
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

/** A larger clock skew, in seconds, makes tokens look expired or not yet valid. */
const MAX_SKEW_SECONDS = 60;

/**
 * Checks everything a call needs, from this machine to the accounts. A check that cannot succeed because an earlier one
 * failed is skipped; none of them throws, unless the person stops the command.
 */
export async function runChecks(input: DoctorInput): Promise<CheckResult[]> {
  const { settings, session } = input;
  const results: CheckResult[] = [];
  /** Records what a check finds: the detail, or more. @returns whether to go on with what depends on it */
  const check = async (name: string, look: () => Finding | Promise<Finding>): Promise<boolean> => {
    const result = await runCheck(name, look);
    if (result) results.push(result);
    return result?.ok ?? true;
  };
  await check('node', () => checkNode(input.nodeVersion));
  for (const name of CREDENTIAL_NAMES) await check(name, () => checkCredential(settings, name));
  // Each is named; the URL has its own check.
  const isComplete = results.every(({ name, ok }) => ok || name === 'node');
  for (const warning of settings.warnings) {
    const hint = 'Make .env a small text file, or remove it.';
    await check('env_file', () => Promise.reject(configInvalid(warning, hint)));
  }
  const url = () => settings.credentials().envUrl;
  let route: string | undefined;
  const isConnected =
    isComplete &&
    (await check('environment_url', url)) &&
    // Most networks need no proxy; then there is nothing to report.
    (await check('proxy', async () => {
      route = await probeProxy(session, url());
      return route && `${route} opens connections to ${new URL(url()).host}`;
    })) &&
    (route !== undefined ||
      (await check('dns', async () => (await resolveHost(session, url())).join(', ')))) &&
    (await check('tls', async () => {
      const version = await connectHost(session, url());
      return `connected ${version === 'none' ? 'without TLS, which is allowed on loopback' : `with ${version}`}`;
    }));
  if (!isConnected) return results;
  const client = await input.client();
  const isAccepted = await check('token', async () => {
    await client.token();
    return 'Scalekit accepts the credentials';
  });
  if (!isAccepted) return results;
  await check('clock', () => checkClock(client.core.serverTime));
  let connections: Connection[] = [];
  const isListed = await check('connections', async () => {
    connections = await listConnections(client);
    if (connections.some(isUsable)) return describeConnections(connections);
    const code = connections.length > 0 ? 'CONNECTION_NOT_COMPLETED' : 'CONNECTION_NOT_FOUND';
    const hint =
      'Create a connection in the Scalekit Dashboard (AgentKit > Connections) and finish its configuration.';
    throw new Failure(code, describeConnections(connections), { hint });
  });
  if (isListed) await check('accounts', () => checkAccounts(client, input, connections));
  return results;
}

/** The detail of a check that succeeds, its result, or undefined if there is nothing to report. */
type Finding = string | Omit<CheckResult, 'name'> | undefined;

/** @throws Failure INTERRUPTED if the command was stopped */
export async function runCheck(
  name: string,
  look: () => Finding | Promise<Finding>,
): Promise<CheckResult | undefined> {
  try {
    const found = await look();
    return typeof found === 'string' ? { name, ok: true, detail: found } : found && { name, ...found };
  } catch (error) {
    const failure = asFailure(error);
    if (failure.code === 'INTERRUPTED') throw failure;
    return { name, ok: false, detail: failure.message, fix: failure.hint, failure };
  }
}

function checkNode(version: string): string {
  const detail = `Node.js ${version}`;
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return detail;
  throw configInvalid(detail, `Install Node.js ${OLDEST_NODE} or newer for the shell that the agent uses.`);
}

/** Where a credential came from and what is wrong with it, never its value. */
function checkCredential({ missing, source, faultOf }: Settings, name: CredentialName): Finding {
  const fault = name === 'TOOL_ENV_URL' ? undefined : faultOf(name);
  if (fault) throw fault;
  const absent = missing?.details.missing;
  if (!missing || !Array.isArray(absent) || !absent.includes(name)) return `set by ${source}`;
  const fix = `Set ${name} in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; at a terminal: export it, or --env-from FILE; the three must come from one place.`;
  return { ok: false, detail: 'not set', fix, failure: missing };
}

function checkClock(serverTime: number): string {
  const skew = Math.round((Date.now() - serverTime) / 1000);
  if (Number.isNaN(skew)) return 'the server sends no date to compare with';
  // The server's date has whole seconds.
  if (Math.abs(skew) <= 1) return 'in sync with the server';
  const detail = `${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} the server`;
  if (Math.abs(skew) <= MAX_SKEW_SECONDS) return detail;
  throw configInvalid(
    detail,
    "Set this machine's clock, by NTP for example: with a wrong clock, tokens look expired or not yet valid.",
  );
}

async function checkAccounts(
  client: ScalekitClient,
  { identifier, settings }: DoctorInput,
  connections: Connection[],
): Promise<Finding> {
  const fault = identifier === settings.identifier ? settings.identifierFault : undefined;
  if (identifier === undefined || fault) {
    const fix =
      'Set TOOL_IDENTIFIER to the identifier that the accounts have in Scalekit, an e-mail address for example, or pass --identifier.';
    return { ok: false, detail: fault?.message ?? 'no identifier is set', fix: fault?.hint ?? fix };
  }
  const accounts = await listAccounts(client, identifier);
  const usable = connections.filter(isUsable).filter(({ type }) => type !== 'NO_AUTH');
  if (accounts.length === 0 && usable.length > 0) {
    return {
      ok: false,
      detail: `${identifier} has no account on any of ${usable.length} connections`,
      fix: `Check that ${identifier} is the identifier that the accounts have in Scalekit; if it is, create a link with generate-link for the user to open; keys are entered in the Scalekit Dashboard.`,
    };
  }
  const inactive = accounts.filter(({ status }) => status !== 'ACTIVE');
  const others = inactive.map(({ connectionName, status }) => `${connectionName} ${status}`).join(', ');
  const overviews = connections.map((one) => overviewOf(one, accounts));
  const detail = `${identifier} can use ${countStates(overviews).usable} of ${connections.length} connections${others && `; ${others}`}`;
  if (inactive.length === 0) return detail;
  const names = new Set(inactive.map(({ connectionName }) => connectionName));
  return {
    ok: false,
    detail,
    fix: fixesFor(overviews.filter(({ connection }) => names.has(connection.keyId))),
  };
}

/** What each connection's type needs: a consent, or a credential in the Dashboard; above all a usable connection. */
function fixesFor(overviews: readonly AccountOverview[]): string {
  const named = (state: AccountState) =>
    overviews.filter((one) => one.state === state).map(({ connection }) => connection.keyId);
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
