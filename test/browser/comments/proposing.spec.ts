import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, read, says, test, violations } from '../fixtures.ts';
import { leaveNoComments, onSelection, press, unfoldField } from '../surfaces/comments.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

const sentence = 'Hur svaret bör utformas framgår av avsnitt 8.';

/** As it is seen: struck words in brackets, those that are put in between plus signs. */
const seen = (reader: ReadingBrowser) =>
  reader.inPanel(() =>
    [...(document.querySelector('.proposal-editor')?.childNodes ?? [])]
      .map(({ nodeName, textContent }) =>
        nodeName === 'DEL' ? `[${textContent}]` : nodeName === 'INS' ? `+${textContent}+` : textContent,
      )
      .join(''),
  );

async function type(reader: ReadingBrowser, ...keys: string[]): Promise<void> {
  for (const key of keys) await reader.pressInPanel(key);
}

test('words are changed where they stand: what goes stays struck, what comes is underlined, and all can be undone', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await onSelection(reader, sentence, 'Kommentera');
  await says(reader, 'Ny kommentar');
  await press(reader, 'Föreslå ny lydelse');
  await until('the editor', () =>
    reader.inPanel(() => document.activeElement?.classList.contains('proposal-editor') ?? false),
  );
  expect(await seen(reader)).toBe(sentence);
  await type(reader, 'Control+Home', ...Array.from('Hur svaret ', () => 'ArrowRight'), 'Delete', 'Delete', 'Delete');
  await poll(() => seen(reader)).toBe('Hur svaret [bör] utformas framgår av avsnitt 8.');
  await type(reader, ...'ska');
  await poll(() => seen(reader)).toBe('Hur svaret [bör]+ska+ utformas framgår av avsnitt 8.');
  await type(reader, 'Backspace', 'o', 'Enter');
  await poll(() => seen(reader)).toBe('Hur svaret [bör]+sko\n+ utformas framgår av avsnitt 8.');
  await type(reader, 'Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z');
  await poll(() => seen(reader)).toBe(sentence);
  await type(reader, 'Control+y', 'Control+y', 'Control+y', 'Control+y');
  await poll(() => seen(reader)).toBe('Hur svaret [bör]+ska+ utformas framgår av avsnitt 8.');
  // A stance by its keys leaves the caret where it is, and saving takes the words as they are to be.
  await type(reader, 'Alt+2', 'l');
  for (const part of ['Typ', 'Motivering', 'Etiketter']) await unfoldField(reader, part);
  expect(await violations(reader)).toEqual([]);
  await type(reader, 'Control+Enter');
  const kept = () => reader.inPanel(() => document.querySelector('.comment .difference ins')?.textContent);
  await poll(kept).toBe('skal');
  const headings = () =>
    reader.inPanel(() => [...document.querySelectorAll('.comment .part-name')].map(({ textContent }) => textContent));
  expect(await headings()).toEqual(['Förslag']);
  await says(reader, 'tillstyrker med ändring');
});
