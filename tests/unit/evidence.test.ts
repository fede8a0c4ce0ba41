import { describe, expect, it } from 'vitest';
import { causeOf } from '../../src/scalekit/errors/causes.ts';
import { readEvidence, scopesOf, waitOf } from '../../src/scalekit/errors/evidence.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const evidence = (body: unknown, headers: Record<string, string> = {}) =>
  readEvidence(body, { status: 403, header: (name) => headers[name] });

describe('the wait that a refusal asks for', () => {
  it.each<[Record<string, string>, unknown, number | undefined]>([
    [{ 'retry-after': '7' }, '', 7],
    [{ 'retry-after-ms': '1500' }, '', 2],
    [{ 'x-ms-retry-after-ms': '20' }, '', 1],
    [{ 'retry-after-ms': 'soon' }, '', undefined],
    [{ 'x-ratelimit-reset-after': '3' }, '', 3],
    [{}, { retry_after: 1.2 }, 2],
    [{}, { retryAfter: '5' }, 5],
    [{}, { error: { details: [{ retryDelay: '12s' }] } }, 12],
    [{}, { retry_after_ms: 1500 }, 2],
    [{}, { retry_after: 'soon', retry_after_ms: 'soon' }, undefined],
    [{ 'x-ratelimit-reset': '30' }, '', 30],
    [{ 'x-ratelimit-reset': '30', 'x-ratelimit-remaining': '2' }, '', undefined],
    [{ 'x-rate-limit-reset': `${NOW / 1000 + 45}` }, '', 45],
    [{ 'ratelimit-reset': `${NOW + 9500}` }, '', 10],
    [{ 'x-ratelimit-reset': `${NOW / 1000 - 45}` }, '', 1],
    [{ 'x-ratelimit-reset': 'Thu, 01 Jan 2026 00:00:20 GMT' }, '', 20],
    [{}, 'Retry after 2026-01-01T00:00:08Z', 8],
    [{}, 'Please wait 2 minutes.', 120],
    [{}, 'Try again in 1500 ms.', 2],
    [{}, 'Expected available in 1 h', 3600],
    [{}, 'You have exceeded a secondary rate limit.', 60],
    [{}, 'No word of it.', undefined],
    // Too long to be meant seriously.
    [{ 'retry-after': '999999999' }, '', undefined],
  ])('%j %j → %s', (headers, body, seconds) => {
    expect(waitOf(evidence(body, headers), NOW)).toBe(seconds);
  });

  it("is counted from the answer's Date, or from this machine's clock without one", () => {
    const headers = { date: 'Thu, 01 Jan 2026 00:00:00 GMT', 'x-ratelimit-reset': `${NOW / 1000 + 45}` };
    expect(waitOf(evidence('', headers))).toBe(45);
    expect(waitOf(evidence('', { 'x-ratelimit-reset': `${NOW / 1000 + 45}` }))).toBe(1);
  });
});

describe('the evidence in a refusal', () => {
  it.each<[unknown, string[]]>([
    [{ error: { code: 'a', status: 'B', errors: [{ reason: 'c' }] } }, ['a', 'B', 'c']],
    ['invalid_grant: Token has been revoked.', ['invalid_grant']],
    ['It failed: {"error":{".tag":"expired_access_token"}}', ['expired_access_token']],
    ['It failed: {not JSON}', []],
    ['AADSTS70008: The refresh token has expired.', ['AADSTS70008']],
    [undefined, []],
    // Deeply nested codes are somebody's data.
    [{ a: { b: { c: { d: { e: { f: { code: 'deep' } } } } } } }, []],
  ])('has the codes near the top: %j', (body, codes) => {
    expect(readEvidence(body).codes).toEqual(codes);
  });

  it.each<[unknown, Record<string, string>, string[]]>([
    [{ needed: 'chat:write,users:read' }, {}, ['chat:write', 'users:read']],
    [{ required_scope: 'files.read' }, {}, ['files.read']],
    ['Missing required scopes: read:org, repo', {}, ['read:org', 'repo']],
    ["the following scopes: ['read:org']", {}, ['read:org']],
    ['It needs approval for read_orders scope.', {}, ['read_orders']],
    ['the required scopes are missing', {}, []],
    ['', { 'www-authenticate': 'Bearer scope="drive mail"' }, ['drive', 'mail']],
    ['', { 'x-accepted-oauth-scopes': 'repo' }, ['repo']],
    [{ needed: 'gist' }, { 'x-accepted-oauth-scopes': 'repo' }, ['gist']],
  ])('has the missing scopes: %j %j', (body, headers, scopes) => {
    expect(scopesOf(evidence(body, headers))).toEqual(scopes);
  });

  it("has the missing scope that only GitHub's headers name", () => {
    const cause = (headers: Record<string, string>) => causeOf(evidence('Must have admin rights.', headers));
    expect(cause({ 'x-oauth-scopes': 'gist', 'x-accepted-oauth-scopes': 'repo' })).toBe('missing scope');
    expect(cause({ 'x-oauth-scopes': '', 'x-accepted-oauth-scopes': 'repo' })).toBe('missing scope');
    expect(cause({ 'x-oauth-scopes': 'gist', 'x-accepted-oauth-scopes': '' })).toBeUndefined();
    expect(cause({ 'x-oauth-scopes': 'gist' })).toBeUndefined();
    expect(cause({ 'x-accepted-oauth-scopes': 'repo' })).toBeUndefined();
  });
});
