import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { scannedPdf, withBrokenPicture } from '../../pdf-files/scanned-pdf.ts';
import { poll, test } from '../fixtures.ts';
import { forgetWork } from '../surfaces/comments.ts';
import { paints, readerSays, readerText } from '../surfaces/pdf.ts';
import { offered, openFile, openScan, pressInLine, smallPage, untilRead } from '../surfaces/scans.ts';

test.slow();
test.afterEach(({ reader }) => forgetWork(reader));

const marked = ['psykisk', 'hälsa', 'psykisk', 'hälsa', 'psykisk', 'ohälsa'];

test('a full disk is told, and the page is read all the same', async ({ reader }) => {
  await openScan(reader, [smallPage]);
  await reader.inReader(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'recognised') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, marked, untilRead);
  await readerSays(reader, 'Det finns ingen plats på disken för de lästa sidorna.');
});

test('a thread that dies is told, and the next try goes well', async ({ reader }) => {
  await openScan(reader, [smallPage]);
  await reader.inReader(() => {
    const Thread = globalThis.Worker;
    globalThis.Worker = class extends Thread {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (!String(address).includes('recognising-worker')) return;
        globalThis.Worker = Thread;
        this.postMessage = (asked: object) => {
          if ('is' in asked) this.dispatchEvent(new ErrorEvent('error', { message: 'it has died' }));
          else super.postMessage(asked);
        };
      }
    };
  });
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, 'Sidan 1 kunde inte läsas ur bilden: läsningen avbröts av ett fel. Försök igen.', untilRead);
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, marked, untilRead);
  expect(await readerText(reader)).not.toContain('avbröts av ett fel');
});

test('a broken picture is told, and the other pages are read', async ({ reader }) => {
  const other = { ...smallPage, text: [{ text: 'Om samskapande i kommunen', x: 40, y: 60, size: 18 }] };
  await openFile(reader, withBrokenPicture(await scannedPdf([smallPage, other], 200)));
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, 'Sidan 1 kunde inte läsas ur bilden: bilden är trasig.', untilRead);
  await readerSays(reader, '1 av 2 sidor är läst ur bilden');
});

test('too little memory is told, and the other pages are read', async ({ reader }) => {
  const other = { ...smallPage, text: [{ text: 'Om samskapande i kommunen', x: 40, y: 60, size: 18 }] };
  await openScan(reader, [smallPage, other]);
  await reader.inReader(() => {
    const { getImageData } = OffscreenCanvasRenderingContext2D.prototype;
    OffscreenCanvasRenderingContext2D.prototype.getImageData = () => {
      OffscreenCanvasRenderingContext2D.prototype.getImageData = getImageData;
      throw new RangeError('Array buffer allocation failed');
    };
  });
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, 'Sidan 1 kunde inte läsas ur bilden: minnet räckte inte.', untilRead);
  await readerSays(reader, '1 av 2 sidor är läst ur bilden');
});

test('a page in another language is read, and told', async ({ reader }) => {
  // Of less text than this it isn't said which language it is in.
  const lines = [
    'The government has asked the agency to report on the',
    'mental health of young people in the country, and on',
    'what the regions have done to help those who need it.',
    'The report should be sent to the ministry this year.',
    'It should say how many people have been waiting for a',
    'first visit, and how long they have been waiting. The',
    'agency should also describe which methods have worked',
    'well, and where there is still something to be done.',
  ];
  const text = lines.map((line, i) => ({ text: line, x: 30, y: 40 + 35 * i, size: 13 }));
  await openScan(reader, [{ width: 400, height: 340, text }]);
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, 'Sidan 1 verkar vara på ett annat språk än svenska.', untilRead);
  await readerSays(reader, 'Sidan är läst ur bilden');
});

test('a page of twenty metres is read', async ({ reader }) => {
  const side = 56_693;
  const text = [{ text: 'Om psykisk hälsa', x: 4_000, y: 20_000, size: 5_000 }];
  await openScan(reader, [{ width: side, height: side, text }], 1.5);
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, ['psykisk', 'hälsa'], untilRead);
});

for (const [name, text] of [
  ['an empty page', []],
  ['a speck', [{ text: '.', x: 200, y: 100 }]],
] as const)
  test(`${name} is said to have no text, the next page is read, and it isn’t asked about again`, async ({ reader }) => {
    await openScan(reader, [{ ...smallPage, text }, smallPage]);
    await pressInLine(reader, 'Läs texten i bilden');
    await readerSays(reader, '1 av 2 sidor är läst ur bilden', untilRead);
    await readerSays(reader, 'I bilden av sidan 1 hittades ingen text.');
    expect(await offered(reader)).toEqual([]);
  });

test('a page of one photograph is said to have no text', async ({ reader }) => {
  await openFile(reader, readFileSync(new URL('../../documents/ocr/bara-fotografi-200.pdf', import.meta.url)));
  await pressInLine(reader, 'Läs texten i bilden');
  await readerSays(reader, 'I bilden av sidan 1 hittades ingen text.', untilRead);
  await poll(() => offered(reader)).toEqual([]);
});
