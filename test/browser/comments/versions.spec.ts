import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { paintedWords, poll, read, says, test, violations } from '../fixtures.ts';
import {
  answerVersion,
  chooseInMenu,
  commentOnWords,
  leaveNoComments,
  listedComments,
  press,
  selectWords,
} from '../surfaces/comments.ts';
import { readFile } from '../surfaces/pdf.ts';
import { planPdf } from '../surfaces/plans.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

/** Words of the draft, and what is said of them. */
const written = [
  ['Planen följs upp i mars varje år.', 'Bra.'],
  ['Skolorna inför rastvärdar.', 'Flyttas?'],
  ['Kommunen öppnar tre nya träffpunkter under planperioden.', 'Räcker inte.'],
  ['Biblioteken håller öppet på söndagar.', 'Dyrt.'],
] as const;

// What else can be answered, and when, is in `test/unit/panel/versions.test.ts`.
test('a final text, a PDF, is known as another version of the draft, a page; comments are carried over and looked through', async ({
  reader,
  site,
}, info) => {
  await read(reader, `${site.address}plan-utkast`);
  for (const [words, text] of written) await commentOnWords(reader, words, text);
  await poll(() => listedComments(reader)).toHaveLength(written.length);

  const file = info.outputPath('plan-slutlig.pdf');
  writeFileSync(file, planPdf('plan-slutlig'));
  await readFile(reader, file);
  await says(reader, 'Är det här en ny version av');
  expect(await violations(reader)).toEqual([]);
  await answerVersion(reader, 'Det är en ny version');
  await says(reader, '1 oförändrad');
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Granska');
  await poll(() => listedComments(reader)).toHaveLength(3);
  await says(reader, '0 av 3 sedda');
  expect(await violations(reader)).toEqual([]);
  // What is changed is where its words are now, and says what they were.
  const beside = await reader.inPanel(() =>
    [...document.querySelectorAll('.carried')].map((one) => one.textContent).join(' '),
  );
  expect(beside).toContain('tre');
  expect(beside).toContain('två');
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain(
    'Kommunenöppnartvånyaträffpunkterunderplanperioden.',
  );
  const focused = () => reader.inPanel(() => document.activeElement?.className);
  await press(reader, 'Godkänn');
  await poll(() => listedComments(reader)).toHaveLength(2);
  await says(reader, '1 av 3 sedda');
  // On the next that is to be looked at, where one decides.
  await poll(focused).toBe('main-button');
  await press(reader, 'Godkänn');
  await poll(() => listedComments(reader)).toEqual(['Dyrt.']);
  await says(reader, 'Stod förut i');
  // What is gone can stay without a place, or is moved by selecting other words.
  await press(reader, 'Behåll utan koppling till texten');
  await says(reader, 'Du har sett alla kommentarer som behövde granskas.');
  await poll(() => reader.inPanel(() => document.activeElement?.tagName)).not.toBe('BODY');
  await chooseInMenu(reader, 'Ångra: ändring');
  await poll(() => listedComments(reader)).toEqual(['Dyrt.']);
  await selectWords(reader, 'Alla som fyller 80 år erbjuds ett hembesök.');
  await press(reader, 'Flytta');
  await says(reader, '3 av 3 sedda');
  await press(reader, 'Visa alla');
  await poll(() => listedComments(reader)).toHaveLength(4);
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain('Allasomfyller80årerbjudsetthembesök.');

  // The draft keeps its own.
  await read(reader, `${site.address}plan-utkast`);
  await poll(() => listedComments(reader)).toHaveLength(4);
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain(
    'Biblioteken håller öppet på söndagar.'.replaceAll(' ', ''),
  );
});
