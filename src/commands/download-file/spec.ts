import { describeFlag, FILE_PROVIDERS } from '../../files/registry.ts';
import { ACCOUNT_ERRORS, defineSpec } from '../shared/command.ts';
import type { FlagSpecs, FlagValues } from '../shared/flags.ts';
import { CONNECTION, IDENTIFIER, text, toggle } from '../shared/flags.ts';

export const flags = {
  ...CONNECTION,
  ...IDENTIFIER,
  from: text(describeFlag(({ download }) => ('from' in download ? download.from : undefined))),
  'output-file': text('where to save it'),
  name: text('the file with this name, if there are several; any other is refused'),
  site: text(describeFlag(({ download }) => ('flags' in download ? download.flags.site : undefined))),
  'export-as': text(
    describeFlag(({ download }) => ('flags' in download ? download.flags.exportAs : undefined)),
  ),
  overwrite: toggle('replace the output file'),
} satisfies FlagSpecs;

export type Flags = FlagValues<typeof flags>;

export const spec = defineSpec({
  name: 'download-file',
  step: 'files',
  summary: `Saves a file from ${FILE_PROVIDERS.map(({ key }) => key).join(', ')}`,
  flags,
  required: [['connection-name', 'provider'], ['from'], ['output-file']],
  example:
    'scalekit-agent-auth download-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf',
  answer: 'provider, name, bytes, sha256, mime_type, output_file',
  errors: [
    'FILE_EXISTS',
    'FILE_REFUSED',
    ...ACCOUNT_ERRORS,
    'PROVIDER_UNAUTHORIZED',
    'SCOPE_MISSING',
    'NOT_FOUND',
    'TOOL_PROXY_DISABLED',
    'PROVIDER_ERROR',
  ],
});
