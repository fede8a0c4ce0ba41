import { describe, expect, it } from 'vitest';
import { FILE_PROVIDERS } from '../../src/files/registry.ts';
import { GMAIL_MESSAGES } from '../sandbox/providers/gmail-mails.ts';
import { OUTLOOK_MESSAGES } from '../sandbox/providers/outlook.ts';
import { builtInTools } from '../sandbox/tools/definitions.ts';
import { succeeded } from '../support/bench.ts';
import { ROWS } from './rows.ts';
import { useProviderBench } from './support.ts';

/** What references/files.md says about finding a file leads to one that download-file takes. */
const bench = useProviderBench();

const tool = (name: string, input: object) => [
  'execute-tool',
  '--tool-name',
  name,
  '--tool-input',
  JSON.stringify(input),
];
const get = (path: string) => ['proxy-request', '--path', path];

/** The look-up, and where `--from` stands in its answer. */
// biome-ignore lint/suspicious/noExplicitAny: providers' answers.
const LOOKUPS: [string, string[], (data: any) => string][] = [
  [
    'GOOGLEDRIVE',
    tool('googledrive_search_files', { query: "name contains 'report'" }),
    ({ files }) => files[0].id,
  ],
  ['ONEDRIVE', tool('onedrive_search_drive_items', { query: 'report' }), ({ value }) => value[0].id],
  ['ONEDRIVE', get("/v1.0/me/drive/root/search(q='report')"), ({ value }) => value[0].id],
  [
    'SHAREPOINT',
    tool('sharepoint_search', { query: 'report' }),
    ({ value }) => value[0].hitsContainers[0].hits[0].resource.id,
  ],
  [
    'DROPBOX',
    tool('dropbox_files_search', { query: 'report' }),
    ({ matches }) => matches[0].metadata.metadata.id,
  ],
  ['BOX', tool('box_search', { query: 'report' }), ({ entries }) => entries[0].id],
  [
    'GMAIL',
    tool('gmail_fetch_mails', { max_results: 50 }),
    ({ messages }) => messages.find(({ id }: { id: string }) => id === GMAIL_MESSAGES[0]).id,
  ],
  [
    'OUTLOOK',
    tool('outlook_search_messages', { query: '' }),
    ({ value }) => value.find(({ id }: { id: string }) => id === OUTLOOK_MESSAGES[0]).id,
  ],
];

describe('a file that was looked for', () => {
  it.each(LOOKUPS)('at %s by %j can be downloaded', async (provider, command, fromOf) => {
    const row = ROWS.find((one) => one.provider === provider);
    const { connection = '', down = [], parent = '', drive = '' } = row ?? {};
    const file = await bench.sandbox.addFile({
      provider,
      name: 'report.pdf',
      content: '%PDF-1.7',
      parent,
      drive,
    });
    const { data } = succeeded(
      await bench.run([...command, '--connection-name', connection, '--max-chars', '0']),
    );
    const saved = succeeded(
      await bench.download(connection, fromOf(data), [...down, '--name', 'report.pdf']),
    );
    expect(saved).toMatchObject({ name: 'report.pdf', sha256: file.sha256 });
  });
});

it.each(
  FILE_PROVIDERS.flatMap(({ key, download }) =>
    'finder' in download ? [[key, download.finder] as const] : [],
  ),
)('%s has its finder %s, which takes a query', (provider, finder) => {
  const found = builtInTools().find((one) => one.definition.name === finder);
  expect(found?.provider).toBe(provider);
  expect(found?.definition.input_schema).toHaveProperty(['properties', 'query']);
});
