import { describe, expect, it } from 'vitest';
import { effectOfRequest } from '../../src/policy/request-effect.ts';

describe('a GET whose path names an action', () => {
  it.each([
    '/api/chat.postMessage',
    '/api/chat.postMessage?channel=C1&text=hi',
    '/api/chat%2EpostMessage',
    '/API/Chat.PostMessage',
    '/api/conversations.invite',
    '/api/conversations.rename',
    '/api/reactions.add',
    '/api/pins.add',
    '/api/users.profile.set',
    '/api/dnd.setSnooze',
    '/method/messages.send',
    '/method/account.setOnline',
    '/bot123/sendMessage',
    '/bot123/forwardMessage',
    '/bot123/pinChatMessage',
    '/1.1/statuses/update.json',
    '/1.1/favorites/create.json',
    '/v1/documents:commit',
    '/v4/spreadsheets/abc/values/Sheet1!A1:append',
    '/v1/items:batchUpdate',
    '/v1/messages/7:send',
    '/api/createIssue',
    '/api/v2/create-user',
    '/issues/add_comment',
    '/v1/jobs/7/restart',
    '/v1/users/7/deactivate',
    '/v1/posts/7/approve',
    '/services/rest?method=flickr.photos.addTags',
    '/w/api.php?action=edit',
    '/graphql?query=mutation%7Bx%7D',
    '/v1/items?_method=PUT',
  ])('is a write: %s', (path) => expect(effectOfRequest('GET', path)).toBe('write'));

  it.each([
    '/api/users.archive',
    '/api/conversations.archive',
    '/api/chat.delete',
    '/api/files.delete',
    '/api/auth.revoke',
    '/api/conversations.kick',
    '/1/cards/x/delete',
    '/v1/cards/remove/7',
    '/bot123/deleteWebhook',
    '/bot123/banChatMember',
    '/1.1/statuses/destroy.json',
    '/v1/topics/t:publish',
    '/v1/values/A1:clear',
    '/v1/documents:batchDelete',
    '/api/deleteUser',
    '/api/delete_user/7',
    '/v1/posts/7/publish',
    '/services/rest?method=flickr.photos.delete',
    '/v1/items/7?_method=DELETE',
    '/api/chat.deleteScheduledMessage',
    '/services/rest?method=payments.create',
  ])('is destructive, or publishes: %s', (path) => expect(effectOfRequest('GET', path)).toBe('destructive'));

  it('is unknown for an unknown verb', () => {
    expect(effectOfRequest('GET', '/api/workflows.frobnicate')).toBe('unknown');
    expect(effectOfRequest('HEAD', '/api/chat.postMessage')).toBe('write');
  });

  it('has the effect of the method that a header sets', () => {
    expect(effectOfRequest('GET', '/v1/posts/7', { 'X-HTTP-Method-Override': 'delete' })).toBe('destructive');
    expect(effectOfRequest('GET', '/v1/posts/7', { 'x-http-method': 'PATCH' })).toBe('write');
  });
});

describe('a GET of an ordinary path', () => {
  it.each([
    '/',
    '/v1/posts/123',
    '/v1/post/123',
    '/shares',
    '/v1/share/7',
    '/updates',
    '/v3/events/import-jobs',
    '/v3/events/import_jobs/7',
    '/v1/exports',
    '/v1/orders/7/order-items',
    '/v1/orderItems',
    '/v1/delete-requests?status=open',
    '/v1/send-settings',
    '/v1/users/john.doe',
    '/v1/users/john.doe@example.com',
    '/v1/domains/example.com',
    '/v1/domains/archive.org/records',
    '/repos/acme/site.github.io/pulls',
    '/repos/acme/site/pulls/1/merge',
    '/repos/acme/site/releases/latest',
    '/gists/1/star',
    '/repos/acme/site/import',
    '/repos/acme/site/merge_requests',
    '/user/tokens/verify',
    '/currency/convert?from=EUR',
    '/oauth/authorize',
    '/api/users.list',
    '/api/users.info?user=U1',
    '/api/conversations.history?channel=C1',
    '/api/conversations.replies',
    '/api/search.messages?query=delete',
    '/api/team.info',
    '/api/auth.test',
    '/api/users.profile.get',
    '/method/users.get',
    '/bot123/getUpdates',
    '/bot123/getMe',
    '/v4/spreadsheets/abc/values/Sheet1!A1:B2',
    '/v4/spreadsheets/abc/values/Sheet1!A:C',
    '/v4/spreadsheets/abc/values:batchGet',
    '/v2/people/urn:li:person:abc',
    '/v1.0/me/drive/root:/Reports/update.docx:/content',
    '/v1.0/me/calendar/getSchedule',
    '/v1.0/me/drive/sharedWithMe',
    '/v1.0/me/messages/7/attachments',
    '/drive/v3/changes/startPageToken',
    '/drive/v3/files/abc/export?mimeType=text/plain',
    '/gmail/v1/users/me/messages?q=delete+all',
    '/rest/api/3/issue/createmeta',
    '/rest/api/3/issue/ABC-1/transitions',
    '/v1/search?q=archive',
    '/v1/subscriptions/7',
    '/v1/forwarding-addresses',
    '/v1/campaigns/7/send-time',
    '/v1/reports/7/status',
    '/files/report.pdf',
    '/v1/comments/7/replies',
    '/v1/batches',
    '/v1/archive',
    '/v1/accounts/7/holds',
    '/graphql?query=%7Bme%7Bid%7D%7D',
    '/%E0%A4%A',
  ])('is a read: %s', (path) => expect(effectOfRequest('GET', path)).toBe('read'));
});

describe('any other method', () => {
  it.each([
    ['POST', '/v1/search', 'write'],
    ['POST', '/v1/pages', 'write'],
    ['PUT', '/v1/items/7', 'write'],
    ['PATCH', '/v1/items/7', 'write'],
    ['OPTIONS', '/v1/items', 'write'],
    ['POST', '/api/chat.postMessage', 'write'],
    ['POST', '/api/users.list', 'write'],
    ['delete', '/v1/items/7', 'destructive'],
    ['POST', '/api/chat.delete', 'destructive'],
    ['POST', '/v1/subscriptions/7/cancel', 'destructive'],
    ['POST', '/v1/messages/7/trash', 'destructive'],
    ['POST', '/api/files.sharedPublicURL', 'destructive'],
    ['POST', '/3.0/campaigns/7/actions/send', 'destructive'],
    ['POST', '/v1/posts/7/publish', 'destructive'],
    ['PUT', '/v1/files/7/share', 'destructive'],
    ['POST', '/v1/messages/batchDelete', 'destructive'],
    ['POST', '/v1/archive/2024', 'write'],
    ['POST', '/v1/shares', 'write'],
  ])('%s %s: %s', (method, path, effect) => expect(effectOfRequest(method, path)).toBe(effect));
});

describe('a request that moves money', () => {
  it.each([
    '/v1/invoices/in_1/pay',
    '/v1/invoices/x/pay',
    '/v1/invoices/in_1/send',
    '/v1/invoices/in_1/finalize',
    '/v1/charges',
    '/v1/charges/ch_1/capture',
    '/v1/charges/ch_1/refund',
    '/v1/refunds',
    '/v1/refunds/',
    '/v1/transfers?x=1',
    '/v1/payouts',
    '/v2/payments',
    '/v1/payment_intents',
    '/v1/payment_intents/pi_1/confirm',
    '/v1/payment_intents/pi_1/capture',
    '/v2/checkout/orders/5O/capture',
    '/v2/payments/captures/8F/refund',
    '/v2/payments/authorizations/8F/capture',
    '/transfer/create',
    '/admin/api/orders/450/refunds.json',
    '/api/payments.create',
    '/api/payInvoice',
  ])('POST %s', (path) => expect(effectOfRequest('POST', path)).toBe('destructive'));

  it.each([
    '/v1/invoices',
    '/v1/invoices/in_1',
    '/v1/refunds/re_1',
    '/v1/charges/ch_1',
    '/v1/payment_links',
    '/v1/payment_methods',
    '/v1/payment_methods/pm_1/attach',
    '/v1/checkout/sessions',
    '/v1/payments/search',
    '/v1/payments/webhooks/create',
    '/repos/o/r/transfer',
    '/v1/domains/transfers',
    '/v1/messages/7/send',
    '/v1/subscriptions/7/confirm',
  ])('POST %s → only write', (path) => expect(effectOfRequest('POST', path)).toBe('write'));

  it.each(['/v1/charges', '/v1/refunds/re_1', '/v1/invoices/in_1', '/v1/payouts?limit=3', '/v1/transfers'])(
    'GET %s → read',
    (path) => expect(effectOfRequest('GET', path)).toBe('read'),
  );

  it('PATCH of a transfer → only write', () =>
    expect(effectOfRequest('PATCH', '/v1/payments/7')).toBe('write'));
});
