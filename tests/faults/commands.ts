import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import type { Fault, LedgerEntry, Sandbox } from '../sandbox/sandbox.ts';
import type { RequestKind } from './rules.ts';

/** Requests of a command that a fault can hit, and the rules for them. */
export interface Target {
  kind: RequestKind;
  on: Fault['on'];
}

export interface MatrixCommand {
  label: string;
  args: string[];
  targets: Target[];
  /** Effects that the sandbox counts without a fault: tool runs and proxied writes. */
  effects: number;
  /** The outcome without a fault, if that is not a success: the user has to consent first. */
  healthy?: { exit: number; code: string };
  /** The rows of a batch. */
  rows?: number;
  /** Whether its body is a stream. */
  streams?: true;
  /** Whether the command reports faults instead of failing, like doctor. */
  reports?: true;
  /** Faults that cannot hit it. */
  except?: RegExp;
  /** The file that only a success leaves behind. */
  output?: string;
  prepare?(sandbox: Sandbox, cwd: string): unknown;
}

const TOKEN: Target = { kind: 'token', on: 'token' };
/** Every RPC except the one that runs tools. */
const LOOKUP: Target = { kind: 'lookup', on: /^\/scalekit\.v1\.(?!tools\.ToolService\/ExecuteTool)/ };
const EXECUTE: Target = { kind: 'execute', on: 'ExecuteTool' };
const READ: Target = { kind: 'read', on: 'proxy' };
const WRITE: Target = { kind: 'write', on: 'proxy' };
const OUTSIDE: Target = { kind: 'outside', on: 'filehost' };
const UPLOAD: Target = { kind: 'upload', on: 'proxy' };
const DOWNLOAD: Target = { kind: 'download', on: 'proxy' };
const SIGNED: Target = { kind: 'download', on: 'filehost' };
const LINK: Target = { kind: 'lookup', on: 'GetMagicLinkForConnectedAccount' };

const REMINDER = ['--connection-name', 'slack', '--tool-name', 'slack_add_reminder'];
const ROWS = 3;
const rows = Array.from({ length: ROWS }, (_, at) => JSON.stringify({ text: `row ${at}`, time: 'noon' }));
const PICTURE = { provider: 'ONEDRIVE', name: 'a.bin', id: 'item-1', content: 'bytes of a file' };

const place = (cwd: string) => writeFileSync(join(cwd, 'in.txt'), 'a file to send');

const proxied = (method: string, args: string[] = []) => [
  'proxy-request',
  '--connection-name',
  'slack',
  '--method',
  method,
  '--path',
  '/test/echo',
  ...args,
];

/** Every command, in each form that sends different requests. */
export const COMMANDS: readonly MatrixCommand[] = [
  { label: 'list-connections', args: ['list-connections'], targets: [TOKEN, LOOKUP], effects: 0 },
  {
    label: 'generate-link',
    args: ['generate-link', '--connection-name', 'slack'],
    targets: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'generate-link, no account',
    args: ['generate-link', '--connection-name', 'notion'],
    targets: [LINK],
    effects: 0,
    healthy: { exit: 4, code: 'AUTHORIZATION_REQUIRED' },
  },
  {
    label: 'get-tool by name',
    args: ['get-tool', '--tool-name', 'exa_search'],
    targets: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'get-tool by provider',
    args: ['get-tool', '--provider', 'EXA'],
    targets: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'find-tool',
    args: ['find-tool', '--provider', 'EXA', '--query', 'search the web'],
    targets: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'execute-tool, a write',
    args: ['execute-tool', ...REMINDER, '--tool-input', '{"text":"tea","time":"noon"}'],
    targets: [TOKEN, LOOKUP, EXECUTE],
    effects: 1,
  },
  {
    label: 'execute-tool, a read',
    args: [
      'execute-tool',
      '--provider',
      'EXA',
      '--tool-name',
      'exa_search',
      '--tool-input',
      '{"query":"tea"}',
    ],
    targets: [TOKEN, LOOKUP, EXECUTE],
    effects: 1,
  },
  {
    label: 'execute-tool --batch',
    args: [
      'execute-tool',
      '--batch',
      '--results',
      'results.jsonl',
      ...REMINDER,
      '--concurrency',
      String(ROWS),
      '--tool-input',
      rows.join('\n'),
    ],
    targets: [TOKEN, LOOKUP, EXECUTE],
    effects: ROWS,
    rows: ROWS,
  },
  { label: 'proxy GET', args: proxied('GET'), targets: [TOKEN, LOOKUP, READ], effects: 0 },
  // Answers to HEAD have no body that could be malformed or identify the sender.
  {
    label: 'proxy HEAD',
    args: proxied('HEAD'),
    targets: [READ],
    effects: 0,
    except: /^Scalekit's|switched off|body|JSON|answer|headers/,
  },
  {
    label: 'proxy POST',
    args: proxied('POST', ['--body', '{"a":1}']),
    targets: [TOKEN, LOOKUP, WRITE],
    effects: 1,
  },
  { label: 'proxy PUT', args: proxied('PUT', ['--body', 'text']), targets: [WRITE], effects: 1 },
  { label: 'proxy PATCH', args: proxied('PATCH', ['--body', '{"a":1}']), targets: [WRITE], effects: 1 },
  { label: 'proxy DELETE', args: proxied('DELETE'), targets: [WRITE], effects: 1 },
  {
    label: 'proxy POST --input-file',
    args: proxied('POST', ['--input-file', 'in.txt']),
    targets: [WRITE],
    effects: 1,
    streams: true,
    prepare: (_, cwd) => place(cwd),
  },
  {
    label: 'proxy GET --output-file',
    args: [
      'proxy-request',
      '--connection-name',
      'slack',
      '--path',
      '/test/bytes?n=5000',
      '--output-file',
      'out.bin',
    ],
    targets: [READ],
    effects: 0,
    output: 'out.bin',
  },
  {
    label: 'proxy GET, redirected',
    args: [
      'proxy-request',
      '--connection-name',
      'onedrive',
      '--path',
      '/v1.0/me/drive/items/item-1/content',
      '--output-file',
      'out.bin',
    ],
    targets: [OUTSIDE],
    effects: 0,
    output: 'out.bin',
    prepare: (sandbox) => sandbox.addFile(PICTURE),
  },
  {
    label: 'upload-file, Notion',
    args: ['upload-file', '--provider', 'NOTION', '--input-file', 'in.txt', '--to', NOTION_PAGES.roadmap],
    // The first request, and the one that attaches the file to the page.
    targets: [UPLOAD, { kind: 'upload', on: /\/v1\/blocks\// }],
    // Created, sent, attached.
    effects: 3,
    prepare: (sandbox, cwd) => {
      sandbox.account('notion').setStatus('ACTIVE');
      place(cwd);
    },
  },
  {
    label: 'upload-file, Drive',
    args: ['upload-file', '--provider', 'GOOGLEDRIVE', '--input-file', 'in.txt'],
    targets: [TOKEN, LOOKUP, UPLOAD],
    effects: 1,
    prepare: (_, cwd) => place(cwd),
  },
  {
    label: 'upload-file, OneDrive',
    args: ['upload-file', '--provider', 'ONEDRIVE', '--input-file', 'in.txt', '--to', '/Reports/in.txt'],
    targets: [UPLOAD],
    effects: 1,
    prepare: (_, cwd) => place(cwd),
  },
  {
    label: 'download-file, Drive',
    args: ['download-file', '--provider', 'GOOGLEDRIVE', '--from', 'item-1', '--output-file', 'out.bin'],
    targets: [TOKEN, LOOKUP, DOWNLOAD],
    effects: 0,
    output: 'out.bin',
    prepare: (sandbox) => sandbox.addFile({ ...PICTURE, provider: 'GOOGLEDRIVE' }),
  },
  {
    label: 'download-file, OneDrive',
    args: ['download-file', '--provider', 'ONEDRIVE', '--from', 'item-1', '--output-file', 'out.bin'],
    targets: [DOWNLOAD, SIGNED],
    effects: 0,
    output: 'out.bin',
    prepare: (sandbox) => sandbox.addFile(PICTURE),
  },
  {
    label: 'get-authorization',
    args: ['get-authorization', '--connection-name', 'slack'],
    targets: [TOKEN, LOOKUP],
    effects: 0,
  },
  // This user has one account, and it works.
  {
    label: 'doctor',
    args: ['doctor', '--identifier', '用户'],
    targets: [TOKEN, LOOKUP],
    effects: 0,
    reports: true,
  },
];

/** Calls at a provider that must not happen twice: tool runs, including reads, and proxied writes. */
export function effectsOf(sandbox: Sandbox): LedgerEntry[] {
  return sandbox.ledger.filter(
    ({ executed, effect }) => executed && effect && (effect.writes || effect.kind === 'tool'),
  );
}

/** The highest number of times that any call was carried out: 2 would be a doubled effect. */
export function mostRepeated(sandbox: Sandbox): number {
  const counts = new Map<string, number>();
  for (const { effect } of effectsOf(sandbox)) {
    const key = JSON.stringify([effect?.name, effect?.params, effect?.body?.sha256]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
