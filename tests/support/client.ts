import { Http2SessionManager } from '@connectrpc/connect-node';
import { Redactor } from '../../src/answer/redact.ts';
import { ScalekitClient } from '../../src/scalekit/client.ts';
import { AgentCore } from '../../src/scalekit/core.ts';

/** A client of an environment, without a command around it; its calls end after 5 seconds. */
export function clientOf(envUrl: string, connection = new Http2SessionManager(envUrl)): ScalekitClient {
  const signal = AbortSignal.timeout(5000);
  const session = {
    signal,
    redactor: new Redactor(),
    trace: undefined,
    progress: () => {},
    remainingMs: () => 5000,
  };
  const core = new AgentCore({ clientId: 'id', clientSecret: 'none', envUrl }, session);
  return new ScalekitClient(core, session, connection);
}
