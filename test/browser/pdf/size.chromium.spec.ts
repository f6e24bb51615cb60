import { expect } from '@playwright/test';
import { formBomb, line, pdfOfPages } from '../../pdf-files/pdf-objects.ts';
import { writePdf } from '../../pdf-files/pdf-writer.ts';
import { until } from '../drivers/reading-browser.ts';
import { test } from '../fixtures.ts';
import { openBytesBesidePanel, readerSays } from '../surfaces/pdf.ts';

// In one browser: the size is the point, and PDF.js and what reads beside it are the same in both.

test('a page that takes long is told, and the others are read', async ({ reader }) => {
  const heavy = formBomb(4, 'samskapande');
  heavy.forms?.push(`${heavy.forms.pop()} ${'q Q '.repeat(50_000)}`);
  const others = ['Om samskapande', 'Mer', 'Det tredje', 'Det fjarde'].map((words) => ({ content: line(words) }));
  const last = { content: line('Sist om samskapande') };
  await openBytesBesidePanel(reader, pdfOfPages([...others, heavy, { content: line('Nast sist') }, last]));
  await readerSays(reader, 'Sidan 5 tar lång tid att läsa.');
  await until('both mentions in the panel, and why there aren’t more', () =>
    reader.inPanel(() => {
      const text = document.querySelector('main')?.textContent ?? '';
      return /2 förekomster/.test(text) && /Sidan 5 tar lång tid/.test(text);
    }),
  );
  // The page that draws is free: it goes on to the last page, whose mark is painted there.
  await reader.inReader(() => {
    const field = document.querySelector('#page-field') as HTMLInputElement;
    field.value = '7';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('a mark on the last page', () =>
    reader.inReader(() => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      return ranges.some(({ startContainer }) => startContainer.parentElement?.closest('[data-page-number="7"]'));
    }),
  );
});

test('1,500 pages', async ({ reader }) => {
  const pages = Array.from({ length: 1500 }, (_, i) => ({ text: [{ text: `Sida ${i + 1}`, x: 72, y: 100 }] }));
  await openBytesBesidePanel(reader, writePdf(pages));
  await readerSays(reader, 'av 1 500');
});

test('a page of thousands of scattered letters holds neither the reader nor the panel', async ({ reader }) => {
  const letters = Array.from(
    { length: 3000 },
    (_, i) => `1 0 0 1 ${(i * 7919) % 560} ${(i * 104_729) % 820} Tm (a) Tj`,
  );
  await openBytesBesidePanel(
    reader,
    pdfOfPages([{ content: `BT /F1 2 Tf ${letters.join(' ')} ET` }, { content: line('samskapande') }]),
  );
  await until('the other page', () => reader.inPanel(() => /samskapande\s*1/.test(document.body.textContent ?? '')));
  // Half a second of PDF.js's own, on a slow machine two. With a style of each mark for each letter it was seventeen.
  expect(await reader.inReader(longestTask)).toBeLessThan(5000);
});

/** In milliseconds, since the page was opened. */
function longestTask(): Promise<number> {
  return new Promise((resolve) => {
    const note = (list: PerformanceObserverEntryList) =>
      resolve(Math.max(...list.getEntries().map((one) => one.duration)));
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
  });
}
