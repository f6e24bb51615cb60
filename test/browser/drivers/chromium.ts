import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { browserPath } from '../../../commands/browser-path.ts';
import { connectToChromium } from './chromium-connection.ts';
import { hearErrors } from './chromium-errors.ts';
import { type Media, panelOf } from './chromium-panel.ts';
import {
  cardIn,
  type DomNode,
  proportionalMemory,
  requestsIn,
  send,
  type Target,
  tabOf,
  withSite,
} from './chromium-protocol.ts';
import { pressInPanel as press } from './press-in-panel.ts';
import { type BrowserOptions, type ReadingBrowser, type Requested, until } from './reading-browser.ts';

/** What only Chromium lets a test do to the extension. */
export interface ChromiumBrowser extends ReadingBrowser {
  /** Stops the service worker, whatever it is about. */
  stopWorker(): Promise<void>;
  /**
   * How many bytes the extension may store; as many as the browser itself says where it isn't told. To be called before the
   * database is opened: Chromium goes by what it was told then for another half a minute.
   */
  limitRoom(bytes?: number): Promise<void>;
  /**
   * Kills the process in which the worker and all pages of the extension's own run. Chromium then takes the extension away;
   * it is loaded again, as the reader would.
   */
  crash(): Promise<void>;
  /** What the browser tells a screen reader of what has the focus in the panel: role, name, states and description. */
  saidAtFocus(): Promise<string>;
}

/**
 * The list under the address bar is a page of Chromium's own, two of them a window: they follow each navigation, which takes more than
 * most of the pages that are gone to. The flag takes the place of Playwright's, so what that turns off is named here, too.
 */
const unwanted = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI'],
  ...['AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
].join();

/** Chrome, Edge or Chromium. The extension is loaded over CDP, since branded Chrome no longer takes it as a flag. */
export async function launchChromium(options: BrowserOptions): Promise<ChromiumBrowser> {
  const { allowedSite, language = 'sv-SE', dark = false, forcedColours = false, headless = true } = options;
  const extension = allowedSite ? await withSite(options.extension, allowedSite) : options.extension;
  const media: Media = { colorScheme: dark ? 'dark' : 'light', forcedColors: forcedColours ? 'active' : 'none' };
  const profile = await mkdtemp(join(tmpdir(), 'remisslasaren-'));
  const netLog = join(profile, 'net-log.json');
  let requested: Requested[] = [];
  const flags = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    viewport: headless ? { width: 1000, height: 800 } : null,
    locale: language,
    ...media,
    args: [
      ...flags,
      // Without a screen the processor draws either way: straight into memory it takes some 6 % less than through the emulated GPU.
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      // The sandbox can't start as root, which is how containers run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Compiling and tidying beside the page, a process for each site and several threads that draw take a sixth more of two cores.
      ...['--js-flags=--single-threaded', '--renderer-process-limit=1', '--num-raster-threads=1'],
      '--remote-debugging-port=0',
      ...(options.recordRequests ? [`--log-net-log=${netLog}`] : []),
      '--enable-unsafe-extension-debugging',
      `--disable-features=${unwanted}`,
      `--lang=${language}`,
      `--accept-lang=${language}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const [port = '', path = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await connectToChromium(`ws://127.0.0.1:${port}${path}`);
  const heard = hearErrors(browser);
  const { id } = await browser.send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  // Pressed before the worker has run once, the button does nothing.
  await until('the worker’s listeners', () =>
    (context.serviceWorkers()[0] as Worker).evaluate('chrome.action.onClicked.hasListeners()'),
  );
  const greeting = await until('the page that opens after install', async () =>
    context.pages().find((each) => each.url().startsWith(`chrome-extension://${id}/`)),
  );
  const greetingPath = new URL(greeting.url()).pathname;
  await greeting.close();
  let page = context.pages()[0] ?? (await context.newPage());
  const panel = panelOf(browser, id, media);
  let room: CDPSession | undefined;
  const sessions = new WeakMap<Page, Promise<CDPSession>>();

  /** The session of the page in front, kept as long as the page. */
  const ownSession = () => {
    const session = sessions.get(page) ?? context.newCDPSession(page);
    sessions.set(page, session);
    return session;
  };

  return {
    name: 'chromium',
    async open(address, { newTab = false } = {}) {
      if (newTab) page = await context.newPage();
      await page.bringToFront();
      await page.goto(address).catch((error: Error) => {
        // A download or a page of the browser's own ends the navigation in its own way.
        if (!/ERR_ABORTED|ERR_BLOCKED|net::/.test(error.message)) throw error;
      });
    },
    greeting: greetingPath,
    openOwn: async (path) => void (await page.goto(`chrome-extension://${id}/${path}`)),
    async openBeside(path) {
      // In a window of its own: the panel belongs to a tab, and goes with it from the front.
      const [beside] = await Promise.all([
        context.waitForEvent('page', (each) => each.url().endsWith(path)),
        browser.send('Target.createTarget', { url: `chrome-extension://${id}/${path}`, newWindow: true }),
      ]);
      await beside.waitForLoadState();
      return {
        run: (task, ...given) => run(beside, task, given),
        close: () => beside.close(),
      };
    },
    async crash() {
      const beside = await context.newPage();
      await beside.goto(`chrome-extension://${id}/manifest.json`);
      const gone = beside.waitForEvent('crash');
      const own = await context.newCDPSession(beside);
      own.send('Page.crash').catch(() => {});
      await gone;
      await beside.close();
      await browser.send('Extensions.loadUnpacked', { path: extension });
    },
    async stopWorker() {
      const own = await context.newCDPSession(page);
      await own.send('ServiceWorker.enable');
      await own.send('ServiceWorker.stopAllWorkers');
      await own.detach();
    },
    async limitRoom(bytes) {
      // The limit holds as long as the session that set it.
      await room?.detach();
      room = undefined;
      if (bytes === undefined) return;
      room = await context.newCDPSession(page);
      await room.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize: bytes });
    },
    async pressButton() {
      // The browser hears from a page that it is there after the page itself knows it, and a press until then is one on the page of before.
      const { targetInfo } = await until('the page in its tab', async () => {
        const shown = (await send(await ownSession(), 'Target.getTargetInfo')) as { targetInfo: Target };
        const address = await page.evaluate<string>('location.href');
        return shown.targetInfo.url === address || address.startsWith('chrome-error:') ? shown : undefined;
      });
      const targetId = await tabOf(browser, targetInfo);
      await browser.send('Extensions.triggerAction', { id, targetId });
    },
    inPage: (task, ...given) => run(page, task, given),
    inReader: async (task, ...given) => (await readerFrame(page)).evaluate(sourceOf(task, given)),
    hasReader: async () => page.frames().some((frame) => frame.url().includes('/reader.html')),
    clickInReader: async (selector) => (await readerFrame(page)).locator(selector).first().click(),
    chooseFile: async (path) => (await readerFrame(page)).locator('input[type=file]').first().setInputFiles(path),
    async turnToReader() {
      page = await until('a tab with the reader', async () =>
        context.pages().findLast((each) => each.frames().some((frame) => frame.url().includes('/reader.html'))),
      );
    },
    hasPanel: async () => panel.isOpen(),
    inPanel: (task, ...given) => panel.evaluate(sourceOf(task, given)) as never,
    // Each step waits for a frame. `rest` begins beside its words, and a drag is moved on its way by whoever drags.
    movePointer: (x, y) => page.mouse.move(x, y),
    pressPointer: () => page.mouse.down(),
    releasePointer: () => page.mouse.up(),
    pressInPage: (key) => page.keyboard.press(key),
    resizePage: (width, height) => page.setViewportSize({ width, height }),
    async inCard(task, ...given) {
      const own = await ownSession();
      // What hangs in the page hangs at its root: the document itself, which may be long, isn't asked for.
      const { root } = (await send(own, 'DOM.getDocument', { depth: 2, pierce: true })) as { root: DomNode };
      try {
        const shadow = cardIn(root);
        if (!shadow) return undefined;
        const { object } = (await send(own, 'DOM.resolveNode', { backendNodeId: shadow })) as {
          object: { objectId: string };
        };
        const { result, exceptionDetails } = (await send(own, 'Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: `function () { return (${task})(this, ...${JSON.stringify(given)}); }`,
          returnByValue: true,
        })) as { result: { value: never }; exceptionDetails?: { text: string } };
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return result.value;
      } finally {
        // Else the page tells of each change of its elements from now on.
        await own.send('DOM.disable');
      }
    },
    saidAtFocus: panel.saidAtFocus,
    async giveCommand(name) {
      const worker = context.serviceWorkers()[0] as Worker;
      await worker.evaluate(async (command) => {
        const { commands, tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        (commands.onCommand as unknown as { dispatch(...given: unknown[]): void }).dispatch(command, tab);
      }, name);
    },
    closePanel: panel.close,
    closeEveryPanel: panel.closeEvery,
    async closeOtherTabs() {
      for (const each of context.pages()) if (each !== page) await each.close();
    },
    addScript: async (content) => void (await page.addScriptTag({ content })),
    clickInPanel: (selector, mark) =>
      press(
        { run: (task, ...given) => panel.evaluate(sourceOf(task, given)) as never, click: panel.click },
        selector,
        mark,
      ),
    turnWheelInPanel: (by) => panel.turnWheel(180, 300, by),
    pressInPanel: panel.press,
    focusIsIn: async () => undefined,
    resizePanel: panel.resize,
    async setColours({ dark, forced }) {
      media.colorScheme = dark ? 'dark' : 'light';
      media.forcedColors = forced ? 'active' : 'none';
      // The last setting counts, whichever connection made it.
      await Promise.all([page.emulateMedia(media), panel.setMedia()]);
    },
    errors: async () => heard.splice(0),
    async memoryOfPages() {
      const own = await context.newCDPSession(page);
      await own.send('HeapProfiler.collectGarbage');
      await own.detach();
      const { processInfo } = await browser.send<{
        processInfo: { id: number; type: string }[];
      }>('SystemInfo.getProcessInfo');
      const pages = processInfo.filter(({ type }) => type === 'renderer');
      const held = await Promise.all(pages.map(({ id }) => proportionalMemory(id)));
      return held.reduce((sum, bytes) => sum + bytes, 0);
    },
    pictureOfPage: () => page.screenshot(),
    printPage: () => page.pdf({ preferCSSPageSize: true }),
    pictureOfPanel: panel.picture,
    requested: async () => requested,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      browser.end();
      await context.close();
      if (options.recordRequests) requested = requestsIn(await readFile(netLog, 'utf8'));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      if (allowedSite) await rm(extension, { recursive: true, force: true });
    },
  };
}

/** Sends a function by its source, so that one and the same call serves both browsers. */
function run<T, A extends unknown[]>(page: Page, task: (...given: A) => T | Promise<T>, given: A): Promise<T> {
  return page.evaluate(sourceOf(task, given));
}

const sourceOf = (task: unknown, given: unknown[]) => `(${task})(...${JSON.stringify(given)})`;

/** The frame that Chrome has made for the reader, or the page itself where the reader was opened as a page. */
const readerFrame = (page: Page) =>
  until('the reader', async () => page.frames().find((frame) => frame.url().includes('/reader.html')));
