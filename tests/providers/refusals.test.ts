import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/answer/failure.ts';
import { useFilesBench } from '../e2e/files-bench.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import { failed } from '../support/bench.ts';
import { ROWS } from './rows.ts';

/** Refusals in each provider's own words, and the outcome that the user sees. */
const bench = useFilesBench();

type Struck = Pick<Fault, 'on' | 'method' | 'skip' | 'times' | 'http' | 'tool'>;

const said = (status: number, body: unknown): Pick<Struck, 'http'> => ({
  http: { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
});
const google = (status: number, reason: string) =>
  said(status, { error: { code: status, message: reason, errors: [{ reason }] } });
const graph = (status: number, code: string, message = code) => said(status, { error: { code, message } });
const notion = (status: number, code: string, message: string) =>
  said(status, { object: 'error', status, code, message });
const tool = (status: number, code: string): Struck => ({
  on: 'ExecuteTool',
  tool: { status, code, message: code },
});

const FREE = /free some space/;

const UPLOADS: [string, string, Struck, ErrorCode, RegExp][] = [
  [
    'NOTION',
    'too large for the workspace',
    { on: /file_uploads$/, ...notion(400, 'validation_error', 'File size exceeds the workspace limit.') },
    'PROVIDER_ERROR',
    /5 MB in free ones/,
  ],
  [
    'NOTION',
    'an unsupported file type',
    { on: /file_uploads$/, ...notion(400, 'validation_error', 'The file type is not supported.') },
    'PROVIDER_ERROR',
    /\.zip/,
  ],
  [
    'NOTION',
    'a page that is not shared',
    { on: /children/, ...notion(404, 'object_not_found', 'Could not find block.') },
    'NOT_FOUND',
    /share the page/,
  ],
  [
    'GOOGLEDRIVE',
    'full',
    { on: /\/upload\//, ...google(403, 'storageQuotaExceeded') },
    'PROVIDER_ERROR',
    FREE,
  ],
  [
    'GOOGLEDRIVE',
    'a shared drive with all files it may have',
    { on: /\/upload\//, ...google(403, 'teamDriveFileLimitExceeded') },
    'PROVIDER_ERROR',
    FREE,
  ],
  ['ONEDRIVE', 'full', { on: /content/, ...graph(507, 'insufficientStorage') }, 'PROVIDER_ERROR', FREE],
  ['SHAREPOINT', 'full', { on: /content/, ...graph(403, 'quotaLimitReached') }, 'PROVIDER_ERROR', FREE],
  ['SHAREPOINT', 'locked', { on: /content/, ...graph(423, 'resourceLocked') }, 'PROVIDER_ERROR', /close it/],
  [
    'DROPBOX',
    'full',
    { on: /dropbox-upload/, ...said(409, { error_summary: 'path/insufficient_space/..' }) },
    'PROVIDER_ERROR',
    FREE,
  ],
  [
    'DROPBOX',
    'a name it does not take',
    { ...tool(409, 'path/disallowed_name/'), skip: 1 },
    'TOOL_ERROR',
    /simpler/,
  ],
  ['BOX', 'full', { ...tool(403, 'storage_limit_exceeded'), skip: 1 }, 'TOOL_ERROR', FREE],
  ['BOX', 'a name it does not take', { ...tool(400, 'item_name_invalid'), skip: 1 }, 'TOOL_ERROR', /simpler/],
  [
    'BOX',
    'a name that was taken meanwhile',
    { ...tool(409, 'item_name_in_use'), skip: 1 },
    'FILE_EXISTS',
    /rename/,
  ],
  ['BOX', 'no such folder', tool(404, 'not_found'), 'NOT_FOUND', /folder/],
  [
    'GMAIL',
    'blocked',
    { on: /upload\/gmail/, ...google(400, 'This message was blocked because its content presents a risk') },
    'PROVIDER_ERROR',
    /Google Drive/,
  ],
  [
    'OUTLOOK',
    'full',
    { on: /\/messages$/, method: 'POST', ...graph(507, 'ErrorQuotaExceeded') },
    'PROVIDER_ERROR',
    FREE,
  ],
  [
    'OUTLOOK',
    'blocked',
    { on: /attachments$/, method: 'POST', ...graph(400, 'ErrorAttachmentBlocked') },
    'PROVIDER_ERROR',
    /harmful/,
  ],
  ['SLACK', 'full', { ...tool(400, 'storage_limit_reached'), skip: 1 }, 'TOOL_ERROR', FREE],
  [
    'SLACK',
    'a channel it is not in',
    { ...tool(400, 'not_in_channel'), skip: 2 },
    'TOOL_ERROR',
    /member of it/,
  ],
  [
    'SLACK',
    'a channel it may not see',
    { ...tool(400, 'channel_not_found'), skip: 2 },
    'NOT_FOUND',
    /private ones/,
  ],
];

const DOWNLOADS: [string, string, Struck, ErrorCode, RegExp][] = [
  [
    'GOOGLEDRIVE',
    'fetched too often',
    { on: /alt=media/, ...google(403, 'downloadQuotaExceeded') },
    'PROVIDER_ERROR',
    /wait a day/,
  ],
  [
    'ONEDRIVE',
    'harmful',
    { on: /items\/[^/]+$/, ...graph(403, 'malwareDetected') },
    'PROVIDER_ERROR',
    /harmful/,
  ],
  ['DROPBOX', 'restricted', tool(409, 'path/restricted_content/'), 'TOOL_ERROR', /restricts/],
  ['DROPBOX', 'a folder', tool(409, 'path/not_file/'), 'USAGE', /file in it/],
  [
    'BOX',
    'quarantined',
    { on: /\/content/, times: 2, ...said(403, { type: 'error', code: 'access_denied_item_quarantined' }) },
    'PROVIDER_ERROR',
    /harmful/,
  ],
  [
    'BOX',
    'locked',
    { on: /\/content/, ...said(423, { type: 'error', code: 'item_locked' }) },
    'PROVIDER_ERROR',
    /close it/,
  ],
  [
    'OUTLOOK',
    'an id that cannot be one',
    { on: /attachments/, ...graph(400, 'ErrorInvalidIdMalformed', 'Id is malformed.') },
    'NOT_FOUND',
    /outlook_search/,
  ],
  [
    'GMAIL',
    'an id that cannot be one',
    { on: /\/messages\//, ...said(400, { error: { code: 400, message: 'Invalid id value' } }) },
    'NOT_FOUND',
    /gmail_fetch/,
  ],
  ['OUTLOOK', 'harmful', { on: /\$value/, ...graph(403, 'ErrorVirusDetected') }, 'PROVIDER_ERROR', /harmful/],
];

const rowOf = (provider: string) => {
  const row = ROWS.find((one) => one.provider === provider);
  if (!row) throw new Error(`${provider} has no row`);
  bench.sandbox.account(row.connection).setStatus('ACTIVE');
  return row;
};

describe('an upload that is refused', () => {
  it.each(UPLOADS)('by %s: %s', async (provider, _what, fault, code, hint) => {
    const { connection, up } = rowOf(provider);
    const path = join(bench.box.cwd, 'a.pdf');
    writeFileSync(path, '%PDF-1.7 \0');
    bench.sandbox.fault(fault);
    const args = ['upload-file', '--connection-name', connection, '--input-file', path, ...up];
    const error = failed(await bench.run(args), code);
    expect(error.hint).toMatch(hint);
    expect(error.retryable).toBe(false);
    expect(bench.sandbox.files(provider)).toEqual([]);
  });
});

describe('a download that is refused', () => {
  it.each(DOWNLOADS)('by %s: %s', async (provider, _what, fault, code, hint) => {
    const { connection, down = [], from, parent = '', drive = '' } = rowOf(provider);
    const file = await bench.sandbox.addFile({ provider, name: 'a.pdf', content: 'x', parent, drive });
    bench.sandbox.fault(fault);
    const args = ['--connection-name', connection, '--from', from?.(file) ?? file.id, ...down];
    const outcome = await bench.run(['download-file', ...args, '--output-file', bench.target]);
    const error = failed(outcome, code);
    expect(error.hint).toMatch(hint);
    expect(error.retryable).toBe(false);
    expect(existsSync(bench.target)).toBe(false);
  });
});
