import type { Payload } from '../../answer/document.ts';
import { asFailure } from '../../answer/document.ts';
import type { AuditLog } from '../../policy/audit-log.ts';
import { assertIdentifier } from '../../policy/identifiers.ts';
import { type Check, runChecks } from '../../steps/doctor.ts';
import type { CommandContext } from '../shared/context.ts';
import { checkRules } from './policy.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const { policy } = context;
  const identifier = flags.identifier ?? context.settings.identifier;
  if (identifier !== undefined) assertIdentifier(policy.identifiers, identifier);
  const checks = await runChecks({
    nodeVersion: context.host.nodeVersion,
    settings: context.settings,
    identifier,
    signal: context.deadline.signal,
    client: () => context.client(),
  });
  const warnings = checks.some(({ name, ok }) => name === 'connections' && ok)
    ? await checkRules(context)
    : [];
  if (policy.auditLog) checks.push(checkAuditLog(policy.auditLog));
  return { checks, healthy: checks.every((check) => check.ok), policy: policy.describe(), warnings };
}

function checkAuditLog(log: AuditLog): Check {
  try {
    log.check();
    return { name: 'audit_log', ok: true, detail: log.path };
  } catch (error) {
    const { message, hint } = asFailure(error);
    return { name: 'audit_log', ok: false, detail: message, fix: hint };
  }
}
