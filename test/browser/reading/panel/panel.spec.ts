import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import { openConcept, paintedWords, panelText, read, says, test, unfold, violations } from '../../fixtures.ts';

// What the panel lists, finds and says is in `test/unit/panel/concepts.test.ts`.
test('a concept opens to its meaning and source; its places are walked, round and round, and out of what hides them', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}shapes`);
  await openConcept(reader, 'tertiarprevention');
  await unfold(reader, 'notes');
  await says(reader, 'behandling och rehabilitering');
  const text = await panelText(reader);
  expect(text).toContain('avrådd term, enligt Socialstyrelsens termbank');
  expect(text).toContain('Källan ger ingen definition.');
  expect(text).toContain('tertiary prevention');
  const link = await reader.inPanel(() => document.querySelector('#concept-tertiarprevention a')?.getAttribute('href'));
  expect(link).toBe('http://termbank.socialstyrelsen.se/showterm.php?fTid=410');
  expect(await reader.inPage(() => scrollY)).toBe(0);
  const current = (words: string) => until(words, async () => (await paintedWords(reader, 'current')).join() === words);

  await reader.clickInPanel('.walk-next');
  await says(reader, 'Längst ned Sist: tertiärprevention.');
  await says(reader, '1 av 1');
  await current('tertiärprevention');
  expect(await reader.inPage(() => scrollY)).toBeGreaterThan(1000);
  expect(await violations(reader)).toEqual([]);

  await openConcept(reader, 'selektiv-prevention');
  await reader.clickInPanel('#concept-selektiv-prevention .walk-next');
  await current('Selektivprevention');
  expect(await reader.inPage(() => document.querySelector<HTMLDetailsElement>('body > details')?.open)).toBe(true);

  await openConcept(reader, 'preventionsniva');
  for (const [button, words] of [
    ['next', 'preventionsnivå'],
    ['next', 'preventionsnivåer'],
    ['next', 'preventionsnivå'],
    ['previous', 'preventionsnivåer'],
  ] as const) {
    await reader.clickInPanel(`#concept-preventionsniva .walk-${button}`);
    await current(words);
  }

  // The same by keyboard.
  const focused = () => reader.inPanel(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
  await reader.inPanel(() => document.querySelector<HTMLElement>('.concept [aria-expanded=true]')?.click());
  await reader.inPanel(() => (document.querySelector('.concept-search .menu-button') as HTMLElement).focus());
  for (const name of ['Karta', 'psykisk hälsa']) {
    await reader.pressInPanel('Tab');
    await until(name, async () => (await focused())?.startsWith(name));
  }
  await reader.pressInPanel('Enter');
  await until('it open', () => reader.inPanel(() => document.activeElement?.getAttribute('aria-expanded') === 'true'));
  for (const name of ['Källa: Begrepp inom området', 'Föregående', 'Nästa']) {
    await reader.pressInPanel('Tab');
    await until(name, async () => (await focused())?.startsWith(name));
  }
  await reader.pressInPanel('Enter');
  await until('the place shown', async () => (await paintedWords(reader, 'current'))[0] === 'psykiskhälsa');
});

test('the row with Föregående and Nästa stays in sight in an opened concept, and nothing else does', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await openConcept(reader, 'psykisk-halsa');
  await reader.clickInPanel('.walk-next');
  await until('the passage', () => reader.inPanel(() => document.querySelector('.walk .passage') !== null));
  const seen = await reader.inPanel(async () => {
    const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() as DOMRect;
    const details = document.querySelector('#concept-psykisk-halsa') as HTMLElement;
    const rows: { top: number; bottom: number; tabs: number; window: number; ground: string }[] = [];
    const begins = details.getBoundingClientRect().top + scrollY;
    for (let y = begins; y < begins + details.offsetHeight - innerHeight; y += 100) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const { top, bottom } = of('.walk-buttons');
      const ground = getComputedStyle(document.querySelector('.walk-buttons') as Element).backgroundColor;
      rows.push({ top, bottom, tabs: of('.tabs').bottom, window: innerHeight, ground });
    }
    return rows;
  });
  expect(seen.length).toBeGreaterThan(3);
  for (const { top, bottom, tabs, window, ground } of seen) {
    expect(top).toBeGreaterThanOrEqual(tabs - 1);
    expect(bottom).toBeLessThanOrEqual(window + 1);
    expect(bottom - top).toBeLessThanOrEqual(60);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  }
  expect(await violations(reader)).toEqual([]);

  // Where the document says who asks and until when.
  await reader.clickInPanel('.document-line');
  await says(reader, 'RÄ 2026-0418 Region Älvmarken');
  await reader.clickInPanel('.head div:last-child .fact');
  const words = 'remisstid:synpunkterskahakommitinsenastden12februari2027';
  await until('the place', async () => (await paintedWords(reader, 'current')).join('').toLowerCase() === words);
  expect(await violations(reader)).toEqual([]);
});

test('what a document brings along: its own definitions stand beside the glossary’s, its marks are text', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}definitions`);
  await openConcept(reader, 'psykiska-besvar');
  await unfold(reader, 'own-definitions');
  await unfold(reader, 'forms');
  await says(reader, 'Begrepp (fotnot) 1 Här räknas psykiska besvär av alla slag.');
  await reader.clickInPanel('.own-definitions .passage-button');
  await until('the place', async () => (await paintedWords(reader, 'current')).join() === 'psykiskabesvär');
  await reader.clickInPanel('.defined summary');
  await says(reader, 'Dokumentets egna definitioner (');
  expect(await violations(reader)).toEqual([]);

  await read(reader, `${site.address}hostile`);
  await openConcept(reader, 'psykisk-ohalsa');
  await reader.clickInPanel('.walk-next');
  await says(reader, '<b>psykisk hälsa</b> <script>psykisk ohälsa</script>');
  expect(await reader.inPanel(() => document.querySelectorAll('main img, main script, main b').length)).toBe(0);
});

test('a search that finds nothing says so, also in English, and brings a system that is off', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}living`);
  const speak = (language: string) =>
    reader.inPanel(
      (language) => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ language }),
      language,
    );
  await reader.clickInPanel('.concept-search input');
  for (const key of 'suicid') await reader.pressInPanel(key);
  await says(reader, 'Det finns i system som är avstängda:');
  expect(await violations(reader)).toEqual([]);
  await speak('en');
  await until('English', () => reader.inPanel(() => document.documentElement.lang === 'en'));
  expect(await violations(reader)).toEqual([]);
  await speak('browser');
  await until('Swedish', () => reader.inPanel(() => document.documentElement.lang === 'sv'));
  await reader.clickInPanel('.search-miss button');
  await until('the concept', () =>
    reader.inPanel(() => document.querySelector('[aria-controls=concept-suicidprevention]') !== null),
  );
  for (let i = 0; i < 'suicid'.length; i++) await reader.pressInPanel('Backspace');
});
