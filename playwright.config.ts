import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  timeout: 60_000,
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  projects: [
    { name: 'chromium', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', testIgnore: '**/*.chromium.spec.ts' },
  ],
});
