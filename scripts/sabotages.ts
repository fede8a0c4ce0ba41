/** A change that breaks a promise on purpose, for `npm run test:mutations`. */
export interface Sabotage {
  name: string;
  file: string;
  /** The text to replace, and its replacement. */
  edits: [from: string, to: string][];
  /** The suites that should notice. */
  suites: string[];
}

export const SABOTAGES: Sabotage[] = [
  {
    name: 'retry ExecuteTool once',
    file: 'src/scalekit/client.ts',
    edits: [
      [
        'return await call(request, { signal, headers });',
        'return await call(request, { signal, headers }).catch(() => call(request, { signal, headers }));',
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
    name: 'follow a redirect of a read to an action',
    file: 'src/policy/authorization.ts',
    edits: [["effectOfRequest('GET', path) === 'read'", "effectOfRequest('GET', path) !== undefined"]],
    suites: ['tests/e2e/proxy-redirects.test.ts'],
  },
  {
    name: 'judge a call by the name of its tool alone',
    file: 'src/tools/input-effect.ts',
    edits: [['if (removing) return', 'if (removing && tool.name === undefined) return']],
    suites: ['tests/e2e/policy.test.ts'],
  },
  {
    name: 'write the output file in place',
    file: 'src/files/download/save.ts',
    edits: [
      [
        'const written = await writePartial(stream, partial, options, mode);',
        'const written = await writePartial(stream, target, options, mode);',
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
        'await untilStopped(deadline.signal, work, () => running.acted);',
        'await untilStopped(deadline.signal, work, () => running.acted);\n    for (const warning of running.remarks.warnings) await host.write(warning);',
      ],
    ],
    suites: ['tests/hostile/files.test.ts'],
  },
  {
    name: 'take TOOL_ENV_URL from .env while the secret comes from the environment',
    file: 'src/config/settings.ts',
    edits: [
      [
        'const missing = missingFailure(chosen, sources);',
        'if (chosen) chosen.values.TOOL_ENV_URL ??= sources.at(-1)?.values.TOOL_ENV_URL;\n  const missing = missingFailure(chosen, sources);',
      ],
    ],
    suites: ['tests/hostile/files.test.ts'],
  },
  {
    name: 'treat a GET that acts as a read',
    file: 'src/commands/proxy-request/run.ts',
    edits: [
      ['...{ effect, connection,', "...{ effect: method === 'GET' ? ('read' as const) : effect, connection,"],
    ],
    suites: ['tests/e2e/policy.test.ts', 'tests/properties/policy.test.ts'],
  },
  {
    name: 'do not bind a confirmation to its destination',
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
    name: 'accept an expired confirmation',
    file: 'src/config/timed-token.ts',
    edits: [["age > seconds || age < -CLOCK_SLACK_SECONDS ? 'expired'", "Number.isNaN(age) ? 'expired'"]],
    suites: ['tests/properties/policy.test.ts'],
  },
  {
    name: 'skip deny rules for proxied requests',
    file: 'src/policy/policy.ts',
    edits: [
      [
        '#deny.find((rule) => rule.matches(subject))',
        "#deny.find((rule) => subject.kind !== 'proxy' && rule.matches(subject))",
      ],
    ],
    suites: ['tests/properties/policy.test.ts'],
  },
  {
    name: 'write the audit line after sending',
    file: 'src/policy/authorization.ts',
    edits: [
      ["    write({ phase: 'sending' });\n    context.act();\n", '    context.act();\n'],
      [
        'const result = await work(permit);\n',
        "const result = await work(permit);\n      write({ phase: 'sending' });\n",
      ],
    ],
    suites: ['tests/unit/policy.test.ts'],
  },
  {
    name: 'skip the pinned identifier in one command',
    file: 'src/commands/get-authorization/run.ts',
    edits: [
      [
        'await accountQuery(context, flags)',
        "{ ...(await accountQuery(context, { ...flags, identifier: undefined })), identifier: flags.identifier ?? '' }",
      ],
    ],
    suites: ['tests/properties/policy.test.ts'],
  },
  {
    name: 'match allow rules for uploads case-sensitively',
    file: 'src/policy/policy.ts',
    edits: [
      [
        '!rules.some((rule) => rule.matches(subject))',
        "!rules.some((rule) => rule.matches(subject) && (subject.kind !== 'upload' || rule.text === rule.text.toLowerCase()))",
      ],
    ],
    suites: ['tests/e2e/policy.test.ts', 'tests/properties/policy.test.ts'],
  },
];
