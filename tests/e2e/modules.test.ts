import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, runCli } from '../support/cli.ts';

/**
 * What a command loads: this determines most of its run time, and does not depend on how busy the machine is.
 * In the built file, each of our modules and each package is a named function. The test runs a copy in which each
 * function reports that it was called. If a test here fails, import what you need only in the command that needs it,
 * or, if the command in the test really needs it, add it to that command's list.
 */
const MODULE = /"((?:src|package:)[^"]*)"\([^)]*\)\{/g;

const CLI = ['fastest-levenshtein', 'yargs/helpers'];
const SDK = '@scalekit-sdk/node/lib';
const GRPC = `${SDK}/pkg/grpc/scalekit/v1`;
const CLIENT = [
  ...CLI,
  `${SDK}/core.js`,
  '@bufbuild/protobuf',
  '@connectrpc/connect',
  '@connectrpc/connect-node',
  `${GRPC}/errdetails/errdetails_pb.js`,
];
const CONNECTIONS = `${GRPC}/connections/connections_pb.js`;
const ACCOUNTS = ['@bufbuild/protobuf/wkt', `${GRPC}/connected_accounts/connected_accounts_pb.js`];
const TOOLS = ['zod/mini', `${GRPC}/tools/tools_pb.js`];

/** Modules for help and flag checks, which every command loads. */
const DECLARATIONS = /^src\/files\/(?:registry|provider|mail\/provider|providers\/[^/]+\/provider)\.ts$/;

interface Expectation {
  args: string[];
  packages: string[];
  /** Our own modules that the command must not load. */
  without: RegExp;
}

const NO_CLIENT =
  /^src\/(?:scalekit|steps|files|tools|policy|http\/(?!deadline)|commands\/[^/]+\/run|config\/settings)/;

const COMMANDS: Expectation[] = [
  { args: ['--version'], packages: [], without: /^src\/(?!version|answer\/(?:failure|error-codes)|main)/ },
  { args: ['--help'], packages: [...CLI, 'yargs'], without: NO_CLIENT },
  { args: ['list-connections', '--nope'], packages: CLI, without: NO_CLIENT },
  {
    args: ['list-connections'],
    packages: [...CLIENT, CONNECTIONS, ...ACCOUNTS],
    without:
      /^src\/(?:files|tools\/(?!effect|verbs|tables|money|provider-names|search\/known))|^src\/scalekit\/(?:tools|proxy)|^src\/steps\/(?:batch|pages)/,
  },
  {
    args: ['generate-link', '--connection-name', 'slack'],
    packages: [...CLIENT, CONNECTIONS, ...ACCOUNTS],
    without:
      /^src\/(?:files|tools\/(?!effect|verbs|tables|money|provider-names|search\/known))|^src\/scalekit\/(?:tools|proxy)/,
  },
  {
    args: ['find-tool', '--provider', 'EXA', '--query', 'search the web'],
    packages: [...CLIENT, CONNECTIONS, ...ACCOUNTS, ...TOOLS, 'minisearch'],
    without: /^src\/files\/|^src\/scalekit\/proxy|^src\/tools\/(?:validation\/validate|nearest)/,
  },
  {
    args: ['get-tool', '--tool-name', 'exa_search'],
    packages: [...CLIENT, CONNECTIONS, ...TOOLS],
    without: /^src\/files\/|^src\/scalekit\/(?:accounts|proxy)|^src\/tools\/(?:search\/(?!known)|validation)/,
  },
  {
    args: ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search', '--tool-input'].concat(
      '{"query":"news"}',
    ),
    packages: [...CLIENT, CONNECTIONS, ...ACCOUNTS, ...TOOLS],
    without:
      /^src\/files\/(?:providers|requests|upload\/(?:multipart|ranges))|^src\/tools\/search\/(?!known)|^src\/steps\/batch/,
  },
  {
    args: ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'],
    // Tools are loaded because a lost answer must name the tool that shows what happened.
    packages: [...CLIENT, CONNECTIONS, ...ACCOUNTS, ...TOOLS],
    without:
      /^src\/files\/(?:providers|upload\/(?:multipart|ranges))|^src\/tools\/(?:search\/(?!known)|validation\/validate)/,
  },
];

let sandbox: Sandbox;
let box: Box;

beforeAll(async () => {
  sandbox = await startSandbox();
  box = makeBox();
  const built = readFileSync(box.program, 'utf8');
  const observed = built
    .replace(MODULE, (line, name: string) => `${line} loaded.push(${JSON.stringify(name)});`)
    .replace(
      '"use strict";',
      `"use strict"; const loaded = []; process.on('exit', () => {
        const builtin = process.moduleLoadList.map((entry) => entry.replace('NativeModule ', ''));
        require('node:fs').writeFileSync(__filename + '.loaded', JSON.stringify({ loaded, builtin }));
      });`,
    );
  writeFileSync(box.program, observed);
});

afterAll(async () => {
  box.remove();
  await sandbox.close();
});

for (const { args, packages, without } of COMMANDS) {
  test(`${args.slice(0, 2).join(' ')} loads only what it needs`, async () => {
    const report = `${box.program}.loaded`;
    rmSync(report, { force: true });
    await runCli(box, args, { env: sandbox.env });
    const { loaded, builtin } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, string[]>;
    const names = loaded ?? [];
    // If this fails, the build names modules differently, and this test sees nothing.
    expect(names).toContain('src/version.ts');
    const found = names.filter((name) => name.startsWith('package:')).map((name) => name.slice(8));
    expect(found.sort()).toEqual([...packages].sort());
    expect(names.filter((name) => without.test(name) && !DECLARATIONS.test(name))).toEqual([]);
    // Touching a global of fetch loads undici, which costs as much as all of gRPC.
    expect((builtin ?? []).filter((name) => name.includes('undici/undici'))).toEqual([]);
    if (packages.length <= CLI.length) expect(builtin).not.toContain('crypto');
  });
}
