import { type Failure, LOOK_FIRST } from '../answer/failure.ts';
import { listTools } from '../scalekit/tools.ts';
import { propertiesOf, requiredOf, type ToolDefinition } from '../tools/definition.ts';
import { readingToolFor } from '../tools/reading-tool.ts';
import { commandFor } from '../tools/template.ts';
import type { AccountContext } from './account.ts';

/** How long the look-up may take, and how long once the deadline has passed; milliseconds. */
const LOOKUP_MS = 3000;
const LATE_LOOKUP_MS = 500;

/**
 * Adds the next command to a failure: if a tool may have run, a read tool with the same noun, which shows
 * whether it did; if the provider does not find what the input names, the tool that finds its id. Both come from the
 * provider's own list. Any other failure is returned unchanged.
 *
 * @param input the call's input
 */
export async function withFollowUp(
  { client, tool, connection }: AccountContext & { tool: ToolDefinition },
  input: Record<string, unknown>,
  failure: Failure,
): Promise<Failure> {
  const isMissing = failure.code === 'NOT_FOUND' && failure.details.tool_error_code !== undefined;
  if (failure.next.length > 0 || !(isMissing || failure.hint === LOOK_FIRST)) return failure;
  const own = AbortSignal.timeout(client.session.signal.aborted ? LATE_LOOKUP_MS : LOOKUP_MS);
  const tools = await listTools(client.withSignal(own), { provider: connection.provider }).catch(() => []);
  const target = ['--connection-name', connection.keyId];
  const search = [['find-tool', ...target, '--query', '<what to look for>']];
  const runNext = (hint: string, next: ToolDefinition, known: Record<string, unknown>, wanted?: string[]) =>
    failure.with({ hint, next: [commandFor(next, target, known, wanted)] });
  if (!isMissing) {
    const reader = readingToolFor(tool, tools, input);
    return reader
      ? runNext(
          `Check with ${reader.name} (see \`next\`) whether it happened before retrying.`,
          reader,
          input,
        )
      : failure.with({
          hint: `Find a tool that reads what ${tool.name} would have changed (see \`next\`), and check whether it happened before retrying.`,
          next: search,
        });
  }
  const opener = openerFor(tool, tools, input);
  if (opener) {
    const { user } = opener;
    const hint = `${user} is the id of a user, not of a channel: ${opener.tool.name} (see \`next\`) gives the channel of the direct messages with them.`;
    return runNext(hint, opener.tool, { users: user }, ['users']);
  }
  const said = `${failure.details.tool_error_code} ${failure.message.replace(tool.name, '')}`;
  const finder = await finderFor(tool, tools, input, said);
  if (!finder) return failure.with({ next: search });
  const hint = `${finder.parameter} may be wrong, or this account may have no access to it: look it up with ${finder.tool.name} (see \`next\`), and do not guess another.`;
  return runNext(hint, finder.tool, input);
}

/** A Slack user id given instead of a channel, and the tool that opens the channel with that user. */
function openerFor(
  tool: ToolDefinition,
  tools: readonly ToolDefinition[],
  { channel, channel_id = channel }: Record<string, unknown>,
): { user: string; tool: ToolDefinition } | undefined {
  const user = String(channel_id);
  const { description } = Object(propertiesOf(tool).channel);
  // A channel that may also be a user sends a direct message.
  if (!/^[UW][A-Z0-9]{6,}$/.test(user) || /\buser ids?\b/i.test(String(description))) return undefined;
  const opener = tools.find(({ name }) => name === 'slack_open_conversation');
  return opener && { user, tool: opener };
}

/** Longer values are content, not a name. */
const MAX_NAME_CHARS = 100;

/** Endings of parameters that name a thing: `page_id`, `issue_number`, `channel_name`. */
const NAMING = /_?(?:id|number|name|key)$/i;

/**
 * The parameter that names what was not found, and the tool that finds it: first by what the provider's message
 * names, then by what the tool is about.
 *
 * @param words the provider's message
 */
async function finderFor(
  tool: ToolDefinition,
  tools: readonly ToolDefinition[],
  input: Record<string, unknown>,
  words: string,
): Promise<{ parameter: string; tool: ToolDefinition } | undefined> {
  const { idFinder } = await import('../tools/search/needs.ts');
  const candidates = Object.entries(input).flatMap(([parameter, value]) => {
    const thing = parameter.replace(NAMING, '');
    const { description = '' } = Object(propertiesOf(tool)[parameter]);
    const name = { name: parameter, description: String(description) };
    const isName = /^\S+$/.test(String(value)) && String(value).length <= MAX_NAME_CHARS && thing !== '';
    // Parameters that the input already has need not be looked up.
    const open = tools
      .filter((one) => !requiredOf(one).includes(parameter))
      .map((one) => {
        const required = requiredOf(one).filter((needed) => !Object.hasOwn(input, needed));
        return { ...one, inputSchema: { ...one.inputSchema, required } };
      });
    const finderOf = idFinder(open);
    const finder = finderOf(tool, name) ?? (isName && finderOf(tool, { ...name, name: `${thing}_id` }));
    const found = tools.find((one) => one.name === finder);
    const rank = words.includes(thing) ? 2 : Number(tool.name.includes(thing));
    return found ? [{ parameter, tool: found, rank }] : [];
  });
  return candidates.sort((a, b) => b.rank - a.rank)[0];
}
