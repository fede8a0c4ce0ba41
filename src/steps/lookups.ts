import { type Account, listAccounts, readAccount } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections } from '../scalekit/connections.ts';
import { listTools, listToolsOfAccount, type Paging } from '../scalekit/tools.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { fileStoreOf } from '../tools/search/related-services.ts';

/** Whether a tool may be offered at all, on any of the connections that could run it (docs/contract.md, Guards). */
export type Offers = (tool: ToolDefinition, connections: readonly Connection[]) => boolean;

/** Listings of whole providers at the same time: with all of them, 20,000 tools take a third more memory. */
const LISTINGS_AT_ONCE = 8;

/** The look-ups of one command, each made once. */
export class Lookups {
  readonly client: ScalekitClient;
  readonly identifier: string | undefined;
  /** Names of tools that were found but may not be offered. */
  readonly hidden = new Set<string>();
  readonly #offers: Offers;
  readonly #paging: Paging;
  readonly #answers = new Map<string, Promise<unknown>>();
  readonly #named = new Map<string, Promise<ToolDefinition[]> | ToolDefinition[]>();

  constructor(client: ScalekitClient, identifier: string | undefined, offers: Offers, paging: Paging = {}) {
    this.client = client;
    this.identifier = identifier;
    this.#offers = offers;
    this.#paging = paging;
  }

  /** @param name a connection to include; the listing may end with it */
  connections(name?: string): Promise<Connection[]> {
    return this.#once(`connections ${name}`, () => listConnections(this.client, name));
  }

  /** The person's account on a connection; reading it refreshes its grant. */
  account(keyId: string): Promise<Account | undefined> {
    const { identifier } = this;
    return this.#once(`account ${keyId}`, async () =>
      identifier === undefined ? undefined : await readAccount(this.client, keyId, identifier),
    );
  }

  /** The statuses of the person's accounts by connection, as listed: no grant is refreshed. */
  statuses(): Promise<ReadonlyMap<string, string>> {
    const { identifier } = this;
    return this.#once('statuses', async () => {
      const accounts = identifier === undefined ? [] : await listAccounts(this.client, identifier);
      return new Map(accounts.map(({ connectionName, status }) => [connectionName, status]));
    });
  }

  /** The existing tools among these names. */
  async named(names: readonly string[]): Promise<ToolDefinition[]> {
    const missing = names.filter((name) => !this.#named.has(name));
    const asked = missing.length > 0 ? listTools(this.client, { toolName: missing }) : [];
    for (const name of missing) this.#named.set(name, asked);
    const found = await Promise.all(names.map((name) => this.#named.get(name)));
    return names.flatMap((name, at) => found[at]?.find((tool) => tool.name === name) ?? []);
  }

  /**
   * The tool that finds a provider's files by name in the service that stores them, if that service is connected and may
   * be used.
   */
  async fileFinders(provider: string, connections: readonly Connection[]): Promise<ToolDefinition[]> {
    const home = fileStoreOf(provider);
    const stores = connections.filter((one) => one.provider === home?.provider && isUsable(one));
    if (home === undefined || stores.length === 0) return [];
    // The answer is useful without it.
    const found = await this.named([home.tool]).catch(() => []);
    return found.filter((tool) => this.#offers(tool, stores));
  }

  /** A provider's tools from the catalog. */
  catalog(provider: string): Promise<ToolDefinition[]> {
    return this.#once(`catalog ${provider}`, () => listTools(this.client, { provider }, this.#paging));
  }

  /**
   * A provider's tools. If the catalog has none, it may be a custom MCP server, whose tools are listed through the accounts on
   * its connections.
   */
  async toolsOfProvider(provider: string, connections: readonly Connection[]): Promise<ToolDefinition[]> {
    const own = await this.catalog(provider);
    if (own.length > 0) return this.offered(own, connections);
    const custom = connections.map(async (one) => this.offered(await this.#custom(one), [one]));
    return (await Promise.all(custom)).flat();
  }

  /** A connection's tools; with an identifier, the account's custom MCP tools are among them. */
  async toolsOfConnection(connection: Connection): Promise<ToolDefinition[]> {
    const own = await this.#custom(connection);
    // No account, or none that works: the provider's own tools are the same for everyone.
    return this.offered(own.length > 0 ? own : await this.catalog(connection.provider), [connection]);
  }

  /**
   * The tools that may be offered; the others are counted.
   *
   * @param connections that could run them, of any provider
   */
  offered(tools: readonly ToolDefinition[], connections: readonly Connection[]): ToolDefinition[] {
    return tools.filter((tool) => {
      const serving = connections.filter(({ provider }) => provider === tool.provider);
      const isOffered = this.#offers(tool, serving.length > 0 ? serving : connections);
      if (!isOffered) this.hidden.add(tool.name);
      return isOffered;
    });
  }

  /** The tools of every usable connection. */
  async allTools(connections: readonly Connection[]): Promise<ToolDefinition[]> {
    const usable = connections.filter(isUsable);
    const providers = [...new Set(usable.map(({ provider }) => provider))];
    const listings = providers.map((): ToolDefinition[] => []);
    const waiting = providers.entries();
    const listNext = async (): Promise<void> => {
      for (const [at, key] of waiting)
        listings[at] = await this.toolsOfProvider(
          key,
          usable.filter(({ provider }) => provider === key),
        );
    };
    await Promise.all(Array.from({ length: LISTINGS_AT_ONCE }, listNext));
    return listings.flat();
  }

  #custom({ provider, keyId: connector }: Connection): Promise<ToolDefinition[]> {
    const { identifier } = this;
    return this.#once(`custom ${connector}`, async () =>
      identifier === undefined
        ? []
        : await listToolsOfAccount(this.client, { provider, connector, identifier }, this.#paging),
    );
  }

  #once<Value>(question: string, ask: () => Promise<Value>): Promise<Value> {
    const known = this.#answers.get(question) as Promise<Value> | undefined;
    const asked = known ?? ask();
    this.#answers.set(question, asked);
    return asked;
  }
}

/** The number of tools that a search omitted, as shown in answers. */
export function hiddenBy({ hidden }: Lookups): { hidden?: number } {
  return hidden.size > 0 ? { hidden: hidden.size } : {};
}
