import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { launchChromium } from './drivers/chromium.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { type BrowserOptions, type ReadingBrowser, rests, until } from './drivers/reading-browser.ts';
import { heardByTests, unexpectedErrors } from './errors.ts';
import { pages } from './pages.ts';
import { type Site, serve } from './serve.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The minified one, since it is sent to each page that is looked at. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export { documentFile } from './pages.ts';

/** The folders of the built extension. */
export const builds = { chrome: `${root}.output/chrome-mv3`, firefox: `${root}.output/firefox-mv3` };

/** Launches the browser that the Playwright project is named after, with the built extension. */
export async function launch(browserName: string, options: Partial<BrowserOptions> = {}): Promise<ReadingBrowser> {
  return heardByTests(
    browserName === 'firefox'
      ? await launchFirefox({ extension: builds.firefox, ...options })
      : await launchChromium({ extension: builds.chrome, ...options }),
  );
}

interface OfEach {
  /** One browser for all tests of a worker, in Swedish and light. In each file it begins as after install, but for the database. */
  reader: ReadingBrowser;
  /** Errors that the test provokes and says so: what isn't among them fails it. */
  expectedErrors: RegExp[];
}

interface Shared {
  /** The build that is tested. */
  target: 'chrome' | 'firefox';
  /** Serves the pages of the tests. */
  site: Site;
  shared: { reader: ReadingBrowser; file: string };
}

export const test = base.extend<OfEach, Shared>({
  expectedErrors: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const expected: RegExp[] = [];
      await use(expected);
      // What a policy has blocked is told a moment after the page knows of it, and would be the next test's.
      if (expected.length > 0) await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await unexpectedErrors(expected), 'errors that pages, panel and workers have told').toEqual([]);
    },
    { auto: true },
  ],
  target: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use, { project }) => use(project.name === 'firefox' ? 'firefox' : 'chrome'),
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const site = await serve(pages);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use, { project }) => {
      const reader = await launch(project.name);
      await use({ reader, file: '' });
      await reader.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ shared }, use, { file }) => {
    if (shared.file !== '' && shared.file !== file) await forgetChoices(shared.reader);
    shared.file = file;
    await use(shared.reader);
  },
});

/** Playwright's own, which rests for a quarter of a second and longer between its questions. */
export const poll = <T>(ask: () => T | Promise<T>, message?: string) =>
  expect.poll(ask, { intervals: [...rests], ...(message && { message }) });

/** What the tests of another file have chosen and looked at last would decide what these see. */
export async function forgetChoices(reader: ReadingBrowser): Promise<void> {
  await reader.closeEveryPanel();
  // One that waits for the reader in a tab of its own would be given one that was left.
  await reader.closeOtherTabs();
  // Each file of tests begins in a window of one size.
  await reader.resizePage(1000, 800);
  await reader.openOwn('welcome.html');
  await until('a page of our own', () => reader.inPage(() => location.pathname === '/welcome.html'));
  await reader.inPage(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.clear());
  // A test that asks for this page must not see this one of before.
  await reader.open('about:blank');
}

/** Goes to a page, presses the button and waits until the panel has the whole document. */
export async function read(reader: ReadingBrowser, address: string): Promise<void> {
  await openFresh(reader, address);
  await reader.pressButton();
  // The panel may still show the page before; the session's own measures are this page's.
  await until('a session', async () => {
    if (await reader.inPage(() => performance.getEntriesByName('remisslasaren:find').length > 0)) return true;
    throw new Error(`the panel says "${(await panelText(reader)).slice(0, 200)}"`);
  });
  const title = await reader.inPage(
    () => document.title || location.pathname.split('/').at(-1) || 'Dokument utan titel',
  );
  await until(`"${title}" in the panel`, () =>
    reader.inPanel((wanted) => {
      const shown = document.querySelector('.document h1')?.textContent ?? '';
      // The site's name behind it is left out.
      const isWanted = shown === wanted || (shown !== '' && /^ [-–|] /.test(wanted.slice(shown.length)));
      return isWanted && wanted.startsWith(shown) && document.querySelector('.document .busy') === null;
    }, title),
  );
}

/** Goes to a page from another site, so that no session is taken along and the button begins one. */
export async function openFresh(reader: ReadingBrowser, address: string): Promise<void> {
  if (reader.name === 'chromium') await reader.open('about:blank');
  await reader.open(address);
}

const marks = 'remisslasaren-(?!current)';

/** The words that are painted in and near the window, in the page's order, white space and soft hyphens left out. */
export const paintedWords = (reader: ReadingBrowser, names = marks) => paintedIn(reader, names, false);

/** The words that are painted when one scrolls through the page. */
export const paintedThroughout = (reader: ReadingBrowser, names = marks) => paintedIn(reader, names, true);

function paintedIn(reader: ReadingBrowser, names: string, throughout: boolean): Promise<string[]> {
  return reader.inPage(
    async (pattern, scrolls) => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const painted = new Map<string, AbstractRange>();
      const nodes = new Map<Node, number>();
      const collect = async () => {
        await drawn();
        for (const [name, highlight] of CSS.highlights) {
          if (!new RegExp(pattern).test(name)) continue;
          for (const range of highlight) {
            const node = nodes.get(range.startContainer) ?? nodes.size;
            nodes.set(range.startContainer, node);
            painted.set([name, node, range.startOffset, range.endOffset].join(' '), range);
          }
        }
      };
      await collect();
      if (scrolls) {
        for (let last = -1; scrollY !== last; await collect()) {
          last = scrollY;
          scrollBy({ top: innerHeight, behavior: 'instant' });
        }
        scrollTo({ top: 0, behavior: 'instant' });
        await collect();
      }
      const ranges = [...painted.values()];
      ranges.sort((a, b) => {
        if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
        return a.startContainer.compareDocumentPosition(b.startContainer) & 4 ? -1 : 1;
      });
      const words: string[] = [];
      let last: AbstractRange | undefined;
      for (const range of ranges) {
        const { data } = range.startContainer as Text;
        const text = data.slice(range.startOffset, range.endOffset).replace(/[\s\u00ad]/g, '');
        // A term that runs over several text nodes has a range in each, with nothing in between.
        const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        texts.currentNode = last?.endContainer ?? document;
        const toItsEnd = last && last.endOffset === (last.endContainer as Text).length;
        if (toItsEnd && range.startOffset === 0 && texts.nextNode() === range.startContainer)
          words[words.length - 1] += text;
        else words.push(text);
        last = range;
      }
      return words;
    },
    names,
    throughout,
  );
}

/** What the panel shows, as a reader sees it, white space folded. */
export const panelText = (reader: ReadingBrowser): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't shown
  reader.inPanel(() => document.body.innerText.replaceAll('\u00ad', '').replace(/\s+/g, ' '));

/** Turns to the concepts: the panel keeps the tab that was shown last. */
export async function showConcepts(reader: ReadingBrowser): Promise<void> {
  const first = () =>
    reader.inPanel(() => {
      const tab = document.querySelector<HTMLElement>('[role=tab]');
      if (tab?.ariaSelected !== 'true') tab?.click();
      return tab?.ariaSelected === 'true';
    });
  await until('the tab of the concepts', first);
}

/** Chooses in the menu of the document's head. */
export async function chooseInHead(reader: ReadingBrowser, item: string): Promise<void> {
  await reader.clickInPanel('.document-head .menu-button');
  await reader.clickInPanel(`[data-item=${item}]`);
}

/** What is chosen in it, read without opening it. */
export const isChosenInHead = (reader: ReadingBrowser, item: string): Promise<boolean | undefined> =>
  reader.inPanel((name) => {
    const found = document.querySelector(`.document-head [data-item=${name}]`);
    return found ? found.getAttribute('aria-checked') === 'true' : undefined;
  }, item);

/** Unfolds a part of what is open in the panel, unless a test before has: how it is left is remembered. */
export async function unfold(reader: ReadingBrowser, part: string): Promise<void> {
  const isOpen = (part: string) => document.querySelector<HTMLDetailsElement>(`[data-part=${part}]`)?.open;
  await until(part, async () => (await reader.inPanel(isOpen, part)) !== undefined);
  if (!(await reader.inPanel(isOpen, part))) await reader.clickInPanel(`[data-part=${part}] > summary`);
  await until(`${part} unfolded`, () => reader.inPanel(isOpen, part));
}

/** Opens a concept in the panel, unless a test before has. */
export async function openConcept(reader: ReadingBrowser, concept: string): Promise<void> {
  await showConcepts(reader);
  const row = `[aria-controls=concept-${concept}]`;
  const expanded = () => reader.inPanel((row) => document.querySelector(row)?.getAttribute('aria-expanded'), row);
  await until(`the row of ${concept}`, async () => (await expanded()) != null);
  if ((await expanded()) !== 'true') await reader.clickInPanel(row);
  await until(`${concept} to open`, async () => (await expanded()) === 'true');
}

/** Waits until the panel shows these words. */
export const says = (reader: ReadingBrowser, words: string) =>
  until(`the panel to say "${words}"`, async () => {
    const other = await reader.inPanel((words) => {
      // What there is to know of the reading stands on one line, which opens.
      document.querySelector('.warnings')?.setAttribute('open', '');
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't shown
      const text = document.body.innerText.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
      return text.includes(words) ? undefined : text.slice(0, 200);
    }, words);
    if (other === undefined) return true;
    throw new Error(`it says "${other}"`);
  });

/** Violations of WCAG 2.2 A and AA, and of what axe holds for good practice (landmarks, order of headings), that it finds in the panel, or in a page of our own, as it stands. */
export async function violations(reader: ReadingBrowser, where: 'panel' | 'page' = 'panel'): Promise<string[]> {
  const run = where === 'panel' ? reader.inPanel : reader.inPage;
  // It is large, and stays in its document. As the source of a function, since the policy of our pages lets nothing be evaluated.
  if (!(await run(() => 'axe' in globalThis)))
    await run(Object.assign(() => {}, { toString: () => `() => { ${axeSource} }` }));
  return run(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(where: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // What stands half behind a row that stays in sight is to axe a target of half its size, wherever the page is scrolled to.
    const rows = [...document.querySelectorAll<HTMLElement>('*')].filter(
      (one) => getComputedStyle(one).position === 'sticky',
    );
    for (const row of rows) row.style.position = 'static';
    // The document's own tags, as PDF.js puts them in for screen readers, are as good as its writer has made them.
    // Nothing is told of what is in order. Style sheets and sounds aren't fetched for it: no rule among these reads the one, and
    // there is none of the other.
    const options = { runOnly: tags, resultTypes: ['violations'], preload: false };
    const found = await axe.run({ exclude: [['.structTree']] }, options);
    for (const row of rows) row.style.position = '';
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
