import { ON_CONFLICT } from '../../files/provider.ts';
import { describeFlag, FILE_PROVIDERS } from '../../files/registry.ts';
import { CHANGE_ERRORS, defineSpec, type FlagsOf, REQUEST_ERRORS } from '../shared/command.ts';
import { ACCOUNT, CONFIRM, choice, list, text, toggle } from '../shared/flags.ts';

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'upload-file',
  step: 'files',
  summary: `Sends a file to ${FILE_PROVIDERS.map(({ key }) => key).join(', ')}`,
  flags: {
    ...ACCOUNT,
    'input-file': list('the file; several for mails'),
    to: text(describeFlag(({ upload }) => upload.flags.to)),
    name: text('name at the provider (default: the local name)'),
    site: text(describeFlag(({ upload }) => upload.flags.site)),
    'on-conflict': choice('what to do if the name is taken (default fail); Notion always adds', ON_CONFLICT),
    'create-folders': toggle('create missing folders of --to; OneDrive and SharePoint always do'),
    subject: text(describeFlag(({ upload }) => upload.flags.subject)),
    text: text(describeFlag(({ upload }) => upload.flags.text)),
    send: toggle('GMAIL, OUTLOOK: send the mail instead of leaving a draft'),
    'dry-run': toggle('check everything and show what would be uploaded where, send nothing'),
    ...CONFIRM,
  },
  required: [['connection-name', 'provider'], ['input-file']],
  example: 'scalekit-agent-auth upload-file --provider NOTION --input-file report.pdf --to <PAGE_ID>',
  answer:
    'provider, id, name, bytes, mime_type, sha256, web_url?, folder?, sent?, files?; with --dry-run: dry_run:true, request, account_status, confirm?, confirm_reason?, next',
  errors: [...REQUEST_ERRORS, ...CHANGE_ERRORS],
});
