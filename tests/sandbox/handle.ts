import type { Account, AccountStatus, World } from './world.ts';

/** An account for a test to change; created if it does not exist. */
export class AccountHandle {
  readonly #world: World;
  readonly #connection: string;
  readonly #identifier: string;

  constructor(world: World, connection: string, identifier: string) {
    this.#world = world;
    this.#connection = connection;
    this.#identifier = identifier;
  }

  get exists(): boolean {
    return this.#world.account(this.#connection, this.#identifier) !== undefined;
  }

  get status(): AccountStatus | undefined {
    return this.#world.account(this.#connection, this.#identifier)?.status;
  }

  get id(): string {
    return this.#account().id;
  }

  /** The current provider token or API key. */
  get token(): string {
    return this.#account().token;
  }

  setStatus(status: AccountStatus): this {
    const account = this.#account();
    if (status === 'ACTIVE') this.#world.grant(account);
    account.status = status;
    return this;
  }

  /** Expires the token. Reading the account renews it, or turns the account EXPIRED. */
  expireToken({ refreshes }: { refreshes: boolean } = { refreshes: true }): this {
    this.#world.expire(this.#account(), refreshes);
    return this;
  }

  /** Revokes the grant at the provider; the account still says ACTIVE. */
  revokeGrant(): this {
    this.#account().revoked = true;
    return this;
  }

  remove(): void {
    const account = this.#world.account(this.#connection, this.#identifier);
    if (account) this.#world.removeAccount(account);
  }

  #account(): Account {
    const found = this.#world.account(this.#connection, this.#identifier);
    if (found) return found;
    const connection = this.#world.connection(this.#connection);
    if (!connection) throw new Error(`there is no connection ${this.#connection}`);
    return this.#world.createAccount(connection, this.#identifier);
  }
}
