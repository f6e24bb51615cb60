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
  selectWords,
  write,
} from '../surfaces/comments.ts';
import { pressesF6 } from '../surfaces/f6.ts';

// What the form and the list do by themselves is in `test/unit/panel/comments.test.ts`.
const comments = 'remisslasaren-comments';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('from selected words to a saved comment, which is text whatever it looks like, and is there after the page has been loaded again', async ({
  reader,
  site,
}) => {
  const hostile = '<img src=x onerror="window.hacked = true"> שלום 👩‍👩‍👧';
  await read(reader, `${site.address}remiss`);
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  expect(await reader.inPanel(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await poll(() => paintedWords(reader, 'remisslasaren-writing')).toEqual(['psykiskhälsa']);
  await reader.clickInPanel('.synpunkt');
  for (const letter of 'Hej') await reader.pressInPanel(letter);
  expect(await violations(reader)).toEqual([]);
  await write(reader, 'Synpunkt', hostile);
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  expect(await listedComments(reader)).toEqual([hostile]);
  await poll(() => paintedWords(reader, comments)).toEqual(['psykiskhälsa']);
  await poll(() => paintedWords(reader, 'remisslasaren-writing')).toEqual([]);
  expect(await violations(reader)).toEqual([]);
  expect(await reader.inPanel(() => document.querySelector('.comment img'))).toBeNull();
  // One goes on where one was: the words are still selected, and the page is one F6 away.
  expect(await reader.inPage(() => String(getSelection()))).toBe('psykisk hälsa');
  await pressesF6(reader);

  await read(reader, `${site.address}remiss`);
  await poll(() => listedComments(reader)).toEqual([hostile]);
  await poll(() => paintedWords(reader, comments)).toEqual(['psykiskhälsa']);
});

test('what is begun in the page: by the keys, from its bar, from cards and from a concept’s places', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  const unselect = () => reader.inPage(() => document.getSelection()?.removeAllRanges());
  await test.step('by the keys: selected words, and the whole document where none are', async () => {
    const heading = await reader.inPage(() => {
      const [first] = document.querySelectorAll('h2');
      document.getSelection()?.selectAllChildren(first as Element);
      return first?.textContent ?? '';
    });
    await reader.giveCommand('comment');
    await says(reader, 'Ny kommentar');
    await says(reader, heading);
    await reader.pressInPanel('Escape');
    await unselect();
    await reader.giveCommand('comment');
    await says(reader, 'Hela dokumentet');
    await write(reader, 'Synpunkt', 'Bra.');
    await press(reader, 'Spara');
    await says(reader, '1 kommentar');
    // No heading over it says the same.
    await poll(async () => (await panelText(reader)).match(/Hela dokumentet/g)?.length).toBe(1);
  });
  await test.step('highlighting needs no words; the quote is copied with its section', async () => {
    await onSelection(reader, 'Remisstid:', 'Markera');
    await poll(() => paintedWords(reader, comments)).toEqual(['Remisstid:']);
    await says(reader, '2 kommentarer');
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
    await unselect();
  });
  await test.step('from the card of a mark, and from the concept in the panel', async () => {
    await rest(reader, 'preventionsnivåerna');
    await clickInCard(reader, 'Kommentera');
    await says(reader, 'Ny kommentar');
    const start = await reader.inPanel(
      () => document.querySelector<HTMLTextAreaElement>('.comment-form textarea')?.value,
    );
    expect(start).toContain('I dokumentet står ”preventionsnivåerna”. Preventionsnivåer');
    await press(reader, 'Släng utkastet');
    await press(reader, 'Begrepp');
    await openConcept(reader, 'psykisk-halsa');
    await reader.clickInPanel('.walk-next');
    await reader.clickInPanel('.comment-here');
    await says(reader, 'Ny kommentar');
    await press(reader, 'Släng utkastet');
    expect(await listedComments(reader)).toHaveLength(2);
  });
  await test.step('comments that overlap are all reached from their words', async () => {
    for (const [words, text] of [
      ['Kommuner och fristående organisationer', 'Den långa.'],
      ['fristående', 'Den korta.'],
    ] as const) {
      await commentOnWords(reader, words, text);
      // A press on selected words would drag them.
      await unselect();
    }
    await poll(() => listedComments(reader)).toHaveLength(4);
    await rest(reader, 'fristående');
    await until('both in the card', () =>
      reader.inCard((root) => root.querySelectorAll('.comments-here button').length === 2),
    );
    await clickInCard(reader, 'Den långa.');
    await until('the row', () =>
      reader.inPanel(() => document.activeElement?.closest('.comment')?.textContent?.includes('Den långa.') ?? false),
    );
  });
  await test.step('many at once', async () => {
    await chooseInMenu(reader, 'Välj flera');
    await press(reader, 'Välj alla 4');
    await says(reader, '4 kommentarer valda');
    expect(await violations(reader)).toEqual([]);
    await press(reader, 'Ta bort 4 kommentarer');
    await poll(() => listedComments(reader)).toEqual([]);
    await poll(() => paintedWords(reader, comments)).toEqual([]);
    await press(reader, 'Ångra: borttagning av 4 kommentarer');
    await poll(() => listedComments(reader)).toHaveLength(4);
  });
});
