import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import {
  chooseInHead,
  openFresh,
  paintedWords,
  panelText,
  read,
  says,
  showConcepts,
  test,
  violations,
} from '../../fixtures.ts';
import { cardSays, cardText, clickInCard, focusInCard, noCard, placeOf, rest } from '../../surfaces/card.ts';

/** A pointer that has lain still for so long asks, in milliseconds. */
const longerThanAsking = 700;
const stillFor = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

test('resting on a mark shows what it means; it goes with the pointer, and on Escape', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await rest(reader, 'psykiska besvär');
  await cardSays(reader, 'psykiska besvär');
  const size = await reader.inCard((root) => {
    const { width, height } = (root.querySelector('.card') as Element).getBoundingClientRect();
    return { width, height };
  });
  expect(size?.width).toBeLessThanOrEqual(320);
  expect(size?.height).toBeLessThanOrEqual(260);
  await rest(reader, 'Inget här');
  await noCard(reader);

  await rest(reader, 'psykiska besvär');
  await cardSays(reader, 'psykiska besvär');
  // On its way into the card, and in it, the pointer keeps it.
  await clickInCard(reader, 'Mer');
  await cardSays(reader, 'Dölj ”psykiska besvär” i hela dokumentet');
  const text = await cardText(reader);
  expect(text).toContain('Begreppsmodellen för psykisk hälsa');
  expect(text).toContain('Plats i trädet: psykisk hälsa › psykisk ohälsa › psykiska besvär');
  expect(text).toContain('Orden är begreppets namn eller en böjning av det.');
  expect(text).toMatch(/Källa: \S/);
  // The first of its sources; the panel has them all.
  expect(text).toContain('Källa: Socialstyrelsen, Folkhälsomyndigheten och SKR, 2020 och 2 till');
  await reader.pressInPage('Escape');
  await noCard(reader);
});

test('the card is never outside the window, in whichever corner the mark is', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  for (const [width, height] of [
    [1000, 800],
    [320, 480],
  ] as const) {
    await reader.resizePage(width, height);
    await until('the size', () =>
      reader.inPage((wanted) => innerWidth === wanted && document.documentElement.clientWidth <= wanted, width),
    );
    for (const words of ['Psykisk hälsa', 'preventionsnivå', 'Samskapande', 'psykiska besvär']) {
      await rest(reader, words);
      await cardSays(reader, words.toLowerCase());
      const box = await reader.inCard((root) => {
        const { left, top, right, bottom } = (root.querySelector('.card') as Element).getBoundingClientRect();
        return { left, top, right, bottom };
      });
      expect(box?.left, words).toBeGreaterThanOrEqual(0);
      expect(box?.top, words).toBeGreaterThanOrEqual(0);
      expect(box?.right, words).toBeLessThanOrEqual(width);
      expect(box?.bottom, words).toBeLessThanOrEqual(height);
      await reader.pressInPage('Escape');
      await noCard(reader);
    }
  }
  await reader.resizePage(1000, 800);
});

test('an ordinary definition and three agencies that wrote it are whole, in the room that a card has', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}corners`);
  for (const words of ['psykisk ohälsa', 'Psykisk hälsa', 'Samskapande']) {
    await rest(reader, words);
    await cardSays(reader, words.toLowerCase());
    const cut = await reader.inCard((root) => {
      const isCut = (selector: string) => {
        const { scrollHeight, clientHeight } = root.querySelector(selector) as Element;
        return scrollHeight > clientHeight + 1;
      };
      const { height, width } = (root.querySelector('.card') as Element).getBoundingClientRect();
      return { meaning: isCut('.meaning'), source: isCut('.card-source'), large: height > 260 || width > 320 };
    });
    expect(cut, words).toEqual({ meaning: false, source: false, large: false });
    await reader.pressInPage('Escape');
    await noCard(reader);
  }
});

test('it keeps out of the way of who selects text', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  const from = await placeOf(reader, 'Förebygga');
  const to = await placeOf(reader, 'psykisk ohälsa');
  await reader.movePointer(from.x, from.y);
  await reader.pressPointer();
  await reader.movePointer(to.x, to.y);
  await stillFor(longerThanAsking);
  expect(await cardText(reader)).toBe('');
  await reader.releasePointer();
  await reader.movePointer(to.x, to.y + 2);
  await stillFor(longerThanAsking);
  expect(await cardText(reader)).toBe('');
  expect(await reader.inPage(() => String(getSelection()))).not.toBe('');
  await reader.inPage(() => getSelection()?.removeAllRanges());
});

test('the caret on a mark shows it, too; Tab goes into it, Escape back', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await rest(reader, 'Inget här');
  await reader.inPage(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    getSelection()?.collapse(text, 3);
  });
  await cardSays(reader, 'psykisk hälsa');
  await reader.pressInPage('Tab');
  await until('focus in the card', async () => (await focusInCard(reader)) === 'Visa i panelen');
  await reader.pressInPage('Escape');
  await noCard(reader);
});

test('next and previous by keys go from mark to mark, whatever concept', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await reader.inPanel(() => document.querySelector<HTMLElement>('.concept [aria-expanded=true]')?.click());
  for (const [command, words] of [
    ['next-mark', 'Psykiskhälsa'],
    ['next-mark', 'preventionsnivå'],
    ['previous-mark', 'Psykiskhälsa'],
    ['previous-mark', 'Universellprevention'],
    ['next-mark', 'Psykiskhälsa'],
  ] as const) {
    await reader.giveCommand(command);
    await until(`${command} to ${words}`, async () => (await paintedWords(reader, 'current')).join() === words);
    await until('focus in the card', async () => (await focusInCard(reader)) === 'Visa i panelen');
  }
});

test('not here: at this place, in the document, everywhere; each can be taken back', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const count = async () => Number(/(\d+) förekomster/.exec(await panelText(reader))?.[1]);
  const all = await count();
  const form = await reader.inPage(() => {
    const [range] = CSS.highlights.get(
      'remisslasaren-begreppsmodell-psykisk-halsa-on-light',
    ) as unknown as StaticRange[];
    const { startContainer, startOffset, endOffset } = range as StaticRange;
    return (startContainer as Text).data.slice(startOffset, endOffset);
  });
  let last = all;
  for (const words of ['Dölj markeringen här', 'i hela dokumentet', 'i alla dokument']) {
    await rest(reader, form);
    await clickInCard(reader, 'Mer');
    await clickInCard(reader, words);
    await cardSays(reader, 'Markeringen är dold.');
    await until('fewer places', async () => (await count()) < last || (await count()) < all);
    last = await count();
    await clickInCard(reader, 'Ångra');
    await until('all places', async () => (await count()) === all);
    await reader.pressInPage('Escape');
    last = all;
  }
});

test('words that name several concepts show each of them', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await showConcepts(reader);
  await reader.clickInPanel('.schemes summary');
  await reader.clickInPanel('.schemes li:has(#about-tva-huvudinriktningar) input');
  await until('the further mark', async () => (await paintedWords(reader)).includes('Förebyggapsykiskohälsa'));
  await rest(reader, 'psykisk ohälsa');
  await cardSays(reader, '2 begrepp i samma ord');
  await cardSays(reader, 'Strategins två huvudinriktningar');
  await clickInCard(reader, 'psykisk ohälsa');
  await cardSays(reader, 'Begreppsmodellen för psykisk hälsa');
  await reader.pressInPage('Escape');
  await reader.clickInPanel('.schemes li:has(#about-tva-huvudinriktningar) input');
});

test('from the card into the panel', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await rest(reader, 'preventionsnivå');
  await clickInCard(reader, 'Visa i panelen');
  await until('the concept open', () =>
    reader.inPanel(
      () => document.querySelector('[aria-controls=concept-preventionsniva]')?.getAttribute('aria-expanded') === 'true',
    ),
  );
  await noCard(reader);
});

test('from the card into a panel that is closed: it opens, or the card says which keys do', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}corners`);
  await reader.closePanel();
  await rest(reader, 'Samskapande');
  await clickInCard(reader, 'Visa i panelen');
  if (reader.name === 'firefox') {
    await cardSays(reader, 'Alt+Skift+S för att öppna panelen');
    await reader.giveCommand('_execute_sidebar_action');
  }
  await until('the concept open', () =>
    reader.inPanel(
      () => document.querySelector('[aria-controls=concept-samskapande]')?.getAttribute('aria-expanded') === 'true',
    ),
  );
});

test('with marks off there are no cards, and the counts stay', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  // How many there are to begin with depends on how high the window is.
  const marks = await paintedWords(reader);
  expect(marks).toContain('preventionsnivå');
  await chooseInHead(reader, 'marks');
  await until('no marks', async () => (await paintedWords(reader)).length === 0);
  await says(reader, '6 begrepp, 6 förekomster');
  await rest(reader, 'preventionsnivå');
  await stillFor(longerThanAsking);
  expect(await cardText(reader)).toBe('');
  await chooseInHead(reader, 'marks');
  await until('the marks', async () => JSON.stringify(await paintedWords(reader)) === JSON.stringify(marks));
});

test('the heading, which stays in sight, lies over nothing while the card isn’t scrolled', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await rest(reader, 'psykisk hälsa');
  await cardSays(reader, 'Begreppsmodellen för psykisk hälsa');
  const over = await reader.inCard((root) => {
    const heading = root.querySelector('h2')?.getBoundingClientRect().bottom ?? Number.NaN;
    return heading - (root.querySelector('h2 + *')?.getBoundingClientRect().top ?? Number.NaN);
  });
  expect(over).toBeLessThanOrEqual(0.5);
});

test('a card in a low window scrolls, and what can be done with it stays in sight', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await reader.resizePage(1000, 420);
  await rest(reader, 'Förebygga');
  await rest(reader, 'psykisk ohälsa');
  await cardSays(reader, 'psykisk ohälsa');
  const seen = await reader.inCard((root) => {
    const card = root.querySelector('.card') as HTMLElement;
    const { bottom, top } = card.getBoundingClientRect();
    const buttons = [...card.querySelectorAll('.actions > button')].map((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return { top, bottom };
    });
    return { scrolls: card.scrollHeight > card.clientHeight, top, bottom, buttons };
  });
  await reader.resizePage(1000, 800);
  expect(seen?.scrolls).toBe(true);
  expect(seen?.buttons).toHaveLength(3);
  for (const button of seen?.buttons ?? []) {
    expect(button.top).toBeGreaterThanOrEqual(seen?.top ?? 0);
    expect(button.bottom).toBeLessThanOrEqual(seen?.bottom ?? 0);
  }
});

test('a button that goes leaves the focus to what has come; a card whose words go goes with them', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}corners`);
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

test('the card as axe sees it: open, unfolded and hidden', async ({ reader, site }) => {
  for (const state of ['open', 'unfolded', 'hidden'] as const) {
    await read(reader, `${site.address}corners`);
    await rest(reader, 'psykiska besvär');
    await cardSays(reader, 'psykiska besvär');
    if (state !== 'open') await clickInCard(reader, 'Mer');
    if (state === 'hidden') {
      await clickInCard(reader, 'Dölj markeringen här');
      await cardSays(reader, 'Markeringen är dold.');
    }
    // No check reaches into a closed shadow root: what is in it is looked at on a page of its own.
    const card = await reader.inCard((root) => {
      const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      return `<style>${rules.map(({ cssText }) => cssText).join('')}</style>${root.innerHTML}`;
    });
    if (state === 'hidden') await clickInCard(reader, 'Ångra');
    await openFresh(reader, `${site.address}empty`);
    await reader.inPage((html) => {
      document.documentElement.lang = 'sv';
      document.body.innerHTML = `<main>${html}</main>`;
    }, card ?? '');
    expect(await violations(reader, 'page'), state).toEqual([]);
  }
});
