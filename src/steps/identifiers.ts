import { distance } from 'fastest-levenshtein';
import { Failure } from '../answer/failure.ts';
import { listIdentifiers } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import type { Connection } from '../scalekit/connections.ts';
import type { Lookups } from './lookups.ts';

/**
 * Makes sure that Scalekit has seen an identifier that the caller passed as a flag: it may be a guess, and a look must
 * not create an account for it (docs/contract.md, Rules by step, 2).
 *
 * @param connection the connection that an account was looked for on
 * @throws Failure ACCOUNT_NOT_FOUND without a link, with the nearest identifier that is known
 */
export async function requireKnownIdentifier(lookups: Lookups, connection: Connection): Promise<void> {
  const { identifier = '', client } = lookups;
  if ((await lookups.statuses()).size > 0) return;
  const nearest = nearestIdentifier(identifier, await listIdentifiers(client));
  const meant = nearest === undefined ? '' : ` The nearest one it knows is ${nearest}.`;
  throw new Failure('ACCOUNT_NOT_FOUND', `Scalekit has never seen the identifier ${identifier}.${meant}`, {
    hint:
      nearest === undefined
        ? `Ask the user whether ${identifier} is right; if it is, the command in \`next\` makes the account.`
        : `Pass --identifier ${nearest} if that was meant, or leave it out; only if ${identifier} is right and new, the command in \`next\` makes the account.`,
    details: {
      connection_name: connection.keyId,
      ...(nearest !== undefined && { nearest_identifier: nearest }),
    },
    next: [['generate-link', '--connection-name', connection.keyId]],
  });
}

/**
 * Stops before an account is made for a second spelling of an identifier: another case, or blanks within it.
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
  const message = `${identifier} has no account on ${keyId}, and ${other} has one: they differ in spelling alone.`;
  throw new Failure('ACCOUNT_NOT_FOUND', message, {
    hint: `Pass --identifier ${other}; only if ${identifier} really is somebody else, add --renew to make an account for it.`,
    details: { connection_name: keyId, nearest_identifier: other },
  });
}

function nearestIdentifier(wanted: string, known: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase();
  const far = (name: string) => {
    const other = name.toLowerCase();
    if (other.startsWith(`${lower}@`) || other.split('@')[0] === lower.split('@')[0]) return 0;
    return distance(lower, other) / Math.max(lower.length, other.length, 1);
  };
  const [nearest] = known
    .map((name) => ({ name, far: far(name) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return nearest && nearest.far < 0.5 ? nearest.name : undefined;
}
