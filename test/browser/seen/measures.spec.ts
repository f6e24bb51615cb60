import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openConcept, read, test } from '../fixtures.ts';

/** Measures in CSS pixels, on screens that authorities have: there the panel is 360 × 633 or 360 × 585. */
const most = { head: 64, headAndTabs: 105, firstRow: 160, toWalk: 220 };

// All is measured of one page that is read once; what has been done to the panel's words is done last.
test('the panel gives its room to the document, in every width, and nothing is cut', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await reader.inPanel(() => document.querySelector<HTMLElement>('.concept [aria-expanded=true]')?.click());
  for (const height of [633, 585])
    await test.step(`the panel of 360 × ${height} gives its room to the document`, () => roomIn(reader, height));
  await test.step('in Firefox’s usual sidebar the head takes two lines, and the tabs one', () => usualSidebar(reader));
  await test.step('the tabs are a row that stays in reach, however narrow the panel', () => tabsInReach(reader));
  await test.step('in a menu the words begin at the same place, whatever is chosen', () => menus(reader));
  await test.step('in an opened concept the walk begins soon after its heading', () => walk(reader));
  await test.step('no tab and no opened concept goes beyond the edge', () => edges(reader));
  await test.step('what is said of comments that stand elsewhere ends before the button beside it', () =>
    besideExport(reader));
  await test.step('in the head’s line how long one has is never cut', () => headLine(reader));
});

async function resize(reader: ReadingBrowser, width: number, height: number): Promise<void> {
  await reader.resizePanel(width, height);
  // Firefox's sidebar is no narrower than 196.
  await until(`the width ${width}`, () => reader.inPanel((wide) => Math.abs(innerWidth - wide) <= 16, width));
}

async function roomIn(reader: ReadingBrowser, height: number): Promise<void> {
  await reader.resizePanel(360, height);
  await until('the width', () => reader.inPanel(() => innerWidth === 360));
  await reader.inPanel(() => scrollTo(0, 0));
  const measured = await reader.inPanel(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() as DOMRect;
    return {
      head: box('.document-head').height,
      headAndTabs: box('.tabs').bottom,
      // Under the heading of its system, which takes two lines.
      firstConcept: box('.concept').top,
    };
  });
  expect.soft(measured.head).toBeLessThanOrEqual(most.head);
  expect.soft(measured.headAndTabs).toBeLessThanOrEqual(most.headAndTabs);
  expect.soft(measured.firstConcept).toBeLessThanOrEqual(most.firstRow);
  // A comment is measured in comment-measures.spec.ts.
  for (const [tab, row] of [
    ['comments', '.no-comments'],
    ['learning', '#view-learning h2'],
  ] as const) {
    await openTab(reader, tab);
    const top = await until(row, () =>
      reader.inPanel((first) => document.querySelector(first)?.getBoundingClientRect().top, row),
    );
    expect.soft(top, tab).toBeLessThanOrEqual(most.firstRow);
  }
  await openTab(reader, 'concepts');
}

const openTab = (reader: ReadingBrowser, name: string) =>
  reader.inPanel((id) => document.querySelector<HTMLElement>(`#tab-${id}`)?.click(), name);

async function besideExport(reader: ReadingBrowser): Promise<void> {
  await openTab(reader, 'comments');
  for (const width of [360, 240, 180]) {
    await resize(reader, width, 633);
    const { beside, below, apart } = await until('the row', () =>
      reader.inPanel(() => {
        const [says, button, menu] = ['.no-comments', '.export-link', '.list-tools .menu-button'].map((part) =>
          document.querySelector<HTMLElement>(part),
        );
        if (!says || !button || !menu) return undefined;
        const said = says.textContent;
        says.textContent = 'Den förra versionen har 24 kommentarer, som inte står här än. '.repeat(2);
        const words = document.createRange();
        words.selectNodeContents(says);
        const [text, box] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
        const found = {
          beside: box.left - text.right,
          below: box.top - text.bottom,
          apart: menu.getBoundingClientRect().top - box.top,
        };
        says.textContent = said;
        return found;
      }),
    );
    expect.soft(below >= 0 || beside >= 8, `${width}: ${below} above, ${beside} beside`).toBe(true);
    expect.soft(apart, `${width}`).toBe(0);
  }
  await openTab(reader, 'concepts');
}

async function usualSidebar(reader: ReadingBrowser): Promise<void> {
  await reader.resizePanel(240, 633);
  await until('the width', () => reader.inPanel(() => innerWidth === 240));
  const [head, tabs, says] = await reader.inPanel(() => {
    // As with two dozen comments, for as long as is measured.
    const count = Object.assign(document.createElement('span'), { className: 'count', textContent: ' 24' });
    document.querySelector('#tab-comments:not(:has(.count))')?.append(count);
    const heightOf = (part: string) => document.querySelector(part)?.getBoundingClientRect().height;
    const line = document.querySelector<HTMLElement>('.document-line');
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't said
    const found = [heightOf('.document-head'), heightOf('.tabs'), line?.innerText] as const;
    count.remove();
    return found;
  });
  expect.soft(head).toBeLessThanOrEqual(most.head);
  expect.soft(tabs).toBeLessThanOrEqual(most.headAndTabs - most.head);
  expect.soft(says).toMatch(/kvar|gick ut|i dag/);
}

async function tabsInReach(reader: ReadingBrowser): Promise<void> {
  for (const width of [360, 250, 180]) {
    await resize(reader, width, 633);
    const { rows, top, isScrolled } = await reader.inPanel(async () => {
      const concept = document.querySelector<HTMLElement>('.concept h3 button');
      concept?.click();
      await new Promise(requestAnimationFrame);
      scrollTo({ top: 300, behavior: 'instant' });
      const tabs = [...document.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect().top);
      const found = { rows: new Set(tabs).size, top: Math.max(...tabs), isScrolled: scrollY > 100 };
      concept?.click();
      scrollTo({ top: 0, behavior: 'instant' });
      return found;
    });
    expect.soft({ width, rows, top, isScrolled }).toEqual({ width, rows: 1, top: 0, isScrolled: true });
  }
  await resize(reader, 240, 633);
}

async function menus(reader: ReadingBrowser): Promise<void> {
  const lefts = await reader.inPanel(() =>
    [...document.querySelectorAll<HTMLElement>('.menu')].map((menu) => {
      menu.showPopover();
      const all = [...menu.querySelectorAll('.menu-item')].map((item) => {
        const words = document.createRange();
        words.selectNodeContents(item);
        return words.getBoundingClientRect().left - menu.getBoundingClientRect().left;
      });
      menu.hidePopover();
      return [...new Set(all)];
    }),
  );
  expect.soft(lefts.length).toBeGreaterThan(1);
  for (const places of lefts) expect.soft(places).toHaveLength(1);
}

async function walk(reader: ReadingBrowser): Promise<void> {
  await resize(reader, 360, 633);
  await openConcept(reader, 'psykisk-halsa');
  const toWalk = await until('the walk', () =>
    reader.inPanel(() => {
      const [heading, walk] = ['.concept.open h3', '.concept.open .walk'].map((one) => document.querySelector(one));
      const passages = document.querySelector('.concept.open .walk-place');
      if (!heading || !walk || !passages) return undefined;
      // The row itself may stick to an edge; what follows it stands where it is.
      const row = walk.querySelector('.walk-buttons')?.getBoundingClientRect().height ?? 0;
      return passages.getBoundingClientRect().top - row - heading.getBoundingClientRect().top;
    }),
  );
  expect.soft(toWalk).toBeLessThanOrEqual(most.toWalk);
}

async function edges(reader: ReadingBrowser): Promise<void> {
  const across: string[] = [];
  for (const tab of ['concepts', 'comments', 'learn']) {
    await reader.inPanel((id) => document.querySelector<HTMLElement>(`#tab-${id}`)?.click(), tab);
    for (const width of [180, 200, 220, 240, 260, 300, 360]) {
      await resize(reader, width, 585);
      const beyond = await reader.inPanel(() => {
        const { documentElement: root } = document;
        // As of a strategy with a table of contents.
        const position = document.querySelector('.position');
        const said = position?.textContent ?? '';
        if (position) position.textContent = '43 ställen, 3 i innehåll och menyer';
        const more = root.scrollWidth - root.clientWidth;
        if (position) position.textContent = said;
        return more;
      });
      if (beyond > 0) across.push(`${tab} at ${width}: ${beyond}`);
    }
  }
  await reader.inPanel(() => document.querySelector<HTMLElement>('#tab-concepts')?.click());
  expect.soft(across).toEqual([]);
}

/** A long sender stays to be read beside it. */
async function headLine(reader: ReadingBrowser): Promise<void> {
  for (const width of [360, 256, 200]) {
    await resize(reader, width, 633);
    const [sender, left] = await reader.inPanel(() => {
      const says = ['Socialstyrelsen, Folkhälsomyndigheten och Sveriges Kommuner', 'gick ut 30 okt.'];
      const parts = [...document.querySelectorAll('.document-line > span')];
      parts.forEach((part, i) => {
        part.textContent = says[i] ?? '';
      });
      return parts.map((part) => ({ width: part.clientWidth, isCut: part.scrollWidth > part.clientWidth }));
    });
    expect.soft(left?.isCut, `${width}`).toBe(false);
    // In the narrowest it says only how long one has.
    if (width > 224) expect.soft(sender?.width, `${width}`).toBeGreaterThanOrEqual(width === 360 ? 120 : 40);
  }
}
