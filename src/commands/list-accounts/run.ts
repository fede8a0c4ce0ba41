import type { Payload } from '../../answer/document.ts';
import { shellWord } from '../../answer/text.ts';
import { listAccounts } from '../../scalekit/accounts.ts';
import { listConnections } from '../../scalekit/connections.ts';
import { type AccountOverview, countStates, overviewOf } from '../../steps/accounts.ts';
import { select } from '../../steps/discover.ts';
import { providerNotFound } from '../../steps/providers.ts';
import { normalizeProvider } from '../../tools/provider-names.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

/** With more connections than this, each row is shorter. */
const MAX_FULL_ROWS = 12;

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const identifier = await context.identifier(flags.identifier);
  const client = await context.client();
  const [all, accounts] = await Promise.all([listConnections(client), listAccounts(client, identifier)]);
  const { connections, alias } = select(all, { provider: flags.provider });
  if (flags.provider !== undefined && connections.length === 0) throw providerNotFound(all, flags.provider);
  context.remark({ alias, warnings: [] });
  const overviews = connections.map((one) => overviewOf(one, accounts));
  context.checklist(
    overviews.map(({ connection, state, status, fix }) => ({
      ok: state === 'usable' ? true : state === 'not_ready' ? undefined : false,
      text: `${connection.keyId}: ${status}`,
      fix: fix === 'generate-link' ? `generate-link --connection-name ${shellWord(connection.keyId)}` : fix,
    })),
  );
  const waiting = overviews.filter(({ state }) => state === 'needs_consent');
  const [only] = waiting.length === 1 ? waiting : [];
  const name = only?.connection.keyId ?? '<connection_name>';
  return {
    identifier,
    accounts: describeAll(overviews),
    summary: countStates(overviews),
    next: waiting.length > 0 ? [['generate-link', '--connection-name', name]] : [],
  };
}

/** The rows, usable accounts first. */
function describeAll(overviews: readonly AccountOverview[]): Record<string, unknown>[] {
  const sorted = [...overviews].sort((a, b) => Number(b.state === 'usable') - Number(a.state === 'usable'));
  return sorted.map((one) => describe(one, sorted.length > MAX_FULL_ROWS));
}

/** @param isShort whether to leave out what the connection's name says, its type, and all but the verb of the fix */
function describe({ connection, state, status, fix }: AccountOverview, isShort: boolean) {
  const { keyId, provider, type } = connection;
  const isNamed = normalizeProvider(keyId).startsWith(normalizeProvider(provider));
  return {
    connection_name: keyId,
    ...((!isShort || !isNamed) && { provider }),
    ...(!isShort && { type }),
    ...{ status, usable: state === 'usable' },
    fix: isShort ? fix?.replace(/ \w+ in Dashboard$/, '') : fix,
  };
}
