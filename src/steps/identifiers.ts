import { distance } from 'fastest-levenshtein';
import { Failure } from '../answer/failure.ts';
import { listAccounts, listIdentifiers } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, needsConsent } from '../scalekit/connections.ts';

/**
 * Makes sure that Scalekit already knows an identifier that was passed as a flag: it may be a guess, and requesting
 * a link for it would create an account (docs/contract.md, Authorize).
 *
 * @param connection the connection that a link is wanted for
 * @throws Failure ACCOUNT_NOT_FOUND without a link, with the nearest known identifier
 */
export async function requireKnownIdentifier(
  client: ScalekitClient,
  connection: Connection,
  identifier: string,
): Promise<void> {
  const { keyId } = connection;
  if (!client.session.isUnconfirmed?.(identifier)) return;
  if ((await listAccounts(client, identifier)).length > 0) return;
  const nearest = nearestIdentifier(identifier, await listIdentifiers(client));
  const known = nearest === undefined ? '' : ` The nearest one it knows is ${nearest}.`;
  const byLink = needsConsent(connection);
  const make = byLink
    ? `run generate-link for ${keyId}, which creates the account and its link`
    : 'tell them to create the account in the Scalekit Dashboard';
  throw new Failure(
    'ACCOUNT_NOT_FOUND',
    `Please create and configure the ${keyId} connection in the Scalekit Dashboard. Scalekit has never seen the identifier ${identifier}.${known}`,
    {
      hint: `Ask the user whose account they mean${nearest === undefined ? '' : `, ${nearest} perhaps`}; only if ${identifier} is right and new, ${make}.`,
      details: { connection_name: keyId, ...(nearest !== undefined && { nearest_identifier: nearest }) },
      next: [byLink ? ['generate-link', '--connection-name', keyId] : ['list-accounts']],
    },
  );
}

/**
 * Stops before an account is created for another spelling of a known identifier: different case, or spaces in it.
 *
 * @throws Failure ACCOUNT_NOT_FOUND, which names the account that exists
 */
export async function assertNoOtherSpelling(
  client: ScalekitClient,
  { keyId }: Connection,
  identifier: string,
): Promise<void> {
  const spelling = (name: string) =>
    name
      .normalize('NFKC')
      .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
      .toLowerCase();
  const other = (await listIdentifiers(client, keyId)).find(
    (name) => name !== identifier && spelling(name) === spelling(identifier),
  );
  if (other === undefined) return;
  const message = `Please create and configure the ${keyId} connection in the Scalekit Dashboard. ${identifier} has no account on it, but ${other} has: they differ only in spelling.`;
  throw new Failure('ACCOUNT_NOT_FOUND', message, {
    hint: `Pass --identifier ${other}; only if ${identifier} really is someone else, add --renew to create an account for them.`,
    details: { connection_name: keyId, nearest_identifier: other },
  });
}

/** `work` is nearer to `work@example.com` than their edit distance suggests. */
function nearestIdentifier(wanted: string, known: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase();
  const far = (name: string) => {
    const other = name.toLowerCase();
    if (other.split('@')[0] === lower.split('@')[0]) return 0;
    return distance(lower, other) / Math.max(lower.length, other.length, 1);
  };
  const ranked = known.map((name) => ({ name, far: far(name) }));
  return ranked.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))[0]?.name;
}
