import type { World } from '../world.ts';
import { json } from './reply.ts';
import type { Handler } from './serve.ts';

/** `POST /oauth/token`: accepts only client credentials in a form. */
export function tokenEndpoint(world: World, client: { id: string; secret: string }): Handler {
  return async ({ method, headers, body, entry }) => {
    const date = { date: new Date().toUTCString(), 'cache-control': 'no-store' };
    if (method !== 'POST') return json(405, { error: 'invalid_request' }, { ...date, allow: 'POST' });
    if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      return json(400, { error: 'invalid_request', error_description: 'expected a form' }, date);
    }
    const form = new URLSearchParams(await body.text());
    if (form.get('grant_type') !== 'client_credentials')
      return json(400, { error: 'unsupported_grant_type' }, date);
    if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret) {
      return json(401, { error: 'invalid_client' }, date);
    }
    entry.executed = true;
    const token = world.issueToken();
    return json(200, { access_token: token, token_type: 'Bearer', expires_in: 86_399, scope: '' }, date);
  };
}
