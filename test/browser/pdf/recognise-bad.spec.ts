import { expect } from '@playwright/test';
import { withPhotograph } from '../../ocr-scans/beside-text.ts';
import { scannedPdf, withBrokenPicture } from '../../pdf-files/scanned-pdf.ts';
import { test } from '../fixtures.ts';
import { forgetWork } from '../surfaces/comments.ts';
import { paints, readerSays, readerText } from '../surfaces/pdf.ts';
import { offered, openFile, openScan, pressInLine, smallPage, smallPageMarks, untilRead } from '../surfaces/scans.ts';

test.slow();
test.afterEach(({ reader }) => forgetWork(reader));

test('a thread that dies, too little memory, a broken picture and a full disk are told, and the other pages are read', async ({
  reader,
}) => {
  const low = { width: 400, height: 100, text: [{ text: 'Om samskapande i kommunen', x: 40, y: 60, size: 18 }] };
  await openFile(reader, withBrokenPicture(await scannedPdf([low, { ...low, width: 500 }, smallPage])));
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
  const died = 'Sidorna 2 och 3 kunde inte läsas ur bilden: läsningen avbröts av ett fel. Försök igen.';
  await readerSays(reader, died, untilRead);
  const broken = 'Sidan 1 kunde inte läsas ur bilden: bilden är trasig.';
  await readerSays(reader, broken);

  await reader.inReader(() => {
    const { getImageData } = OffscreenCanvasRenderingContext2D.prototype;
    OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...given) {
      if (this.canvas.width > 900) throw new RangeError('Array buffer allocation failed');
      return getImageData.apply(this, given);
    };
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'recognised') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, smallPageMarks, untilRead);
  await readerSays(reader, '1 av 3 sidor är läst ur bilden', untilRead);
  await readerSays(reader, 'Sidan 2 kunde inte läsas ur bilden: minnet räckte inte.');
  await readerSays(reader, broken);
  await readerSays(reader, 'Det finns ingen plats på disken för de lästa sidorna.');
  expect(await readerText(reader)).not.toContain('avbröts av ett fel');
});

test('a page of twenty metres is read, one in another language is told, and so are pages without text', async ({
  reader,
}) => {
  const side = 56_693;
  const large = { text: 'Om psykisk hälsa', x: 4_000, y: 20_000, size: 5_000 };
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
  const empty = { width: 400, height: 200, text: [] };
  await openScan(reader, [
    { width: side, height: side, density: 1.5, text: [large] },
    { width: 400, height: 340, text: lines.map((line, i) => ({ text: line, x: 30, y: 40 + 35 * i, size: 13 })) },
    empty,
    { ...empty, text: [{ text: '.', x: 200, y: 100 }] },
    { ...empty, beside: (paper) => withPhotograph(paper, 3, 0.05, 0.9) },
  ]);
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, ['psykisk', 'hälsa'], untilRead);
  await readerSays(reader, '2 av 5 sidor är lästa ur bilden', untilRead);
  await readerSays(reader, 'Sidan 2 verkar vara på ett annat språk än svenska.');
  await readerSays(reader, 'I bilden av sidorna 3–5 hittades ingen text.');
  // They aren't asked about again.
  expect(await offered(reader)).toEqual([]);
});
