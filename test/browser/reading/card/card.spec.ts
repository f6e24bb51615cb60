import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import {
  chooseInHead,
  openFresh,
  paintedWords,
  poll,
  read,
  says,
  showConcepts,
  test,
  violations,
} from '../../fixtures.ts';
import { cardSays, cardText, clickInCard, focusInCard, hasLainStill, noCard, rest } from '../../surfaces/card.ts';

test.afterAll(({ reader }) => reader.resizePage(1000, 800));

/** How a card is drawn: its box, what is cut of it, and where its buttons stand. */
const drawn = (reader: ReadingBrowser) =>
  reader.inCard((root) => {
    const card = root.querySelector('.card') as HTMLElement;
    const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
    const isCut = (selector: string) => {
      const { scrollHeight, clientHeight } = root.querySelector(selector) as Element;
      return scrollHeight > clientHeight + 1;
    };
    const buttons = [...card.querySelectorAll('.actions > button')].map((button) => button.getBoundingClientRect());
    const heading = root.querySelector('h2')?.getBoundingClientRect().bottom ?? Number.NaN;
    return {
      box: { left, top, right, bottom },
      isSmall: height <= 260 && width <= 320,
      cut: { meaning: isCut('.meaning'), source: isCut('.card-source') },
      scrolls: card.scrollHeight > card.clientHeight,
      buttonsInside: buttons.filter((button) => button.top >= top && button.bottom <= bottom).length,
      /** How far the heading, which stays in sight, lies over what follows it. */
      over: heading - (root.querySelector('h2 + *')?.getBoundingClientRect().top ?? Number.NaN),
    };
  });

test('a card is inside the window in whichever corner the mark is, whole where there is room, and its buttons in sight', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}corners`);
  const corners = ['Psykisk hälsa', 'preventionsnivå', 'Samskapande', 'psykiska besvär'];
  // An ordinary definition and three agencies that wrote it are whole in the room that a card has.
  const ordinary = ['Psykisk hälsa', 'Samskapande', 'psykisk ohälsa'];
  for (const [width, height, marks] of [
    [1000, 800, [...corners, 'psykisk ohälsa']],
    [320, 480, corners],
    [1000, 420, ['psykisk ohälsa']],
  ] as const) {
    await reader.resizePage(width, height);
    await until('the size', () =>
      reader.inPage((wanted) => innerWidth === wanted && document.documentElement.clientWidth <= wanted, width),
    );
    for (const words of marks) {
      const of = `${words} in ${width} × ${height}`;
      await rest(reader, words);
      await cardSays(reader, words.toLowerCase());
      const card = await drawn(reader);
      expect.soft(card?.box.left, of).toBeGreaterThanOrEqual(0);
      expect.soft(card?.box.top, of).toBeGreaterThanOrEqual(0);
      expect.soft(card?.box.right, of).toBeLessThanOrEqual(width);
      expect.soft(card?.box.bottom, of).toBeLessThanOrEqual(height);
      if (height === 800) {
        expect.soft(card?.isSmall, of).toBe(true);
        if (ordinary.includes(words)) expect.soft(card?.cut, of).toEqual({ meaning: false, source: false });
        expect.soft(card?.over, of).toBeLessThanOrEqual(0.5);
      }
      if (height === 420) expect.soft(card?.scrolls, of).toBe(true);
      if (width === 1000) expect.soft(card?.buttonsInside, of).toBe(3);
      await reader.pressInPage('Escape');
      await noCard(reader);
    }
  }
  await reader.resizePage(1000, 800);
});

test('not here: at this place alone, in the document, everywhere; each is taken back, and holds as far as it says', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}hiding`);
  const all = ['psykiskhälsa', 'psykiskhälsa', 'psykiskahälsan'];
  const paints = (words: string[]) => poll(() => paintedWords(reader)).toEqual(words);
  await paints(all);
  const hide = async (words: string) => {
    await rest(reader, 'psykisk hälsa');
    await clickInCard(reader, 'Mer');
    await clickInCard(reader, words);
    await cardSays(reader, 'Markeringen är dold.');
  };
  for (const [scope, left] of [
    ['Dölj markeringen här', all.slice(1)],
    ['i hela dokumentet', all.slice(2)],
    ['i alla dokument', all.slice(2)],
  ] as const) {
    await hide(scope);
    await paints(left);
    await says(reader, `1 begrepp, ${left.length} `);
    await clickInCard(reader, 'Ångra');
    await paints(all);
    await reader.pressInPage('Escape');
    await noCard(reader);
  }
  // What is hidden in one document stands in another; what is hidden in all of them doesn't, and comes back with them all.
  await hide('i hela dokumentet');
  await paints(all.slice(2));
  await read(reader, `${site.address}living`);
  await paints(['Psykiskhälsa', 'Samskapande', 'Psykiskohälsa']);
  await rest(reader, 'Psykisk hälsa');
  await clickInCard(reader, 'Mer');
  await clickInCard(reader, 'i alla dokument');
  await paints(['Samskapande', 'Psykiskohälsa']);
  await read(reader, `${site.address}dark`);
  await paints(['Psykiskohälsa']);
  await reader.inPanel(async () => {
    const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('suppression-')));
  });
  await paints(['Psykiskhälsa', 'Psykiskohälsa']);
});

test('from the card into the panel, open or closed; with marks off there is none', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  const isOpen = (concept: string) =>
    until('the concept open', () =>
      reader.inPanel(
        (id) => document.querySelector(`[aria-controls=concept-${id}]`)?.getAttribute('aria-expanded') === 'true',
        concept,
      ),
    );
  await test.step('into an open panel', async () => {
    await rest(reader, 'preventionsnivå');
    await clickInCard(reader, 'Visa i panelen');
    await isOpen('preventionsniva');
    await noCard(reader);
  });
  // How many there are to begin with depends on how high the window is.
  const marks = await paintedWords(reader);
  await test.step('with marks off there are no cards, and the counts stay', async () => {
    expect(marks).toContain('preventionsnivå');
    await chooseInHead(reader, 'marks');
    await until('no marks', async () => (await paintedWords(reader)).length === 0);
    await says(reader, '6 begrepp, 6 förekomster');
    await rest(reader, 'preventionsnivå');
    await hasLainStill(reader);
    expect(await cardText(reader)).toBe('');
    await chooseInHead(reader, 'marks');
    await poll(() => paintedWords(reader)).toEqual(marks);
  });
  await test.step('words that name several concepts show each of them', async () => {
    const scheme = '.schemes li:has(#about-tva-huvudinriktningar) input';
    await showConcepts(reader);
    await reader.clickInPanel('.schemes summary');
    await reader.clickInPanel(scheme);
    await until('the further mark', async () => (await paintedWords(reader)).includes('Förebyggapsykiskohälsa'));
    await rest(reader, 'psykisk ohälsa');
    await cardSays(reader, '2 begrepp i samma ord');
    await cardSays(reader, 'Strategins två huvudinriktningar');
    await clickInCard(reader, 'psykisk ohälsa');
    await cardSays(reader, 'Begreppsmodellen för psykisk hälsa');
    await reader.pressInPage('Escape');
    await reader.clickInPanel(scheme);
    await poll(() => paintedWords(reader)).toEqual(marks);
  });
  await test.step('into a panel that is closed: it opens, or the card says which keys do', async () => {
    await reader.closePanel();
    await rest(reader, 'Samskapande');
    await clickInCard(reader, 'Visa i panelen');
    if (reader.name === 'firefox') {
      await cardSays(reader, 'Alt+Skift+S för att öppna panelen');
      await reader.giveCommand('_execute_sidebar_action');
    }
    await isOpen('samskapande');
  });
  await test.step('a button that goes leaves the focus to what has come; a card whose words go goes with them', async () => {
    await rest(reader, 'preventionsnivå');
    await clickInCard(reader, 'Mer');
    await reader.inCard((root) => {
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Dölj markeringen här')?.focus();
    });
    await reader.pressInPage('Enter');
    await until('focus on Ångra', async () => (await focusInCard(reader)) === 'Ångra');
    await reader.pressInPage('Enter');
    await until('focus in the card', async () => (await focusInCard(reader)) === 'Visa i panelen');
    await reader.inPage(() => {
      document.body.innerHTML = '<p>Inget kvar.</p>';
    });
    await noCard(reader);
  });
});

test('the card as axe sees it: open, unfolded and hidden', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await rest(reader, 'psykiska besvär');
  await cardSays(reader, 'psykiska besvär');
  // No check reaches into a closed shadow root: what is in it is looked at on a page of its own.
  const asItStands = () =>
    reader.inCard((root) => {
      const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      return `<style>${rules.map(({ cssText }) => cssText).join('')}</style>${root.innerHTML}`;
    });
  const open = await asItStands();
  await clickInCard(reader, 'Mer');
  await cardSays(reader, 'Mindre');
  const unfolded = await asItStands();
  await clickInCard(reader, 'Dölj markeringen här');
  await cardSays(reader, 'Markeringen är dold.');
  const hidden = await asItStands();
  await clickInCard(reader, 'Ångra');
  await openFresh(reader, `${site.address}empty`);
  for (const [state, card] of Object.entries({ open, unfolded, hidden })) {
    await reader.inPage((html) => {
      document.documentElement.lang = 'sv';
      document.body.innerHTML = `<main>${html}</main>`;
    }, card ?? '');
    expect.soft(await violations(reader, 'page'), state).toEqual([]);
  }
});
