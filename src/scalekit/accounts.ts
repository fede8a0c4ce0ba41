import { type Timestamp, timestampDate } from '@bufbuild/protobuf/wkt';
import {
  type AuthorizationDetails,
  ConnectedAccountService,
  ConnectorStatus,
  ConnectorType,
  type ConnectedAccount as WireAccount,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js';
import { Failure } from '../answer/failure.ts';
import { pagesOf, type ScalekitClient } from './client.ts';

/** A person's connected account, without its secrets. */
export interface Account {
  id: string;
  /** `ACTIVE`, `EXPIRED`, `PENDING_AUTH`, `PENDING_VERIFICATION`, `DISCONNECTED`. */
  status: string;
  /** `OAUTH`, `API_KEY`, … */
  authorizationType: string;
  /** ISO 8601. */
  tokenExpiresAt?: string;
  scopes: string[];
  hasAccessToken: boolean;
  hasRefreshToken: boolean;
  /** When it last changed, consent included; ISO 8601, empty if the server omits it. */
  updatedAt: string;
}

/** Members of a static credential that are not secret and may appear in ordinary text, unless their name suggests otherwise. */
const PLAIN_MEMBERS = /user|domain|host|url|email|region|version|type|scope|path/i;
const SECRET_MEMBERS = /key|token|secret|pass|auth|credential/i;

/**
 * Reads a person's account on a connection. Reading refreshes an expired grant first, so the status is what a
 * tool call would find. The answer holds live tokens: they are registered with the redactor and dropped here.
 *
 * @param reveal receives the tokens; only for `get-authorization --show-tokens`
 * @returns undefined if the person has no account on this connection
 */
export async function readAccount(
  client: ScalekitClient,
  connectionName: string,
  identifier: string,
  reveal?: (tokens: Record<string, unknown>) => void,
): Promise<Account | undefined> {
  const account = await found(
    client.read(client.service(ConnectedAccountService).getConnectedAccountAuth, {
      connector: connectionName,
      identifier,
    }),
  );
  if (!account) return undefined;
  const tokens = tokensOf(account.authorizationDetails);
  for (const [name, value] of Object.entries({ ...tokens, ...account.apiConfig }))
    registerSecrets(client, name, value);
  reveal?.(tokens);
  return withoutSecrets(account, tokens);
}

/**
 * Like `readAccount`, by an RPC that refreshes nothing and returns no tokens, so it is not known whether there are any.
 *
 * @returns undefined if the person has no account on this connection
 */
export async function readAccountDetails(
  client: ScalekitClient,
  connectionName: string,
  identifier: string,
): Promise<Account | undefined> {
  const service = client.service(ConnectedAccountService);
  const request = { connector: connectionName, identifier };
  try {
    const account = await found(client.read(service.getConnectedAccountDetails, request));
    return account && withoutSecrets(account, {});
  } catch (error) {
    // An environment that does not have this RPC yet.
    if (!(error instanceof Failure) || error.details.grpc_code !== 'Unimplemented') throw error;
    return await readAccount(client, connectionName, identifier);
  }
}

/** The account in an answer; undefined if there is none. */
async function found(
  answer: Promise<{ connectedAccount?: WireAccount | undefined }>,
): Promise<WireAccount | undefined> {
  try {
    return (await answer).connectedAccount;
  } catch (error) {
    if (error instanceof Failure && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * Completes an authorization in an environment that verifies its users (docs/scalekit.md, User verification). It works
 * once, so it is sent once.
 *
 * @param authRequestId what the browser brought to the `user_verify_url`
 * @throws Failure FORBIDDEN if someone else consented, NOT_FOUND for a request that is unknown or used
 */
export async function verifyUser(
  client: ScalekitClient,
  authRequestId: string,
  identifier: string,
): Promise<void> {
  const service = client.service(ConnectedAccountService);
  await client
    .once(service.verifyConnectedAccountUser, { authRequestId, identifier })
    .catch((error: unknown) => {
      throw client.failureOf(error);
    });
}

/** The accounts of one identifier on every connection, all pages; this call carries no secrets. */
export async function listAccounts(
  client: ScalekitClient,
  identifier: string,
): Promise<{ connectionName: string; status: string }[]> {
  const service = client.service(ConnectedAccountService);
  const load = (pageToken: string) =>
    client.read(service.listConnectedAccounts, { identifier, pageSize: 99, pageToken });
  const accounts: { connectionName: string; status: string }[] = [];
  for await (const page of pagesOf(load))
    for (const { connector, status } of page.connectedAccounts)
      accounts.push({ connectionName: connector, status: ConnectorStatus[status] ?? String(status) });
  return accounts;
}

/** The identifiers that have an account, of the first hundred accounts. */
export async function listIdentifiers(client: ScalekitClient, connectionName = ''): Promise<string[]> {
  const service = client.service(ConnectedAccountService);
  const page = await client.read(service.listConnectedAccounts, { pageSize: 99, connector: connectionName });
  return [...new Set(page.connectedAccounts.map(({ identifier }) => identifier))];
}

/** A link a person opens to consent, and when it stops working. */
export interface MagicLink {
  link: string;
  expires_at?: string;
}

/** Requests a magic link; the account is created if there is none yet. */
export async function magicLink(
  client: ScalekitClient,
  connectionName: string,
  identifier: string,
  options: { state?: string | undefined; userVerifyUrl?: string | undefined } = {},
): Promise<MagicLink> {
  const service = client.service(ConnectedAccountService);
  const request = { connector: connectionName, identifier, ...options };
  const answer = await client.read(service.getMagicLinkForConnectedAccount, request);
  const expiresAt = isoOf(answer.expiry);
  return { link: answer.link, ...(expiresAt && { expires_at: expiresAt }) };
}

/** Timestamps outside the range of Date are ignored instead of throwing. */
function isoOf(timestamp: Timestamp | undefined): string | undefined {
  const date = timestamp && timestampDate(timestamp);
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}

function tokensOf(details: AuthorizationDetails | undefined): Record<string, unknown> {
  const held = details?.details;
  switch (held?.case) {
    case 'oauthToken':
      return { access_token: held.value.accessToken, refresh_token: held.value.refreshToken };
    case 'staticAuth':
      return { ...held.value.details };
    case 'googleDwd':
      return { access_token: held.value.accessToken };
    case 'trustedIdp':
      return {
        access_key_id: held.value.accessKeyId,
        secret_access_key: held.value.secretAccessKey,
        session_token: held.value.sessionToken,
      };
    default:
      return {};
  }
}

function registerSecrets(client: ScalekitClient, name: string, value: unknown): void {
  if (typeof value === 'string' && (SECRET_MEMBERS.test(name) || !PLAIN_MEMBERS.test(name)))
    client.session.redactor.add(value);
  if (typeof value === 'object')
    for (const [key, member] of Object.entries(value ?? {})) registerSecrets(client, key, member);
}

function withoutSecrets(account: WireAccount, tokens: Record<string, unknown>): Account {
  const { details } = account.authorizationDetails ?? {};
  const scopes = details?.case === 'oauthToken' || details?.case === 'googleDwd' ? details.value.scopes : [];
  const expiresAt = isoOf(account.tokenExpiresAt);
  const { refresh_token, ...others } = tokens;
  return {
    id: account.id,
    status: ConnectorStatus[account.status] ?? String(account.status),
    authorizationType: ConnectorType[account.authorizationType] ?? String(account.authorizationType),
    ...(expiresAt && { tokenExpiresAt: expiresAt }),
    scopes: [...scopes],
    hasAccessToken: Object.values(others).some(Boolean),
    hasRefreshToken: Boolean(refresh_token),
    updatedAt: isoOf(account.updatedAt) ?? '',
  };
}
