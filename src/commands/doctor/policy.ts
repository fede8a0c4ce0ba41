import { asFailure } from '../../answer/document.ts';
import type { RuleSubject } from '../../policy/rules.ts';
import { listConnections } from '../../scalekit/connections.ts';
import { listTools } from '../../scalekit/tools.ts';
import type { CommandContext } from '../shared/context.ts';

/**
 * Warnings about rules that match nothing this environment has: a misspelled deny rule forbids nothing.
 *
 * @returns an empty list if every rule matches; one warning if that cannot be determined
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
    // This lists thousands of tools, so only if a name is not a configured provider.
    if (open.some(({ rule }) => rule.kind === 'name')) {
      const tools = await listTools(client, {});
      open = without(
        tools.map(({ name, provider }) => ({ ...plain, tool: name, provider, connectionName: undefined })),
      );
    }
  } catch (error) {
    return [`Could not check whether the rules match anything: ${asFailure(error).message}`];
  }
  return open.map(
    ({ variable, rule }) =>
      `${variable}: the rule ${rule.text} matches no connection, provider or tool; is it misspelled?`,
  );
}
