import { expect } from '@playwright/test';
import { forgetWork, listedComments, onSelection, press, selectWords, write } from './comments.ts';
import type { ReadingBrowser } from './drivers/reading-browser.ts';
import { paintedWords, read, says, test, violations } from './fixtures.ts';

test.afterEach(async ({ reader }) => {
  await press(reader, 'Begrepp');
  await forgetWork(reader);
});

/** Words of the draft, and what is said of them. */
const written = [
  ['Planen följs upp i mars varje år.', 'Bra.'],
  ['Skolorna inför rastvärdar.', 'Flyttas?'],
  ['Kommunen öppnar tre nya träffpunkter under planperioden.', 'Räcker inte.'],
  ['Biblioteken håller öppet på söndagar.', 'Dyrt.'],
] as const;

async function commentOnDraft(reader: ReadingBrowser, address: string): Promise<void> {
  await read(reader, `${address}plan-utkast`);
  for (const [words, text] of written) {
    await onSelection(reader, words, 'Kommentera');
    await write(reader, 'Synpunkt', text);
    await reader.pressInPanel('Control+Enter');
    await says(reader, 'Sparad');
  }
  await expect.poll(() => listedComments(reader)).toHaveLength(written.length);
}

test('a final text is known as another version of the draft; comments are carried over and looked through', async ({
  reader,
  site,
}) => {
  await commentOnDraft(reader, site.address);
  await read(reader, `${site.address}plan-slutlig`);
  await says(reader, 'procent');
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Det är en ny version');
  await says(reader, '1 oförändrad');
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Gå igenom');
  await expect.poll(() => listedComments(reader)).toHaveLength(3);
  expect(await violations(reader)).toEqual([]);
  // What is changed is where its words are now, and says what they were.
  const beside = await reader.inPanel(() =>
    [...document.querySelectorAll('.carried')].map((one) => one.textContent).join(' '),
  );
  expect(beside).toContain('tre');
  expect(beside).toContain('två');
  await expect
    .poll(() => paintedWords(reader, 'remisslasaren-comments'))
    .toContain('Kommunenöppnartvånyaträffpunkterunderplanperioden.');
  await press(reader, 'Godkänn');
  await expect.poll(() => listedComments(reader)).toHaveLength(2);
  await press(reader, 'Godkänn');
  await expect.poll(() => listedComments(reader)).toEqual(['Dyrt.']);
  // What is gone is moved by selecting other words.
  await selectWords(reader, 'Alla som fyller 80 år erbjuds ett hembesök.');
  await press(reader, 'Flytta');
  await says(reader, 'Ingen kommentar passar');
  await press(reader, 'Visa alla');
  await expect.poll(() => listedComments(reader)).toHaveLength(4);
  await expect
    .poll(() => paintedWords(reader, 'remisslasaren-comments'))
    .toContain('Allasomfyller80årerbjudsetthembesök.');

  // The draft keeps its own.
  await read(reader, `${site.address}plan-utkast`);
  await expect.poll(() => listedComments(reader)).toHaveLength(4);
  await expect
    .poll(() => paintedWords(reader, 'remisslasaren-comments'))
    .toContain('Biblioteken håller öppet på söndagar.'.replaceAll(' ', ''));
});

test('it is another document, or the same: that is asked once', async ({ reader, site }) => {
  await commentOnDraft(reader, site.address);
  await read(reader, `${site.address}plan-slutlig`);
  await press(reader, 'Det är ett annat dokument');
  await press(reader, 'Kommentarer');
  await says(reader, 'Inga kommentarer än.');
  await read(reader, `${site.address}plan-slutlig`);
  await says(reader, 'Inga kommentarer än.');
  expect(await reader.inPanel(() => document.querySelector('.new-version'))).toBeNull();
});
