import { ConnectedAccountService } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js';
import { distance } from 'fastest-levenshtein';
import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from './client.ts';

/** Pages of accounts that are looked through for a name that is near: the message is worth no more. */
const MAX_PAGES = 10;

/**
 * Stops a link for somebody whom no account of the environment knows: asking for one would create the account, and a
 * misspelt or guessed identifier would send a consent page to a person nobody knows (docs/contract.md, Authorize).
 *
 * @param connectionName where the link would have led
 * @throws Failure ACCOUNT_NOT_FOUND
 */
export async function assertKnownIdentifier(
  client: ScalekitClient,
  connectionName: string,
  identifier: string,
): Promise<void> {
  if ((await identifiersOf(client, identifier, 1)).size > 0) return;
  const known = [...(await identifiersOf(client, '', MAX_PAGES))].filter((name) => name !== '');
  const nearest = known
    .map((name) => ({ name, far: distance(name.toLowerCase(), identifier.toLowerCase()) / name.length }))
    .sort((a, b) => a.far - b.far)[0]?.name;
  const suggestion = nearest === undefined ? '' : ` The nearest that it knows is ${nearest}.`;
  throw new Failure(
    'ACCOUNT_NOT_FOUND',
    `Please create and configure the ${connectionName} connection in the Scalekit Dashboard. Scalekit has never seen the identifier ${identifier}.${suggestion}`,
    {
      hint: `Ask the user whose account is meant${nearest === undefined ? '' : `, ${nearest} perhaps`}; only if ${identifier} is right and new, run generate-link for ${connectionName}, which creates the account and its link.`,
      details: { connection_name: connectionName, identifier, ...(nearest !== undefined && { nearest }) },
      next: [['generate-link', '--connection-name', connectionName]],
    },
  );
}

/** @param identifier whose accounts to list; empty for everybody's */
async function identifiersOf(
  client: ScalekitClient,
  identifier: string,
  maxPages: number,
): Promise<ReadonlySet<string>> {
  const service = client.service(ConnectedAccountService);
  const found = new Set<string>();
  for (let pages = 0, pageToken = ''; pages < maxPages; pages++) {
    const page = await client.read(service.listConnectedAccounts, { identifier, pageSize: 99, pageToken });
    for (const account of page.connectedAccounts) found.add(account.identifier);
    pageToken = page.nextPageToken;
    if (pageToken === '') break;
  }
  return found;
}
