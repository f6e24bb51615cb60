import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../../commands/browser-path.ts';
import { errorsHeard, hearErrors } from './firefox-errors.ts';
import {
  addressInFront,
  allowInPrivate,
  awaitKey,
  type Connected,
  click,
  closeGreeting,
  closeSidebar,
  evaluateInSidebar,
  evaluateInTab,
  focusIsIn,
  focusTab,
  giveCommand,
  goTo,
  goToOwn,
  isAt,
  isAtOrBeyond,
  isKeyHeard,
  isSidebarOpen,
  isWindowThere,
  pictureOfSidebar,
  pinButton,
  placeOfButton,
  placeOfSidebar,
  pressInSidebar,
  requestsNoted,
  setPreference,
  turnWheel,
  watchRequests,
  widenSidebar,
  windowOf,
} from './firefox-window.ts';
import { pressInPanel as press } from './press-in-panel.ts';
import {
  type BrowserError,
  type BrowserOptions,
  type ReadingBrowser,
  type Requested,
  until,
} from './reading-browser.ts';

const id = 'remisslasaren@example.org';
const widget = 'remisslasaren_example_org-browser-action';

/** What only Firefox is asked for: the process itself can be killed and started again with its profile. */
export interface FirefoxBrowser extends ReadingBrowser {
  /** SIGKILL. */
  kill(): Promise<void>;
}

/** Firefox over WebDriver BiDi; the toolbar and the sidebar are reached through the browser's own window. */
export async function launchFirefox(options: BrowserOptions): Promise<FirefoxBrowser> {
  const {
    extension,
    profile,
    privateWindows = false,
    language = 'sv-SE',
    dark = false,
    forcedColours = false,
    headless = true,
  } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': `${language}, ${language.split('-')[0]}`,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'browser.display.document_color_use': forcedColours ? 2 : 0,
      // A request for a site is granted, as if the reader had said yes.
      'browser.privatebrowsing.autostart': privateWindows,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.restrictedDomains': 'addons.mozilla.org',
      // An extension that is loaded for the time being is forgotten with its data when the browser ends.
      'extensions.webextensions.uuids': JSON.stringify({ [id]: 'b3a5a2b6-3f6c-4a0e-9a44-6c2f1f2f7a01' }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const window = await windowOf(browser as unknown as Connected);
  await until('the window', () => window.run(isWindowThere));
  await window.run(hearErrors);
  const heard: BrowserError[] = [];
  let isOpen = true;
  if (options.recordRequests) await window.run(watchRequests);
  let requested: Requested[] = [];
  if (privateWindows) await window.run(allowInPrivate, id);
  await browser.installExtension(extension);
  await until('the button', () => window.run(pinButton, widget));
  const greeting = await until('the page that opens after install', () => window.run(closeGreeting, id));
  // Firefox opens the sidebar of what has just been installed. Tests begin without it, in a browser of their own as in a shared one.
  await until('the sidebar', () => window.run(isSidebarOpen));
  await window.run(closeSidebar);
  let page = (await browser.pages())[0] ?? (await browser.newPage());

  const inPanel = async <T, A extends unknown[]>(task: (...given: A) => T | Promise<T>, ...given: A): Promise<T> => {
    const source = `(async () => JSON.stringify(await (${task})(...${JSON.stringify(given)})))()`;
    const answer = await until('the sidebar', () => window.run(evaluateInSidebar, id, source));
    if (answer.error) throw new Error(answer.error);
    return answer.value === undefined ? (undefined as T) : JSON.parse(answer.value);
  };

  /** Puppeteer's own `goto` waits half a minute for every page that comes after one of XML. What can't be loaded is an error page. */
  const load = async (address: string) => {
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    const { connection } = browser as unknown as Connected;
    const before = await window.run(addressInFront);
    const isLoaded = await connection
      .send('browsingContext.navigate', { context, url: address, wait: 'complete' })
      .then(() => true)
      .catch(() => false);
    // The window hears of it later than the page, and a press before that is one on the page of before. A download stays on that page.
    if (isLoaded) await until(`${address} in the window`, () => window.run(isAtOrBeyond, address, before));
  };

  return {
    name: 'firefox',
    async open(address, { newTab = false } = {}) {
      if (newTab) page = await browser.newPage();
      await page.bringToFront();
      // Pages of the browser's own are entered but never reported as loaded.
      if (/^(https?|file|data):/.test(address)) await load(address);
      else {
        await window.run(goTo, address);
        await until(address, () => window.run(isAt, address));
      }
    },
    greeting,
    async openOwn(path) {
      const address = await window.run(goToOwn, id, path);
      await until(address, () => window.run(isAt, address));
    },
    async openBeside(path) {
      const beside = await browser.newPage();
      await beside.bringToFront();
      await window.run(goToOwn, id, path);
      await until(path, () =>
        beside.evaluate(`location.pathname === '/${path}' && document.readyState === 'complete'`),
      );
      await page.bringToFront();
      return {
        run: (task, ...given) => beside.evaluate(`(${task})(...${JSON.stringify(given)})`) as never,
        close: () => beside.close(),
      };
    },
    pressButton: async () => {
      const { x, y } = await window.run(placeOfButton, widget);
      await window.run(click, x, y);
    },
    inPage: (task, ...given) => page.evaluate(`(${task})(...${JSON.stringify(given)})`) as never,
    inReader: (task, ...given) => page.evaluate(`(${task})(...${JSON.stringify(given)})`) as never,
    hasReader: async () => page.url().includes('/reader.html'),
    clickInReader: (selector) => page.click(selector),
    async chooseFile(path) {
      const field = await page.$('input[type=file]');
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    },
    async turnToReader() {
      page = await until('a tab with the reader', async () => {
        for (const each of (await browser.pages()).toReversed()) {
          // A tab that is just being given to another process can't be asked.
          const address = await each.evaluate('location.href').catch(() => '');
          if (String(address).includes('/reader.html')) return each;
        }
        return undefined;
      });
    },
    hasPanel: () => window.run(isSidebarOpen),
    inPanel,
    movePointer: (x, y) => page.mouse.move(x, y),
    pressPointer: () => page.mouse.down(),
    releasePointer: () => page.mouse.up(),
    async pressInPage(key) {
      await window.run(focusTab);
      const [, modifiers = '', last = key] = /^((?:(?:Control|Shift|Alt)\+)*)(.+)$/.exec(key) ?? [];
      const held = modifiers.split('+').filter(Boolean);
      for (const one of held) await page.keyboard.down(one as never);
      await page.keyboard.press(last as never);
      for (const one of held.reverse()) await page.keyboard.up(one as never);
    },
    resizePage: (width, height) => page.setViewport({ width, height }),
    async inCard(task, ...given) {
      const source = `(() => {
        const host = [...content.document.documentElement.children].find((child) => child.hasAttribute('popover'));
        const root = host && host.openOrClosedShadowRoot;
        return root ? JSON.stringify((${task})(root, ...${JSON.stringify(given)})) ?? null : null;
      })()`;
      const value = await window.run(evaluateInTab, source);
      return value === null ? undefined : JSON.parse(value);
    },
    giveCommand: (name) => window.run(giveCommand, id, name),
    closePanel: () => window.run(closeSidebar),
    closeEveryPanel: () => window.run(closeSidebar),
    async closeOtherTabs() {
      for (const each of await browser.pages()) if (each !== page) await each.close();
    },
    addScript: async (content) => void (await page.addScriptTag({ content })),
    async clickInPanel(selector, mark) {
      // Its place is asked for when the panel has answered: just after it was opened there is none.
      const clickAt = async (x: number, y: number) => {
        const outer = await window.run(placeOfSidebar);
        await window.run(click, outer.x + x, outer.y + y);
      };
      await press({ run: inPanel, click: clickAt }, selector, mark);
    },
    async turnWheelInPanel(by) {
      const { x, y } = await window.run(placeOfSidebar);
      await window.run(turnWheel, x + 180, y + 300, by);
    },
    async pressInPanel(key) {
      // A key that is sent while Firefox hands the focus to the sidebar is heard by nobody, at times.
      await until(`${key} to be heard in the panel`, async () => {
        await inPanel(awaitKey);
        await window.run(pressInSidebar, key);
        return inPanel(isKeyHeard);
      });
    },
    focusIsIn: () => window.run(focusIsIn),
    resizePanel: (width) => window.run(widenSidebar, width),
    async setColours({ dark, forced }) {
      await window.run(setPreference, 'browser.display.document_color_use', forced ? 2 : 0);
      await window.run(setPreference, 'ui.systemUsesDarkTheme', dark ? 1 : 0);
    },
    async errors() {
      if (isOpen) heard.push(...(await window.run(errorsHeard)));
      return heard.splice(0);
    },
    memoryOfPages: () => Promise.reject(new Error('Firefox doesn’t tell')),
    printPage: () => page.pdf({ preferCSSPageSize: true }),
    pictureOfPage: async () => Buffer.from(await page.screenshot()),
    pictureOfPanel: async () => Buffer.from(await window.run(pictureOfSidebar), 'base64'),
    async close() {
      if (options.recordRequests) requested = await window.run(requestsNoted);
      heard.push(...(await window.run(errorsHeard)));
      isOpen = false;
      await browser.close();
    },
    requested: async () => requested,
    async kill() {
      isOpen = false;
      const closed = once(browser.process() as ChildProcess, 'exit');
      browser.process()?.kill('SIGKILL');
      await closed;
      // Puppeteer then puts the preferences back as they were before it came.
      const isLeft = (file: string) => existsSync(join(profile ?? '', `${file}.puppeteer`));
      await until('the profile to be at rest', async () => !isLeft('user.js') && !isLeft('prefs.js'));
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
