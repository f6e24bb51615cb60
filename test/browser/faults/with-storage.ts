import { rm } from 'node:fs/promises';
import { type ChromiumBrowser, launchChromium } from '../drivers/chromium.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { test as base, builds, launch } from '../fixtures.ts';
import { extensionWithStorage } from './extension-with-storage.ts';

interface Writing {
  /** A browser of the test's own, with the extension that can be told to write. */
  writer: ReadingBrowser;
  /** The same, where the test is of Chromium alone. */
  chromium: ChromiumBrowser;
}

export const test = base.extend<Writing>({
  writer: ({ target }, use, { project }) =>
    withStorage(builds[target], (extension) => launch(project.name, { extension }), use),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  chromium: ({}, use) => withStorage(builds.chrome, (extension) => launchChromium({ extension }), use),
});

async function withStorage<B extends ReadingBrowser>(
  build: string,
  launch: (extension: string) => Promise<B>,
  use: (browser: B) => Promise<void>,
): Promise<void> {
  const extension = await extensionWithStorage(build);
  const browser = await launch(extension);
  await use(browser);
  await browser.close();
  await rm(extension, { recursive: true });
}
