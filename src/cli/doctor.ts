import { defineCommand } from './command.ts';
import { IDENTIFIER } from './flags.ts';

export default defineCommand({
  name: 'doctor',
  step: 'health',
  summary: 'Checks this machine’s set-up, the environment, and the accounts',
  flags: { ...IDENTIFIER },
  required: [],
  example: 'scalekit-agent-auth doctor',
  answer: 'checks:[{name,ok,detail,fix?}], healthy',
  errors: [],
  async run(flags, call) {
    const { examine } = await import('../steps/doctor.ts');
    const checks = await examine({
      nodeVersion: call.host.nodeVersion,
      settings: call.settings,
      identifier: flags.identifier ?? call.settings.identifier,
      signal: call.deadline.signal,
      client: () => call.client(),
    });
    return { checks, healthy: checks.every((check) => check.ok) };
  },
});
