import type { Payload } from '../../answer/document.ts';
import { shellWord } from '../../answer/text.ts';
import { listAccounts } from '../../scalekit/accounts.ts';
import { listConnections } from '../../scalekit/connections.ts';
import { type AccountOverview, countStates, overviewOf } from '../../steps/accounts.ts';
import { select } from '../../steps/discover.ts';
import { normalizeProvider, providerNotFound } from '../../steps/providers.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

/** Average length of a row, in characters, above which less useful members are left out. */
const CHARS_PER_ROW = 81;
/** Up to this many characters in total, nothing is omitted. */
const ALWAYS_CHARS = 1500;

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

type Row = Record<string, unknown>;
type Shorten = (row: Row, overview: AccountOverview) => Row;

/** Members to omit from rows, the least useful first. */
const OMISSIONS: readonly Shorten[] = [
  (row) => row,
  ({ type, ...row }, { state }) => (state === 'usable' ? row : { ...row, type }),
  ({ type: _, ...row }) => row,
  ({ provider, ...row }, { connection }) =>
    normalizeProvider(connection.keyId).startsWith(normalizeProvider(connection.provider))
      ? row
      : { ...row, provider },
  ({ fix, ...row }) =>
    fix === undefined ? row : { ...row, fix: `${fix}`.replace(/ \w+ in Dashboard$/, '') },
  ({ status, ...row }, { state }) => (state === 'usable' ? row : { ...row, status }),
];

/** The rows, usable accounts first; the more rows, the shorter each one. */
function describeAll(overviews: readonly AccountOverview[]): Row[] {
  const sorted = [...overviews].sort((a, b) => Number(b.state === 'usable') - Number(a.state === 'usable'));
  const most = Math.max(ALWAYS_CHARS, sorted.length * CHARS_PER_ROW);
  let rows = sorted.map(describe);
  for (const shorten of OMISSIONS) {
    rows = rows.map((row, at) => shorten(row, sorted[at] as AccountOverview));
    if (JSON.stringify(rows).length <= most) break;
  }
  return rows;
}

function describe({ connection, state, status, fix }: AccountOverview): Row {
  const { keyId, provider, type } = connection;
  return { connection_name: keyId, provider, type, status, usable: state === 'usable', fix };
}
