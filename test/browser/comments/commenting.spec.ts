import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { openConcept, paintedWords, panelText, poll, read, says, test, violations } from '../fixtures.ts';
import { clickInCard, rest } from '../surfaces/card.ts';
import {
  barText,
  chooseInMenu,
  commentOnWords,
  leaveNoComments,
  listedComments,
  onSelection,
  press,
  propose,
  searchComments,
  selectWords,
  unfoldField,
  write,
} from '../surfaces/comments.ts';

const comments = 'remisslasaren-comments';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('from selected words to a saved comment, which is there after the page has been loaded again', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  expect(await reader.inPanel(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await poll(() => paintedWords(reader, 'remisslasaren-writing')).toEqual(['psykiskhälsa']);
  await write(reader, 'Synpunkt', 'Definitionen bör följa begreppsmodellen.');
  expect(await violations(reader)).toEqual([]);
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  expect(await listedComments(reader)).toEqual(['Definitionen bör följa begreppsmodellen.']);
  await poll(() => paintedWords(reader, comments)).toEqual(['psykiskhälsa']);
  await poll(() => paintedWords(reader, 'remisslasaren-writing')).toEqual([]);
  expect(await violations(reader)).toEqual([]);

  await read(reader, `${site.address}remiss`);
  await poll(() => listedComments(reader)).toEqual(['Definitionen bör följa begreppsmodellen.']);
  await poll(() => paintedWords(reader, comments)).toEqual(['psykiskhälsa']);
});

test('a whole form: proposal with its difference, stance, type, reason, labels, concepts; changed afterwards', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await onSelection(reader, 'Hur svaret bör utformas framgår av avsnitt 8.', 'Kommentera');
  await write(reader, 'Synpunkt', 'Oklart.');
  await press(reader, 'Föreslå ny lydelse');
  await propose(reader, 'Hur svaret ska utformas framgår av avsnitt 8.');
  expect(await reader.inPanel(() => document.querySelector('.proposal-editor del')?.textContent)).toBe('bör');
  expect(await reader.inPanel(() => document.querySelector('.proposal-editor ins')?.textContent)).toBe('ska');
  await press(reader, 'Tillstyrker med ändring');
  await unfoldField(reader, 'Typ');
  await write(reader, 'Typ', 'redaktionell');
  await unfoldField(reader, 'Motivering');
  await write(reader, 'Motivering', 'Annars kan det läsas som frivilligt.');
  await unfoldField(reader, 'Etiketter');
  await write(reader, 'Etiketter', 'språk, avsnitt 8');
  await press(reader, 'Endast internt');
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Spara');
  await says(reader, 'tillstyrker med ändring · redaktionell · Klar · Endast internt · språk · avsnitt 8');

  await press(reader, 'Ändra');
  await says(reader, 'Ändra kommentar');
  await write(reader, 'Typ', 'sak');
  await write(reader, 'Etiketter', '');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'tillstyrker med ändring · sak · Klar · Endast internt');
  await press(reader, 'Ångra: ändring av kommentaren');
  await says(reader, 'Ångrat: ändring av kommentaren.');
  await says(reader, 'redaktionell · Klar · Endast internt · språk');
  await press(reader, 'Gör om: ändring av kommentaren');
  await says(reader, 'tillstyrker med ändring · sak · Klar · Endast internt');
});

test('a proposal left as the words are is none; of words that are all new, the old are told from them', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  const sentence = 'Hur svaret bör utformas framgår av avsnitt 8.';
  await onSelection(reader, sentence, 'Kommentera');
  await press(reader, 'Föreslå ny lydelse');
  await press(reader, 'Spara');
  await says(reader, 'Skriv en synpunkt');
  await write(reader, 'Synpunkt', 'Oklart.');
  await press(reader, 'Spara');
  await says(reader, 'Sparad');
  expect(await reader.inPanel(() => document.querySelector('.comment')?.textContent)).not.toContain('Förslag');
  await press(reader, 'Ändra');
  await says(reader, 'Ändra kommentar');
  await press(reader, 'Föreslå ny lydelse');
  await propose(reader, 'Nämnderna lämnar sina synpunkter i en mall');
  const shown = () =>
    reader.inPanel(() => [...document.querySelectorAll('.proposal-editor > *')].map((part) => part.textContent));
  await poll(shown).toEqual([sentence, 'Nämnderna lämnar sina synpunkter i en mall']);
});

test('on a section, on the whole document, and from a concept', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Vi är i huvudsak för.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await chooseInMenu(reader, 'Kommentera ett avsnitt');
  await until('the sections', () => reader.inPanel(() => document.querySelectorAll('.section-list li').length > 5));
  await reader.clickInPanel('.section-list li:nth-child(3) button');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Avsnittet är för långt.');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toEqual(['Vi är i huvudsak för.', 'Avsnittet är för långt.']);

  // From the card of a mark.
  await rest(reader, 'preventionsnivåerna');
  await clickInCard(reader, 'Kommentera');
  await says(reader, 'Ny kommentar');
  const start = await reader.inPanel(
    () => document.querySelector<HTMLTextAreaElement>('.comment-form textarea')?.value,
  );
  expect(start).toContain('I dokumentet står ”preventionsnivåerna”. Preventionsnivåer');
  await press(reader, 'Släng utkastet');

  // From the concept in the panel.
  await press(reader, 'Begrepp');
  await openConcept(reader, 'psykisk-halsa');
  await reader.clickInPanel('.walk-next');
  await reader.clickInPanel('.comment-here');
  await says(reader, 'Ny kommentar');
  await press(reader, 'Släng utkastet');
  expect(await listedComments(reader)).toHaveLength(2);
});

test('by the keys, without a pointer: selected words, and the whole document where none are', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await reader.inPage(() => {
    const [heading] = document.querySelectorAll('h2');
    document.getSelection()?.selectAllChildren(heading as Element);
  });
  await reader.giveCommand('comment');
  await says(reader, 'Ny kommentar');
  const heading = await reader.inPage(() => document.querySelector('h2')?.textContent ?? '');
  await says(reader, heading);
  await reader.pressInPanel('Escape');
  await reader.inPage(() => document.getSelection()?.removeAllRanges());
  await reader.giveCommand('comment');
  await says(reader, 'Hela dokumentet');
  await write(reader, 'Synpunkt', 'Bra.');
  await press(reader, 'Spara');
  await says(reader, '1 kommentar');
  // No heading over it says the same.
  await poll(async () => (await panelText(reader)).match(/Hela dokumentet/g)?.length).toBe(1);
});

test('highlighting needs no panel and no words; the quote is copied with its section', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await onSelection(reader, 'Remisstid:', 'Markera');
  await poll(() => paintedWords(reader, comments)).toEqual(['Remisstid:']);
  await press(reader, 'Kommentarer');
  await says(reader, '1 kommentar');
  await selectWords(reader, 'Torvald Ekeskär');
  await poll(() => barText(reader)).toContain('Kopiera citat');
  await reader.inPage(() => {
    const scope = globalThis as unknown as { copied: string };
    // The page's own listeners hear nothing of it: this one stands for a page that would change it.
    addEventListener('copy', (event) => (scope.copied = event.clipboardData?.getData('text/plain') ?? 'heard'));
  });
  await clickInCard(reader, 'Kopiera citat');
  await poll(() => barText(reader)).toContain('Kopierat');
  expect(await reader.inPage(() => (globalThis as unknown as { copied?: string }).copied)).toBeUndefined();
});

test('comments that overlap are all reached from their words', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  for (const [words, text] of [
    ['Kommuner och fristående organisationer', 'Den långa.'],
    ['fristående', 'Den korta.'],
  ] as const) {
    await commentOnWords(reader, words, text);
    // A press on selected words would drag them.
    await reader.inPage(() => document.getSelection()?.removeAllRanges());
  }
  await poll(() => listedComments(reader)).toHaveLength(2);
  await rest(reader, 'fristående');
  await until('both in the card', () =>
    reader.inCard((root) => root.querySelectorAll('.comments-here button').length === 2),
  );
  await clickInCard(reader, 'Den långa.');
  await until('the row', () =>
    reader.inPanel(() => document.activeElement?.closest('.comment')?.textContent?.includes('Den långa.') ?? false),
  );
});

test('many at once: search, filter, choose, label, delete and undo', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  for (const [words, text, stance] of [
    ['psykisk hälsa', 'Bra begrepp.', 'Tillstyrker'],
    ['Remisstid:', 'För kort.', 'Avstyrker'],
    ['Torvald Ekeskär', 'Fel namn.', ''],
  ] as const) {
    await commentOnWords(reader, words, text, stance);
  }
  await poll(() => listedComments(reader)).toEqual(['Bra begrepp.', 'För kort.', 'Fel namn.']);
  await searchComments(reader, 'för');
  await poll(() => listedComments(reader)).toEqual(['För kort.']);
  await says(reader, '1 av 3 kommentarer visas');
  await press(reader, 'Visa alla');
  await press(reader, 'Filtrera');
  await write(reader, 'Ställningstagande', 'tillstyrker');
  await poll(() => listedComments(reader)).toEqual(['Bra begrepp.']);
  // Folded away, what is chosen is told all the same, and can be taken away.
  await press(reader, 'Filtrera');
  await press(reader, 'Ta bort filtret Tillstyrker');
  await poll(() => listedComments(reader)).toHaveLength(3);
  await chooseInMenu(reader, 'Välj flera');
  await press(reader, 'Välj alla 3');
  await says(reader, '3 kommentarer valda');
  await press(reader, 'Ändra 3 kommentarer');
  await press(reader, 'Ändra 3 kommentarer till utkast');
  await poll(() => reader.inPanel(() => document.querySelectorAll('.comment-marks').length)).toBe(3);
  expect(await violations(reader)).toEqual([]);
  // While one goes on choosing, what has been done is said, and can be taken back, in the bar.
  await press(reader, 'Välj inga');
  await reader.clickInPanel('.choose-one input');
  await press(reader, 'Ta bort 1 kommentar');
  await says(reader, 'Kommentaren är borttagen.');
  await poll(() => reader.inPanel(() => document.activeElement?.className)).toBe('chosen-bar');
  await poll(() => listedComments(reader)).toHaveLength(2);
  await says(reader, 'Välj alla 2');
  await press(reader, 'Ångra: borttagning av kommentaren');
  await poll(() => listedComments(reader)).toHaveLength(3);
  // A form for one ends it.
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  await poll(() => reader.inPanel(() => document.querySelectorAll('.chosen-bar, .choose-one').length)).toBe(0);
  await press(reader, 'Släng utkastet');
  await chooseInMenu(reader, 'Välj flera');
  await press(reader, 'Välj alla 3');
  await press(reader, 'Ta bort 3 kommentarer');
  await says(reader, '3 kommentarer är borttagna.');
  await poll(() => listedComments(reader)).toEqual([]);
  await press(reader, 'Ångra: borttagning av 3 kommentarer');
  await poll(() => listedComments(reader)).toHaveLength(3);
});

test('what is written is text, whatever it looks like, and however long', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const hostile = '<img src=x onerror="window.hacked = true"> שלום 👩‍👩‍👧 ';
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await write(reader, 'Synpunkt', hostile + 'å'.repeat(100_000));
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  const text = await until('the row', async () => (await listedComments(reader))[0]);
  expect(text.startsWith(hostile.slice(0, 40))).toBe(true);
  expect(text.length).toBe(hostile.length + 100_000);
  expect(await reader.inPanel(() => document.querySelector('.comment img'))).toBeNull();
  expect(await panelText(reader)).not.toContain('undefined');
});
