import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import type { Fault, LedgerEntry, Sandbox } from '../sandbox/sandbox.ts';
import type { DoorClass } from './rules.ts';

/** A place where a fault can strike a command: what is struck, and by which rules. */
export interface Target {
  door: DoorClass;
  on: Fault['on'];
}

export interface MatrixCommand {
  label: string;
  args: string[];
  doors: Target[];
  /** What the sandbox counts when all goes well: a tool run or a proxied write. */
  effects: number;
  /** The healthy end where that is no success: the person has to consent first. */
  healthy?: { exit: number; code: string };
  /** Rows of a batch, which ends by its rows. */
  rows?: number;
  /** Its body is a stream. */
  streams?: true;
  /** Doctor reports what is wrong and never fails itself. */
  reports?: true;
  /** Faults that cannot strike it. */
  except?: RegExp;
  /** The file that only a success leaves behind. */
  output?: string;
  prepare?(sandbox: Sandbox, cwd: string): unknown;
}

const TOKEN: Target = { door: 'token', on: 'token' };
/** Every RPC but the one that runs tools. */
const LOOKUP: Target = { door: 'lookup', on: /^\/scalekit\.v1\.(?!tools\.ToolService\/ExecuteTool)/ };
const EXECUTE: Target = { door: 'execute', on: 'ExecuteTool' };
const READ: Target = { door: 'read', on: 'proxy' };
const WRITE: Target = { door: 'write', on: 'proxy' };
const OUTSIDE: Target = { door: 'outside', on: 'filehost' };
const UPLOAD: Target = { door: 'upload', on: 'proxy' };
const DOWNLOAD: Target = { door: 'download', on: 'proxy' };
const SIGNED: Target = { door: 'download', on: 'filehost' };
const LINK: Target = { door: 'lookup', on: 'GetMagicLinkForConnectedAccount' };

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

/** Every command, the ones with several doors in every form that takes another way. */
export const COMMANDS: readonly MatrixCommand[] = [
  { label: 'list-connections', args: ['list-connections'], doors: [TOKEN, LOOKUP], effects: 0 },
  {
    label: 'generate-link',
    args: ['generate-link', '--connection-name', 'slack'],
    doors: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'generate-link, no account',
    args: ['generate-link', '--connection-name', 'notion'],
    doors: [LINK],
    effects: 0,
    healthy: { exit: 4, code: 'AUTHORIZATION_REQUIRED' },
  },
  {
    label: 'get-tool by name',
    args: ['get-tool', '--tool-name', 'exa_search'],
    doors: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'get-tool by provider',
    args: ['get-tool', '--provider', 'EXA'],
    doors: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'find-tool',
    args: ['find-tool', '--provider', 'EXA', '--query', 'search the web'],
    doors: [TOKEN, LOOKUP],
    effects: 0,
  },
  {
    label: 'execute-tool, a write',
    args: ['execute-tool', ...REMINDER, '--tool-input', '{"text":"tea","time":"noon"}'],
    doors: [TOKEN, LOOKUP, EXECUTE],
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
    doors: [TOKEN, LOOKUP, EXECUTE],
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
    doors: [TOKEN, LOOKUP, EXECUTE],
    effects: ROWS,
    rows: ROWS,
  },
  { label: 'proxy GET', args: proxied('GET'), doors: [TOKEN, LOOKUP, READ], effects: 0 },
  // Answers to HEAD have no body that could be odd, or say whose they are.
  {
    label: 'proxy HEAD',
    args: proxied('HEAD'),
    doors: [READ],
    effects: 0,
    except: /^Scalekit's|switched off|body|JSON|answer|headers/,
  },
  {
    label: 'proxy POST',
    args: proxied('POST', ['--body', '{"a":1}']),
    doors: [TOKEN, LOOKUP, WRITE],
    effects: 1,
  },
  { label: 'proxy PUT', args: proxied('PUT', ['--body', 'text']), doors: [WRITE], effects: 1 },
  { label: 'proxy PATCH', args: proxied('PATCH', ['--body', '{"a":1}']), doors: [WRITE], effects: 1 },
  { label: 'proxy DELETE', args: proxied('DELETE'), doors: [WRITE], effects: 1 },
  {
    label: 'proxy POST --input-file',
    args: proxied('POST', ['--input-file', 'in.txt']),
    doors: [WRITE],
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
    doors: [READ],
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
    doors: [OUTSIDE],
    effects: 0,
    output: 'out.bin',
    prepare: (sandbox) => sandbox.addFile(PICTURE),
  },
  {
    label: 'upload-file, Notion',
    args: ['upload-file', '--provider', 'NOTION', '--input-file', 'in.txt', '--to', NOTION_PAGES.roadmap],
    // The first request, and the one that puts the file on the page.
    doors: [UPLOAD, { door: 'upload', on: /\/v1\/blocks\// }],
    // Announced, sent, attached.
    effects: 3,
    prepare: (sandbox, cwd) => {
      sandbox.account('notion').setStatus('ACTIVE');
      place(cwd);
    },
  },
  {
    label: 'upload-file, Drive',
    args: ['upload-file', '--provider', 'GOOGLEDRIVE', '--input-file', 'in.txt'],
    doors: [TOKEN, LOOKUP, UPLOAD],
    effects: 1,
    prepare: (_, cwd) => place(cwd),
  },
  {
    label: 'upload-file, OneDrive',
    args: ['upload-file', '--provider', 'ONEDRIVE', '--input-file', 'in.txt', '--to', '/Reports/in.txt'],
    doors: [UPLOAD],
    effects: 1,
    prepare: (_, cwd) => place(cwd),
  },
  {
    label: 'download-file, Drive',
    args: ['download-file', '--provider', 'GOOGLEDRIVE', '--from', 'item-1', '--output-file', 'out.bin'],
    doors: [TOKEN, LOOKUP, DOWNLOAD],
    effects: 0,
    output: 'out.bin',
    prepare: (sandbox) => sandbox.addFile({ ...PICTURE, provider: 'GOOGLEDRIVE' }),
  },
  {
    label: 'download-file, OneDrive',
    args: ['download-file', '--provider', 'ONEDRIVE', '--from', 'item-1', '--output-file', 'out.bin'],
    doors: [DOWNLOAD, SIGNED],
    effects: 0,
    output: 'out.bin',
    prepare: (sandbox) => sandbox.addFile(PICTURE),
  },
  {
    label: 'get-authorization',
    args: ['get-authorization', '--connection-name', 'slack'],
    doors: [TOKEN, LOOKUP],
    effects: 0,
  },
  // This person has one account, and it is in order.
  {
    label: 'doctor',
    args: ['doctor', '--identifier', '用户'],
    doors: [TOKEN, LOOKUP],
    effects: 0,
    reports: true,
  },
];

/** What was carried out at a provider and must not be twice: tool runs, reading ones too, and proxied writes. */
export function effectsOf(sandbox: Sandbox): LedgerEntry[] {
  return sandbox.ledger.filter(
    ({ executed, effect }) => executed && effect && (effect.writes || effect.kind === 'tool'),
  );
}

/** How often the most often carried out call was carried out: 2 would be a doubled effect. */
export function mostRepeated(sandbox: Sandbox): number {
  const counts = new Map<string, number>();
  for (const { effect } of effectsOf(sandbox)) {
    const key = JSON.stringify([effect?.name, effect?.params, effect?.body?.sha256]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
