/**
 * A browser with the built extension, as the tests and the demo use it: the reader's own clicks, the real toolbar
 * button and the real side panel. Chromium and Firefox each have a driver; the tests are the same.
 */
export interface ReadingBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Goes to an address in the tab that is in front, or in a new one. */
  open(address: string, options?: { newTab?: boolean }): Promise<void>;
  /** Goes to a page of the extension's own, as "options.html". */
  openOwn(path: string): Promise<void>;
  /** The same in a tab of its own; the tab that the others speak of stays which it was. */
  openBeside(path: string): Promise<OwnPage>;
  /** The path of the page that the extension opened by itself after install; it is closed again. */
  readonly greeting: string;
  /** The extension's button in the toolbar, for the tab in front. */
  pressButton(): Promise<void>;
  /** Runs a function in the page's own world. It sees nothing but its arguments, which are copied as JSON. */
  inPage<T, A extends unknown[]>(task: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** The same in the reader for PDFs, which Chrome puts in a frame when it hands a PDF over. */
  inReader<T, A extends unknown[]>(task: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Does the tab in front show the reader? */
  hasReader(): Promise<boolean>;
  /** A trusted click on the first element in the reader that fits the selector. */
  clickInReader(selector: string): Promise<void>;
  /** Chooses a file in the reader as in the browser's own window for that; a path. */
  chooseFile(path: string): Promise<void>;
  /** Goes on in the last tab that shows the reader. */
  turnToReader(): Promise<void>;
  /** Is the panel open, as far as has been seen? */
  hasPanel(): Promise<boolean>;
  /** The same in the panel. */
  inPanel<T, A extends unknown[]>(task: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Adds a script's source to the page, as one of the page's own. */
  addScript(source: string): Promise<void>;
  /** The pointer in the page, in CSS pixels of the window; a button can be held down and let go. */
  movePointer(x: number, y: number): Promise<void>;
  pressPointer(): Promise<void>;
  releasePointer(): Promise<void>;
  /** A trusted key in the page, as "Tab", "Escape" or "Control+f". */
  pressInPage(key: string): Promise<void>;
  /** The size of the page's window in CSS pixels. */
  resizePage(width: number, height: number): Promise<void>;
  /** Runs a function on the closed shadow root that hangs in the page; undefined while none does. */
  inCard<T, A extends unknown[]>(task: (root: ShadowRoot, ...given: A) => T, ...given: A): Promise<T | undefined>;
  /** One of the manifest's commands, as its keys give it. */
  giveCommand(name: string): Promise<void>;
  /** Rejects where none is open. */
  closePanel(): Promise<void>;
  /** Each panel, in whichever tab; does nothing where none is open. */
  closeEveryPanel(): Promise<void>;
  /** Each tab but the one that the others speak of. */
  closeOtherTabs(): Promise<void>;
  /** A trusted click on the first element in the panel that fits the selector, once `mark`, if any, has made one fit. */
  clickInPanel(selector: string, mark?: () => Promise<void>): Promise<void>;
  /** Turns the wheel over the middle of the panel, in CSS pixels downwards. */
  turnWheelInPanel(by: number): Promise<void>;
  /** A trusted key in the panel, as "Tab" or "Enter". */
  pressInPanel(key: string): Promise<void>;
  /** Where the keys go just now. Undefined in Chromium: driven so, every page of its believes that it has the focus. */
  focusIsIn(): Promise<'page' | 'panel' | 'elsewhere' | undefined>;
  /** Only Chromium: the panel's width in CSS pixels, and its scale. */
  resizePanel(width: number, height: number): Promise<void>;
  /** Only Chromium on Linux: what all its pages' processes hold in memory together, in bytes. */
  memoryOfPages(): Promise<number>;
  /** Dark mode, and the colours that the reader's system forces on every page; for page and panel. */
  setColours(colours: { dark: boolean; forced: boolean }): Promise<void>;
  pictureOfPage(): Promise<Buffer>;
  /** The page as it would be printed, as a PDF, on the paper that its style sheet asks for. */
  printPage(): Promise<Uint8Array>;
  pictureOfPanel(): Promise<Buffer>;
  close(): Promise<void>;
  /** The errors that pages, panel and workers have told since this was asked last; also once it has been closed. */
  errors(): Promise<BrowserError[]>;
  /** With `recordRequests`, when it has been closed: every request that has left the browser, or was to. */
  requested(): Promise<Requested[]>;
  /** Resolves when the browser has been closed, by whomever. */
  closed: Promise<void>;
}

/** An uncaught error, one that was written to a console, or what a policy blocked. */
export interface BrowserError {
  text: string;
  /** Where it came from: a script's, else the page's; in Firefox with line and column. */
  address: string;
}

export interface Requested {
  address: string;
  /** The origin that asked for it; missing where that was the browser itself, for its own sake or as the reader said where to go. */
  by: string | undefined;
}

/** A page of the extension's own, in a tab beside the one that the browser's driver has. */
export interface OwnPage {
  /** As `inPage`. Rejects when the page goes meanwhile. */
  run<T, A extends unknown[]>(task: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Without a word to the page. */
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** The folder of the built extension. */
  extension: string;
  /** BCP 47; the reader's first language. */
  language?: string;
  dark?: boolean;
  forcedColours?: boolean;
  headless?: boolean;
  recordRequests?: boolean;
  /** Only Firefox: every window is private, and the extension is let into such windows. */
  privateWindows?: boolean;
  /** Only Firefox: the profile's folder, which is kept. Else there is a new one each time. */
  profile?: string;
  /**
   * Only Chromium, where nothing can answer the browser's own question: a site that the extension has been let into. It stands
   * in the manifest of a copy of the build, so that it can't be withdrawn.
   */
  allowedSite?: string;
}

/** In milliseconds between questions: most answers are there at once, or soon. */
export const rests: readonly number[] = [5, 10, 20, 50];

/** Asks again until the answer is there. Throws, naming what was waited for, after `timeout` milliseconds. */
export async function until<T>(what: string, ask: () => Promise<T>, timeout = 40_000): Promise<NonNullable<T>> {
  const limit = Date.now() + timeout;
  let last: unknown;
  for (let asked = 0; Date.now() < limit; asked++) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, rests[asked] ?? rests.at(-1)));
  }
  throw new Error(`Waited in vain for ${what}; last: ${last}`);
}
