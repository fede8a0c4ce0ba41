import { asFailure } from '../../answer/document.ts';
import type { RuleSubject } from '../../policy/rules.ts';
import { listConnections } from '../../scalekit/connections.ts';
import { listTools } from '../../scalekit/tools.ts';
import type { CommandContext } from '../shared/context.ts';

/**
 * Warnings about rules that match nothing this environment has: a misspelt deny rule forbids nothing.
 *
 * @returns none where there are no such rules; one where it cannot be found out
 */
export async function checkRules(context: CommandContext): Promise<string[]> {
  let open = context.policy.rules.filter(({ rule }) => rule.kind === 'connection' || rule.kind === 'name');
  const without = (subjects: RuleSubject[]) =>
    open.filter(({ rule }) => !subjects.some((subject) => rule.matches(subject)));
  if (open.length === 0) return [];
  try {
    const client = await context.client();
    const plain = { kind: 'tool', effect: 'unknown', tool: undefined } as const;
    const connections = await listConnections(client);
    open = without(connections.map(({ keyId, provider }) => ({ ...plain, connectionName: keyId, provider })));
    // Thousands of tools: only where a name is no configured provider.
    if (open.some(({ rule }) => rule.kind === 'name')) {
      const tools = await listTools(client, {});
      open = without(
        tools.map(({ name, provider }) => ({ ...plain, tool: name, provider, connectionName: undefined })),
      );
    }
  } catch (error) {
    return [`Whether the rules match anything could not be found out: ${asFailure(error).message}`];
  }
  return open.map(
    ({ variable, rule }) =>
      `${variable}: the rule ${rule.text} matches no connection, provider or tool; is it misspelt?`,
  );
}
