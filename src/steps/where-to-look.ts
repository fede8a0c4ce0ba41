import { type Failure, LOOK_FIRST } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { listTools } from '../scalekit/tools.ts';
import { readingToolFor } from '../tools/reading-tool.ts';
import { inputTemplate } from '../tools/template.ts';
import type { Prepared } from './execute.ts';

/** How long the look-up may take, and how long after the deadline has passed; milliseconds. */
const LOOKUP_MS = 3000;
const LATE_LOOKUP_MS = 500;

/**
 * Adds to a failure after which a tool may have run the command that shows whether it did: a reading tool of the same
 * noun, from the provider's own list. Any other failure comes back as it is.
 *
 * @param input of the call
 */
export async function withWhereToLook(
  client: ScalekitClient,
  { tool, connection }: Prepared,
  input: Record<string, unknown>,
  failure: Failure,
): Promise<Failure> {
  if (failure.hint !== LOOK_FIRST || failure.next.length > 0) return failure;
  const own = AbortSignal.timeout(client.session.signal.aborted ? LATE_LOOKUP_MS : LOOKUP_MS);
  const tools = await listTools(client.withSignal(own), { provider: connection.provider }).catch(() => []);
  const reader = readingToolFor(tool, tools, input);
  if (!reader) {
    return failure.with({
      hint: `Find a tool that reads what ${tool.name} would have changed (see \`next\`), and check whether it happened before retrying.`,
      next: [['find-tool', '--connection-name', connection.keyId, '--query', '<what to look for>']],
    });
  }
  const words = ['execute-tool', '--connection-name', connection.keyId, '--tool-name', reader.name];
  return failure.with({
    hint: `Check with ${reader.name} (see \`next\`) whether it happened before retrying.`,
    next: [[...words, '--tool-input', inputTemplate(reader.inputSchema, input)]],
  });
}
