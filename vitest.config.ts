import { defineConfig } from 'vitest/config';

/** `npm run coverage` merges this with what the started processes execute: see scripts/coverage.mjs. */
const coverage = {
  provider: 'custom' as const,
  customProviderModule: 'vitest-monocart-coverage',
  include: ['src/**'],
  reportsDirectory: 'coverage/in-process',
  reportOnFailure: true,
  coverageReportOptions: { outputDir: 'coverage/in-process', reports: ['raw'], logging: 'error' },
};

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A default import of CommonJS is module.exports, as it is in Node and in the bundle.
    deps: { interopDefault: false },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The tests start programs; more files at once than cores only makes each wait.
    maxWorkers: 2,
    coverage,
  },
});
