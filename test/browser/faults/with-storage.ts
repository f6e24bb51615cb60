import { rm } from 'node:fs/promises';
import { type ChromiumBrowser, launchChromium } from '../drivers/chromium.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { test as base, builds, launch } from '../fixtures.ts';
import { forgetWork } from '../surfaces/comments.ts';
import { extensionWithStorage } from './extension-with-storage.ts';

interface Writing {
  /** A browser of the test's own, with the extension that can be told to write. */
  chromium: ChromiumBrowser;
}

export const test = base.extend<Writing>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  async chromium({}, use) {
    const extension = await extensionWithStorage(builds.chrome);
    const browser = await launchChromium({ extension });
    await use(browser);
    await browser.close();
    await rm(extension, { recursive: true });
  },
});

/** Gives the tests of a file one such browser, in which each finds nothing stored. To be called once, beside them. */
export function writerOfFile(): () => ReadingBrowser {
  let extension = '';
  let writer: ReadingBrowser | undefined;
  const launched = () => {
    if (!writer) throw new Error('not launched yet');
    return writer;
  };
  test.beforeAll(async ({ target }, { project }) => {
    extension = await extensionWithStorage(builds[target]);
    writer = await launch(project.name, { extension });
  });
  test.beforeEach(() => forgetWork(launched()));
  test.afterAll(async () => {
    await writer?.close();
    await rm(extension, { recursive: true });
  });
  return launched;
}
