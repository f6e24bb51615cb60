import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  // Emptied at the start; the reports of other suites stand beside it.
  outputDir: 'test-results/browser',
  // A busy machine is slow, and no fault.
  timeout: 120_000,
  expect: { timeout: 40_000 },
  workers: 2,
  // What needs a second try is a fault, in the product or in the test.
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  projects: [
    { name: 'chromium', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', testIgnore: '**/*.chromium.spec.ts' },
  ],
});
