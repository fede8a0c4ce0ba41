import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';

const SOURCES = pathToFileURL('src/').href;

interface Entry {
  url: string;
  source: string;
  scriptOffset: number;
  functions: { ranges: { startOffset: number }[] }[];
}

/** Vite gives each export a getter, which is no code of ours. */
function leaveOutGetters(entry: Entry): void {
  const begins = (offset: number) =>
    entry.source.startsWith('() => { try { return ', offset - entry.scriptOffset);
  entry.functions = entry.functions.filter(({ ranges }) => !ranges[0] || !begins(ranges[0].startOffset));
}

/** Off unless scripts/test-with-coverage.mjs asks for it, which adds what the started processes execute. */
const coverage = {
  provider: 'custom' as const,
  customProviderModule: 'vitest-monocart-coverage',
  reportsDirectory: 'coverage/in-process',
  reportOnFailure: true,
  coverageReportOptions: {
    outputDir: 'coverage/in-process',
    reports: ['raw'],
    logging: 'error',
    entryFilter: ({ url }: Entry) => url.startsWith(SOURCES),
    onEntry: leaveOutGetters,
  },
};

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Needs what scripts/test-windows.mjs provides.
    exclude: process.env.AGENT_AUTH_WINDOWS_NODE === undefined ? ['tests/windows/**'] : [],
    // A default import of CommonJS is module.exports, as it is in Node and in the bundle.
    deps: { interopDefault: false },
    // Far more than any test takes on a busy machine: what hangs is ended, what is slow is not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Files share the modules of their worker. A test that replaces something global puts it back.
    isolate: false,
    // The tests start programs; half of the time they wait.
    maxWorkers: 3,
    coverage,
  },
});
