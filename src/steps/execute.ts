import { Failure, usage } from '../answer/failure.ts';
import { toDoubles } from '../answer/json.ts';
import type { Connection } from '../scalekit/connections.ts';
import { type ExecuteFailure, fromExecute } from '../scalekit/errors/execute.ts';
import type { Permit } from '../scalekit/permit.ts';
import { executeTool } from '../scalekit/tools.ts';
import { type Effect, isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { normalizeProvider } from '../tools/provider-names.ts';
import { type AccountQuery, chooseAccount, listForAccount, type OpenedAccount, reread } from './account.ts';
import { grantRefused, requireAuthorized } from './authorize.ts';
import { withFollowUp } from './follow-up.ts';
import { findDefinitions, toolNotFound } from './schema.ts';

/** A tool with its connection and account: everything looked up, nothing sent. */
export interface Prepared extends OpenedAccount {
  tool: ToolDefinition;
}

/**
 * Looks up connection, account and schema in parallel. Whether the account may be used is checked after the input, so
 * that invalid input never sends a person to a consent page.
 *
 * Only an account lists a custom MCP tool: the connections that are meant are searched for it first.
 *
 * @throws Failure of classes 3 and 5; of class 4 if no account shows a custom tool
 */
export async function prepareTool(asked: AccountQuery, toolName: string): Promise<Prepared> {
  const { client } = asked;
  const listing = listForAccount(asked);
  const [{ connections, prefetched }, definitions] = await Promise.all([
    listing,
    findDefinitions(client, [toolName], asked, async () => (await listing).connections),
  ]);
  const tools = definitions.get(toolName) ?? [];
  const [tool] = tools;
  const owners = connections.filter(({ keyId }) => tools.some((one) => one.connectionName === keyId));
  // An unknown tool name is reported as such, whichever connection it would have used.
  const mayGuess = tool === undefined || effectOf(tool) === 'read';
  const among = { connections: owners.length > 0 ? owners : connections, prefetched };
  const opened = await chooseAccount(asked, among, mayGuess);
  const { connection } = opened;
  if (!tool && isCustomTool(toolName)) await requireAuthorized(opened);
  if (!tool) throw await toolNotFound(client, toolName, connection.provider);
  assertSameProvider(tool, connection);
  return { ...opened, tool };
}

/** Custom MCP tools belong to no provider of the catalog. @throws Failure USAGE for a tool of another provider */
function assertSameProvider(tool: ToolDefinition, connection: Connection): void {
  const [wanted, given] = [tool.provider, connection.provider].map(normalizeProvider);
  if (wanted === '' || wanted === given || isCustomTool(tool.name)) return;
  const message = `${tool.name} is a tool of ${tool.provider}, and ${connection.keyId} is a connection of ${connection.provider}.`;
  throw usage(message, `Name a connection of ${tool.provider}: --provider ${tool.provider}.`);
}

/**
 * Checks the input against the tool's schema, and whether it can be sent.
 *
 * @param validate whether to check the schema; if false, only input that no tool call can carry is refused
 * @returns the input as it will be sent, and warnings about a schema that is not understood
 * @throws Failure INVALID_TOOL_INPUT with every violation
 */
export async function checkInput(
  tool: ToolDefinition,
  given: unknown,
  validate: boolean,
): Promise<{ input: Record<string, unknown>; warnings: string[] }> {
  const { validateToolInput } = await import('../tools/validation/validate.ts');
  // The raw value, so that an invalid schema gets a warning.
  const { input_schema: schema = tool.inputSchema } = tool.raw ?? {};
  const checked = validateToolInput(validate ? schema : true, given);
  const { violations, warnings, relevantSchema } = checked;
  // Without violations it is an object.
  if (violations.length === 0) return { input: toDoubles(given) as Record<string, unknown>, warnings };
  const [first] = violations;
  const summary =
    violations.length === 1
      ? `${first?.path || 'the input'}: ${first?.message}`
      : `${violations.length} problems`;
  throw new Failure('INVALID_TOOL_INPUT', `The input does not fit ${tool.name}: ${summary}.`, {
    hint: 'Correct what the violations name and run the command again; nothing was sent.',
    details: { violations, ...(validate && { input_schema: relevantSchema }) },
  });
}

/** A tool's answer. */
export interface Execution {
  data: unknown;
  executionId: string;
}

/**
 * Step 4: runs the tool, at most once.
 *
 * @param permit from the policy
 * @param explained turns a refusal into a Failure; a batch does so once for all inputs that it affects
 * @throws Failure TOOL_ERROR, AUTHORIZATION_REQUIRED, RATE_LIMITED, OUTCOME_UNKNOWN, … (docs/contract.md, Execute)
 */
export async function execute(
  prepared: Prepared,
  input: Record<string, unknown>,
  permit: Permit,
  explained = async (ended: ExecuteFailure) => withFollowUp(prepared, input, await explain(prepared, ended)),
): Promise<Execution> {
  const { client, tool, connection, identifier } = prepared;
  try {
    const call = { toolName: tool.name, connector: connection.keyId, identifier, params: input };
    const answer = await executeTool(client, call, permit);
    return { data: answer.data ?? {}, executionId: answer.executionId };
  } catch (error) {
    throw await explained(fromExecute(error, tool.name, client.envUrl, client.session.signal));
  }
}

/**
 * Turns a failed tool call into a Failure that says how to continue: a link, or the nearest names.
 *
 * @throws Failure of class 4 if Scalekit now reports that the account cannot be used
 */
export async function explain(prepared: Prepared, ended: ExecuteFailure): Promise<Failure> {
  if (ended instanceof Failure) return ended;
  const { client, tool, connection } = prepared;
  switch (ended.kind) {
    case 'grant':
      return await grantRefused(prepared, 'AUTHORIZATION_REQUIRED', ended);
    case 'tool':
      // The tool is listed, so report why Scalekit does not run it.
      return (await toolNotFound(client, tool.name, connection.provider)).with(
        {},
        `Scalekit does not run ${tool.name}: ${ended.text}.`,
      );
    case 'account':
      // Scalekit's answer now is more recent than the look-up.
      await requireAuthorized(await reread(prepared));
      return ended.failure;
  }
}

/** The request as shown to a person before it is sent. */
export function describeCall(prepared: Prepared, effect: Effect, input: unknown): Record<string, unknown> {
  return {
    tool_name: prepared.tool.name,
    effect,
    connection_name: prepared.connection.keyId,
    provider: prepared.connection.provider,
    identifier: prepared.identifier,
    tool_input: input,
  };
}
