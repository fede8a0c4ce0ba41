import { Redactor } from '../../src/answer/redact.ts';
import type { Session } from '../../src/http/session.ts';
import { ScalekitClient } from '../../src/scalekit/client.ts';
import { AgentCore } from '../../src/scalekit/core.ts';
import { EnvironmentConnection } from '../../src/scalekit/environment-connection.ts';

/** A session for connections outside a command. */
export function sessionOf(signal: AbortSignal): Session {
  return {
    signal,
    redactor: new Redactor(),
    trace: undefined,
    progress: () => {},
    remainingMs: () => 5000,
    proxyFor: () => undefined,
  };
}

/** A client of an environment outside a command; its calls end after 5 seconds. */
export function clientOf(
  envUrl: string,
  watch?: (connection: EnvironmentConnection) => void,
): ScalekitClient {
  const signal = AbortSignal.timeout(5000);
  const session = sessionOf(signal);
  const core = new AgentCore({ clientId: 'id', clientSecret: 'none', envUrl }, session);
  const connection = new EnvironmentConnection(envUrl, session);
  watch?.(connection);
  return new ScalekitClient(core, session, connection);
}
