import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A default import of CommonJS is module.exports, as it is in Node and in the bundle.
    deps: { interopDefault: false },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The tests start programs; more files at once than cores only makes each wait.
    maxWorkers: 2,
  },
});
