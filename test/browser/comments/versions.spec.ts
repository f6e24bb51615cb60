import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
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

/** Opens one of the two plans, as a page or as a PDF. */
type Open = (plan: 'plan-utkast' | 'plan-slutlig') => Promise<void>;

async function commentOnDraft(reader: ReadingBrowser, open: Open): Promise<void> {
  await open('plan-utkast');
  for (const [words, text] of written) {
    await commentOnWords(reader, words, text);
  }
  await poll(() => listedComments(reader)).toHaveLength(written.length);
}

/** Comments on the draft, then looks through what becomes of them in the final text. */
async function lookThrough(reader: ReadingBrowser, open: Open): Promise<void> {
  await commentOnDraft(reader, open);
  await open('plan-slutlig');
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
  await open('plan-utkast');
  await poll(() => listedComments(reader)).toHaveLength(4);
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain(
    'Biblioteken håller öppet på söndagar.'.replaceAll(' ', ''),
  );
}

test('a final text is known as another version of the draft; comments are carried over and looked through', async ({
  reader,
  site,
}) => lookThrough(reader, (plan) => read(reader, site.address + plan)));

test('the same with PDFs', async ({ reader }, info) => {
  await lookThrough(reader, async (plan) => {
    const file = info.outputPath(`${plan}.pdf`);
    writeFileSync(file, planPdf(plan));
    await readFile(reader, file);
  });
});

test('it is another document, or the same: that is asked once', async ({ reader, site }) => {
  await commentOnDraft(reader, (plan) => read(reader, site.address + plan));
  await read(reader, `${site.address}plan-slutlig`);
  // Unanswered, it is whole, and nobody need think that the comments are gone.
  await press(reader, 'Kommentarer');
  await says(reader, 'Dina 4 kommentarer finns i den andra versionen.');
  expect(await reader.inPanel(() => document.querySelector('.comments')?.textContent)).not.toContain(
    'Inga kommentarer än.',
  );
  await answerVersion(reader, 'Det är ett annat dokument');
  await press(reader, 'Kommentarer');
  await says(reader, 'Inga kommentarer än.');
  await read(reader, `${site.address}plan-slutlig`);
  await says(reader, 'Inga kommentarer än.');
  expect(await reader.inPanel(() => document.querySelector('.new-version'))).toBeNull();
});

test('a comment written before the answer keeps the question, and the answer makes one document of both', async ({
  reader,
  site,
}) => {
  const open: Open = (plan) => read(reader, site.address + plan);
  await commentOnDraft(reader, open);
  await open('plan-slutlig');
  await press(reader, 'Svara senare');
  const asks = () => reader.inPanel(() => document.querySelector('.version-question summary')?.textContent ?? '');
  await poll(asks).toContain('Är det här en ny version av');
  await commentOnWords(reader, 'Alla som fyller 80 år erbjuds ett hembesök.', 'Skriven före svaret.');
  await poll(() => listedComments(reader)).toEqual(['Skriven före svaret.']);
  await poll(asks).toContain('Är det här en ny version av');
  expect(await violations(reader)).toEqual([]);
  await open('plan-slutlig');
  await answerVersion(reader, 'Det är en ny version');
  await says(reader, '4 kommentarer fördes över');
  await poll(() => listedComments(reader)).toHaveLength(5);
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain('Allasomfyller80årerbjudsetthembesök.');
  await press(reader, 'Ångra');
  await poll(() => listedComments(reader)).toEqual(['Skriven före svaret.']);
  await answerVersion(reader, 'Det är samma dokument');
  await poll(() => listedComments(reader)).toHaveLength(5);
  await open('plan-utkast');
  await poll(() => listedComments(reader)).toHaveLength(5);
  expect(await asks()).toBe('');
});

test('the answer and the list under it say the same at each moment', async ({ reader, site }) => {
  await commentOnDraft(reader, (plan) => read(reader, site.address + plan));
  await read(reader, `${site.address}plan-slutlig`);
  await press(reader, 'Kommentarer');
  await says(reader, 'Dina 4 kommentarer finns i den andra versionen.');
  await reader.inPanel(() => {
    const seen = new MutationObserver(() => {
      const { textContent: text } = document.body;
      if (text?.includes('fördes över') && text.includes('finns i den andra versionen'))
        document.body.setAttribute('data-contradiction', '');
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await answerVersion(reader, 'Det är en ny version');
  await says(reader, '4 kommentarer fördes över');
  await poll(() => listedComments(reader)).toHaveLength(4);
  expect(await reader.inPanel(() => document.body.hasAttribute('data-contradiction'))).toBe(false);
});
