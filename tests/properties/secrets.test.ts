import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../src/config/environment.ts';
import { effectsOf } from '../faults/commands.ts';
import { type Fault, type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { makeStage, type Played, type Stage } from './stage.ts';

let sandbox: Sandbox;
let stage: Stage;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  sandbox = await startSandbox();
  stage = makeStage();
});
afterAll(async () => {
  vi.restoreAllMocks();
  stage.close();
  await sandbox.close();
});

/** Forms in which a secret may appear. */
const FORMS: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  'in a sentence': (secret) => `token=${secret}; expires soon`,
  bearer: (secret) => `Bearer ${secret}`,
  'in a URL': (secret) => `https://example.com/?key=${encodeURIComponent(secret)}`,
  base64: (secret) => Buffer.from(secret).toString('base64'),
  'in a Basic header': (secret) => `Basic ${Buffer.from(`someone:${secret}`).toString('base64')}`,
  'in the middle of base64': (secret) => Buffer.from(`ab${secret}cd`).toString('base64url'),
};
/** Whether the text contains the secret, plain or decoded. */
function contains(text: string, secret: string): boolean {
  const decoded = (text.match(/[\w+/-]{16,}={0,2}/g) ?? []).map((word) =>
    Buffer.from(word, 'base64').toString('latin1'),
  );
  return [
    text,
    decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, '')),
    ...decoded,
  ].some((said) => said.includes(secret));
}

/** Places where the other side can put a secret. */
const PLACES: Record<string, (text: string) => { fault: Fault; args: string[] }> = {
  'a provider error': (text) => ({
    fault: {
      on: 'proxy',
      http: {
        status: 400,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ error: text, [text]: [text] }),
      },
    },
    args: PROXY,
  }),
  'a provider answer': (text) => ({
    fault: {
      on: 'proxy',
      http: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ deep: { er: [text] } }),
      },
    },
    args: PROXY,
  }),
  'a text answer': (text) => ({
    fault: { on: 'proxy', http: { status: 200, headers: { 'content-type': 'text/plain' }, body: text } },
    args: PROXY,
  }),
  "a refusal of Scalekit's": (text) => ({
    fault: {
      on: 'proxy',
      http: {
        status: 403,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ detail: text, code: 'X' }),
      },
    },
    args: PROXY,
  }),
  'a redirect': (text) => ({
    fault: {
      on: 'proxy',
      times: 9,
      http: { status: 302, headers: { location: `${sandbox.fileHostUrl}/${encodeURIComponent(text)}` } },
    },
    args: PROXY,
  }),
  'a content type': (text) => ({
    fault: {
      on: 'proxy',
      http: {
        status: 200,
        headers: { 'content-type': `text/plain; x="${encodeURIComponent(text)}"` },
        body: 'x',
      },
    },
    args: PROXY,
  }),
  'a gRPC error': (text) => ({
    fault: { on: 'ListAppConnections', grpc: { code: 'invalid_argument', message: text } },
    args: ['list-connections'],
  }),
  'a tool error': (text) => ({
    fault: {
      on: 'ExecuteTool',
      grpc: {
        code: 'invalid_argument',
        details: {
          errorCode: 'TOOL_ERROR',
          toolErrorInfo: { toolErrorCode: text, toolErrorMessage: text, executionId: text },
        },
      },
    },
    args: ['execute-tool', '--provider', 'EXA', '--tool-name', 'exa_search', '--tool-input', '{"query":"x"}'],
  }),
  'a token refusal': (text) => ({
    fault: {
      on: 'token',
      http: {
        status: 401,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ error: text }),
      },
    },
    args: ['list-connections'],
  }),
  'an invalid token answer': (text) => ({
    fault: { on: 'token', http: { status: 500, body: text } },
    args: ['doctor'],
  }),
};
const PROXY = ['proxy-request', '--connection-name', 'exa', '--path', '/x'];

const everything = ({ lines, stderr }: Played) => `${lines.join('\n')}\n${stderr}`;
const spilled = () =>
  readdirSync(stage.cwd)
    .filter((name) => name !== '.env')
    .map((name) => readFileSync(join(stage.cwd, name), 'utf8'))
    .join('\n');

describe('a secret', () => {
  it.each(Object.keys(PLACES))('in %s is never printed, whatever its form', async (place) => {
    for (const form of Object.keys(FORMS)) {
      for (const held of ['client secret', 'provider key'] as const) {
        sandbox.reset();
        const secret =
          held === 'client secret' ? sandbox.env.TOOL_CLIENT_SECRET : sandbox.account('exa').token;
        const { fault, args } = PLACES[place]?.(FORMS[form]?.(secret) ?? '') ?? {
          fault: { on: 'x' },
          args: [],
        };
        // The program cannot know the key of an account that it has not read.
        if (held === 'provider key' && !args.includes('exa') && !args.includes('EXA')) continue;
        sandbox.fault(fault);
        const played = await stage.play([...args, '--timeout', '30'], {
          ...sandbox.env,
          TOOL_DEBUG: '1',
        });
        expect(
          sandbox.ledger.some((entry) => entry.fault),
          `${place}, ${form}`,
        ).toBe(true);
        expect(
          contains(everything(played), secret),
          `${place}, ${form}, ${held}: ${everything(played)}`,
        ).toBe(false);
        expect(contains(spilled(), secret)).toBe(false);
      }
    }
  });

  it('from the environment or .env is never printed, even if the command line contains it', async () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 0, maxLength: 8 });
    const flag = fc.constantFrom(
      '--provider',
      '--query',
      '--tool-name',
      '--connection-name',
      '--identifier',
      '--path',
      '--fields',
      '--env-from',
      '--body',
      '--no-such-flag',
      '',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(flag, text, text), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('find-tool', 'proxy-request', 'execute-tool', 'get-tool', 'no-such-command'),
        fc.boolean(),
        async (words, command, fromFile) => {
          const secret = `s${randomBytes(18).toString('hex')}`;
          const credentials = {
            TOOL_CLIENT_ID: 'id',
            TOOL_CLIENT_SECRET: secret,
            TOOL_ENV_URL: 'http://127.0.0.1:9',
          };
          const env: Environment = fromFile ? {} : credentials;
          if (fromFile)
            writeFileSync(
              join(stage.cwd, '.env'),
              Object.entries(credentials)
                .map(([name, value]) => `${name}=${value}`)
                .join('\r\n'),
            );
          const argv = [
            command,
            ...words.flatMap(([name, before, after]) => [name, `${before}${secret}${after}`]),
            '--timeout',
            '1',
          ];
          const played = await stage.play(argv, { ...env, TOOL_DEBUG: '1' });
          rmSync(join(stage.cwd, '.env'), { force: true });
          // Before .env is read, the program cannot know that an argument is a secret.
          if (fromFile && played.exit === 2) return;
          expect(everything(played)).not.toContain(secret);
        },
      ),
      { numRuns: 60 },
    );
  }, 240_000);

  it('from the token endpoint is never written to disk or printed', async () => {
    sandbox.reset();
    const played = await stage.play(['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'], {
      ...sandbox.env,
      TOOL_DEBUG: '1',
    });
    expect(played.exit).toBe(0);
    for (const secret of sandbox.secrets)
      expect(contains(everything(played) + spilled(), secret)).toBe(false);
  });
});

describe('a batch', () => {
  it('records every row once, whatever fails', async () => {
    const fates = fc.array(fc.constantFrom('fine', 'unavailable', 'invalid_argument', 'internal'), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fates, fc.integer({ min: 1, max: 6 }), async (rows, concurrency) => {
        sandbox.reset();
        for (const [at, code] of rows.entries())
          if (code !== 'fine') sandbox.fault({ on: 'ExecuteTool', skip: at, grpc: { code } });
        const input = rows.map((_, at) => JSON.stringify({ text: `row ${at}`, time: 'noon' })).join('\n');
        const args = [
          'execute-tool',
          '--connection-name',
          'slack',
          '--tool-name',
          'slack_add_reminder',
          '--batch',
          '--results',
          'results.jsonl',
          '--tool-input',
          input,
        ];
        const { lines } = await stage.play([...args, '--concurrency', String(concurrency)], sandbox.env);
        expect(lines).toHaveLength(1);
        const { batch } = JSON.parse(lines[0] ?? '');
        expect(batch).toMatchObject({ total: rows.length });
        const file = join(stage.cwd, 'results.jsonl');
        const answered = readFileSync(file, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
          .filter(({ event }) => event === 'answered');
        rmSync(file);
        expect(answered.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...rows.keys()]);
        const texts = effectsOf(sandbox).map(({ effect }) => JSON.stringify(effect?.params));
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts).toHaveLength(batch.succeeded);
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});

describe('a download', () => {
  it('writes only its target, whatever the provider calls the file', async () => {
    const name = fc.oneof(
      fc.constantFrom('../up', '..\\up', '/etc/x', 'CON', 'a\nb', '.env', '\u202egpj.exe'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.integer({ min: 0, max: 70_000 }),
        fc.boolean(),
        async (theirs, bytes, breaks) => {
          sandbox.reset();
          const { id } = await sandbox.addFile({ provider: 'GOOGLEDRIVE', name: theirs, bytes });
          if (breaks && bytes > 0)
            sandbox.fault({ on: /alt=media/, breakAfterBytes: Math.ceil(bytes / 2), times: 9 });
          const before = readdirSync(stage.cwd);
          const args = [
            'proxy-request',
            '--connection-name',
            'googledrive',
            '--path',
            `/drive/v3/files/${id}?alt=media`,
            '--output-file',
          ];
          const target = join(stage.cwd, 'target.bin');
          const { exit } = await stage.play([...args, target], sandbox.env);
          const made = readdirSync(stage.cwd).filter((found) => !before.includes(found));
          expect(made).toEqual(exit === 0 ? ['target.bin'] : []);
          if (exit === 0) expect(readFileSync(target)).toHaveLength(bytes);
          rmSync(target, { force: true });
        },
      ),
      { numRuns: 30 },
    );
  }, 240_000);
});
