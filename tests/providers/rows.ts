import { GMAIL_MESSAGES } from '../sandbox/providers/gmail-mails.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { OUTLOOK_MESSAGES } from '../sandbox/providers/outlook.ts';
import type { Sandbox, StoredFile } from '../sandbox/sandbox.ts';

export const MIB = 1024 * 1024;

type Where = Pick<Parameters<Sandbox['fault']>[0], 'on' | 'method'>;

/** What is tried with a provider; adding a provider adds a row. */
export interface Row {
  provider: string;
  connection: string;
  /** Flags of an upload, and of a download. */
  up: string[];
  down?: string[];
  /** Sizes around which the way of sending changes, in bytes. */
  thresholds?: number[];
  /** The fewest and the most bytes that are taken, where that is below 1 GiB. */
  atLeast?: number;
  atMost?: number;
  /** The request that carries a small file there; the refusal of a tool is its own. */
  sends: Where;
  /** The same address on the other host, where there is one that expires. */
  uploadAddress?: Where;
  /** The request that brings a file back, and where a file is put for that; neither where that is impossible. */
  brings?: Where;
  parent?: string;
  drive?: string;
  from?: (file: StoredFile) => string;
}

const SIGNED: Where = { on: /^\/signed\// };

export const ROWS: Row[] = [
  {
    provider: 'NOTION',
    connection: 'notion',
    up: ['--to', NOTION_PAGES.roadmap],
    thresholds: [20 * MIB],
    sends: { on: /file_uploads\/[^/]+\/send/, method: 'POST' },
    brings: SIGNED,
  },
  {
    provider: 'GOOGLEDRIVE',
    connection: 'googledrive',
    up: [],
    thresholds: [5 * MIB],
    sends: { on: /\/upload\/drive/, method: 'POST' },
    brings: { on: /alt=media/ },
  },
  {
    provider: 'ONEDRIVE',
    connection: 'onedrive',
    up: [],
    thresholds: [4 * MIB],
    sends: { on: /:\/content/, method: 'PUT' },
    brings: SIGNED,
  },
  {
    provider: 'SHAREPOINT',
    connection: 'sharepoint',
    up: ['--site', 'root'],
    down: ['--site', 'root'],
    drive: 'root',
    thresholds: [4 * MIB],
    sends: { on: /:\/content/, method: 'PUT' },
    brings: SIGNED,
  },
  {
    provider: 'DROPBOX',
    connection: 'dropbox',
    up: ['--to', 'Reports/'],
    atMost: 150 * MIB,
    sends: { on: /dropbox-upload/, method: 'POST' },
    uploadAddress: { on: /dropbox-upload/, method: 'POST' },
    brings: SIGNED,
    parent: '/Reports',
    from: ({ parent, name }) => `${parent}/${name}`,
  },
  {
    provider: 'BOX',
    connection: 'box',
    up: [],
    atMost: 50 * MIB,
    // The first call of a tool lists the folder.
    sends: { on: 'ExecuteTool' },
    brings: SIGNED,
  },
  {
    provider: 'GMAIL',
    connection: 'gmail-work',
    up: ['--to', 'ada@example.com'],
    atMost: 25 * MIB - 1,
    sends: { on: /upload\/gmail/, method: 'POST' },
    brings: { on: /attachments\// },
    parent: GMAIL_MESSAGES[0] ?? '',
    from: ({ parent }) => parent,
  },
  {
    provider: 'OUTLOOK',
    connection: 'outlook',
    up: ['--to', 'ada@example.com'],
    thresholds: [3 * MIB],
    atMost: 25 * MIB - 1,
    sends: { on: /\/attachments$/, method: 'POST' },
    brings: { on: /\$value/ },
    parent: OUTLOOK_MESSAGES[0] ?? '',
    from: ({ parent }) => parent,
  },
  {
    provider: 'SLACK',
    connection: 'slack',
    up: ['--to', '#general'],
    atLeast: 1,
    sends: { on: /slack-upload/, method: 'POST' },
    uploadAddress: { on: /slack-upload/, method: 'POST' },
  },
];
