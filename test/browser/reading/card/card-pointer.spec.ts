import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import { paintedWords, read, test } from '../../fixtures.ts';
import { cardSays, cardText, clickInCard, noCard, placeOf, rest } from '../../surfaces/card.ts';
import { barText, commentOnWords, leaveNoComments, onSelection } from '../../surfaces/comments.ts';

/** A pointer that has lain still for so long asks, in milliseconds. */
const longerThanAsking = 700;
const stillFor = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

test('what Escape sends away stays away until one has pointed elsewhere, also right after a move', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}corners`);
  const { x, y } = await placeOf(reader, 'psykisk ohälsa');
  await rest(reader, 'psykisk ohälsa');
  await cardSays(reader, 'psykisk ohälsa');
  await reader.movePointer(x + 2, y);
  await reader.pressInPage('Escape');
  await stillFor(longerThanAsking);
  expect(await cardText(reader)).toBe('');
  const elsewhere = await placeOf(reader, 'Inget här');
  await reader.movePointer(elsewhere.x, elsewhere.y);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await rest(reader, 'psykisk ohälsa');
  await cardSays(reader, 'psykisk ohälsa');
  await reader.pressInPage('Escape');
});

test('what the pointer comes to lie on when the card changes or goes is no question', async ({ reader, site }) => {
  // Wherever the card draws back, a mark lies under the pointer.
  await read(reader, `${site.address}dense`);
  await until('marks', async () => (await paintedWords(reader)).length > 100);
  await rest(reader, 'samskapande');
  await clickInCard(reader, 'Mer');
  await clickInCard(reader, 'Dölj markeringen här');
  await cardSays(reader, 'Markeringen är dold.');
  await stillFor(longerThanAsking);
  expect(await cardText(reader)).toContain('Markeringen är dold.');
  // A hand that isn't quite still, and then the way to the button.
  const { x, y } = await placeOf(reader, 'samskapande');
  const bottom = (await reader.inCard((root) => root.querySelector('.card')?.getBoundingClientRect().bottom)) ?? y;
  for (const step of [8, 9, 8]) await reader.movePointer(x, bottom + step);
  await stillFor(longerThanAsking);
  await clickInCard(reader, 'Ångra');
  await cardSays(reader, 'samskapande');

  await clickInCard(reader, '×');
  await noCard(reader);
  await stillFor(longerThanAsking);
  expect(await cardText(reader)).toBe('');
});

test('nor is what it lies on when the bar at a selection goes', async ({ reader, site }) => {
  await read(reader, `${site.address}dense`);
  await until('marks', async () => (await paintedWords(reader)).length > 100);
  await onSelection(reader, 'Först: sam', 'Kopiera citat');
  await stillFor(longerThanAsking);
  expect(await barText(reader)).toMatch(/Kopierat|Kopiera inte|gick inte/);
  await until('the bar gone', async () => (await barText(reader)) === '');
  await stillFor(longerThanAsking);
  expect(await cardText(reader)).toBe('');
});

test('words that stay selected after their comment is saved keep no card away', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await commentOnWords(reader, 'psykisk ohälsa', 'Bra.');
  expect(await reader.inPage(() => String(getSelection()))).toBe('psykisk ohälsa');
  await rest(reader, 'preventionsnivå');
  await cardSays(reader, 'preventionsnivå');
  await reader.pressInPage('Escape');
  await leaveNoComments(reader);
});

test('asked for more, it stays where it is, with its name and the way out in sight', async ({ reader, site }) => {
  await reader.resizePage(1006, 633);
  await read(reader, `${site.address}dense`);
  await until('marks', async () => (await paintedWords(reader)).length > 100);
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
      const isFree = (actions?.top ?? -1) >= (source?.bottom ?? 0);
      return { isBelow: (card?.top ?? 0) > 300, name: within('h2'), close: within('.close'), isFree };
    });
  expect(await seen()).toMatchObject({ isBelow: true, name: true, close: true });
  await clickInCard(reader, 'Mer');
  await cardSays(reader, 'Mindre');
  await stillFor(longerThanAsking);
  expect(await seen()).toEqual({ isBelow: true, name: true, close: true, isFree: true });
  await reader.pressInPage('Escape');
});
