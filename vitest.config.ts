import { defineConfig } from 'vitest/config';

// No test is timed: the limit is for what never ends.
export default defineConfig({
  test: { include: ['test/unit/**/*.test.ts'], setupFiles: ['fake-indexeddb/auto'], testTimeout: 120_000 },
});
