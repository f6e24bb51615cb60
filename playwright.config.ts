import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  timeout: 60_000,
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // Two browsers share two cores; what passes only the second time is named by npm test.
  retries: 1,
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
