import { exec } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, callerOf } from '../sandbox/caller.ts';
import { GMAIL_MESSAGES } from '../sandbox/providers/gmail-mails.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Answer, type Box, makeBox } from '../support/cli.ts';

/** A sandbox, the built file in its own folder, and values for the placeholders in the examples. */
export interface Stage {
  sandbox: Sandbox;
  box: Box;
  /** Runs a command line from a document in a shell. */
  run(line: string): Promise<Result>;
  /** Triggers one of EVENTS. */
  happen(event: string): void;
  close(): Promise<void>;
}

export interface Result {
  command: string;
  code: number;
  stdout: string;
  stderr: string;
  json: Answer;
}

const EVENTS: Record<string, (sandbox: Sandbox) => void> = {
  'consent notion': (sandbox) => void sandbox.account('notion').setStatus('ACTIVE'),
  'proxy off': (sandbox) => sandbox.setProxyDisabled('NOTION', true),
  'proxy on': (sandbox) => sandbox.setProxyDisabled('NOTION', false),
};

/** Files that examples name, in the working directory. */
const FILES: Record<string, string> = {
  'input.json': '{"channel":"general","text":"Hello"}',
  'body.json': '{"query":"vector databases","numResults":1}',
  'rows.jsonl': '{"channel":"general","text":"One"}\n{"channel":"random","text":"Two"}\n',
  'report.pdf': '%PDF-1.4 example',
  'report.md': '# Report\n',
  'report.txt': 'Figures of the year\n',
  'a.png': 'no picture, but enough of a file',
};

export async function setStage(): Promise<Stage> {
  const sandbox = await startSandbox();
  const box = makeBox();
  const placeholders = await placeholdersOf(sandbox);
  return {
    sandbox,
    box,
    run(line) {
      layOut(box, line);
      return runLine(line, { box, placeholders, env: sandbox.env });
    },
    happen(event) {
      const act = EVENTS[event];
      if (!act) throw new Error(`nobody knows how to ${event}`);
      act(sandbox);
    },
    async close() {
      box.remove();
      await sandbox.close();
    },
  };
}

/** Creates the files that a command line reads, but not the one that it writes. */
function layOut(box: Box, line: string): void {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(box.cwd, name), text);
  const [, output] = /--output-file (\S+)/.exec(line) ?? [];
  if (output !== undefined && !line.includes('--overwrite')) rmSync(join(box.cwd, output), { force: true });
}

/** The values of placeholders. If a document needs another, add it here. */
async function placeholdersOf(sandbox: Sandbox): Promise<Record<string, string>> {
  sandbox.account('notion').setStatus('ACTIVE');
  const drive = await sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'report.txt', content: 'figures' });
  const onedrive = await sandbox.addFile({ provider: 'ONEDRIVE', name: 'report.txt', content: 'figures' });
  const block = await attachToNotion(sandbox);
  const message = GMAIL_MESSAGES[0] ?? '';
  await sandbox.addFile({ provider: 'GMAIL', name: 'report.pdf', parent: message, content: 'figures' });
  const signed = await bodyOf(await callerOf(sandbox)('onedrive', `/v1.0/me/drive/items/${onedrive.id}`));
  const listing = { results: [{ url: signed['@microsoft.graph.downloadUrl'] }] };
  const answer = { status: 200, body: JSON.stringify(listing) };
  sandbox.fault({ on: /\/v1\/example$/, http: answer, times: Number.POSITIVE_INFINITY });
  return {
    PAGE_ID: NOTION_PAGES.roadmap,
    PROFILE: 'ada',
    DRIVE_FILE_ID: drive.id,
    FILE_ID: onedrive.id,
    FILE_BLOCK_ID: block,
    PAGE_ID_OR_URL: NOTION_PAGES.roadmap,
    BOX_FOLDER_ID: '0',
    MESSAGE_ID: message,
    BLOCK_OR_PAGE_ID_OR_URL: block,
    FILE_ID_OR_URL: drive.id,
    SITE_URL: 'https://contoso.sharepoint.example/sites/team',
    PROVIDER: 'EXA',
    PATH: '/v1/example',
    METHOD: 'conversations.list',
  };
}

/** Uploads a file and attaches it to a Notion page. @returns the block's id */
async function attachToNotion(sandbox: Sandbox): Promise<string> {
  const call = async (path: string, method: string, body: string | FormData) =>
    await bodyOf(
      await callerOf(sandbox)('notion', path, { method, body, headers: { 'Notion-Version': '2022-06-28' } }),
    );
  const { id } = await call('/v1/file_uploads', 'POST', '{"mode":"single_part"}');
  const form = new FormData();
  form.set('file', new Blob(['figures'], { type: 'text/plain' }), 'report.txt');
  await call(`/v1/file_uploads/${id}/send`, 'POST', form);
  const file = { type: 'file_upload', file_upload: { id }, name: 'report.txt' };
  const children = [{ object: 'block', type: 'file', file }];
  const { results } = await call(
    `/v1/blocks/${NOTION_PAGES.notes}/children`,
    'PATCH',
    JSON.stringify({ children }),
  );
  return results[0].id;
}

function runLine(
  line: string,
  stage: { box: Box; placeholders: Record<string, string>; env: Record<string, string> },
): Promise<Result> {
  const { box, placeholders, env } = stage;
  const filled = line
    .replace(/node \S*dist\/scalekit-agent-auth\.cjs/, `node '${box.program}'`)
    .replace(/<([A-Z_]+)>/g, (whole, name: string) => placeholders[name] ?? whole);
  const left = /<[A-Z_]+>/.exec(filled);
  if (left) throw new Error(`no value for ${left[0]} in ${line}`);
  const options = {
    cwd: box.cwd,
    env: { PATH: process.env.PATH, HOME: box.home, TMPDIR: box.tmp, ...env },
    timeout: 100_000,
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve) => {
    const child = exec(filled, options, (error, stdout, stderr) => {
      const code = error ? (error.code ?? -1) : 0;
      const last = stdout.split('\n').filter(Boolean);
      resolve({ command: commandOf(line), code, stdout, stderr, json: parsed(stdout, last.at(-1)) });
    });
    child.stdin?.end();
  });
}

/** The operation in a command line. */
export function commandOf(line: string): string {
  return /scalekit-agent-auth\.cjs (?:--)?([a-z-]+)/.exec(line)?.[1] ?? '';
}

function parsed(stdout: string, lastLine = ''): Answer {
  for (const text of [stdout, lastLine]) {
    try {
      return JSON.parse(text);
    } catch {
      // The document may be indented over several lines, or be one line of several.
    }
  }
  return undefined;
}
