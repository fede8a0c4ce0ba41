import type { Providers } from '../providers/index.ts';
import { testArea } from '../providers/test-area.ts';
import type { ProviderCall, ProviderReply } from '../providers/types.ts';
import type { Account, Connection, World } from '../world.ts';
import { json, type Reply } from './reply.ts';
import type { Handler, Incoming } from './serve.ts';

/** The shape of Scalekit's own refusals, which a provider's never have. */
const refuse = (status: number, code: string, detail: string): Reply => json(status, { detail, code });

export interface ProxyOptions {
  /** Providers whose proxy is switched off. */
  disabled: Set<string>;
  providers: Providers;
}

/** `ANY /proxy/<provider path>`: checks the account, then forwards the call unchanged. */
export function proxy(world: World, options: ProxyOptions): Handler {
  return async (incoming) => {
    const found = admit(world, options.disabled, incoming);
    if ('status' in found) return found;
    const { connection, account } = found;
    const provider = options.providers.of(connection.provider);
    if (account && !world.accepted(account)) return provider.unauthorized;

    const { entry } = incoming;
    const call: ProviderCall = {
      ...incoming,
      path: incoming.path.slice('/proxy'.length),
      account,
    };
    entry.executed = true;
    entry.effect = {
      kind: 'proxy',
      name: `${call.method} ${call.path}`,
      writes: false,
      connection: connection.name,
      identifier: account?.identifier ?? '',
      provider: connection.provider,
    };
    const reply: ProviderReply =
      (await testArea(call)) ?? (await provider.handle(call)) ?? provider.unknown(call);
    entry.effect.body = await call.body.drain();
    const asks = /^(GET|HEAD|OPTIONS)$/.test(call.method);
    entry.effect.writes = reply.status < 400 && (asks ? reply.writes === true : !reply.reads);
    if (account) account.lastUsedAt = new Date();
    return reply;
  };
}

function admit(
  world: World,
  disabled: Set<string>,
  { headers }: Incoming,
): Reply | { connection: Connection; account: Account | undefined } {
  const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer === undefined || !world.issued.has(bearer))
    return refuse(401, 'UNAUTHORIZED', 'invalid access token');
  const { connection_name: name, identifier } = headers;
  if (!name || !identifier)
    return refuse(400, 'INVALID_ARGUMENT', 'connection_name and identifier are required');
  const connection = world.connection(name);
  if (!connection) return refuse(404, 'NOT_FOUND', `connection ${name} not found`);
  if (disabled.has(connection.provider)) {
    return refuse(403, 'TOOL_PROXY_DISABLED', `proxy not enabled for provider ${connection.provider}`);
  }
  if (!connection.enabled) return refuse(403, 'FORBIDDEN', `connection ${name} is disabled`);
  const account = world.account(name, identifier);
  if (!account && connection.type !== 'NO_AUTH')
    return refuse(404, 'NOT_FOUND', 'connected account not found');
  if (account && account.status !== 'ACTIVE') {
    return refuse(400, 'INVALID_ARGUMENT', `connected account is not active: ${account.status}`);
  }
  return { connection, account };
}
