import type { ReadingBrowser } from '../drivers/reading-browser.ts';

/** Takes back what the reader has allowed: it is kept for the whole browser, not in our storage. */
export async function disallowSites(reader: ReadingBrowser): Promise<void> {
  const own = await reader.openBeside('options.html');
  await own.run(async () => {
    const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const { origins = [] } = await permissions.getAll();
    await permissions.remove({ origins });
  });
  await own.close();
}
