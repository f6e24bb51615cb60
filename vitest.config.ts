import { defineConfig } from 'vitest/config';

// No test is timed: the limit is for what never ends.
export default defineConfig({ test: { include: ['test/unit/**/*.test.ts'], testTimeout: 120_000 } });
