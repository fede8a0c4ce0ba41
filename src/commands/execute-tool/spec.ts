import { CALL_ERRORS, CHANGE_ERRORS, defineSpec, type FlagsOf } from '../shared/command.ts';
import {
  ACCOUNT,
  CONFIRM,
  content,
  count,
  DRY_RUN,
  list,
  PAGES,
  SAVES,
  text,
  toggle,
} from '../shared/flags.ts';

export const DEFAULT_CONCURRENCY = 4;

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'execute-tool',
  step: 'step 4, execute',
  summary: 'Runs a tool for a person, at most once',
  flags: {
    'tool-name': text('the tool to run'),
    ...ACCOUNT,
    'tool-input': content('its input: JSON, @FILE, or - for stdin'),
    attach: list('FIELD=FILE: put a file into a parameter, as base64 or text, as its schema says'),
    ...SAVES,
    ...PAGES,
    ...DRY_RUN,
    'no-validate': toggle('send the input without checking it against the schema'),
    ...CONFIRM,
    batch: toggle('--tool-input holds one input per line (JSON Lines); prints a summary'),
    concurrency: count(`batch inputs sent in parallel (default ${DEFAULT_CONCURRENCY})`, 1, 32),
    results: text('file that records what a batch sends, and each outcome; the same command resumes it'),
  },
  required: [['tool-name'], ['connection-name', 'provider'], ['tool-input']],
  example: `scalekit-agent-auth execute-tool --connection-name notion --tool-name notion_page_get --tool-input '{"page_id":"<PAGE_ID>"}'`,
  answer:
    'data, execution_id, saved?, pages?; with --dry-run: dry_run:true, request, account_status, confirm?, confirm_reason?, next; with --batch: batch:{total,succeeded,failed,unknown,not_sent,skipped}, results_file?, results?, failures:[…]',
  errors: [
    'INVALID_JSON',
    'INVALID_TOOL_INPUT',
    ...CALL_ERRORS,
    'TOOL_NOT_FOUND',
    'NOT_FOUND',
    'TOOL_ERROR',
    ...CHANGE_ERRORS,
  ],
});
