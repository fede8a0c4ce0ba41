import { newUuid } from '../secrets.ts';
import { type Account, isVerified, type MagicLink, type World } from '../world.ts';
import type { Reply } from './reply.ts';
import type { Handler } from './serve.ts';

/** Who may consent: anybody, users verified by the app at `user_verify_url`, or members of the Dashboard. */
export type UserVerification = boolean | 'scalekit-users';

/** The cookie of a browser that is signed in to the Dashboard. */
export const DASHBOARD_SESSION = 'dashboard=signed-in';

/** `/magicLink/<uuid>_o`: the page that the user opens. GET shows it, POST presses its button. */
export function magicLinkPage(world: World, userVerification: UserVerification): Handler {
  return ({ method, path, entry, headers }) => {
    const link = world.links.get(path.slice('/magicLink/'.length));
    const account = world.accounts.find(({ id }) => id === link?.accountId);
    if (!link || !account) return page(404, 'Unknown link', '<p>This link does not exist.</p>');
    if (link.used || link.expiresAt.getTime() <= Date.now()) {
      return page(410, 'Link expired', '<p>This link has expired. Ask for a new one.</p>');
    }
    const service = escapeHtml(account.connection.name);
    if (method !== 'POST') {
      return page(
        200,
        `Connect ${service}`,
        `<p><b>${escapeHtml(account.identifier)}</b> is about to connect <b>${service}</b>
        (${escapeHtml(account.connection.provider)}).</p><form method="post"><button>Approve</button></form>`,
      );
    }
    if (userVerification === 'scalekit-users' && !headers.cookie?.includes(DASHBOARD_SESSION))
      return page(401, 'Sign in', '<p>Sign in to the Scalekit Dashboard to authorize.</p>');
    entry.executed = true;
    link.used = true;
    return approve(world, link, account, userVerification);
  };
}

function approve(world: World, link: MagicLink, account: Account, userVerification: UserVerification): Reply {
  world.grant(account);
  if (userVerification !== true || !isVerified(account.connection))
    return page(200, 'Connected', '<p>Approved. You may close this window.</p>');
  account.status = 'PENDING_VERIFICATION';
  link.authRequestId = Buffer.from(newUuid()).toString('base64url');
  const url = new URL(link.userVerifyUrl);
  url.searchParams.set('auth_request_id', link.authRequestId);
  if (link.state) url.searchParams.set('state', link.state);
  return { status: 302, headers: { location: url.href }, body: '' };
}

function page(status: number, title: string, body: string): Reply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 system-ui;max-width:32em;margin:4em auto;padding:0 1em}button{font:inherit;padding:.5em 1.5em}</style>
<h1>${title}</h1>${body}</html>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
