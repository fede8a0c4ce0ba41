import { describeFlag, FILE_PROVIDERS } from '../../files/registry.ts';
import { defineSpec, type FlagsOf, REQUEST_ERRORS } from '../shared/command.ts';
import { ACCOUNT, text, toggle } from '../shared/flags.ts';

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'download-file',
  step: 'files',
  summary: `Saves a file from ${FILE_PROVIDERS.filter(({ download }) => 'from' in download)
    .map(({ key }) => key)
    .join(', ')}`,
  flags: {
    ...ACCOUNT,
    from: text(describeFlag(({ download }) => ('from' in download ? download.from : undefined))),
    'output-file': text('where to save it'),
    name: text('the file with this name, if there are several; any other is refused'),
    site: text(describeFlag(({ download }) => ('flags' in download ? download.flags.site : undefined))),
    'export-as': text(
      describeFlag(({ download }) => ('flags' in download ? download.flags.exportAs : undefined)),
    ),
    overwrite: toggle('replace the output file'),
  },
  required: [['connection-name', 'provider'], ['from'], ['output-file']],
  example:
    'scalekit-agent-auth download-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf',
  answer: 'provider, name, bytes, sha256, mime_type, output_file',
  errors: [...REQUEST_ERRORS],
});
