import { distance } from 'fastest-levenshtein';
import { Failure } from '../answer/failure.ts';
import { listAccounts, listIdentifiers } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, needsConsent } from '../scalekit/connections.ts';

/**
 * Makes sure that Scalekit has seen an identifier that the caller passed as a flag: it may be a guess, and asking for
 * its link would create an account (docs/contract.md, Authorize).
 *
 * @param connection the connection that a link is wanted for
 * @throws Failure ACCOUNT_NOT_FOUND without a link, with the nearest identifier that is known
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
    ? `run generate-link for ${keyId}, which makes the account and its link`
    : 'tell them to make the account in the Scalekit Dashboard';
  throw new Failure(
    'ACCOUNT_NOT_FOUND',
    `Please create and configure the ${keyId} connection in the Scalekit Dashboard. Scalekit has never seen the identifier ${identifier}.${known}`,
    {
      hint: `Ask the user whose account is meant${nearest === undefined ? '' : `, ${nearest} perhaps`}; only if ${identifier} is right and new, ${make}.`,
      details: { connection_name: keyId, ...(nearest !== undefined && { nearest_identifier: nearest }) },
      next: [byLink ? ['generate-link', '--connection-name', keyId] : ['list-accounts']],
    },
  );
}

/**
 * Stops before an account is made for a second spelling of an identifier: different case, or spaces within it.
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
  const message = `Please create and configure the ${keyId} connection in the Scalekit Dashboard. ${identifier} has no account on it, but ${other} has: they differ in spelling alone.`;
  throw new Failure('ACCOUNT_NOT_FOUND', message, {
    hint: `Pass --identifier ${other}; only if ${identifier} really is somebody else, add --renew to make an account for it.`,
    details: { connection_name: keyId, nearest_identifier: other },
  });
}

/** `work` is nearer to `work@example.com` than its letters tell. */
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
