import { GMAIL_MESSAGES } from '../sandbox/providers/gmail-mails.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { OUTLOOK_MESSAGES } from '../sandbox/providers/outlook.ts';
import type { Sandbox, StoredFile } from '../sandbox/sandbox.ts';

export const MIB = 1024 * 1024;

type FaultTarget = Pick<Parameters<Sandbox['fault']>[0], 'on' | 'method'>;

/** The common tests for a provider; a new provider adds a row. */
export interface Row {
  provider: string;
  connection: string;
  /** The flags of an upload and of a download. */
  up: string[];
  down?: string[];
  /** Sizes in bytes at which the upload method changes. */
  thresholds?: number[];
  /** The smallest and largest file in bytes, if the limit is below 1 GiB. */
  atLeast?: number;
  atMost?: number;
  /** The request that uploads a small file; if a tool sends it, the simulated refusal comes from the tool. */
  sends: FaultTarget;
  /** The upload URL on the other host, if there is one that expires. */
  uploadAddress?: FaultTarget;
  /** The request that downloads a file, and where the file is placed for it; undefined if downloads are impossible. */
  brings?: FaultTarget;
  parent?: string;
  drive?: string;
  from?: (file: StoredFile) => string;
}

const SIGNED: FaultTarget = { on: /^\/signed\// };

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
    // The first tool call lists the folder.
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
