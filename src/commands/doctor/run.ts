import { asFailure, type Payload } from '../../answer/document.ts';
import { assertIdentifier } from '../../policy/identifiers.ts';
import type { RuleSubject } from '../../policy/rules.ts';
import { listConnections } from '../../scalekit/connections.ts';
import { listTools } from '../../scalekit/tools.ts';
import { runCheck, runChecks } from '../../steps/doctor.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

/** @throws Failure with the code of the first check that fails; the document also holds `checks` */
export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const { policy } = context;
  const identifier = flags.identifier ?? context.settings.identifier;
  if (identifier !== undefined) assertIdentifier(policy.identifiers, identifier);
  const results = await runChecks({
    nodeVersion: context.host.nodeVersion,
    settings: context.settings,
    identifier,
    session: await context.session(),
    client: () => context.client(),
  });
  const warnings = results.some(({ name, ok }) => name === 'connections' && ok)
    ? await checkRules(context)
    : [];
  const log = policy.auditLog;
  const logged = await runCheck('audit_log', () => {
    log?.check();
    return log?.path;
  });
  if (logged) results.push(logged);
  const checks = results.map(({ failure: _, ...check }) => check);
  context.checklist(checks.map(({ name, ok, detail, fix }) => ({ ok, text: `${name}: ${detail}`, fix })));
  const document = { checks, policy: policy.describe(), warnings };
  const failed = results.find(({ failure }) => failure !== undefined);
  if (!failed?.failure) return document;
  const { code, message } = failed.failure;
  throw failed.failure.with(
    { document },
    code === 'CONFIG_MISSING' ? message : `The check ${failed.name} fails: ${message}`,
  );
}

/**
 * Warnings about rules that match nothing this environment has: a misspelled deny rule forbids nothing.
 *
 * @returns an empty list if every rule matches; one warning if that cannot be determined
 */
async function checkRules(context: CommandContext): Promise<string[]> {
  let open = context.policy.rules.filter(({ kind }) => kind === 'connection' || kind === 'name');
  const without = (subjects: RuleSubject[]) =>
    open.filter((rule) => !subjects.some((subject) => rule.matches(subject)));
  if (open.length === 0) return [];
  try {
    const client = await context.client();
    const plain = { kind: 'tool', effect: 'unknown' } as const;
    const connections = await listConnections(client);
    open = without(connections.map((connection) => ({ ...plain, connection })));
    // This lists thousands of tools, so only if a name is not a configured provider.
    if (open.some(({ kind }) => kind === 'name')) {
      const tools = await listTools(client, {});
      open = without(tools.map(({ name, provider }) => ({ ...plain, tool: name, connection: { provider } })));
    }
  } catch (error) {
    return [`Could not check whether the rules match anything: ${asFailure(error).message}`];
  }
  return open.map(
    ({ variable, text }) =>
      `${variable}: the rule ${text} matches no connection, provider or tool; is it misspelled?`,
  );
}
