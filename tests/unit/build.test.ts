import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const script = (name: string) => import(join(ROOT, 'scripts', name));
const { build, staleFiles, BUNDLE } = await script('build.mjs');
const { EDITED, REPLACED } = await script('build/omissions.mjs');
const VENDORED = await script('build/vendored.mjs');

const SDK = '@scalekit-sdk/node/lib';
const GENERATED = `${SDK}/pkg/grpc/scalekit/v1`;

/** A program like ours: it loads the parser of yargs first, the rest when a command is called. */
const SOURCES = {
  'src/main.ts': `
    import yargs from 'yargs';
    import { Parser } from 'yargs/helpers';
    import manifest from '../package.json' with { type: 'json' };
    /** What a command answers. */
    async function reply(command: string): Promise<unknown> {
      if (command === 'evaluated') return Reflect.get(globalThis, 'evaluated') ?? [];
      const late = await import('./late.ts');
      return late.answers[command]?.();
    }
    const help = (words: string[]) => yargs([], '/').scriptName('program.cjs').locale('en').version(manifest.version).help()
      .exitProcess(false)
      .command('say <what>', 'Says it', (y) => y.positional('what', { type: 'string', demandOption: true })
        .option('tone', { choices: ['low', 'high'] }).option('must', { type: 'string' }))
      .parse(words, (error, values, output) => process.stdout.write(output));
    const parse = async () => {
      const words = process.argv.slice(2);
      const values = Parser(words);
      if (values.help) help(words);
      else process.stdout.write(values.version ? manifest.version : JSON.stringify(await reply(String(values._[1]))));
    };
    parse().catch(() => { process.exitCode = 1; });
  `,
  'src/late.ts': `
    import esm, { named } from 'esm-package';
    import cjs, { answer } from 'cjs-package';
    import sdkCore from '${SDK}/core.js';
    import { string, catch as orElse } from 'zod/mini';
    import { ToolService } from '${GENERATED}/tools/tools_pb.js';
    import { ErrorInfoSchema } from '${GENERATED}/errdetails/errdetails_pb.js';
    import { createClient } from '@connectrpc/connect';
    import { createGrpcTransport } from '@connectrpc/connect-node';
    import { describeMessages } from './describe.ts';

    const call = (tools: any) => tools.executeTool;

    /** What can be asked for. */
    export class Kept {
      /** Within a class. */
      kept = true;
    }
    Reflect.set(globalThis, 'kept', Kept);
    export const answers: Record<string, () => unknown> = {
      validated: () => orElse(string(), 'none').parse(7),
      imports: () => ({ esm, named, cjs, answer, core: typeof sdkCore.default }),
      environment: () => esm.environment(),
      undici: () => {
        new sdkCore.default('http://127.0.0.1:9', 'id', 'secret');
        return Reflect.get(process, 'moduleLoadList').some((name: string) => name.includes('undici'));
      },
      agent: () => new sdkCore.default('http://127.0.0.1:9', 'id', 'secret').userAgent,
      messages: () => describeMessages([ToolService.method.executeTool.input, ToolService.method.executeTool.output, ErrorInfoSchema]),
      client: () => typeof call(createClient(ToolService, createGrpcTransport({ baseUrl: 'http://127.0.0.1:9' }))),
    };
  `,
  'src/describe.ts': `
    import type { DescMessage } from '@bufbuild/protobuf';
    export function describeMessages(messages: DescMessage[], seen = new Map<string, unknown>()) {
      for (const message of messages) {
        if (seen.has(message.typeName)) continue;
        seen.set(message.typeName, message.fields.map((f) => [f.number, f.name, f.jsonName, f.fieldKind, f.presence]));
        describeMessages(message.fields.flatMap((f) => f.message ?? []), seen);
      }
      return Object.fromEntries(seen);
    }
  `,
  'node_modules/esm-package/package.json': `{"name":"esm-package","version":"1.0.0","type":"module","license":"MIT","author":"A","main":"index.js"}`,
  'node_modules/esm-package/index.js': `
    (globalThis.evaluated ??= []).push('esm-package');
    export const named = 'named';
    export default { environment: () => [Object.keys(process.env), process.env.HOME, process["env"].PATH] };
  `,
  'node_modules/cjs-package/package.json': `{"name":"cjs-package","version":"2.0.0","license":"MIT","author":"B","main":"index.js"}`,
  'node_modules/cjs-package/index.js': `
    Object.defineProperty(exports, '__esModule', { value: true });
    exports.default = 'its default'; exports.answer = 42;
  `,
  'package.json': `{"name":"scalekit-agent-auth","version":"1.2.3","type":"module"}`,
};

/** The packages and names that this program uses. */
const vendored = {
  ...VENDORED,
  PACKAGES: {
    yargs: ['default'],
    'yargs/helpers': ['Parser'],
    'zod/mini': ['catch', 'string'],
    'esm-package': ['default', 'named'],
    'cjs-package': ['default', 'answer'],
    [`${SDK}/core.js`]: ['default'],
    [`${GENERATED}/tools/tools_pb.js`]: ['ToolService'],
    [`${GENERATED}/errdetails/errdetails_pb.js`]: ['ErrorInfoSchema'],
    '@connectrpc/connect': ['createClient'],
    '@connectrpc/connect-node': ['createGrpcTransport'],
  },
  RPCS: { ToolService: ['executeTool'] },
};

const scratch = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A repository with this program and the real packages. */
function newRepository(name: string): string {
  const root = join(scratch, name);
  for (const [file, text] of Object.entries(SOURCES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const real of ['yargs', 'zod', '@scalekit-sdk', '@connectrpc', '@bufbuild']) {
    symlinkSync(join(ROOT, 'node_modules', real), join(root, 'node_modules', real), 'junction');
  }
  return root;
}

let root = '';
let bundle = '';
let files = new Map<string, string>();
/** The bundle in an empty folder. */
let alone = '';

beforeAll(async () => {
  root = newRepository('first');
  ({ files } = await build(root, vendored));
  bundle = files.get(BUNDLE) ?? '';
  alone = join(scratch, 'empty', 'program.cjs');
  mkdirSync(dirname(alone));
  writeFileSync(alone, bundle);
}, 240_000);

function run(...args: string[]): { stdout: string; stderr: string } {
  const options = { cwd: dirname(alone), encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    return { stdout: execFileSync(process.execPath, [alone, ...args], options), stderr: '' };
  } catch (error) {
    return error as { stdout: string; stderr: string };
  }
}

const ask = (what: string): unknown => JSON.parse(run('say', what).stdout);

describe('the bundle', () => {
  it('runs in an empty folder', () => {
    expect(run('--version').stdout.trim()).toBe('1.2.3');
  });

  it('evaluates a package when the code that imports it is first called', () => {
    expect(ask('evaluated')).toEqual([]);
    expect(ask('imports')).toMatchObject({ named: 'named' });
  });

  it('gives default imports the meaning they have in Node', () => {
    expect(ask('imports')).toEqual({
      esm: {},
      named: 'named',
      cjs: { default: 'its default', answer: 42 },
      answer: 42,
      core: 'function',
    });
  });

  it('keeps the fallbacks of zod', () => {
    expect(ask('validated')).toBe('none');
  });

  it('shows packages an empty environment', () => {
    expect(ask('environment')).toEqual([[], null, null]);
  });

  it('keeps the names in our code, but not its comments', () => {
    expect(bundle).not.toMatch(/What a command answers|What can be asked for|Within a class/);
    expect(bundle).toContain('async function reply(command){');
    expect(bundle).toContain('function describeMessages(messages,seen=');
  });

  it('starts each of our functions on a new line', () => {
    expect(bundle).toMatch(/^async function reply\(command\)\{/m);
    expect(bundle).toMatch(/^function describeMessages\(/m);
  });

  it('is the same, byte for byte, from another folder and another working directory', async () => {
    const other = newRepository('a longer name/second');
    const before = process.cwd();
    process.chdir(scratch);
    try {
      const again = (await build(other, vendored)).files as Map<string, string>;
      for (const [file, text] of files) expect(again.get(file) === text, file).toBe(true);
    } finally {
      process.chdir(before);
    }
    expect(bundle.includes(scratch)).toBe(false);
  }, 240_000);

  it('is stale when a file on disk differs', () => {
    const folder = join(scratch, 'committed');
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    expect(staleFiles(folder, files)).toEqual([]);
    writeFileSync(join(folder, BUNDLE), `${bundle} `);
    expect(staleFiles(folder, files)).toEqual([BUNDLE]);
  });
});

describe('what the bundle omits', () => {
  it('does not change the help of yargs', async () => {
    const { default: yargs } = await import('yargs');
    const wordsOf = async (...args: string[]) => {
      let words = '';
      await yargs([], '/')
        .scriptName('program.cjs')
        .locale('en')
        .version('1.2.3')
        .help()
        .exitProcess(false)
        .command('say <what>', 'Says it', (y) =>
          y
            .positional('what', { type: 'string', demandOption: true })
            .option('tone', { choices: ['low', 'high'] })
            .option('must', { type: 'string' }),
        )
        .parseAsync(args, (_error: unknown, _argv: unknown, output: string) => {
          words = output;
        });
      return words.trim();
    };
    for (const args of [['--help'], ['say', '--help'], ['say', 'x', '--nope', '--help']]) {
      const { stdout, stderr } = run(...args);
      expect(`${stdout}${stderr}`.trim()).toBe(await wordsOf(...args));
    }
  });

  it('does not load undici', () => {
    expect(ask('undici')).toBe(false);
  });

  it('does not change the version that the SDK reports', () => {
    expect(ask('agent')).toMatch(/^Scalekit-Node\/\d+\.\d+\.\d+ /);
  });

  it('does not change the messages of a listed RPC', async () => {
    const { ToolService } = await import('@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js');
    const { ErrorInfoSchema } = await import(
      '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js'
    );
    const { describeMessages } = await import(join(root, 'src/describe.ts'));
    const { input, output } = ToolService.method.executeTool;
    expect(ask('messages')).toEqual(
      JSON.parse(JSON.stringify(describeMessages([input, output, ErrorInfoSchema]))),
    );
    expect(ask('client')).toBe('function');
  });

  it('has a reason for each omission', () => {
    for (const { reason } of [...REPLACED, ...EDITED]) expect(reason).toMatch(/\w.*\.$/);
  });

  it('fails the build when there is nothing left to omit', async () => {
    const bare = newRepository('bare');
    writeFileSync(join(bare, 'src/main.ts'), `import yargs from 'yargs';\nyargs([]);\n`);
    await expect(build(bare, { ...vendored, PACKAGES: { yargs: ['default'] }, RPCS: {} })).rejects.toThrow(
      /Nothing left to omit: axios,/,
    );
  });
});

describe('the list of vendored code', () => {
  const { PACKAGES } = vendored;

  it.each([
    [
      'a package that is imported and not listed',
      { PACKAGES: { ...PACKAGES, yargs: undefined } },
      'yargs is not listed',
    ],
    [
      'a name that is imported and not listed',
      { PACKAGES: { ...PACKAGES, 'esm-package': ['default'] } },
      'import "named"',
    ],
    [
      'a package that is listed and not imported',
      { PACKAGES: { ...PACKAGES, minisearch: ['default'] } },
      'src/ never imports minisearch',
    ],
    [
      'a name that the package does not have',
      { PACKAGES: { ...PACKAGES, 'esm-package': ['default', 'named', 'gone'] } },
      'import "gone"',
    ],
    [
      'an RPC that is called and not listed',
      { RPCS: {} },
      'src/ calls ToolService.executeTool: add it to RPCS',
    ],
    [
      'an RPC that is listed and not called',
      { RPCS: { ToolService: ['executeTool', 'listTools'] } },
      'src/ never calls ToolService.listTools',
    ],
    [
      'an RPC that the service does not have',
      { RPCS: { ToolService: ['executeTool', 'gone'] } },
      'ToolService has no gone',
    ],
    [
      'RPCs of a service that is not imported',
      { RPCS: { ...vendored.RPCS, Gone: ['call'] } },
      'not in PACKAGES: Gone',
    ],
  ])('fails the build for %s', async (_, changes, message) => {
    await expect(build(root, { ...vendored, ...changes })).rejects.toThrow(message);
  });

  it('fails the build for a message that a package needs and the list does not have', async () => {
    await expect(build(root, { ...vendored, MESSAGES: [] })).rejects.toThrow('import "AnySchema"');
  });
});

describe('THIRD_PARTY_LICENSES', () => {
  it('names each package in the bundle, and no other', () => {
    const names = [...(files.get('THIRD_PARTY_LICENSES') ?? '').matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(
      ([, name]) => name,
    );
    expect(names).toContain('@scalekit-sdk/node');
    expect(names).not.toContain('axios');
    expect(names).toContain('esm-package');
    expect(names).not.toContain('qs');
    expect(names).not.toContain('minisearch');
    expect(names).toEqual([...names].sort());
  });

  it('has the standard text if a package has none', () => {
    const text = files.get('THIRD_PARTY_LICENSES') ?? '';
    expect(text).toContain('esm-package 1.0.0 (MIT)\n\nCopyright (c) A\n');
    expect(text).toContain('Copyright 2021-2026 The Connect Authors');
    expect(text).toMatch(/\nApache-2\.0\n\n +Apache License/);
  });

  it('fails the build for a package without a known licence', async () => {
    const odd = newRepository('odd');
    const manifest = join(odd, 'node_modules/cjs-package/package.json');
    cpSync(manifest, `${manifest}.old`);
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"MIT"', '"UNLICENSED"'));
    await expect(build(odd, vendored)).rejects.toThrow('cjs-package 2.0.0: no licence text for UNLICENSED');
  });
});
