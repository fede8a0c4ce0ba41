import type { Payload } from '../../answer/document.ts';
import type { AuditLog } from '../../policy/audit-log.ts';
import { assertIdentifier } from '../../policy/identifiers.ts';
import { type CheckResult, fromFailure, runChecks } from '../../steps/doctor.ts';
import type { CommandContext } from '../shared/context.ts';
import { checkRules } from './policy.ts';
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
  if (policy.auditLog) results.push(checkAuditLog(policy.auditLog));
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

function checkAuditLog(log: AuditLog): CheckResult {
  try {
    log.check();
    return { name: 'audit_log', ok: true, detail: log.path };
  } catch (error) {
    return fromFailure('audit_log', error);
  }
}
