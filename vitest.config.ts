import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The tests start programs; more files at once than cores only makes each wait.
    maxWorkers: 2,
  },
});
