import type { PDFDocumentProxy } from 'pdfjs-dist';
import { expect, test } from 'vitest';
import { boundTexts } from '../../../../../documents/pdf/viewer/bound-text.ts';

/** A document of one page, whose text comes three items at a time. */
function documentOf(count: number) {
  let asked = 0;
  let isCancelled = false;
  const page = {
    view: [0, 0, 595, 842],
    streamTextContent: () =>
      new ReadableStream(
        {
          pull(stream) {
            const items = Array.from({ length: Math.min(3, count - asked) }, () => ({ str: String(asked++) }));
            stream.enqueue({ items, styles: { f1: {} }, lang: 'sv' });
            if (asked >= count) stream.close();
          },
          cancel() {
            isCancelled = true;
          },
        },
        { highWaterMark: 0 },
      ),
  };
  const pdf = { getPage: async () => page } as unknown as PDFDocumentProxy;
  return { pdf, asked: () => asked, isCancelled: () => isCancelled };
}

const notOther = () => undefined;

async function shown(pdf: PDFDocumentProxy): Promise<string[]> {
  const found: string[] = [];
  const page = await pdf.getPage(1);
  const reader = page.streamTextContent().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read())
    for (const { str } of next.value.items) found.push(str);
  return found;
}

test('a page with as many texts as are shown has them all', async () => {
  const cut: number[] = [];
  const { pdf } = documentOf(7);
  boundTexts(pdf, notOther, (page) => cut.push(page), 7);
  expect(await shown(pdf)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  expect(cut).toEqual([]);
});

test('a page with more has the first of them, and is asked for no more', async () => {
  const cut: number[] = [];
  const { pdf, asked, isCancelled } = documentOf(90);
  boundTexts(pdf, notOther, (page) => cut.push(page), 7);
  expect(await shown(pdf)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  expect(cut).toEqual([1]);
  await expect.poll(isCancelled).toBe(true);
  expect(asked()).toBeLessThan(20);
});

test('however often a page is asked for, its texts are bound once', async () => {
  const cut: number[] = [];
  const { pdf } = documentOf(90);
  boundTexts(pdf, notOther, (page) => cut.push(page), 7);
  await pdf.getPage(1);
  await shown(pdf);
  expect(cut).toEqual([1]);
});

test('a page that is given another text has that one, as long as it is given, and no more of it than is shown', async () => {
  const cut: number[] = [];
  const { pdf } = documentOf(3);
  const items = ['a', 'b', 'c'].map((str) => ({
    str,
    dir: 'ltr',
    transform: [],
    width: 1,
    height: 1,
    fontName: '',
    hasEOL: false,
  }));
  const views: (readonly number[])[] = [];
  let isGiven = false;
  const other = (view: readonly number[]) => {
    views.push(view);
    return { items, styles: {}, lang: null };
  };
  boundTexts(
    pdf,
    () => (isGiven ? other : undefined),
    (page) => cut.push(page),
    2,
  );
  expect(await shown(pdf)).toEqual(['0', '1']);
  isGiven = true;
  expect(await shown(pdf)).toEqual(['a', 'b']);
  expect(views).toEqual([[0, 0, 595, 842]]);
  expect(cut).toEqual([1, 1]);
});
