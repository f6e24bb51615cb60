import { expect } from '@playwright/test';
import { wordRemiss } from '../../word-remiss.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { clickInCard, hasLainStill } from '../surfaces/card.ts';
import { barText, leaveNoComments, selectWords } from '../surfaces/comments.ts';
import { readWord } from '../surfaces/word.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('who selects the same words again is asked again', async ({ reader }) => {
  await readWord(reader, wordRemiss());
  await selectWords(reader, 'hos alla invånare');
  await poll(() => barText(reader)).toContain('Kommentera');
  await reader.pressInPage('Escape');
  await poll(() => barText(reader)).toBe('');
  // Words that are only left over ask nothing.
  await hasLainStill(reader);
  expect(await barText(reader)).toBe('');
  await selectWords(reader, 'hos alla invånare');
  await poll(() => barText(reader)).toContain('Kommentera');
});

test('what stands beside the text says why it has no comments, and what can be done', async ({ reader }) => {
  await readWord(reader, wordRemiss());
  await selectWords(reader, 'kommunstyrelsen.');
  await poll(() => barText(reader)).toContain('Det här är en kommentar i filen.');
  await selectWords(reader, 'hos alla invånare');
  await poll(() => barText(reader)).toContain('Kopiera');
  expect(await barText(reader)).not.toContain('kommentar i filen');
  await selectWords(reader, '123 45 Skogsby');
  await poll(() => barText(reader)).toContain('Sidhuvud och sidfot');
  expect(await violations(reader, 'page')).toEqual([]);
  await clickInCard(reader, 'Kommentera hela dokumentet');
  await says(reader, 'Ny kommentar');
  await says(reader, 'Hela dokumentet');
  await poll(() => barText(reader)).toBe('');
});
