import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { browserPath } from '../../../commands/browser-path.ts';
import { hearErrors } from './chromium-errors.ts';
import {
  type AccessibleNode,
  cardIn,
  type DomNode,
  proportionalMemory,
  requestsIn,
  said,
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

/** Chrome, Edge or Chromium. The extension is loaded over CDP, since branded Chrome no longer takes it as a flag. */
export async function launchChromium(options: BrowserOptions): Promise<ChromiumBrowser> {
  const { allowedSite, language = 'sv-SE', dark = false, forcedColours = false, headless = true } = options;
  const extension = allowedSite ? await withSite(options.extension, allowedSite) : options.extension;
  const media = {
    colorScheme: (dark ? 'dark' : 'light') as 'dark' | 'light',
    forcedColors: (forcedColours ? 'active' : 'none') as 'active' | 'none',
  };
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
      '--remote-debugging-port=0',
      ...(options.recordRequests ? [`--log-net-log=${netLog}`] : []),
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      `--accept-lang=${language}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const [port = '', path = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const heard = await hearErrors(port, path);
  const emulate = async (connection: Browser) => {
    for (const each of connection.contexts().flatMap((one) => one.pages())) await each.emulateMedia(media);
  };
  const connect = () => chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const whole = await connect();
  const browser = await whole.newBrowserCDPSession();
  const { id } = (await send(browser, 'Extensions.loadUnpacked', { path: extension })) as { id: string };
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
  let panelPage: Page | undefined;
  let panelConnection: Browser | undefined;
  let room: CDPSession | undefined;

  /** The panel, once it is open. Only a connection made after that sees it. */
  const panel = () =>
    until('the side panel', async () => {
      if (panelPage && !panelPage.isClosed()) return panelPage;
      await panelConnection?.close();
      panelConnection = await connect();
      panelPage = panelOf(panelConnection, id);
      // Connecting sets every page back to light.
      if (panelPage) await emulate(panelConnection);
      return panelPage;
    });

  /** The last setting counts, whichever connection made it. */
  const emulateAll = () =>
    Promise.all([page, panelPage].map((each) => (each && !each.isClosed() ? each.emulateMedia(media) : undefined)));

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
        send(browser, 'Target.createTarget', { url: `chrome-extension://${id}/${path}`, newWindow: true }),
      ]);
      await beside.waitForLoadState();
      return {
        run: (task, ...given) => run(beside, task, given),
        close: () => beside.close(),
      };
    },
    async crash() {
      const beside = await context.newPage();
      await beside.goto(`chrome-extension://${id}/welcome.html`);
      const gone = beside.waitForEvent('crash');
      const own = await context.newCDPSession(beside);
      own.send('Page.crash').catch(() => {});
      await gone;
      await beside.close();
      await send(browser, 'Extensions.loadUnpacked', { path: extension });
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
      const own = await context.newCDPSession(page);
      const { targetInfo } = (await send(own, 'Target.getTargetInfo')) as { targetInfo: Target };
      await own.detach();
      const targetId = await tabOf(browser, targetInfo);
      await send(browser, 'Extensions.triggerAction', { id, targetId });
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
    inPanel: async (task, ...given) => run(await panel(), task, given),
    // One move is enough here, since each waits for a frame: `rest` first moves the pointer beside the words, and a drag moves it step by step.
    movePointer: (x, y) => page.mouse.move(x, y),
    pressPointer: () => page.mouse.down(),
    releasePointer: () => page.mouse.up(),
    pressInPage: (key) => page.keyboard.press(key),
    resizePage: (width, height) => page.setViewportSize({ width, height }),
    async inCard(task, ...given) {
      const own = await context.newCDPSession(page);
      try {
        const { root } = (await send(own, 'DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
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
        await own.detach();
      }
    },
    async saidAtFocus() {
      const shown = await panel();
      const own = await shown.context().newCDPSession(shown);
      try {
        const { result } = (await send(own, 'Runtime.evaluate', { expression: 'document.activeElement' })) as {
          result: { objectId: string };
        };
        const given = { objectId: result.objectId, fetchRelatives: false };
        const { nodes } = (await send(own, 'Accessibility.getPartialAXTree', given)) as { nodes: AccessibleNode[] };
        return nodes[0] ? said(nodes[0]) : '';
      } finally {
        await own.detach();
      }
    },
    async giveCommand(name) {
      const worker = context.serviceWorkers()[0] as Worker;
      await worker.evaluate(async (command) => {
        const { commands, tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        (commands.onCommand as unknown as { dispatch(...given: unknown[]): void }).dispatch(command, tab);
      }, name);
    },
    async closePanel() {
      await (await panel()).close();
    },
    async closeEveryPanel() {
      if (panelPage && !panelPage.isClosed()) await panelPage.close();
    },
    addScript: async (content) => void (await page.addScriptTag({ content })),
    async clickInPanel(selector) {
      const shown = await panel();
      const click = (x: number, y: number) => shown.mouse.click(x, y);
      await press({ run: (task, ...given) => run(shown, task, given), click }, selector);
    },
    async turnWheelInPanel(by) {
      const { mouse } = await panel();
      await mouse.move(180, 300);
      await mouse.wheel(0, by);
    },
    pressInPanel: async (key) => (await panel()).keyboard.press(key),
    focusIsIn: async () => undefined,
    resizePanel: async (width, height) => (await panel()).setViewportSize({ width, height }),
    async setColours({ dark, forced }) {
      media.colorScheme = dark ? 'dark' : 'light';
      media.forcedColors = forced ? 'active' : 'none';
      await emulateAll();
    },
    errors: async () => heard.errors.splice(0),
    async memoryOfPages() {
      const own = await context.newCDPSession(page);
      await own.send('HeapProfiler.collectGarbage');
      await own.detach();
      const { processInfo } = (await send(browser, 'SystemInfo.getProcessInfo')) as {
        processInfo: { id: number; type: string }[];
      };
      const pages = processInfo.filter(({ type }) => type === 'renderer');
      const held = await Promise.all(pages.map(({ id }) => proportionalMemory(id)));
      return held.reduce((sum, bytes) => sum + bytes, 0);
    },
    pictureOfPage: () => page.screenshot(),
    printPage: () => page.pdf({ preferCSSPageSize: true }),
    pictureOfPanel: async () => (await panel()).screenshot(),
    requested: async () => requested,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      heard.end();
      await whole.close();
      await context.close();
      if (options.recordRequests) requested = requestsIn(await readFile(netLog, 'utf8'));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      if (allowedSite) await rm(extension, { recursive: true, force: true });
    },
  };
}

function panelOf(browser: Browser, id: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
}

/** Sends a function by its source, so that one and the same call serves both browsers. */
function run<T, A extends unknown[]>(page: Page, task: (...given: A) => T | Promise<T>, given: A): Promise<T> {
  return page.evaluate(sourceOf(task, given));
}

const sourceOf = (task: unknown, given: unknown[]) => `(${task})(...${JSON.stringify(given)})`;

/** The frame that Chrome has made for the reader, or the page itself where the reader was opened as a page. */
const readerFrame = (page: Page) =>
  until('the reader', async () => page.frames().find((frame) => frame.url().includes('/reader.html')));
