import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { Code, type ServiceImpl } from '@connectrpc/connect';
import {
  type AuthorizationDetailsSchema,
  type ConnectedAccountService,
  ConnectorStatus,
  ConnectorType,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js';
import { type Account, type Connection, isVerified, type World } from '../world.ts';
import { invalid, notFound, refusal, unknownId } from './errors.ts';
import { page } from './pages.ts';

const DEFAULT_SIZE = 10;

export interface AccountOptions {
  /** The URL of the environment, with which magic links start. */
  url: () => string;
  linkMinutes: number;
  /** Whether users must be verified, so that links need a `user_verify_url`. */
  userVerification: boolean;
}

export function accountService(
  world: World,
  options: AccountOptions,
): Partial<ServiceImpl<typeof ConnectedAccountService>> {
  return {
    listConnectedAccounts(request) {
      const found = world.accounts.filter(
        ({ connection, identifier }) =>
          (!request.connector || connection.name === request.connector) &&
          (!request.identifier || identifier === request.identifier) &&
          (!request.provider || connection.provider === request.provider) &&
          (request.connectionNames.length === 0 || request.connectionNames.includes(connection.name)) &&
          `${connection.name} ${identifier}`.toLowerCase().includes(request.query.toLowerCase()),
      );
      const { items, ...rest } = page(found, request.pageSize || DEFAULT_SIZE, request.pageToken);
      return { ...rest, connectedAccounts: items.map(onWire) };
    },

    getConnectedAccountAuth(request) {
      const account = findAccount(world, request);
      world.refresh(account);
      return { connectedAccount: { ...onWire(account), authorizationDetails: credentials(account) } };
    },

    getConnectedAccountDetails(request) {
      return { connectedAccount: onWire(findAccount(world, request)) };
    },

    getMagicLinkForConnectedAccount(request) {
      const open = request.id ? findAccount(world, request).connection : connectionOf(world, request);
      checkVerifyUrl(request.userVerifyUrl, options.userVerification && isVerified(open));
      const account = request.id ? findAccount(world, request) : findOrCreate(world, request);
      const link = world.makeLink(
        account,
        request.state ?? '',
        request.userVerifyUrl ?? '',
        options.linkMinutes,
      );
      return { link: `${options.url()}/magicLink/${link.id}`, expiry: timestampFromDate(link.expiresAt) };
    },

    verifyConnectedAccountUser({ authRequestId, identifier }) {
      const link = [...world.links.values()].find((one) => one.authRequestId === authRequestId);
      const account = world.accounts.find(({ id }) => id === link?.accountId);
      if (!link || !account) throw notFound('auth request');
      if (account.identifier !== identifier) {
        const details = { errorCode: 'PERMISSION_DENIED' };
        throw refusal(Code.PermissionDenied, 'the identifier is not the one that authorized', details);
      }
      // Valid for one verification.
      delete link.authRequestId;
      account.status = 'ACTIVE';
      account.updatedAt = new Date();
      return { postUserVerifyRedirectUrl: `${options.url()}/connect/success` };
    },
  };
}

interface Which {
  id?: string | undefined;
  connectedAccountId?: string | undefined;
  connector?: string | undefined;
  identifier?: string | undefined;
}

/** The account of a request, by `ca_…` or by connection and identifier. */
export function findAccount(world: World, which: Which): Account {
  const id = which.id || which.connectedAccountId;
  if (id) {
    const account = world.accounts.find((one) => one.id === id);
    if (!account) throw unknownId(id);
    return account;
  }
  if (!which.connector || !which.identifier) {
    throw invalid('either the id or connector and identifier of the connected account are required');
  }
  if (!world.connection(which.connector)) throw notFound(`connection ${which.connector}`);
  const account = world.account(which.connector, which.identifier);
  if (!account) throw notFound('connected account');
  return account;
}

function connectionOf(world: World, { connector, identifier }: Which): Connection {
  if (!connector || !identifier) throw invalid('connector and identifier are required');
  const connection = world.connection(connector);
  if (!connection) throw notFound(`connection ${connector}`);
  return connection;
}

function findOrCreate(world: World, which: Which): Account {
  const connection = connectionOf(world, which);
  const identifier = which.identifier ?? '';
  return world.account(connection.name, identifier) ?? world.createAccount(connection, identifier);
}

function checkVerifyUrl(url: string | undefined, isNeeded: boolean): void {
  if (!url && !isNeeded) return;
  const field = 'user_verify_url';
  if (!url) throw invalid(`${field} is required`, [{ field, description: 'value is required' }]);
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw invalid(`invalid ${field}`, [{ field, description: 'value must be a valid URI' }]);
}

function onWire(account: Account) {
  const { connection } = account;
  return {
    id: account.id,
    identifier: account.identifier,
    provider: connection.provider,
    connector: connection.name,
    connectionId: connection.id,
    status: ConnectorStatus[account.status],
    authorizationType: ConnectorType[connection.type === 'BEARER' ? 'BEARER_TOKEN' : connection.type],
    updatedAt: timestampFromDate(account.updatedAt),
    ...(account.tokenExpiresAt ? { tokenExpiresAt: timestampFromDate(account.tokenExpiresAt) } : {}),
    ...(account.lastUsedAt ? { lastUsedAt: timestampFromDate(account.lastUsedAt) } : {}),
  };
}

function credentials({
  connection,
  token,
  refreshToken,
  scopes,
}: Account): MessageInitShape<typeof AuthorizationDetailsSchema> {
  switch (connection.type) {
    case 'OAUTH':
    case 'OAUTH_M2M':
    case 'SMART_FHIR':
    case 'TRELLO_OAUTH1':
      return {
        details: { case: 'oauthToken', value: { accessToken: token, refreshToken, scopes, domain: '' } },
      };
    case 'GOOGLE_DWD':
      return { details: { case: 'googleDwd', value: { subject: '', accessToken: token, scopes } } };
    case 'TRUSTED_IDP':
      return { details: { case: 'trustedIdp', value: { dbUser: 'reader', sessionToken: token } } };
    case 'BASIC':
      return { details: { case: 'staticAuth', value: { details: { username: 'reader', password: token } } } };
    case 'BEARER':
      return { details: { case: 'staticAuth', value: { details: { token } } } };
    case 'API_KEY':
      return { details: { case: 'staticAuth', value: { details: { api_key: token } } } };
    case 'NO_AUTH':
      return { details: { case: 'staticAuth', value: { details: {} } } };
  }
}
