import { isAbsolute, relative } from 'node:path';
import type { Effect } from '../tools/definition.ts';

/** Anything that is about to be sent to a provider, as the policy sees it: a tool, a request, a file transfer. */
export interface Call {
  command: string;
  kind: 'tool' | 'proxy' | 'upload' | 'download';
  /** What it does at the provider, regardless of its files or number of inputs. */
  effect: Effect;
  /** What makes a destructive call so, as the rest of a sentence. */
  harm?: string | undefined;
  connection: { keyId: string; provider: string };
  identifier: string;
  tool?: string | undefined;
  /** For a proxied request; the path guarded and encoded, including the query. */
  method?: string | undefined;
  path?: string | undefined;
  /** Everything that is sent, and where to: what a confirmation covers. */
  content: Record<string, unknown>;
  /** What the user must see to judge it, if not `content` itself: names with ids, the ends of a long list. */
  preview?: Record<string, unknown> | undefined;
  /** For a batch: inputs that would be sent now. */
  count?: number | undefined;
  /** Whether the input is sent without a check against the tool's schema (`--no-validate`). */
  unchecked?: boolean | undefined;
  /** Whether a flag covered by the rule `files` is used: `--attach`, `--input-file`, `--save`. */
  usesFiles?: boolean | undefined;
  /** Local files whose content is sent: absolute, links resolved. */
  localFiles?: readonly string[] | undefined;
  /** Whether a file is sent to someone as part of a message (`upload-file --send`). */
  mailsFile?: boolean | undefined;
}

/** Verbs of tools that send their input to someone. */
const SENDS = /(?:^|[_-])(?:send|reply|forward|mail|email|post|publish|share|submit|message|invite|notify)/i;

/** Whether running the call could change something. */
export function changesSomething(call: Pick<Call, 'effect'>): boolean {
  return call.effect !== 'read';
}

/**
 * Why a person should see the call before it is sent (docs/contract.md, Guards: `TOOL_CONFIRM`).
 *
 * @param cwd the working directory, links resolved
 * @returns reasons that complete the sentence "This call …"; none for an ordinary call
 */
export function risksOf(call: Omit<Call, 'content'>, cwd: string): string[] {
  const changes = changesSomething(call);
  const { effect, kind, count = 1 } = call;
  const files = call.localFiles ?? [];
  const outside = files.filter((file) => isOutside(cwd, file));
  const attaches =
    kind === 'tool' && call.usesFiles === true && files.length > 0 && SENDS.test(String(call.tool));
  const risks: [boolean, string][] = [
    [effect === 'destructive', call.harm ?? 'removes or replaces something'],
    [effect === 'unknown', 'may do anything: its effect is unknown'],
    [kind === 'proxy' && changes, 'is a raw request that could change something'],
    [call.unchecked === true, 'is not checked against the schema'],
    [count > 1 && changes, `makes ${count} changes`],
    [call.mailsFile === true || (attaches && changes), 'sends a file to someone'],
    [outside.length > 0, `sends a file from outside the working directory (${outside.join(', ')})`],
  ];
  return risks.filter(([holds]) => holds).map(([, reason]) => reason);
}

function isOutside(cwd: string, file: string): boolean {
  const path = relative(cwd, file);
  return path === '..' || /^\.\.[\\/]/.test(path) || isAbsolute(path);
}
