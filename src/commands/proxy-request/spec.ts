import { CHANGE_ERRORS, defineSpec, type FlagsOf, REQUEST_ERRORS } from '../shared/command.ts';
import { ACCOUNT, CONFIRM, content, DRY_RUN, list, PAGES, SAVES, text, toggle } from '../shared/flags.ts';

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'proxy-request',
  step: 'step 5, proxy',
  summary: "Sends a raw request to the provider's API, if no tool fits",
  flags: {
    ...ACCOUNT,
    path: text('path from the API root: /v1/pages/<ID>'),
    method: text(`${METHODS.join(', ')} (default GET, POST with a body)`),
    'query-params': content('query as a JSON object; arrays repeat a parameter; @FILE, or - for stdin'),
    body: content('JSON or text to send; @FILE, or - for stdin'),
    headers: content('more headers as a JSON object; @FILE, or - for stdin'),
    'input-file': text('file to send, as a multipart form'),
    'form-field': content("the form's field name (default file); '' sends only the bytes"),
    form: list('K=V: a field of the form; without --input-file the form is urlencoded'),
    'output-file': text('save the answer there, byte for byte'),
    ...SAVES,
    ...PAGES,
    'include-headers': toggle('show every header of the answer, not only those a caller acts on'),
    ...DRY_RUN,
    ...CONFIRM,
  },
  required: [['connection-name', 'provider'], ['path']],
  example: `scalekit-agent-auth proxy-request --connection-name notion --path /v1/blocks/<PAGE_ID>/children`,
  answer:
    'status, content_type, headers, data | text | {bytes,sha256,output_file}, saved?, pages?; with --dry-run: dry_run:true, request, account_status, confirm?, confirm_reason?, next',
  errors: ['INVALID_JSON', 'INVALID_PATH', 'INVALID_HEADER', ...REQUEST_ERRORS, ...CHANGE_ERRORS],
});
