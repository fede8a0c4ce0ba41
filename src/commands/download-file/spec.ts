import { ACCOUNT_ERRORS, defineSpec } from '../shared/command.ts';
import type { FlagSpecs, FlagValues } from '../shared/flags.ts';
import { CONNECTION, IDENTIFIER, text, toggle } from '../shared/flags.ts';

export const flags = {
  ...CONNECTION,
  ...IDENTIFIER,
  from: text(
    'NOTION: block or page. GOOGLEDRIVE: file. ONEDRIVE, SHAREPOINT: item id or path. Or the URL of one',
  ),
  'output-file': text('where to save it'),
  site: text('SHAREPOINT: URL or id of the site'),
  'export-as': text('GOOGLEDRIVE: format for Google documents: pdf, docx, xlsx, csv, txt, …'),
  overwrite: toggle('replace the output file'),
} satisfies FlagSpecs;

export type Flags = FlagValues<typeof flags>;

export const spec = defineSpec({
  name: 'download-file',
  step: 'files',
  summary: 'Saves a file from a Notion page, or from Google Drive, OneDrive or SharePoint',
  flags,
  required: [['connection-name', 'provider'], ['from'], ['output-file']],
  example:
    'scalekit-agent-auth download-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf',
  answer: 'provider, bytes, sha256, mime_type, output_file',
  errors: [
    'FILE_EXISTS',
    'FILE_REFUSED',
    ...ACCOUNT_ERRORS,
    'PROVIDER_UNAUTHORIZED',
    'NOT_FOUND',
    'TOOL_PROXY_DISABLED',
    'PROVIDER_ERROR',
  ],
});
