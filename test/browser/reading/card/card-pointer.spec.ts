import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import { paintedWords, read, test } from '../../fixtures.ts';
import {
  cardSays,
  cardText,
  clickInCard,
  focusInCard,
  hasLainStill,
  noCard,
  placeOf,
  rest,
} from '../../surfaces/card.ts';
import { barText, commentOnWords, leaveNoComments, onSelection } from '../../surfaces/comments.ts';

test('a card comes to who points, by pointer, caret or keys, and to nobody else', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await test.step('it goes with the pointer, and is kept by one on its way into it', async () => {
    await rest(reader, 'psykiska besvär');
    await cardSays(reader, 'psykiska besvär');
    await rest(reader, 'Inget här');
    await noCard(reader);
    await rest(reader, 'psykiska besvär');
    await cardSays(reader, 'psykiska besvär');
    await clickInCard(reader, 'Mer');
    await cardSays(reader, 'Dölj ”psykiska besvär” i hela dokumentet');
    const text = await cardText(reader);
    expect.soft(text).toContain('Begreppsmodellen för psykisk hälsa');
    expect.soft(text).toContain('Plats i begreppsträdet: psykisk hälsa › psykisk ohälsa › psykiska besvär');
    expect.soft(text).toContain('Orden är begreppets namn eller en böjning av det.');
    // The first of its sources; the panel has them all.
    expect.soft(text).toContain('Källa: Socialstyrelsen, Folkhälsomyndigheten och SKR, 2020 och 2 till');
    await reader.pressInPage('Escape');
    await noCard(reader);
  });
  await test.step('what Escape sends away stays away until one has pointed elsewhere, also right after a move', async () => {
    const { x, y } = await placeOf(reader, 'psykisk ohälsa');
    await rest(reader, 'psykisk ohälsa');
    await cardSays(reader, 'psykisk ohälsa');
    await reader.movePointer(x + 2, y);
    await reader.pressInPage('Escape');
    await hasLainStill(reader);
    expect(await cardText(reader)).toBe('');
    const elsewhere = await placeOf(reader, 'Inget här');
    await reader.movePointer(elsewhere.x, elsewhere.y);
    await hasLainStill(reader);
    await rest(reader, 'psykisk ohälsa');
    await cardSays(reader, 'psykisk ohälsa');
    await reader.pressInPage('Escape');
  });
  await test.step('it keeps out of the way of who selects text', async () => {
    const from = await placeOf(reader, 'Förebygga');
    const to = await placeOf(reader, 'psykisk ohälsa');
    await reader.movePointer(from.x, from.y);
    await reader.pressPointer();
    await reader.movePointer(to.x, to.y);
    await hasLainStill(reader);
    expect(await cardText(reader)).toBe('');
    await reader.releasePointer();
    await reader.movePointer(to.x, to.y + 2);
    await hasLainStill(reader);
    expect(await cardText(reader)).toBe('');
    expect(await reader.inPage(() => String(getSelection()))).not.toBe('');
    await reader.inPage(() => getSelection()?.removeAllRanges());
  });
  await test.step('the caret on a mark shows it, too; Tab goes into it, Escape back', async () => {
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
  await test.step('next and previous by keys go from mark to mark, whatever concept', async () => {
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
    await reader.pressInPage('Escape');
  });
  await test.step('words that stay selected after their comment is saved keep no card away', async () => {
    await commentOnWords(reader, 'psykisk ohälsa', 'Bra.');
    expect(await reader.inPage(() => String(getSelection()))).toBe('psykisk ohälsa');
    await rest(reader, 'preventionsnivå');
    await cardSays(reader, 'preventionsnivå');
    await reader.pressInPage('Escape');
    await leaveNoComments(reader);
  });
});

test('what the pointer comes to lie on when a card or bar changes or goes is no question; what grows stays in its place', async ({
  reader,
  site,
}) => {
  // Wherever the card draws back, a mark lies under the pointer.
  await read(reader, `${site.address}dense`);
  await until('marks', async () => (await paintedWords(reader)).length > 100);
  await test.step('the card', async () => {
    await rest(reader, 'samskapande');
    await clickInCard(reader, 'Mer');
    await clickInCard(reader, 'Dölj markeringen här');
    await cardSays(reader, 'Markeringen är dold.');
    await hasLainStill(reader);
    expect(await cardText(reader)).toContain('Markeringen är dold.');
    // A hand that isn't quite still, and then the way to the button.
    const { x, y } = await placeOf(reader, 'samskapande');
    const bottom = (await reader.inCard((root) => root.querySelector('.card')?.getBoundingClientRect().bottom)) ?? y;
    for (const step of [8, 9, 8]) await reader.movePointer(x, bottom + step);
    await hasLainStill(reader);
    await clickInCard(reader, 'Ångra');
    await cardSays(reader, 'samskapande');
    await clickInCard(reader, '×');
    await noCard(reader);
    await hasLainStill(reader);
    expect(await cardText(reader)).toBe('');
  });
  await test.step('the bar at a selection', async () => {
    await onSelection(reader, 'Först: sam', 'Kopiera citat');
    await hasLainStill(reader);
    expect(await barText(reader)).toMatch(/Kopierat|Kopiera inte|gick inte/);
    await until('the bar gone', async () => (await barText(reader)) === '');
    await hasLainStill(reader);
    expect(await cardText(reader)).toBe('');
    await reader.inPage(() => getSelection()?.removeAllRanges());
  });
  await test.step('asked for more, it stays where it is, with its name and the way out in sight', async () => {
    await reader.resizePage(1006, 633);
    // So that there is little more room above the words than below them.
    await reader.inPage(() => scrollTo({ top: 400, behavior: 'instant' }));
    const { x, y } = await reader.inPage(() => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const { index } of node.data.matchAll(/psykisk hälsa/gi)) {
          range.setStart(node, index);
          range.setEnd(node, index + 13);
          const { left, top, bottom } = range.getBoundingClientRect();
          if (top > 335 && bottom < 385) return { x: left + 20, y: (top + bottom) / 2 };
        }
      throw new Error('no such words there');
    });
    await reader.movePointer(x - 2, y);
    await reader.movePointer(x, y);
    await cardSays(reader, 'Mer');
    const seen = () =>
      reader.inCard((root) => {
        const card = root.querySelector('.card')?.getBoundingClientRect();
        const within = (selector: string) => {
          const { top, bottom } = root.querySelector(selector)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
          return card !== undefined && top >= card.top && bottom <= card.bottom;
        };
        const [source, actions] = ['.card-source', '.actions'].map((one) =>
          root.querySelector(one)?.getBoundingClientRect(),
        );
        // Firefox's places are off by hundred-thousandths.
        const isFree = (actions?.top ?? -1) >= (source?.bottom ?? 0) - 0.5;
        return { isBelow: (card?.top ?? 0) > 300, name: within('h2'), close: within('.close'), isFree };
      });
    expect(await seen()).toMatchObject({ isBelow: true, name: true, close: true });
    await clickInCard(reader, 'Mer');
    await cardSays(reader, 'Mindre');
    await hasLainStill(reader);
    expect(await seen()).toEqual({ isBelow: true, name: true, close: true, isFree: true });
    await reader.pressInPage('Escape');
  });
});
