import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

/** Short files that start many processes: begun last, each of them would run on alone. */
const LONG = /tests\/faults\/|files-(?:doubt|upload-faults|download-faults)|authorize/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    // Half of the time the tests wait: for programs they start, and for pauses between tries.
    maxWorkers: 4,
    sequence: { sequencer: LongFirst },
    coverage,
  },
});
