import { expect } from '@playwright/test';
import { type WrittenText, writePdf } from '../../pdf-files/pdf-writer.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { cardSays, rest } from '../surfaces/card.ts';
import { commentOnWords, forgetWork, listedComments } from '../surfaces/comments.ts';
import { columnIs, exportedFromPanel, openExport } from '../surfaces/export-page.ts';
import { overlaps, stillPicture } from '../surfaces/marked-ink.ts';
import { paints, readerSays } from '../surfaces/pdf.ts';
import {
  filesLeft,
  holdAfter,
  offered,
  openFile,
  openScan,
  pressInLine,
  smallPage,
  untilRead,
} from '../surfaces/scans.ts';

test.slow();
test.afterEach(({ reader }) => forgetWork(reader));

const megabyte = 1e6;

const paintsInTime = (reader: ReadingBrowser, words: string[]) => paints(reader, words, untilRead);
const marked = ['psykisk', 'hälsa', 'psykisk', 'hälsa', 'psykisk', 'ohälsa'];

test('a scanned page is read from its picture, marked, commented on, and exported; opened again it is read at once', async ({
  reader,
}) => {
  await openScan(reader, [smallPage]);
  await says(reader, 'Sidan saknar text som går att läsa');
  expect(await violations(reader)).toEqual([]);
  await pressInLine(reader, 'Läs texten i bilden');
  await paintsInTime(reader, marked);
  await says(reader, '2 begrepp, 3 förekomster');
  await says(reader, 'Sidan är läst ur bilden');
  await poll(() => offered(reader)).toEqual([]);
  await rest(reader, 'ohälsa');
  await cardSays(reader, 'Läst ur bilden, säkerhet');
  await commentOnWords(reader, 'landet', 'Vilka är med?');
  await says(reader, '(läst ur bild)');

  const id = await exportedFromPanel(reader);
  await openScan(reader, [smallPage]);
  // With the comment's own mark, where it stands among them.
  await paintsInTime(reader, marked.toSpliced(4, 0, 'landet'));
  await poll(() => listedComments(reader)).toEqual(['Vilka är med?']);
  expect(await offered(reader)).toEqual([]);

  await openExport(reader, id);
  await columnIs(reader, 'Citat', ['landet (läst ur bild)']);
});

test('a page alone, cancelling, and going on with the others', async ({ reader }) => {
  const pages = ['samskapande', 'universell', 'psykisk hälsa'].map((words) => ({
    ...smallPage,
    text: [{ text: `Om ${words} i kommunen`, x: 40, y: 60, size: 18 }],
  }));
  await openScan(reader, pages);
  await readerSays(reader, '3 av 3 sidor saknar text som går att läsa');
  await pressInLine(reader, 'Läs bara sidan 1');
  await readerSays(reader, '2 av 3 sidor saknar text som går att läsa');
  await paintsInTime(reader, ['samskapande']);
  await pressInLine(reader, 'Läs texten i bilden');
  await pressInLine(reader, 'Avbryt');
  await until('the button again', async () => (await offered(reader)).includes('Läs texten i bilden'));
  await pressInLine(reader, 'Läs texten i bilden');
  await until('no more', async () => (await offered(reader)).length === 0);
  await says(reader, '3 av 3 sidor är lästa ur bilden');
});

/** Closes the file in the middle of a reading of three pages, one of which is through, and opens it again. */
async function openedAgain(reader: ReadingBrowser, before: () => Promise<unknown>): Promise<void> {
  const pages = ['samskapande', 'universell', 'psykisk hälsa'].map((words) => ({
    ...smallPage,
    text: [{ text: `Vi skriver om ${words} i regionen`, x: 40, y: 60, size: 18 }],
  }));
  await openScan(reader, pages);
  await holdAfter(reader, 1);
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, '1 av 3 sidor lästa ur bilden · 2 kvar', untilRead);
  await before();
  await openScan(reader, pages);
}

test('what was asked for goes on by itself when the file is opened again', async ({ reader }) => {
  await openedAgain(reader, async () => {});
  await readerSays(reader, '3 av 3 sidor är lästa ur bilden', untilRead);
  expect(await offered(reader)).toEqual([]);
});

test('what was cancelled stays so when the file is opened again', async ({ reader }) => {
  await openedAgain(reader, async () => {
    await pressInLine(reader, 'Avbryt');
    await poll(() => filesLeft(reader)).toBe(0);
  });
  await readerSays(reader, '2 av 3 sidor saknar text som går att läsa');
  await says(reader, '1 av 3 sidor är läst ur bilden');
  expect(await offered(reader)).toContain('Läs texten i bilden');
});

test('where there are four cores, two pages are read at a time', async ({ reader }) => {
  const long = Array.from({ length: 45 }, (_, i) => ({
    ...{ text: `Rad ${i} om psykisk hälsa, samverkan och stöd i hela landet`, x: 40, y: 40 + 17 * i },
  }));
  await openScan(reader, [{ text: long }, smallPage]);
  const cores = await reader.inReader(() => {
    const read: number[] = [];
    Object.assign(globalThis, { read });
    const Thread = globalThis.Worker;
    globalThis.Worker = class extends Thread {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (!String(address).includes('recognising-worker')) return;
        this.addEventListener('message', ({ data }) => {
          if (data.is === 'recognised') read.push(data.page.page);
        });
      }
    };
    return navigator.hardwareConcurrency;
  });
  await pressInLine(reader, 'Läs texten i bilden');
  const first = await until(
    'a page that is read',
    () => reader.inReader(() => (globalThis as unknown as { read: number[] }).read[0]),
    untilRead,
  );
  // The first page has thirty times as many words as the second.
  expect(first).toBe(cores < 4 ? 1 : 2);
});

test('three hundred pages are begun with and cancelled, and little memory is held', async ({ reader, target }) => {
  await openScan(
    reader,
    Array.from({ length: 300 }, () => smallPage),
  );
  await readerSays(reader, '300 av 300 sidor saknar text');
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, 'av 300 sidor lästa ur bilden', untilRead);
  const busy = target === 'chrome' ? await reader.memoryOfPages() : 0;
  await pressInLine(reader, 'Avbryt');
  await until('the button again', async () => (await offered(reader)).includes('Läs texten i bilden'));
  expect(busy / megabyte).toBeLessThan(700);
  if (target === 'chrome') expect((await reader.memoryOfPages()) / megabyte).toBeLessThan(700);
});

const lines = smallPage.text;
for (const [name, page] of [
  ['that lies straight', smallPage],
  ['that lies askew', { ...smallPage, text: lines.map((one) => ({ ...one, aslant: 1.5 })) }],
  ['that lies on its side', { width: 200, height: 400, text: lines.map(onItsSide) }],
] as const)
  test(`marks lie on the words in a picture ${name}`, async ({ reader }) => {
    await reader.resizePage(1500, 1300);
    await openScan(reader, [page]);
    await pressInLine(reader, 'Läs texten i bilden');
    await paintsInTime(reader, marked);
    await stillPicture(reader);
    const scale = await reader.inReader(() =>
      Number(document.querySelector<HTMLElement>('.pdfViewer')?.style.getPropertyValue('--scale-factor')),
    );
    const found = await overlaps(reader, scale);
    const said = `${found.map(({ covered, precise }) => `${covered.toFixed(2)}/${precise.toFixed(2)}`)}`;
    expect(found.length, said).toBe(2);
    for (const { covered, whole } of found) {
      expect(covered, said).toBeGreaterThanOrEqual(0.85);
      expect(whole, said).toBe(true);
    }
    // Also where no letter stands.
    const { x, y } = await blankBefore(reader, 'ohälsa');
    await reader.movePointer(x - 1, y);
    await reader.movePointer(x, y);
    await cardSays(reader, 'psykisk ohälsa');
    await reader.resizePage(1000, 800);
  });

/** The middle of the blank before this word. */
const blankBefore = (reader: ReadingBrowser, word: string) =>
  reader.inReader((word) => {
    const elements = [...document.querySelectorAll('.textLayer span')];
    const blank = elements.find(({ textContent }) => textContent?.startsWith(word))?.previousElementSibling;
    if (blank?.textContent !== ' ') throw new Error(`no blank before ${word}`);
    const { left, top, width, height } = blank.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, word);

function onItsSide(one: WrittenText): WrittenText {
  return { ...one, x: one.y, y: 400 - one.x, turns: 1 };
}

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
  await readerSays(reader, 'I bilden av sidan 2 hittades ingen text.');
  await paintsInTime(reader, ['samskapande']);
  await press();
  await options.close();
});

test('what has been searched for before is found once the page is read', async ({ reader }) => {
  await openScan(reader, [smallPage]);
  const seek = async (says: string) => {
    await reader.pressInPage('Control+f');
    await until('the field', () => reader.inReader(() => document.activeElement?.id === 'find-field'));
    await reader.inReader(() => {
      const field = document.querySelector('#find-field') as HTMLInputElement;
      field.value = 'landet';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await readerSays(reader, says);
    await reader.pressInPage('Escape');
  };
  await seek('Finns inte i dokumentet');
  await pressInLine(reader, 'Läs texten i bilden');
  await paintsInTime(reader, marked);
  await seek('1 av 1');
});

test('the panel asks for it, too, and the focus stays in its line', async ({ reader }) => {
  await openScan(reader, [smallPage]);
  await until('the button in the panel', () =>
    reader.inPanel(() => document.querySelector('.recognise-line button') !== null),
  );
  await reader.clickInPanel('.recognise-line button');
  await until('the focus on cancelling', () => reader.inPanel(() => document.activeElement?.textContent === 'Avbryt'));
  await paintsInTime(reader, marked);
});
