import { newId, newUuid, type Secrets } from './secrets.ts';
import type { Tool } from './tools/definitions.ts';

export type ConnectionType =
  | 'OAUTH'
  | 'BASIC'
  | 'BEARER'
  | 'API_KEY'
  | 'OAUTH_M2M'
  | 'TRELLO_OAUTH1'
  | 'GOOGLE_DWD'
  | 'TRUSTED_IDP'
  | 'SMART_FHIR'
  | 'NO_AUTH';
export type ConnectionStatus = 'DRAFT' | 'IN_PROGRESS' | 'COMPLETED';
export type AccountStatus = 'ACTIVE' | 'EXPIRED' | 'PENDING_AUTH' | 'PENDING_VERIFICATION' | 'DISCONNECTED';

export interface Connection {
  id: string;
  name: string;
  provider: string;
  type: ConnectionType;
  status: ConnectionStatus;
  enabled: boolean;
  createdAt: Date;
  /** Tools of a custom MCP server, shown only for this connection and an identifier. */
  customTools: Tool[];
}

export interface Account {
  id: string;
  connection: Connection;
  identifier: string;
  status: AccountStatus;
  /** OAuth tokens, or the key of a static account. */
  token: string;
  refreshToken: string;
  scopes: string[];
  tokenExpiresAt?: Date;
  /** Whether the provider renews an expired token. */
  refreshes: boolean;
  /** The user revoked the grant at the provider; Scalekit has not noticed. */
  revoked: boolean;
  updatedAt: Date;
  lastUsedAt?: Date;
}

export interface MagicLink {
  id: string;
  accountId: string;
  expiresAt: Date;
  state: string;
  userVerifyUrl: string;
  /** Set after approval, until the user is verified. */
  authRequestId?: string;
  used: boolean;
}

export type ConnectionSpec = Pick<Connection, 'name' | 'provider'> &
  Partial<Pick<Connection, 'type' | 'status' | 'enabled' | 'customTools'>>;
export interface AccountSpec {
  connection: string;
  identifier?: string;
  status?: AccountStatus;
  scopes?: string[];
}

export const PERSON = 'user@example.com';
const HOUR = 3_600_000;
const CONSENT: ConnectionType[] = ['OAUTH', 'TRELLO_OAUTH1', 'SMART_FHIR'];

/** Whether users of such a connection are verified, in an environment that verifies users. */
export const isVerified = ({ type }: Connection): boolean => CONSENT.includes(type);

/** The state of the environment: connections and accounts. */
export class World {
  connections: Connection[] = [];
  accounts: Account[] = [];
  links = new Map<string, MagicLink>();
  /** The valid access tokens of the environment. */
  readonly issued = new Set<string>();
  readonly secrets: Secrets;
  readonly tools: Tool[];
  readonly #connectionSpecs: ConnectionSpec[];
  readonly #accountSpecs: AccountSpec[];

  constructor(secrets: Secrets, tools: Tool[], connections: ConnectionSpec[], accounts: AccountSpec[]) {
    this.secrets = secrets;
    this.tools = tools;
    this.#connectionSpecs = connections;
    this.#accountSpecs = accounts;
    this.restore();
  }

  /** Restores the initial connections and accounts. */
  restore(): void {
    this.links.clear();
    this.issued.clear();
    this.connections = this.#connectionSpecs.map((spec, index) => ({
      id: newId('conn'),
      type: 'OAUTH',
      status: 'COMPLETED',
      enabled: true,
      customTools: [],
      createdAt: new Date(Date.UTC(2025, 0, 1 + index)),
      ...spec,
    }));
    this.accounts = [];
    for (const { connection, identifier = PERSON, status = 'ACTIVE', scopes } of this.#accountSpecs) {
      const found = this.connection(connection);
      if (!found) throw new Error(`the fixture names an unknown connection ${connection}`);
      const account = this.createAccount(found, identifier);
      if (scopes) account.scopes = scopes;
      if (status !== 'PENDING_AUTH') this.grant(account);
      account.status = status;
      if (status === 'EXPIRED') this.expire(account, false);
    }
  }

  connection(name: string): Connection | undefined {
    return this.connections.find((connection) => connection.name === name);
  }

  account(connection: string, identifier: string): Account | undefined {
    return this.accounts.find(
      (account) => account.connection.name === connection && account.identifier === identifier,
    );
  }

  createAccount(connection: Connection, identifier: string): Account {
    const account: Account = {
      id: newId('ca'),
      connection,
      identifier,
      status: 'PENDING_AUTH',
      token: '',
      refreshToken: '',
      scopes: [],
      refreshes: true,
      revoked: false,
      updatedAt: new Date(),
    };
    this.accounts.push(account);
    return account;
  }

  removeAccount(account: Account): void {
    this.accounts = this.accounts.filter((other) => other !== account);
  }

  /** After a consent, or after a key was entered, the account gets its credentials. */
  grant(account: Account): void {
    const { type } = account.connection;
    account.token = this.secrets.make(CONSENT.includes(type) ? 'oat_' : 'key_');
    if (CONSENT.includes(type)) {
      account.refreshToken = this.secrets.make('ort_');
      account.tokenExpiresAt = new Date(Date.now() + HOUR);
      if (account.scopes.length === 0) account.scopes = ['read', 'write'];
    }
    account.status = 'ACTIVE';
    account.refreshes = true;
    account.revoked = false;
    account.updatedAt = new Date();
  }

  expire(account: Account, refreshes: boolean): void {
    account.tokenExpiresAt = new Date(Date.now() - 60_000);
    account.refreshes = refreshes;
  }

  /** Happens when an account is read: an expired token is renewed, or the account turns EXPIRED. */
  refresh(account: Account): void {
    const due = account.tokenExpiresAt !== undefined && account.tokenExpiresAt.getTime() <= Date.now();
    if (!due || account.status !== 'ACTIVE') return;
    if (account.refreshes && !account.revoked) {
      account.token = this.secrets.make('oat_');
      account.tokenExpiresAt = new Date(Date.now() + HOUR);
    } else {
      account.status = 'EXPIRED';
    }
    account.updatedAt = new Date();
  }

  /** Whether the provider accepts the account's token now. */
  accepted(account: Account): boolean {
    const expired = account.tokenExpiresAt !== undefined && account.tokenExpiresAt.getTime() <= Date.now();
    return account.token !== '' && !account.revoked && !expired;
  }

  issueToken(): string {
    const token = this.secrets.make('eyJ', 48);
    this.issued.add(token);
    return token;
  }

  makeLink(account: Account, state: string, userVerifyUrl: string, minutes: number): MagicLink {
    const id = `${newUuid()}_o`;
    const expiresAt = new Date(Date.now() + minutes * 60_000);
    const link: MagicLink = { id, accountId: account.id, expiresAt, state, userVerifyUrl, used: false };
    this.links.set(id, link);
    return link;
  }
}
