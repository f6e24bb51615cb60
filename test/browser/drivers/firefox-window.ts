/** What the driver does in Firefox's own window, with the browser's rights: toolbar, sidebar, tabs. */

/** Raw BiDi, which puppeteer has but doesn't show. */
export interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

export interface BrowserWindow {
  /** Runs a function in the browser's window with the browser's own rights; JSON in, JSON out. */
  run<T, A extends unknown[]>(task: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
}

export async function windowOf({ connection }: Connected): Promise<BrowserWindow> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: [{ context: string }] }).contexts;
  return {
    async run(task, ...given) {
      const answer = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${task})(...${JSON.stringify(given)})))()`,
        target: { context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer.result as {
        type: string;
        result: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
  };
}

// What follows runs in the browser's own window, where these are global. None of it has types of its own.
// biome-ignore-start lint/suspicious/noExplicitAny: the insides of Firefox
declare const window: any;
declare const document: any;
declare const CustomizableUI: any;
declare const WebExtensionPolicy: any;
declare const SidebarController: any;
declare const gBrowser: any;
declare const ChromeUtils: any;
declare const Services: any;
declare const Cc: any;
declare const Ci: any;

/** On a busy machine its context is there before its document. */
export const isWindowThere = (): boolean => typeof gBrowser !== 'undefined' && document.readyState === 'complete';

/** New extensions start inside the puzzle button; this is "Pin to toolbar". */
export function pinButton(widget: string): boolean {
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  return document.getElementById(widget)?.getBoundingClientRect().width > 0;
}

/** As the reader does on the browser's page about the extension; here before it is there. */
export async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

export function placeOfButton(widget: string): { x: number; y: number } {
  const button = document.getElementById(widget).querySelector('.unified-extensions-item-action-button');
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** A trusted, hit-tested click at window coordinates. */
export function click(x: number, y: number): void {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const buttons = type === 'mousedown' ? 1 : 0;
    const clickCount = type === 'mousemove' ? 0 : 1;
    const mouse = { identifier: 0, button: 0, buttons, clickCount, modifiers: 0, inputSource: 1 };
    window.synthesizeMouseEvent(type, x, y, mouse, {});
  }
}

/** At window coordinates, in CSS pixels downwards. */
export function turnWheel(x: number, y: number, by: number): void {
  const { DOM_DELTA_PIXEL } = window.WheelEvent;
  window.windowUtils.sendWheelEvent(x, y, 0, by, 0, DOM_DELTA_PIXEL, 0, 0, 0, 0);
}

export function goTo(address: string): void {
  gBrowser.selectedBrowser.fixupAndLoadURIString(address, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
}

/** Gives the address. */
export function goToOwn(id: string, path: string): string {
  const address = WebExtensionPolicy.getByID(id).getURL(path);
  gBrowser.selectedBrowser.fixupAndLoadURIString(address, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  return address;
}

/** Has the tab in front come to an address, whole? What stands behind its # the page itself may have changed. */
export function isAt(address: string): boolean {
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  return currentURI.spec.split('#')[0] === address.split('#')[0] && !webProgress.isLoadingDocument;
}

export const addressInFront = (): string => gBrowser.selectedBrowser.currentURI.spec;

/** The same, where the address may lead on to another: then the tab has left the one before. */
export function isAtOrBeyond(address: string, before: string): boolean {
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  const now = currentURI.spec.split('#')[0];
  const isThere = now === address.split('#')[0] || now !== before.split('#')[0];
  return isThere && !webProgress.isLoadingDocument;
}

/** Closes the tab that the extension has opened by itself, and gives its path. */
export function closeGreeting(id: string): string | undefined {
  const root = WebExtensionPolicy.getByID(id).getURL('/');
  const tab = gBrowser.tabs.find((each: any) => each.linkedBrowser.currentURI.spec.startsWith(root));
  if (!tab) return undefined;
  const path = new URL(tab.linkedBrowser.currentURI.spec).pathname;
  gBrowser.removeTab(tab);
  return path;
}

/** `value` is JSON. */
interface Evaluated {
  value?: string;
  error?: string;
}

/**
 * Evaluates source in the sidebar's document. A frame script with a sandbox is not subject to the extension's CSP. It is sent there
 * once, and the sandbox is kept as long as the document: to make both anew costs more than what is evaluated.
 */
export async function evaluateInSidebar(id: string, source: string): Promise<Evaluated | undefined> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const view = [...extension.views].find((candidate) => candidate.viewType === 'sidebar' && candidate.xulBrowser);
  if (!view) return undefined;
  const messages = view.xulBrowser.messageManager;
  const name = 'remisslasaren-test:evaluate';
  window.evaluations ??= { prepared: new WeakSet(), waiting: new Map(), asked: 0 };
  const { prepared, waiting } = window.evaluations;
  if (!prepared.has(messages)) {
    prepared.add(messages);
    messages.addMessageListener(name, ({ data }: { data: Evaluated & { number: number } }) => {
      waiting.get(data.number)?.(data);
      waiting.delete(data.number);
    });
    const script = `{
      let sandbox, owner;
      addMessageListener(${JSON.stringify(name)}, async ({ data: { number, source } }) => {
        let answer;
        try {
          if (owner !== content.document) sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          owner = content.document;
          answer = { value: await Cu.evalInSandbox(source, sandbox) };
        } catch (error) { answer = { error: String(error) }; }
        sendAsyncMessage(${JSON.stringify(name)}, { ...answer, number });
      });
    }`;
    messages.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  }
  const number = window.evaluations.asked++;
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    messages.sendAsyncMessage(name, { number, source });
  });
}

/** Evaluates source in the tab in front, with rights to see closed shadow roots; the source's value must be a string or null. */
export async function evaluateInTab(source: string): Promise<string | null> {
  const messages = gBrowser.selectedBrowser.messageManager;
  const name = `remisslasaren-test:${Math.random()}`;
  const answer = new Promise<{ value?: string | null; error?: string }>((resolve) => {
    messages.addMessageListener(name, function once(message: { data: { value?: string | null; error?: string } }) {
      messages.removeMessageListener(name, once);
      resolve(message.data);
    });
  });
  const script = `{
    let answer;
    try { answer = { value: ${source} }; }
    catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  }`;
  messages.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  const { value, error } = await answer;
  if (error) throw new Error(error);
  return value ?? null;
}

/** Presses the <key> that the browser has made for a command of the manifest. */
export function giveCommand(id: string, name: string): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  const letter = extension.manifest.commands[name].suggested_key.default.split('+').at(-1);
  const keys = [...document.querySelectorAll(`keyset[id^="ext-keyset"] key[key="${letter}"]`)];
  if (keys.length !== 1) throw new Error(`${keys.length} keys for ${name}`);
  keys[0].doCommand();
}

export const isSidebarOpen = (): boolean => SidebarController.isOpen;

export function closeSidebar(): void {
  SidebarController.hide();
}

export function placeOfSidebar(): { x: number; y: number } {
  const outer = SidebarController.browser.getBoundingClientRect();
  const inner = SidebarController.browser.contentDocument
    .getElementById('webext-panels-browser')
    .getBoundingClientRect();
  return { x: outer.x + inner.x, y: outer.y + inner.y };
}

/** The keys go to the page, and no longer to the sidebar. */
export function focusIsIn(): 'page' | 'panel' | 'elsewhere' {
  const { activeElement } = document;
  if (activeElement === gBrowser.selectedBrowser) return 'page';
  return activeElement === SidebarController.browser ? 'panel' : 'elsewhere';
}

export function focusTab(): void {
  gBrowser.selectedBrowser.focus();
}

export function pressInSidebar(key: string): void {
  SidebarController.browser.contentDocument.getElementById('webext-panels-browser').focus();
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window, () => true)) throw new Error('no keyboard');
  const events = key.split('+').map((one) => {
    const named = { Control: 'ControlLeft', Shift: 'ShiftLeft', Alt: 'AltLeft', ' ': 'Space' }[one];
    // Where another sign has its key differs from keyboard to keyboard.
    const letter = /[a-z]/i.test(one) ? `Key${one.toUpperCase()}` : /\d/.test(one) ? `Digit${one}` : 'Slash';
    const code = named ?? (one.length === 1 ? letter : one);
    return new KeyboardEvent('', { key: one, code });
  });
  for (const event of events) keyboard.keydown(event);
  for (const event of events.reverse()) keyboard.keyup(event);
}

/** What the panel's page keeps for the tests: all that is run there has a global object of its own. */
type WithKey = Document & { isKeyHeard?: boolean };

/** Runs in the panel, before a key is sent to it. */
export function awaitKey(): void {
  const page: WithKey = document;
  page.isKeyHeard = false;
  // The panel may stop a key on its way; this comes first.
  addEventListener('keydown', () => (page.isKeyHeard = true), { capture: true, once: true });
}

/** Runs in the panel: has the key come? Waits a second for it. */
export async function isKeyHeard(): Promise<boolean> {
  const page: WithKey = document;
  const limit = Date.now() + 1000;
  while (!page.isKeyHeard && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 5));
  return page.isKeyHeard === true;
}

export function setPreference(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}

export function widenSidebar(width: number): void {
  document.getElementById('sidebar-box').style.width = `${width}px`;
}

export async function pictureOfSidebar(): Promise<string> {
  const sidebar = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const bitmap = await sidebar.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.toDataURL('image/png').split(',')[1];
}
/** Notes from now on every request, before it leaves. */
export function watchRequests(): void {
  window.requestsNoted = [];
  const observer = {
    observe(subject: any) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal } = channel.loadInfo;
      const by = triggeringPrincipal.isSystemPrincipal ? undefined : triggeringPrincipal.originNoSuffix;
      window.requestsNoted.push({ address: channel.URI.spec, by });
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
}

export const requestsNoted = (): { address: string; by: string | undefined }[] => window.requestsNoted;
// biome-ignore-end lint/suspicious/noExplicitAny: the insides of Firefox
