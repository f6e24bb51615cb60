import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { cellsOfXlsx } from '../../../comments/list/read/formats/workbook/xlsx.ts';
import { column, writePdf } from '../../pdf-files/pdf-writer.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, says, test } from '../fixtures.ts';
import { clickInCard } from '../surfaces/card.ts';
import {
  barText,
  forgetWork,
  listedComments,
  onSelection,
  press as pressInPanel,
  write,
} from '../surfaces/comments.ts';
import { catchFiles, forgetPlansAndWork, openExport, savedAs } from '../surfaces/export-page.ts';
import { readFile } from '../surfaces/pdf.ts';
import { openWorkspace, pageSays, press } from '../surfaces/workspace-page.ts';

/** Words broken at line ends, one of them by the end of the page. */
const broken = writePdf([
  {
    text: [
      ...column(72, 80, ['Strategi för psykisk hälsa'], 14, { size: 18, font: 'F2' }),
      ...column(72, 120, [
        'Strategin gäller alla nämnder i Stock-',
        'holms län och ska följas upp av hälso-',
        'och sjukvården varje år. Den utgår från en',
      ]),
      ...column(72, 762, ['lång rad av samtal med invånare och från den natio-']),
    ],
  },
  { text: column(72, 80, ['nella strategin. Arbetet redovisas för nämnden.']) },
]);

test.afterEach(({ reader }) => forgetPlansAndWork(reader));

/** Selects from the first words to the others, on whatever lines they stand, and presses the bar's button. */
async function comment(reader: ReadingBrowser, first: string, last: string, text: string): Promise<void> {
  const places = () =>
    reader.inReader(
      (first, last) => {
        const edge = (sought: string) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node as Text).data.indexOf(sought);
            if (at < 0 || !node.parentElement?.closest('.textLayer')) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + sought.length);
            return range.getBoundingClientRect();
          }
          return undefined;
        };
        const [from, to] = [edge(first), edge(last)];
        if (!from || !to) return undefined;
        return {
          from: { x: from.left + 1, y: from.top + from.height / 2 },
          to: { x: to.right - 1, y: to.top + to.height / 2 },
        };
      },
      first,
      last,
    );
  const ends = await until(`"${first}" and "${last}"`, places);
  await reader.movePointer(ends.from.x, ends.from.y);
  await reader.pressPointer();
  await reader.movePointer((ends.from.x + ends.to.x) / 2, ends.to.y);
  await reader.movePointer(ends.to.x, ends.to.y);
  await reader.releasePointer();
  await until('the bar', async () => (await barText(reader)).includes('Kommentera'));
  await clickInCard(reader, 'Kommentera');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', text);
}

const quotes = (reader: ReadingBrowser) =>
  reader.inPanel(() =>
    [...document.querySelectorAll('.comment-quote')].map(({ textContent }) =>
      textContent?.replaceAll('\u00ad', '').trim(),
    ),
  );

test('broken words are whole in panel, form, proposal and list; read in anew, all comments stand where they stood', async ({
  reader,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-broken-'));
  const file = join(folder, 'remiss.pdf');
  await writeFile(file, broken);
  await readFile(reader, file);
  await comment(reader, 'nämnder i Stock-', 'holms län', 'Vilka?');
  await says(reader, 'nämnder i Stockholms län');
  await pressInPanel(reader, 'Föreslå ny lydelse');
  const proposal = () => reader.inPanel(() => document.querySelector('.proposal-editor')?.textContent);
  await poll(proposal).toBe('nämnder i Stockholms län');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await comment(reader, 'följas upp av hälso-', 'och sjukvården', 'Hur?');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toEqual(['Vilka?', 'Hur?']);
  expect(await quotes(reader)).toEqual(['nämnder i Stockholms län', 'följas upp av hälso- och sjukvården']);
  // From within a word to within another, on one line.
  await comment(reader, 'tegin gäller alla nämnd', 'tegin gäller alla nämnd', 'Alla?');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toEqual(['Alla?', 'Vilka?', 'Hur?']);
  await poll(async () => (await quotes(reader))[0]).toBe('tegin gäller alla nämnd');
  await reader.clickInReader('.icon-area');
  await until('the focus', () => reader.inReader(() => document.activeElement?.textContent === 'Hela sidan 1'));
  await reader.pressInPage(' ');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Sidan är tät.');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toHaveLength(4);
  const stood = await quotes(reader);

  const link = await until('the way to the list', () =>
    reader.inPanel(() => document.querySelector<HTMLAnchorElement>('.export-link')?.getAttribute('href')),
  );
  await openExport(reader, decodeURIComponent(link.replace('/export.html#', '')));
  await catchFiles(reader);
  const { bytes } = await savedAs(reader, 'xlsx', 'Spara som Excel');
  const cells = (await cellsOfXlsx(bytes)).flatMap(({ lines }) => lines.flat());
  expect(cells).toContain('nämnder i Stockholms län');
  expect(cells).toContain('följas upp av hälso- och sjukvården');
  expect(cells).toContain('hela sidan 1');

  // A fresh profile, beside the same file.
  await forgetWork(reader);
  await readFile(reader, file);
  await onSelection(reader, 'redovisas', 'Markera');
  await until('the mark', () => reader.inPanel(() => document.querySelector('.comment-quote') !== null));
  await openWorkspace(reader);
  await takeIn(reader, bytes);
  await pageSays(reader, '4 nya');
  expect(await reader.inPage(() => document.querySelector('.import-comments')?.textContent)).not.toContain(
    'hela dokumentet',
  );
  // They are somebody else's, in this profile.
  await reader.inPage(() => document.querySelector<HTMLInputElement>('.preview input[type=radio]')?.click());
  await until('the button', () =>
    reader.inPage(() => document.querySelector('.preview .main-button:not(:disabled)') !== null),
  );
  await press(reader, 'Läs in 4 kommentarer');
  await pageSays(reader, 'Kommentarerna är inlästa');

  await readFile(reader, file);
  await until('all of them', async () => (await quotes(reader)).length === 5);
  const now = await quotes(reader);
  expect(now.filter((quote) => !quote?.startsWith('redovisas'))).toEqual(stood);
  await until('the area', () => reader.inReader(() => document.querySelectorAll('.page-area').length === 1));
  const panel = await reader.inPanel(() => document.body.textContent ?? '');
  expect(panel).not.toContain('Orden finns inte kvar');
  expect(panel).not.toContain('har ändrats');
  await rm(folder, { recursive: true });
});

/** As if the reader had chosen that file for the only ärende or document. */
const takeIn = (reader: ReadingBrowser, bytes: Uint8Array) =>
  until('a place for the file', () =>
    reader.inPage((base64) => {
      const input = document.querySelector<HTMLInputElement>('.import-comments input[type=file]');
      if (!input) return false;
      const files = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
      files.items.add(new File([bytes], 'lista.xlsx'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, Buffer.from(bytes).toString('base64')),
  );
