import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import type { Environment } from '../../src/config/environment.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { builtInTools } from '../sandbox/tools/definitions.ts';
import { makeStage, type Stage } from './stage.ts';

/*
 * Commands × settings × inputs. The expected outcome comes from a model of docs/contract.md, Guards, that shares no code
 * with src/policy; the effects are counted in the sandbox's ledger.
 */

/** A call and its known properties. */
interface Sample {
  args: string[];
  effect: 'read' | 'write' | 'destructive' | 'unknown';
  provider: string;
  connection: string;
  kind: 'tool' | 'proxy' | 'upload' | 'download';
  tool?: string;
  files?: boolean;
  /** Whether TOOL_CONFIRM=risky requires a confirmation. */
  risky: boolean;
  stdin?: string;
  /** The calls that are sent if it is allowed: the inputs of a batch. */
  sends?: number;
}

/** AGENT_AUTH_RUNS random samples; without it 120, always the same. */
const { AGENT_AUTH_RUNS } = process.env;
const RUNS = AGENT_AUTH_RUNS === undefined ? { numRuns: 120, seed: 7 } : { numRuns: Number(AGENT_AUTH_RUNS) };

const MESSAGE = { channel: '#general', text: 'hello' };
const UNKNOWN = 'exa_frobnicate';
let outside = '';

function tool(connection: string, name: string, input: unknown, parts: Partial<Sample> = {}): Sample {
  const args = ['execute-tool', '--connection-name', connection, '--tool-name', name, '--tool-input'];
  const effect = parts.effect ?? 'write';
  return {
    args: [...args, JSON.stringify(input)],
    provider: connection.toUpperCase(),
    kind: 'tool',
    risky: effect === 'destructive' || effect === 'unknown',
    ...{ effect, connection, tool: name },
    ...parts,
  };
}

function proxied(
  path: string,
  more: string[],
  effect: Sample['effect'],
  parts: Partial<Sample> = {},
): Sample {
  const connection = parts.connection ?? 'slack';
  return {
    args: ['proxy-request', '--connection-name', connection, '--path', path, ...more],
    provider: connection.toUpperCase(),
    kind: 'proxy',
    risky: effect !== 'read',
    ...{ effect, connection },
    ...parts,
  };
}

function upload(connection: string, file: string, more: string[] = [], parts: Partial<Sample> = {}): Sample {
  return {
    args: ['upload-file', '--connection-name', connection, '--input-file', file, ...more],
    provider: connection.toUpperCase(),
    kind: 'upload',
    effect: 'write',
    risky: false,
    files: true,
    connection,
    ...parts,
  };
}

function samples(): Sample[] {
  const send = tool('slack', 'slack_send_message', MESSAGE);
  const keepsResults = COMMANDS.some(({ flags }) => 'results' in flags);
  const results = () => (keepsResults ? ['--results', join(outside, `${Math.random()}.jsonl`)] : []);
  const rows = (count: number) => Array.from({ length: count }, () => JSON.stringify(MESSAGE)).join('\n');
  const batch = (count: number) => ({
    args: [...send.args.slice(0, -1), '-', '--batch', ...results()],
    stdin: rows(count),
    sends: count,
    risky: count > 1,
  });
  const linkedin = ['proxy-request', '--provider', 'linkedin', '--path', '/test/echo'];
  return [
    tool('slack', 'slack_list_channels', {}, { effect: 'read' }),
    send,
    { ...send, args: [...send.args, '--no-validate'], risky: true },
    { ...send, args: [...send.args.slice(0, -1), `@${join(outside, 'input.json')}`], risky: true },
    { ...send, args: [...send.args.slice(0, -1), '@input.json'] },
    { ...send, args: ['execute-tool', '--provider', 'Sl-ack', ...send.args.slice(3)] },
    { ...send, ...batch(1) },
    { ...send, ...batch(3) },
    tool('slack', 'slack_delete_message', { channel: 'C0000000001', ts: '1.1' }, { effect: 'destructive' }),
    tool('exa', UNKNOWN, {}, { effect: 'unknown' }),
    proxied('/test/echo', [], 'read'),
    proxied('/api/chat.postMessage?channel=C0000000001&text=x', [], 'write'),
    proxied('/api/chat.postMessage?channel=C0000000001&text=x', ['--method', 'HEAD'], 'write'),
    proxied('/api/conversations.list', [], 'read'),
    proxied('/test/echo', ['--body', '{"a":1}'], 'write'),
    proxied('/test/echo', ['--method', 'PUT', '--body', 'x'], 'write', { connection: 'exa' }),
    proxied('/test/echo', ['--method', 'DELETE'], 'destructive'),
    proxied('/test/echo', ['--input-file', 'a.txt'], 'write', { files: true }),
    {
      ...proxied('/test/echo', [], 'read'),
      args: linkedin,
      provider: 'HARVESTAPI',
      connection: 'harvestapi',
    },
    upload('onedrive', 'a.txt'),
    upload('googledrive', 'a.txt'),
    upload('onedrive', join(outside, 'b.txt'), [], { risky: true }),
    upload('googledrive', 'a.txt', ['--on-conflict', 'replace'], { effect: 'destructive', risky: true }),
    {
      ...upload('onedrive', 'a.txt'),
      args: ['download-file', '--connection-name', 'onedrive', '--from', 'none', '--output-file', 'out.bin'],
      kind: 'download',
      effect: 'read',
    },
  ];
}

/** Rules in several spellings, and the calls that they match. */
const RULES: Record<string, (call: Sample) => boolean> = {
  slack: ({ provider }) => provider === 'SLACK',
  SL_ack: ({ provider }) => provider === 'SLACK',
  ' OneDrive ': ({ provider }) => provider === 'ONEDRIVE',
  LinkedIn: ({ provider }) => provider === 'HARVESTAPI',
  'connection:googledrive': ({ connection }) => connection === 'googledrive',
  'Connection:EXA': ({ connection }) => connection === 'exa',
  read: ({ effect }) => effect === 'read',
  Write: ({ effect }) => effect === 'write',
  DESTRUCTIVE: ({ effect }) => effect === 'destructive',
  unknown: ({ effect }) => effect === 'unknown',
  proxy: ({ kind }) => kind === 'proxy',
  FILES: ({ files }) => files === true,
  'slack_*': ({ tool = '' }) => tool.startsWith('slack_'),
  'SLACK_SEND_*': ({ tool = '' }) => tool.startsWith('slack_send_'),
  '*_delete_*': ({ tool = '' }) => tool.includes('_delete_'),
  notion: () => false,
};

const rules = fc.option(fc.subarray(Object.keys(RULES), { minLength: 1, maxLength: 4 }), {
  nil: undefined,
  freq: 2,
});
const settings = fc.record({
  allow: rules,
  deny: rules,
  readOnly: fc.constantFrom(undefined, undefined, undefined, '1', 'yes', 'ture'),
  confirm: fc.constantFrom(undefined, undefined, 'risky', 'Writes', 'off', 'off'),
  confirmWrites: fc.constantFrom(undefined, undefined, undefined, '1'),
  /** The content of `.env`, which can only make the settings stricter. */
  file: fc.constantFrom(
    '',
    '',
    'TOOL_CONFIRM=off\nTOOL_READ_ONLY=0\nTOOL_IDENTIFIERS=*\nTOOL_CONFIRM_WRITES=0\n',
    'TOOL_CONFIRM=writes\n',
    'TOOL_READ_ONLY=1\n',
    'TOOL_DENY=slack\n',
    'TOOL_ALLOW=slack\n',
  ),
  identifiers: fc.constantFrom(undefined, undefined, 'other@example.com', '*'),
  identifier: fc.constantFrom(undefined, undefined, undefined, 'other@example.com'),
  log: fc.constantFrom(undefined, undefined, 'log', 'folder'),
});
type Chosen = typeof settings extends fc.Arbitrary<infer Value> ? Value : never;
const HOW = ['none', 'none', 'fresh', 'fresh', 'fresh', 'expired', 'of another call', 'made up'] as const;

const isDenied = ({ allow, deny, file }: Chosen, call: Sample): boolean => {
  const lists = [allow ?? [], ...(file.includes('TOOL_ALLOW') ? [['slack']] : [])].filter(
    ({ length }) => length > 0,
  );
  const denied = [...(deny ?? []), ...(file.includes('TOOL_DENY') ? ['slack'] : [])];
  const matches = (rule: string) => RULES[rule]?.(call) === true;
  return denied.some(matches) || lists.some((list) => !list.some(matches));
};
const isReadOnly = ({ readOnly, file }: Chosen) => readOnly !== undefined || file.includes('READ_ONLY=1');
const needsConfirmation = ({ confirm, confirmWrites, file }: Chosen, call: Sample): boolean => {
  if (confirmWrites || confirm === 'Writes' || file.includes('TOOL_CONFIRM=writes'))
    return call.effect !== 'read' || call.risky;
  return confirm !== 'off' && call.risky;
};
const isStranger = ({ identifier, identifiers }: Chosen) =>
  identifier !== undefined && identifiers === undefined;

let sandbox: Sandbox;
let stage: Stage;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const [first] = builtInTools();
  if (!first) throw new Error('there are no tools');
  const frobnicate = {
    id: 'tool_frobnicate',
    provider: 'EXA',
    definition: {
      name: UNKNOWN,
      description: 'Frobnicates.',
      input_schema: { type: 'object', properties: {} },
    },
  };
  sandbox = await startSandbox({ tools: [...builtInTools(), frobnicate] });
  stage = makeStage();
  outside = mkdtempSync(join(tmpdir(), 'policy-outside-'));
  mkdirSync(join(outside, 'folder'));
  writeFileSync(join(outside, 'b.txt'), 'outside');
  for (const folder of [stage.cwd, outside])
    writeFileSync(join(folder, 'input.json'), JSON.stringify(MESSAGE));
  writeFileSync(join(stage.cwd, 'a.txt'), 'inside');
});
afterAll(async () => {
  vi.restoreAllMocks();
  stage.close();
  rmSync(outside, { recursive: true, force: true });
  await sandbox.close();
});

/** The number of calls that reached a provider: tools that ran, requests that were forwarded. */
const reached = () =>
  sandbox.ledger.filter(({ executed, effect }) => executed && effect !== undefined).length;

async function play(call: Sample, env: Environment, more: string[] = []) {
  const { lines } = await stage.play([...call.args, ...more], env, call.stdin ?? '');
  return JSON.parse(lines.at(-1) ?? '');
}

/** Runs one call under these settings and compares the outcome with the model's. @returns the model's verdict */
async function check(call: Sample, chosen: Chosen, how: (typeof HOW)[number]): Promise<string> {
  sandbox.reset();
  sandbox.account('slack', 'other@example.com').setStatus('ACTIVE');
  const log = chosen.log === 'folder' ? join(outside, 'folder') : join(outside, 'audit.jsonl');
  rmSync(join(outside, 'audit.jsonl'), { force: true });
  writeFileSync(join(stage.cwd, '.env'), chosen.file);
  const env: Environment = {
    ...sandbox.env,
    TOOL_ALLOW: chosen.allow?.join(','),
    TOOL_DENY: chosen.deny?.join(','),
    TOOL_READ_ONLY: chosen.readOnly,
    TOOL_CONFIRM: chosen.confirm,
    TOOL_CONFIRM_WRITES: chosen.confirmWrites,
    TOOL_IDENTIFIERS: chosen.identifiers,
    TOOL_AUDIT_LOG: chosen.log && log,
  };
  const who = chosen.identifier === undefined ? [] : ['--identifier', chosen.identifier];
  const confirmed = await confirmation(call, env, who, how);
  const before = reached();
  const answer = await play(call, env, [...who, ...confirmed]);
  const went = reached() - before;
  const code = answer.error?.code;
  const told = `${JSON.stringify(answer).slice(0, 600)}\n${call.args.join(' ')} ${how}`;
  const hasEffect = sandbox.effects().length > 0;

  if (isStranger(chosen)) {
    expect(code, told).toBe('NOT_ALLOWED');
    expect(sandbox.ledger, told).toEqual([]);
    return 'stranger';
  }
  if ((isReadOnly(chosen) && call.effect !== 'read') || isDenied(chosen, call)) {
    expect(['NOT_ALLOWED', 'READ_ONLY'], told).toContain(code);
    expect(reached(), told).toBe(0);
    return 'forbidden';
  }
  // The other user has an account at only one service.
  if (chosen.identifier !== undefined && call.connection !== 'slack') {
    expect(hasEffect, told).toBe(false);
    return 'no account';
  }
  if (needsConfirmation(chosen, call) && how !== 'fresh') {
    expect(code, told).toBe('CONFIRMATION_REQUIRED');
    expect(answer.error.confirm, told).toEqual(expect.any(String));
    expect(went, told).toBe(0);
    expect(hasEffect, told).toBe(false);
    return 'unconfirmed';
  }
  if (chosen.log === 'folder' && call.effect !== 'read') {
    expect(code, told).toBe('CONFIG_INVALID');
    expect(went, told).toBe(0);
    return 'no log';
  }
  expect(went, told).toBeGreaterThanOrEqual(call.sends ?? 1);
  expect(['NOT_ALLOWED', 'READ_ONLY', 'CONFIRMATION_REQUIRED', 'CONFIG_INVALID'], told).not.toContain(code);
  if (chosen.log === 'log' && call.effect !== 'read') {
    const phases = readFileSync(log, 'utf8').match(/"phase":"\w+"/g) ?? [];
    expect(
      phases.filter((phase) => phase.includes('sending')),
      told,
    ).toHaveLength(call.sends ?? 1);
    expect(phases, told).toHaveLength(2 * (call.sends ?? 1));
  }
  return needsConfirmation(chosen, call) ? 'confirmed' : 'allowed';
}

async function confirmation(
  call: Sample,
  env: Environment,
  who: string[],
  how: (typeof HOW)[number],
): Promise<string[]> {
  if (how === 'none') return [];
  if (how === 'made up') return ['--confirm', 'tp6ew6-00000000000000000000000000000000'];
  const then = Date.now() - 16 * 60_000;
  const clock = how === 'expired' ? vi.spyOn(Date, 'now').mockReturnValue(then) : undefined;
  const other =
    call.kind === 'proxy' ? ['--headers', '{"X-Other":"1"}'] : ['--identifier', 'someone@example.com'];
  const { confirm } = await play(call, env, [
    ...who,
    '--dry-run',
    ...(how === 'of another call' ? other : []),
  ]);
  clock?.mockRestore();
  return ['--confirm', confirm ?? 'none'];
}

describe('for any settings and any call', () => {
  it('nothing forbidden or unconfirmed happens', async () => {
    const judged = new Map<string, number>();
    const all = samples();
    const which = fc.integer({ min: 0, max: all.length - 1 });
    await fc.assert(
      fc.asyncProperty(which, settings, fc.constantFrom(...HOW), async (at, chosen, how) => {
        const call = samples()[at];
        if (!call) return;
        // With the same identifier twice, it would be the same call.
        fc.pre(!(call.kind === 'download' && how !== 'none'));
        const verdict = await check(call, chosen, how);
        judged.set(verdict, (judged.get(verdict) ?? 0) + 1);
      }),
      RUNS,
    );
    // Each verdict must occur often enough to be meaningful.
    for (const verdict of ['stranger', 'forbidden', 'unconfirmed', 'confirmed', 'allowed', 'no log'])
      expect(judged.get(verdict), verdict).toBeGreaterThan(RUNS.numRuns / 200);
  }, 600_000);
});

describe('every command that takes --identifier', () => {
  /** The other flags that each command needs. */
  const FLAGS: Record<string, string[]> = {
    'find-tool': ['--query', 'list channels', '--provider', 'slack'],
    'generate-link': ['--connection-name', 'slack'],
    'get-tool': ['--connection-name', 'slack'],
    'execute-tool': [
      '--connection-name',
      'slack',
      '--tool-name',
      'slack_list_channels',
      '--tool-input',
      '{}',
    ],
    'proxy-request': ['--connection-name', 'slack', '--path', '/test/echo'],
    'upload-file': ['--connection-name', 'onedrive', '--input-file', 'a.txt'],
    'download-file': ['--connection-name', 'onedrive', '--from', 'x', '--output-file', 'never'],
    'get-authorization': ['--connection-name', 'slack'],
  };

  it.each(COMMANDS.filter(({ flags }) => 'identifier' in flags).map(({ name }) => name))(
    '%s refuses an identifier that the settings do not allow, before anything is sent',
    async (name) => {
      sandbox.reset();
      writeFileSync(join(stage.cwd, '.env'), '');
      const args = [name, ...(FLAGS[name] ?? []), '--identifier', 'other@example.com'];
      const env = { ...sandbox.env, TOOL_IDENTIFIERS: undefined };
      const { lines } = await stage.play(args, env);
      expect(JSON.parse(lines[0] ?? '').error?.code).toBe('NOT_ALLOWED');
      expect(sandbox.ledger).toEqual([]);
    },
  );
});
