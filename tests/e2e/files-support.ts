import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { generated, hashOf } from '../sandbox/files/content.ts';
import type { Sandbox, StoredFile } from '../sandbox/sandbox.ts';

const BLOCK = 1024 * 1024;

/** Writes a file of distinct blocks without holding it in memory. @returns its sha256 */
export function writeBig(path: string, bytes: number): string {
  const hash = createHash('sha256');
  const block = Buffer.alloc(BLOCK);
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes; at += BLOCK) {
      block.fill(createHash('sha256').update(`block ${at}`).digest());
      const part = block.subarray(0, Math.min(BLOCK, bytes - at));
      hash.update(part);
      writeSync(file, part);
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** A page of Notion with one file on it, however big, which the sandbox makes up as it is read. */
export async function notionFileOf(
  sandbox: Sandbox,
  page: string,
  bytes: number,
): Promise<{ block: string; file: StoredFile }> {
  const call = await callerOf(sandbox, 'notion');
  const created = (await (
    await call('POST', '/v1/file_uploads', { filename: 'made.zip', content_type: 'application/zip' })
  ).json()) as { id: string };
  const form = new FormData();
  form.append('file', new Blob(['x'], { type: 'application/zip' }), 'made.zip');
  await call('POST', `/v1/file_uploads/${created.id}/send`, form);
  const child = { type: 'file', file: { file_upload: { id: created.id } } };
  const answer = (await (
    await call('PATCH', `/v1/blocks/${page}/children`, { children: [child] })
  ).json()) as { results: { id: string }[] };
  const file = sandbox.files('NOTION').at(-1);
  if (!file || !answer.results[0]) throw new Error('the sandbox did not take the file');
  delete file.content;
  Object.assign(file, { bytes, generated: true, sha256: await hashOf(generated(file.id, bytes)) });
  return { block: answer.results[0].id, file };
}

export type Caller = (method: string, path: string, body?: object) => Promise<Response>;

/** Sends a request through the sandbox's proxy directly, without the program under test. */
export async function callerOf(sandbox: Sandbox, connection: string): Promise<Caller> {
  const headers = await headersOf(sandbox, connection);
  return (method, path, body) =>
    fetch(`${sandbox.url}/proxy${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
}

/** The headers of a proxied request. */
export async function headersOf(sandbox: Sandbox, connection: string): Promise<Record<string, string>> {
  const { TOOL_CLIENT_ID, TOOL_CLIENT_SECRET, TOOL_IDENTIFIER } = sandbox.env;
  const form = {
    grant_type: 'client_credentials',
    client_id: TOOL_CLIENT_ID,
    client_secret: TOOL_CLIENT_SECRET,
  };
  const answer = await fetch(`${sandbox.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return {
    authorization: `Bearer ${token}`,
    connection_name: connection,
    identifier: TOOL_IDENTIFIER,
    'notion-version': '2022-06-28',
  };
}
