import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openConcept, read, says, test, unfold, violations } from '../fixtures.ts';

/** Goes to a map in the tab in front, and waits until it is drawn for the window's width. */
async function openMap(reader: ReadingBrowser, asked: string): Promise<void> {
  await reader.openOwn(`workspace.html#map?${asked}`);
  await until('the map', () =>
    reader.inPage((asked) => {
      const width = document.querySelector('.map .map-drawing')?.getBoundingClientRect().width ?? 0;
      const scheme = document.querySelector<HTMLSelectElement>('.map-head select')?.value;
      const isIt = location.hash === `#map?${asked}` && asked.startsWith(`scheme=${scheme}`);
      return isIt && width > 0 && width <= (document.querySelector('.map')?.clientWidth ?? 0) + 4;
    }, asked),
  );
}

/** What stands in a box of the map, with its count behind a bar. */
const boxes = (reader: ReadingBrowser) =>
  reader.inPage(() =>
    [...document.querySelectorAll('.map .map-box')].map((box) => {
      const said = [...box.querySelectorAll('.map-name')].map(({ textContent }) => textContent).join(' ');
      const count = box.querySelector('.map-count')?.textContent;
      return count ? `${said} | ${count}` : said;
    }),
  );

/** The id of the concept whose item has the focus, or else what has it. */
const focused = (reader: ReadingBrowser) =>
  reader.inPage(() => {
    const { dataset, id, tagName } = document.activeElement as HTMLElement;
    return dataset.path?.split('/').at(-1) ?? (id || tagName);
  });

/** Are the items where their boxes are drawn? By how many pixels they are off at most. */
const offset = (reader: ReadingBrowser) =>
  reader.inPage(() => {
    const items = [...document.querySelectorAll('.map-tree [role=treeitem]')].map((one) => one.getBoundingClientRect());
    const rects = [...document.querySelectorAll('.map .map-box rect')].map((one) => one.getBoundingClientRect());
    return items.length === rects.length
      ? Math.max(...items.map(({ x, y }, i) => Math.abs(x - (rects[i]?.x ?? 0)) + Math.abs(y - (rects[i]?.y ?? 0))))
      : Number.POSITIVE_INFINITY;
  });

const overflow = (reader: ReadingBrowser) =>
  reader.inPage(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const paneSays = (reader: ReadingBrowser, part: string, wanted: string) =>
  until(`${part} to say "${wanted}"`, async () => {
    const text = await reader.inPage((part) => document.querySelector(part)?.textContent ?? '', part);
    if (text.replace(/[\s\u00ad]+/g, (found) => (found.includes(' ') ? ' ' : '')).includes(wanted)) return true;
    throw new Error(text.slice(0, 300));
  });

/** What a printed PDF holds. */
async function pdfOf(data: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(data) }).promise;
  const page = await pdf.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((one) => ('str' in one ? one.str : '')).join(' '));
  }
  const text = texts.join(' ').replace(/\s+/g, ' ');
  return { pages: pdf.numPages, size: [width, height], text };
}

const click = (reader: ReadingBrowser, selector: string) =>
  reader.inPage((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
const item = (id: string) => `.map-tree [data-path$="${id}"]`;

test.afterAll(async ({ reader }) => {
  await reader.setColours({ dark: false, forced: false });
  await reader.resizePage(1000, 800);
});

test('a map by itself, dark: wide, by keyboard, at 320 pixels, on paper', async ({ reader, target }) => {
  await reader.setColours({ dark: true, forced: false });
  await reader.resizePage(1280, 800);
  await openMap(reader, 'scheme=samverkanstrappan');
  expect(await boxes(reader)).toEqual([
    'samverkanstrappan',
    '1. mötesplats',
    '2. samtal',
    '3. samsyn',
    '4. samverkan',
    '5. samhandling',
  ]);
  expect(await offset(reader)).toBeLessThan(1.5);
  expect(await violations(reader, 'page')).toEqual([]);

  // Along the stairs with right and left, as they are drawn; up and down as in any tree.
  await reader.inPage(() => document.querySelector<HTMLElement>('.map-tree [tabindex="0"]')?.focus());
  for (const [key, at] of [
    ['ArrowDown', 'motesplats'],
    ['ArrowRight', 'samtal'],
    ['End', 'samhandling'],
    ['ArrowLeft', 'samverkan-trappsteg'],
    ['Home', 'samverkanstrappan'],
    ['ArrowRight', 'motesplats'],
    ['ArrowLeft', 'samverkanstrappan'],
  ] as const) {
    await reader.pressInPage(key);
    await until(`${at} after ${key}`, async () => (await focused(reader)) === at);
  }
  await reader.pressInPage('Enter');
  await until('focus on what was opened', async () => (await focused(reader)) === 'map-concept');
  // The ring around it is whole: what scrolls would cut it.
  const room = await reader.inPage(() => {
    const [heading, pane] = ['#map-concept', '.concept-pane'].map((one) => document.querySelector(one) as Element);
    const { outlineWidth, outlineOffset } = getComputedStyle(heading as Element);
    const inside = (heading as Element).getBoundingClientRect();
    const around = (pane as Element).getBoundingClientRect();
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    return Math.min(inside.top - around.top, around.right - inside.right) - ring;
  });
  expect(room).toBeGreaterThanOrEqual(0);
  await paneSays(reader, '.concept-pane', 'En modell i fem steg');
  await paneSays(reader, '.concept-pane .sources', 'Länsstyrelsen Stockholm, 2020');
  expect(await violations(reader, 'page')).toEqual([]);

  // The same at 320 pixels: another layout, nothing to the side.
  await reader.resizePage(320, 640);
  for (const scheme of ['begreppsmodell-psykisk-halsa', 'preventionsnivaer', 'samverkan']) {
    await openMap(reader, `scheme=${scheme}`);
    await until('all within the width', async () => (await overflow(reader)) <= 0 && (await offset(reader)) < 1.5);
  }
  expect(await violations(reader, 'page')).toEqual([]);

  // Whatever the window's width: A4, with what the concepts mean. That each scheme fills its paper, map.test.ts shows.
  for (const [scheme, name, meaning, pages] of [
    ['begreppsmodell-psykisk-halsa', 'Begreppsmodellen', 'Vad är psykisk hälsa? Folkhälsomyndigheten, utan år.', 1],
    ['folkhalsa', 'Folkhälsa', 'Bestämningsfaktor som gör risken för ohälsa större.', 2],
  ] as const) {
    await openMap(reader, `scheme=${scheme}`);
    const paper = await pdfOf(await reader.printPage());
    expect(paper.pages, scheme).toBeLessThanOrEqual(pages);
    expect(paper.text).toContain(name);
    expect(paper.text).toContain(meaning);
    // Firefox prints on the size that the driver asks for.
    if (target === 'chrome') expect(paper.size.toSorted((a, b) => a - b).map(Math.round)).toEqual([595, 842]);
  }
});

test('the panel leads to the maps with its document: counts, passages, two concepts and the sentences that hold both', async ({
  reader,
  site,
}) => {
  await reader.setColours({ dark: false, forced: false });
  await read(reader, `${site.address}remiss`);
  await says(reader, 'Begreppsmodellen för psykisk hälsa Karta');
  await openConcept(reader, 'psykisk-ohalsa');
  await unfold(reader, 'concept-place');
  const places = await reader.inPanel(() => ({
    counts: Object.fromEntries(
      [...document.querySelectorAll('.concept')].map((row) => [
        row.querySelector('[aria-controls]')?.getAttribute('aria-controls')?.replace('concept-', ''),
        Number(row.querySelector('h3 .count')?.firstChild?.textContent),
      ]),
    ) as Record<string, number>,
    links: [...document.querySelectorAll<HTMLAnchorElement>('.concept.open .map-links a')].map(
      ({ hash, textContent }) => [textContent, hash] as const,
    ),
    ofScheme: document.querySelector<HTMLAnchorElement>('.scheme-head .map-links a')?.hash,
  }));
  const [[, place = ''] = [], [compare, comparing = ''] = [], [words, inWords] = []] = places.links;
  expect([words, inWords]).toEqual(['Visa i ordlistan (öppnas i ny flik)', '#psykisk-ohalsa']);
  expect(compare).toContain('Jämför med …');
  expect(await violations(reader)).toEqual([]);
  expect(places.ofScheme).toMatch(/^#map\?scheme=begreppsmodell-psykisk-halsa&tab=\d+$/);

  await reader.open('about:blank', { newTab: true });
  await reader.resizePage(1280, 800);
  await openMap(reader, place.replace('#map?', ''));
  await until('counts', async () => (await boxes(reader)).some((box) => box.includes('|')));
  expect(await boxes(reader)).toContain(`psykisk ohälsa | ${places.counts['psykisk-ohalsa']}`);
  expect(await boxes(reader)).toContain(`psykiska besvär | ${places.counts['psykiska-besvar']}`);
  await until('passages', () => reader.inPage(() => document.querySelector('.concept-pane .passage-button') !== null));
  expect(await violations(reader, 'page')).toEqual([]);

  // Two concepts: the other is chosen in the map.
  await openMap(reader, comparing.replace('#map?', ''));
  await paneSays(reader, '[role=status]', 'Välj det begrepp i kartan som du vill jämföra med ”psykisk ohälsa”.');
  expect(await violations(reader, 'page')).toEqual([]);
  await click(reader, item('psykiska-besvar'));
  await until('focus on the comparison', async () => (await focused(reader)) === 'map-comparison');
  await paneSays(reader, '.differences', '”psykiska besvär” har ”psykisk ohälsa” som närmast överordnat begrepp.');
  await until('sentences', () => reader.inPage(() => document.querySelectorAll('#together + ol li').length > 0));
  const both = await reader.inPage(() =>
    [...document.querySelectorAll('#together + ol li')].map((one) => [...one.querySelectorAll('mark')].length),
  );
  expect(Math.min(...both)).toBeGreaterThan(1);
  expect(await violations(reader, 'page')).toEqual([]);

  // A scheme that is off has not been looked for, and says so instead of naught.
  await openMap(reader, `${place.replace('#map?', '').replace(/scheme=[^&]*/, 'scheme=samverkan')}`);
  await paneSays(reader, '.map-page', 'Systemet är avstängt.');
  expect((await boxes(reader)).filter((box) => box.includes('|'))).toEqual([]);

  // A press on a passage leads to the document's own tab.
  await until('passages', () => reader.inPage(() => document.querySelector('.concept-pane .passage-button') !== null));
  await click(reader, '.concept-pane .passage-button');
  const inFront = () =>
    reader.inPage(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      const [tab] = await (browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
  await until('the document in front', async () => (await inFront()) === Number(/tab=(\d+)/.exec(place)?.[1]));
});

test('an address that leads to a comparison brings that into sight, and the menu’s words can be hit', async ({
  reader,
}) => {
  await reader.resizePage(1366, 768);
  // Another place in the same page would be no new page.
  await reader.open('about:blank');
  await openMap(reader, 'scheme=begreppsmodell-psykisk-halsa&concept=psykisk-ohalsa&with=psykiska-besvar');
  await until('focus on the comparison', async () => (await focused(reader)) === 'map-comparison');
  const top = await reader.inPage(() => document.querySelector('#map-comparison')?.getBoundingClientRect().top ?? -1);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(500);
  const widths = await reader.inPage(() =>
    [...document.querySelectorAll('.frame-head nav a')].map((one) => one.getBoundingClientRect().width),
  );
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(24);
});
