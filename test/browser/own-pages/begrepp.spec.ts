/** The word list: its letters, its search and its addresses, by keys, in a narrow window and on paper. */
import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, test, violations } from '../fixtures.ts';
import { pressKey } from '../surfaces/learning-page.ts';

/** The page anew, at an address that leads to it. */
async function openWords(reader: ReadingBrowser, end = ''): Promise<void> {
  // Another place in the same page would be no new page.
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(`begrepp.html${end}`);
  await until('the page', () => reader.inPage(() => document.querySelector('.word-filters') !== null));
}

/** What stands in a part, spaces and hints of hyphens as one reads them. */
const saidIn = (reader: ReadingBrowser, part: string) =>
  reader.inPage((part) => {
    const text = document.querySelector(part)?.textContent ?? '';
    return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  }, part);
const untilSaid = (reader: ReadingBrowser, part: string, wanted: string) =>
  until(`${part} to say "${wanted}"`, async () => {
    const text = await saidIn(reader, part);
    if (text.includes(wanted)) return true;
    throw new Error(text.slice(0, 300));
  });
/** What has the focus: a row by its term, else by its id, or what it says. */
const focused = (reader: ReadingBrowser) =>
  reader.inPage(() => {
    const { id, textContent, tagName, firstChild } = document.activeElement as HTMLElement;
    const isRow = (document.activeElement as HTMLElement).matches('[data-row]');
    const term = isRow ? firstChild?.firstChild?.textContent : id || (tagName === 'INPUT' ? 'search' : textContent);
    return (term ?? '').replaceAll('\u00ad', '').trim();
  });
const untilFocused = (reader: ReadingBrowser, wanted: string) => poll(() => focused(reader)).toBe(wanted);
const click = (reader: ReadingBrowser, selector: string) =>
  reader.inPage((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
const row = (concept: string) => `[data-concept="${concept}"]`;
const address = (reader: ReadingBrowser) =>
  reader.inPage(() => decodeURIComponent(location.pathname + location.search + location.hash));
const rows = (reader: ReadingBrowser) => reader.inPage(() => document.querySelectorAll('[data-row]').length);
async function seek(reader: ReadingBrowser, words: string): Promise<void> {
  await reader.inPage((words) => {
    const field = document.querySelector<HTMLInputElement>('.word-search input');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}
async function choose(reader: ReadingBrowser, place: number, value: string): Promise<void> {
  await reader.inPage(
    ([place, value]) => {
      const select = document.querySelectorAll('select')[Number(place)];
      if (!select) return;
      select.value = String(value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [place, value],
  );
}

test.afterAll(async ({ reader }) => {
  await reader.setColours({ dark: false, forced: false });
  await reader.resizePage(1000, 800);
});

test('wide: letters, rows by keys, a concept and back, what is off and what nobody knows', async ({ reader }) => {
  await reader.resizePage(1366, 768);
  await openWords(reader);
  await untilSaid(reader, '.word-count', '57 termer för 23 begrepp');
  expect(await violations(reader, 'page')).toEqual([]);

  // Letters that no term begins with are there, and can't be pressed.
  const letters = await reader.inPage(() =>
    [...document.querySelectorAll<HTMLButtonElement>('.letters button')].map(
      ({ textContent, disabled }) => `${textContent}${disabled ? '-' : ''}`,
    ),
  );
  expect(letters).toHaveLength(29);
  expect(letters.slice(-4)).toEqual(['Z-', 'Å-', 'Ä-', 'Ö']);
  await reader.inPage(() =>
    [...document.querySelectorAll<HTMLElement>('.letters button')].find((one) => one.textContent === 'P')?.click(),
  );
  await untilFocused(reader, 'letter-P');
  expect(await reader.inPage(() => document.activeElement?.getBoundingClientRect().top ?? -1)).toBeLessThan(700);

  await reader.inPage((row) => document.querySelector<HTMLElement>(row)?.focus(), row('psykisk-halsa'));
  await pressKey(reader, 'ArrowDown');
  await untilFocused(reader, 'psykisk ohälsa');
  await pressKey(reader, 'ArrowUp');
  await untilFocused(reader, 'psykisk hälsa');
  await pressKey(reader, 'Enter');
  await untilFocused(reader, 'word-concept');
  expect(await address(reader)).toBe('/begrepp.html#psykisk-halsa');
  await poll(() => reader.inPage(() => document.title)).toBe('psykisk hälsa – Begrepp – Remissläsaren');
  await untilSaid(reader, '.word-concept', 'Det övergripande begreppet i begreppsmodellen.');
  await untilSaid(reader, '.word-concept .sources', 'Socialstyrelsen, Folkhälsomyndigheten och SKR, 2020');
  await untilSaid(reader, '.terms', 'mental health på engelska');
  expect(await violations(reader, 'page')).toEqual([]);

  // Through the tree to another, back by the browser, and to the row by Escape.
  await click(reader, '.word-concept [data-path$="psykisk-ohalsa"]');
  await poll(() => address(reader)).toBe('/begrepp.html#psykisk-ohalsa');
  await untilFocused(reader, 'word-concept');
  await reader.inPage(() => history.back());
  await untilSaid(reader, '.word-concept h2', 'psykisk hälsa');
  await untilFocused(reader, 'word-concept');
  await pressKey(reader, 'Escape');
  await untilFocused(reader, 'psykisk hälsa');

  // What it is arranged with, what a source says of its terms, and that it isn't in the list.
  await openWords(reader, '?scheme=sprakbruk#primarprevention');
  await untilSaid(reader, '.arranged', 'ska hindra att en sjukdom');
  await untilSaid(reader, '.terms', 'avrådd term (bör undvikas som synonym), enligt Socialstyrelsens termbank');
  await untilSaid(reader, '.apart', 'Begreppet finns inte i listan med det urval du har gjort.');
  await click(reader, '.apart button');
  await untilSaid(reader, '.word-count', '279 termer för 133 begrepp');
  await openWords(reader, '#folkhalsa');
  await untilSaid(reader, '.apart', 'Systemet är avstängt');
  expect(await violations(reader, 'page')).toEqual([]);
  await openWords(reader, '#100%25');
  await untilSaid(reader, '.word-concept', 'Det finns inget begrepp med adressen ”100%”.');
  expect(await violations(reader, 'page')).toEqual([]);
});

test('a search: inflected, compound and English, what is in the way, and an address that says it all', async ({
  reader,
}) => {
  await reader.resizePage(1366, 768);
  await openWords(reader);
  await seek(reader, 'psykiska ohälsan');
  await poll(() => saidIn(reader, '.word-line .word-name')).toBe('psykisk ohälsa');
  await poll(() => address(reader)).toBe('/begrepp.html?search=psykiska+ohälsan');
  await seek(reader, 'mental ill-health');
  await untilSaid(reader, '.word-line', 'mental ill-health, på engelska');
  // In a system that is off.
  await seek(reader, 'suicidpreventionsplan');
  await untilSaid(reader, '.word-count', 'Ingen term i listan har ”suicidpreventionsplan”.');
  await untilSaid(reader, '.word-count', 'valt under System döljer 2 termer');
  expect(await violations(reader, 'page')).toEqual([]);
  await click(reader, '.word-rows > button');
  await untilSaid(reader, '.word-line', 'ingår i det sammansatta ordet');
  await poll(() => address(reader)).toBe('/begrepp.html?schemes=all&search=suicidpreventionsplan');
  await seek(reader, 'zzz');
  await untilSaid(reader, '.word-count', 'Ingen term och ingen definition har ”zzz”.');
  await seek(reader, '');
  await poll(() => rows(reader)).toBe(279);

  // Of many that are found the best are drawn first, and the others are counted.
  await seek(reader, 'a');
  await poll(() => rows(reader)).toBe(50);
  await untilSaid(reader, '.word-rows > button', 'Visa fler (');
  await click(reader, '.word-rows > button');
  await poll(() => rows(reader)).toBe(100);
  await seek(reader, '');
  await poll(() => rows(reader)).toBe(279);

  // By source and by status, and a way back to the same from the address alone.
  await choose(reader, 2, 'avrådd');
  await untilSaid(reader, '.word-count', '4 termer för 4 begrepp');
  await untilSaid(reader, '.word-line', '→ se');
  await choose(reader, 1, 'Forte');
  await untilSaid(reader, '.word-count', 'Listan är tom.');
  await poll(() => address(reader)).toBe('/begrepp.html?schemes=all&source=Forte&status=avrådd');
  await openWords(reader, '?schemes=all&source=Forte&search=psykisk');
  expect(await rows(reader)).toBeGreaterThan(0);
  // From the field to the first row and back, and the concept keeps what is sought.
  await reader.inPage(() => document.querySelector<HTMLElement>('.word-search input')?.focus());
  await pressKey(reader, 'ArrowDown');
  expect(await focused(reader)).not.toBe('search');
  await pressKey(reader, 'ArrowUp');
  await untilFocused(reader, 'search');
  await click(reader, row('psykisk-halsa'));
  await untilFocused(reader, 'word-concept');
  expect(await address(reader)).toBe('/begrepp.html?schemes=all&source=Forte&search=psykisk#psykisk-halsa');
});

test('narrow: the concept takes the list’s place, and the list comes back as it was left', async ({
  reader,
  target,
}) => {
  await reader.resizePage(360, 640);
  await openWords(reader, '?schemes=all');
  const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  await poll(() => reader.inPage(isWide)).toBe(false);
  const menu = await reader.inPage(() => {
    const places = [...document.querySelectorAll('.frame-head nav li')].map((one) => one.getBoundingClientRect().top);
    return new Set(places).size;
  });
  // Firefox's letters are wider, and its scroll bar takes room.
  expect(menu, 'lines of the menu').toBeLessThanOrEqual(target === 'chrome' ? 1 : 2);
  await reader.inPage((row) => document.querySelector(row)?.scrollIntoView({ block: 'center' }), row('psykisk-halsa'));
  await poll(() => reader.inPage(() => scrollY)).toBeGreaterThan(2000);
  const left = await reader.inPage(() => scrollY);
  await click(reader, row('psykisk-halsa'));
  await untilFocused(reader, 'word-concept');
  expect(await reader.inPage(() => document.querySelector('.words')?.checkVisibility())).toBe(false);
  expect(await reader.inPage(() => scrollY)).toBe(0);
  await poll(() => reader.inPage(isWide)).toBe(false);
  expect(await violations(reader, 'page')).toEqual([]);
  await click(reader, '.to-words');
  await untilFocused(reader, 'psykisk hälsa');
  await poll(() => reader.inPage(() => scrollY)).toBe(left);
  expect(await address(reader)).toBe('/begrepp.html?schemes=all');
  // The browser's own back and forward do the same.
  await reader.inPage(() => history.back());
  await untilFocused(reader, 'word-concept');
  await pressKey(reader, 'Escape');
  await untilFocused(reader, 'psykisk hälsa');
  await poll(() => reader.inPage(() => scrollY)).toBe(left);
});

test('the address of a concept is copied, without what the list is filtered by', async ({ reader }) => {
  await reader.resizePage(1366, 768);
  await openWords(reader, '?schemes=all&search=oh%C3%A4lsa#psykisk-ohalsa');
  await reader.inPage(() => {
    const kept = { text: '' };
    Object.assign(globalThis, { kept });
    navigator.clipboard.writeText = async (text) => {
      kept.text = text;
    };
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Kopiera adressen')?.click();
  });
  await untilSaid(reader, '.copied', 'Adressen är kopierad.');
  const text = await reader.inPage(() => (globalThis as unknown as { kept: { text: string } }).kept.text);
  expect(text).toMatch(/^(chrome|moz)-extension:\/\/[^/]+\/begrepp\.html#psykisk-ohalsa$/);
  await reader.inPage(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('none'));
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Kopiera adressen')?.click();
  });
  await untilSaid(reader, '.copied', 'Adressen kunde inte kopieras.');
});

/** Chooses what to print, and gives the paper. */
async function printed(reader: ReadingBrowser, item: string) {
  await reader.inPage((item) => {
    delete document.documentElement.dataset.printed;
    globalThis.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
    document.querySelector<HTMLElement>('.word-print .menu-button')?.click();
    document.querySelector<HTMLElement>(`[data-item="${item}"]`)?.click();
  }, item);
  await until('the sheet', () => reader.inPage(() => document.documentElement.dataset.printed === 'yes'));
  const pdf = await getDocument({ data: new Uint8Array(await reader.printPage()) }).promise;
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((one) => ('str' in one ? one.str : '')).join(' '));
  }
  const { view } = await pdf.getPage(1);
  await reader.inPage(() => dispatchEvent(new Event('afterprint')));
  await until('the page as before', () => reader.inPage(() => document.querySelector('.word-paper') === null));
  return { pages: pdf.numPages, view, texts: texts.map((text) => text.replace(/\s+/g, ' ')) };
}

test('each system fits an A4 for the wall, and all of them make a booklet with an index', async ({
  reader,
  target,
}) => {
  await reader.resizePage(1000, 800);
  await openWords(reader, '?schemes=all');
  for (const [scheme, said] of [
    ['begreppsmodell-psykisk-halsa', 'Samlingsbegrepp för tillstånd som kan vara lindriga'],
    ['preventionsnivaer', 'profylax (avrådd term)'],
    ['folkhalsa', 'Bestämningsfaktor som gör risken för ohälsa större.'],
  ] as const) {
    const { pages, view, texts } = await printed(reader, scheme);
    expect(texts[0]).toContain(said);
    // Firefox prints on the size that the driver asks for.
    if (target === 'chrome')
      expect({ pages, size: view.slice(2).map(Math.round) }).toEqual({ pages: 1, size: [595, 842] });
  }
  const booklet = await printed(reader, 'booklet');
  expect(booklet.texts[0]).toContain('133 begrepp i 19 begreppssystem');
  const all = booklet.texts.join(' ');
  expect(all).toContain('1.3 psykisk ohälsa');
  expect(all).toMatch(/profylax → primärprevention 2\.5/);
  if (target === 'chrome') expect(booklet.texts[3]?.trim()).toMatch(/^4 /);
});
