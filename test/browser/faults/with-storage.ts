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
export const writerOfFile = () => browserOfFile((browserName, extension) => launch(browserName, { extension }));
export const chromiumOfFile = () => browserOfFile((_, extension) => launchChromium({ extension }));

function browserOfFile<B extends ReadingBrowser>(launchWith: (browserName: string, extension: string) => Promise<B>) {
  let extension = '';
  let browser: B | undefined;
  const launched = (): B => {
    if (!browser) throw new Error('not launched yet');
    return browser;
  };
  test.beforeAll(async ({ target }, { project }) => {
    extension = await extensionWithStorage(builds[target]);
    browser = await launchWith(project.name, extension);
  });
  test.beforeEach(() => forgetWork(launched()));
  test.afterAll(async () => {
    await browser?.close();
    await rm(extension, { recursive: true });
  });
  return launched;
}
