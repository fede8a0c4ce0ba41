import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Breaks a promise on purpose, in a copy of the repository, and sees whether a test notices:
 * `npm run test:mutations [-- NAME]`. Ends with 1 where one goes unnoticed.
 */
interface Sabotage {
  name: string;
  file: string;
  /** Text that stands there, and what takes its place. */
  edits: [from: string, to: string][];
  /** The suites that should notice. */
  suites: string[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = new Set(['node_modules', '.git', 'coverage']);

const SABOTAGES: Sabotage[] = [
  {
    name: 'retry ExecuteTool once',
    file: 'src/scalekit/client.ts',
    edits: [
      [
        'this.session.signal.throwIfAborted();\n    return await this.#send(call, request, token);',
        'this.session.signal.throwIfAborted();\n    return await this.#send(call, request, token).catch(() => this.#send(call, request, token));',
      ],
    ],
    suites: ['tests/faults/built-matrix.test.ts'],
  },
  {
    name: 'drop one redaction: the provider tokens of an account',
    file: 'src/scalekit/accounts.ts',
    edits: [['client.session.redactor.add(value);', 'void value;']],
    suites: ['tests/properties/secrets.test.ts'],
  },
  {
    name: 'drop one redaction: the access token',
    file: 'src/scalekit/core.ts',
    edits: [['redactor.add(token);', '']],
    suites: ['tests/properties/secrets.test.ts'],
  },
  {
    name: 'follow redirects with headers',
    file: 'src/steps/proxy.ts',
    edits: [
      [
        "{ method: 'GET', signal: request.signal }",
        "{ method: 'GET', signal: request.signal, headers: at.headers ?? {} }",
      ],
    ],
    suites: ['tests/hostile/outside.test.ts'],
  },
  {
    name: 'write the output file in place',
    file: 'src/files/download/save.ts',
    edits: [
      [
        '  try {\n    const { bytes, sha256 } = await writePartial(stream, partial, options, mode);',
        '  try {\n    const { bytes, sha256 } = await writePartial(stream, target, options, mode);',
      ],
      ['await rename(partial, target);', ''],
      [
        'constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL',
        'constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC',
      ],
      ['await rm(partial, { force: true })', 'await rm(target, { force: true })'],
    ],
    suites: ['tests/hostile/files.test.ts'],
  },
  {
    name: 'print a warning to stdout',
    file: 'src/cli/run.ts',
    edits: [
      [
        'await stopping(deadline.signal, work, () => running.acted);',
        'await stopping(deadline.signal, work, () => running.acted);\n    for (const warning of running.remarks.warnings) await host.write(warning);',
      ],
    ],
    suites: ['tests/hostile/files.test.ts'],
  },
  {
    name: 'take TOOL_ENV_URL from .env while the secret comes from the environment',
    file: 'src/config/settings.ts',
    edits: [
      [
        'const triple = chosen?.[1] ?? {};',
        'const triple = { ...chosen?.[1] };\n  triple.TOOL_ENV_URL ??= tripleOf(local.values).TOOL_ENV_URL;',
      ],
    ],
    suites: ['tests/hostile/files.test.ts'],
  },
  {
    name: 'take a GET that acts for a read',
    file: 'src/commands/proxy-request/run.ts',
    edits: [
      ['...{ effect, connection,', "...{ effect: method === 'GET' ? ('read' as const) : effect, connection,"],
    ],
    suites: ['tests/properties/policy.test.ts'],
  },
  {
    name: 'bind a confirmation to no destination',
    file: 'src/policy/policy.ts',
    edits: [
      [
        'connection_name: connection.keyId, identifier, content }',
        "identifier, content: { ...content, connection_name: '', provider: '', path: '', to: '', tool_name: '' } }",
      ],
    ],
    suites: ['tests/e2e/policy.test.ts'],
  },
  {
    name: 'ignore that a confirmation has expired',
    file: 'src/policy/confirmation.ts',
    edits: [
      [
        "age > CONFIRMATION_SECONDS || age < -CLOCK_SLACK_SECONDS ? 'expired'",
        "Number.isNaN(age) ? 'expired'",
      ],
    ],
    suites: ['tests/properties/policy.test.ts'],
  },
  {
    name: 'skip deny rules for proxied requests',
    file: 'src/policy/policy.ts',
    edits: [
      [
        'rules.find((one) => one.matches(subject))',
        "rules.find((one) => subject.kind !== 'proxy' && one.matches(subject))",
      ],
    ],
    suites: ['tests/properties/policy.test.ts'],
  },
  {
    name: 'write the audit line after the sending',
    file: 'src/policy/authorization.ts',
    edits: [
      [
        "    const answered = writeSending(policy, call, keyedHash(secret, 'audit', content), context);\n",
        '',
      ],
      [
        'const result = await work(permit);\n',
        "const result = await work(permit);\n      const answered = writeSending(policy, call, keyedHash(secret, 'audit', content), context);\n",
      ],
      ['      answered(code, details.execution_id);\n', '      void [code, details];\n'],
    ],
    suites: ['tests/unit/policy.test.ts'],
  },
  {
    name: 'skip the pinned identifier in one command',
    file: 'src/commands/get-authorization/run.ts',
    edits: [
      [
        'await context.identifier(flags.identifier)',
        "(flags.identifier ?? context.settings.identifier ?? '')",
      ],
    ],
    suites: ['tests/properties/policy.test.ts'],
  },
  {
    name: 'read allow rules case by case for uploads',
    file: 'src/policy/policy.ts',
    edits: [
      [
        '!rules.some((rule) => rule.matches(subject))',
        "!rules.some((rule) => rule.matches(subject) && (subject.kind !== 'upload' || rule.text === rule.text.toLowerCase()))",
      ],
    ],
    suites: ['tests/properties/policy.test.ts'],
  },
];

/** @returns the names of the tests that failed in a copy with this edit */
function trySabotage({ file, edits, suites }: Sabotage): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'sabotage-'));
  try {
    cpSync(ROOT, copy, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    let text = readFileSync(join(copy, file), 'utf8');
    for (const [from, to] of edits) {
      if (!text.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(join(copy, file), text);
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'ignore' });
    const report = join(copy, 'report.json');
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    spawnSync(process.execPath, [vitest, 'run', ...suites, '--reporter=json', `--outputFile=${report}`], {
      cwd: copy,
      stdio: 'ignore',
      timeout: 600_000,
    });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: {
        name: string;
        status: string;
        assertionResults: { status: string; fullName: string }[];
      }[];
    };
    return testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults
        .filter((test) => test.status === 'failed')
        .map(({ fullName }) => fullName);
      return failed.length === 0 && status === 'failed' ? [`${basename(name)} does not run`] : failed;
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Suites that fail anyway would notice everything. */
const CONTROL: Sabotage = {
  name: 'nothing at all',
  file: 'src/version.ts',
  edits: [],
  suites: [...new Set(SABOTAGES.flatMap(({ suites }) => suites))],
};

const before = trySabotage(CONTROL);
if (before.length > 0) {
  console.log(`These fail without any sabotage:\n    ${before.join('\n    ')}`);
  process.exit(1);
}
const wanted = process.argv.slice(2).join(' ');
let unnoticed = 0;
for (const sabotage of SABOTAGES.filter(({ name }) => name.includes(wanted))) {
  const failed = trySabotage(sabotage);
  if (failed.length === 0) unnoticed += 1;
  console.log(`${failed.length > 0 ? '✓ noticed' : '✗ UNNOTICED'}  ${sabotage.name}`);
  for (const name of failed) console.log(`    ${name}`);
}
process.exit(unnoticed > 0 ? 1 : 0);
