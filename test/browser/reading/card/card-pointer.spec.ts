import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import { paintedWords, read, test } from '../../fixtures.ts';
import { cardSays, cardText, clickInCard, noCard, placeOf, rest } from '../../surfaces/card.ts';
import { barText, onSelection } from '../../surfaces/comments.ts';

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
