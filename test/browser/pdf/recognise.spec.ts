import { expect } from '@playwright/test';
import { writePdf } from '../../pdf-files/pdf-writer.ts';
import type { ScannedPage } from '../../pdf-files/scanned-pdf.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { cardSays, noCard, rest } from '../surfaces/card.ts';
import { commentOnWords, forgetWork, listedComments } from '../surfaces/comments.ts';
import { choose, click, dataSays, openData, savedBackup } from '../surfaces/data-section.ts';
import { columnIs, exportedFromPanel, openExport } from '../surfaces/export-page.ts';
import { overlaps, stillPicture } from '../surfaces/marked-ink.ts';
import { allRead, paints, readerSays, readerText } from '../surfaces/pdf.ts';
import {
  filesLeft,
  holdAfter,
  offered,
  openFile,
  openScan,
  pressInLine,
  smallPage,
  smallPageMarks,
  untilRead,
} from '../surfaces/scans.ts';

test.slow();
test.afterEach(({ reader }) => forgetWork(reader));

const megabyte = 1e6;

const paintsInTime = (reader: ReadingBrowser, words: string[]) => paints(reader, words, untilRead);

test('a scanned page is read from its picture, searched, marked, commented on, exported, and kept until that is deleted', async ({
  reader,
}) => {
  await openScan(reader, [smallPage]);
  await says(reader, 'Sidan saknar text som går att läsa');
  expect(await violations(reader)).toEqual([]);
  await searchSays(reader, 'landet', 'Finns inte i dokumentet');

  await test.step('asked for in the panel, where the focus stays in the line', async () => {
    await reader.clickInPanel('.recognise-line button');
    await until('the focus on cancelling', () =>
      reader.inPanel(() => document.activeElement?.textContent === 'Avbryt'),
    );
    await paintsInTime(reader, smallPageMarks);
    await says(reader, '2 begrepp, 3 förekomster');
    await says(reader, 'Sidan är läst ur bilden');
    await poll(() => offered(reader)).toEqual([]);
  });

  await test.step('its words are found, and commented on', async () => {
    await searchSays(reader, 'landet', '1 av 1');
    await rest(reader, 'ohälsa');
    await cardSays(reader, 'Läst ur bilden, säkerhet');
    await commentOnWords(reader, 'landet', 'Vilka är med?');
    await says(reader, '(läst ur bild)');
  });
  const id = await exportedFromPanel(reader);

  const opensAsLeft = async () => {
    await openScan(reader, [smallPage]);
    // With the comment's own mark, where it stands among them.
    await paintsInTime(reader, smallPageMarks.toSpliced(4, 0, 'landet'));
    await poll(() => listedComments(reader)).toEqual(['Vilka är med?']);
    expect(await offered(reader)).toEqual([]);
  };
  await test.step('opened again it is read at once', opensAsLeft);

  await test.step('exported', async () => {
    await openExport(reader, id);
    await columnIs(reader, 'Citat', ['landet (läst ur bild)']);
  });

  await test.step('the options tell how many pages are kept, save them if that is asked for, and delete them', async () => {
    await openData(reader, '.with-recognised');
    await dataSays(reader, 'Här finns 1 sida, så att den inte behöver läsas igen. Som mest sparas 3 000 sidor');
    expect(await violations(reader, 'page')).toEqual([]);
    const saves = () => reader.inPage(() => document.querySelector<HTMLInputElement>('.with-recognised')?.checked);
    expect(await saves()).toBe(false);
    expect(JSON.parse(await savedBackup(reader)).data.recognised).toEqual([]);
    await openData(reader, '.with-recognised');
    await reader.inPage(() => document.querySelector<HTMLElement>('.with-recognised')?.click());
    const backup = await savedBackup(reader);
    expect(JSON.parse(backup).data.recognised).toHaveLength(1);
    await click(reader, 'Ta bort de lästa sidorna');
    await dataSays(reader, 'De lästa sidorna är borttagna.');
    await choose(reader, 'med sidor.json', backup);
    await dataSays(reader, 'Sidor som är lästa ur bilder: 1 läggs till.');
    await click(reader, 'Läs in');
    await dataSays(reader, 'Sidor som är lästa ur bilder: 1 lades till.');
  });
  await test.step('taken in from the backup it is read at once, too', opensAsLeft);
});

/** Searches in the reader for these words, and is told so. */
async function searchSays(reader: ReadingBrowser, words: string, told: string): Promise<void> {
  await reader.pressInPage('Control+f');
  await until('the field', () => reader.inReader(() => document.activeElement?.id === 'find-field'));
  await reader.inReader((words) => {
    const field = document.querySelector('#find-field') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await readerSays(reader, told);
  await reader.pressInPage('Escape');
}

type Noted = Document & { hasBegun?: boolean; offeredThen?: boolean };

/** Notes from now on whether anything is offered once the recognising has begun, be it for a moment. */
const noteOffers = (reader: ReadingBrowser) =>
  reader.inReader(() => {
    const noted = document as Noted;
    const look = () => {
      const line = document.querySelector('.recognise-line');
      if (line?.querySelector('progress')) noted.hasBegun = true;
      else if (line && noted.hasBegun) noted.offeredThen = true;
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    look();
  });

const offeredOnceBegun = (reader: ReadingBrowser) =>
  reader.inReader(() => (document as Noted).hasBegun === true && (document as Noted).offeredThen === true);

test('a page alone, cancelling, going on with the others, and by itself when the file is opened again in their middle', async ({
  reader,
}) => {
  const pages = ['samskapande', 'universell', 'psykisk hälsa'].map((words) => ({
    ...smallPage,
    text: [{ text: `Om ${words} i kommunen`, x: 40, y: 60, size: 18 }],
  }));
  await openScan(reader, pages);
  await readerSays(reader, '3 av 3 sidor saknar text som går att läsa');
  await pressInLine(reader, 'Läs bara sidan 1');
  await readerSays(reader, '2 av 3 sidor saknar text som går att läsa', untilRead);
  await paintsInTime(reader, ['samskapande']);
  await pressInLine(reader, 'Läs texten i bilden');
  await pressInLine(reader, 'Avbryt');
  await until('the button again', async () => (await offered(reader)).includes('Läs texten i bilden'));
  await holdAfter(reader, 1);
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, '2 av 3 sidor lästa ur bilden · 1 kvar', untilRead);

  await openScan(reader, pages);
  await noteOffers(reader);
  await readerSays(reader, '3 av 3 sidor är lästa ur bilden', untilRead);
  await says(reader, '3 av 3 sidor är lästa ur bilden');
  expect(await offeredOnceBegun(reader)).toBe(false);
  expect(await offered(reader)).toEqual([]);
});

test('three hundred pages are begun with and cancelled, which they stay when opened again, and little memory is held', async ({
  reader,
  target,
}) => {
  const pages = Array.from({ length: 300 }, () => smallPage);
  await openScan(reader, pages);
  await readerSays(reader, '300 av 300 sidor saknar text');
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, 'av 300 sidor lästa ur bilden', untilRead);
  const busy = target === 'chrome' ? await reader.memoryOfPages() : 0;
  await pressInLine(reader, 'Avbryt');
  await until('the button again', async () => (await offered(reader)).includes('Läs texten i bilden'));
  expect(busy / megabyte).toBeLessThan(700);
  if (target === 'chrome') expect((await reader.memoryOfPages()) / megabyte).toBeLessThan(700);

  await poll(() => filesLeft(reader)).toBe(0);
  const [left] = /\d+ av 300 sidor saknar text/.exec(await readerText(reader)) ?? ['how many are left'];
  await openScan(reader, pages);
  await allRead(reader);
  await readerSays(reader, left);
  expect(await offered(reader)).toContain('Läs texten i bilden');
});

test('marks lie on the words in pictures that lie straight, askew, and on their side', async ({ reader }) => {
  // All three are seen at once.
  await reader.resizePage(1000, 1600);
  const lines = smallPage.text;
  const pages: ScannedPage[] = [
    smallPage,
    { ...smallPage, text: lines.map((one) => ({ ...one, aslant: 1.5 })) },
    { width: 200, height: 340, text: lines.map((one) => ({ ...one, x: one.y, y: 340 - one.x, turns: 1 })) },
  ];
  await openScan(reader, pages);
  await pressInLine(reader, 'Läs texten i bilden');
  await paintsInTime(reader, [...smallPageMarks, ...smallPageMarks, ...smallPageMarks]);
  await stillPicture(reader);
  const scale = await reader.inReader(() =>
    Number(document.querySelector<HTMLElement>('.pdfViewer')?.style.getPropertyValue('--scale-factor')),
  );
  const found = await overlaps(reader, scale);
  const said = `${found.map(({ covered, precise }) => `${covered.toFixed(2)}/${precise.toFixed(2)}`)}`;
  expect(found.length, said).toBe(6);
  for (const { covered, whole } of found) {
    expect(covered, said).toBeGreaterThanOrEqual(0.85);
    expect(whole, said).toBe(true);
  }
  // Also where no letter stands.
  for (const { x, y } of await blanksBefore(reader, 'ohälsa', pages.length)) {
    await reader.movePointer(x - 1, y);
    await reader.movePointer(x, y);
    await cardSays(reader, 'psykisk ohälsa');
    await reader.movePointer(1, y);
    await noCard(reader);
  }
  await reader.resizePage(1000, 800);
});

/** The middle of the blank before this word, on each page. */
const blanksBefore = (reader: ReadingBrowser, word: string, pages: number) =>
  reader.inReader(
    (word, pages) => {
      const words = [...document.querySelectorAll('.textLayer span')].filter((one) =>
        one.textContent?.startsWith(word),
      );
      const blanks = words.map((one) => one.previousElementSibling).filter((one) => one?.textContent === ' ');
      if (blanks.length !== pages) throw new Error(`${blanks.length} blanks before ${word}`);
      return blanks.map((blank) => {
        const { left, top, width, height } = (blank as Element).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    },
    word,
    pages,
  );

test('where that is chosen a file is read by itself, and a page whose own text is good stays as it is', async ({
  reader,
}) => {
  const options = await reader.openBeside('options.html');
  const press = () =>
    until('the box', () =>
      options.run(() => {
        const boxes = [...document.querySelectorAll<HTMLLabelElement>('.setting-switch')];
        const box = boxes.find(({ textContent }) => textContent?.startsWith('Läs texten i skannade sidor direkt'));
        box?.querySelector('input')?.click();
        return box !== undefined;
      }),
    );
  await press();
  await openFile(reader, writePdf([{ text: [{ text: 'Om samskapande', x: 72, y: 100 }] }, { text: [] }]));
  await readerSays(reader, 'I bilden av sidan 2 hittades ingen text.', untilRead);
  await paintsInTime(reader, ['samskapande']);
  await press();
  await options.close();
});
