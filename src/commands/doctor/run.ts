import type { Payload } from '../../answer/document.ts';
import { runChecks } from '../../steps/doctor.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const checks = await runChecks({
    nodeVersion: context.host.nodeVersion,
    settings: context.settings,
    identifier: flags.identifier ?? context.settings.identifier,
    signal: context.deadline.signal,
    client: () => context.client(),
  });
  return { checks, healthy: checks.every((check) => check.ok) };
}
