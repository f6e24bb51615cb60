import type { PDFDocumentProxy } from 'pdfjs-dist';
import { expect, test, vi } from 'vitest';
import { AddedTexts } from '../../../../../documents/pdf/added/added-text.ts';
import { blocksOf, read } from '../../../../pdf-files/pdf-source.ts';
import { pdfOf } from '../../../../pdf-files/pdf-writer.ts';
import { formPdf } from '../../../../written-form.ts';

test('what is filled in, chosen or noted on a page is read, and told as such', async () => {
  const blocks = blocksOf(await read(formPdf()));
  expect(blocks.all.map(({ source, text }) => [source, text])).toEqual([
    [undefined, 'Psykisk hälsa'],
    [undefined, 'Skriv vad ni anser om planen för länet:'],
    ['field', 'Vi saknar universell prevention\ni avsnittet om skolan.'],
    ['field', 'Och selektiv prevention.'],
    ['field', 'Psykisk ohälsa'],
    ['note', 'Mer om indikerad prevention här.'],
  ]);
  expect(blocks.addedText()).toEqual({ fields: 3, notes: 1, left: 0, addedUnread: [] });
});

test('their lines are items behind those of the page, each where it stands', async () => {
  const { pages, outline } = await read(formPdf());
  const items = pages[0]?.content.items.filter((item) => 'str' in item).length ?? 0;
  const blocks = blocksOf({ pages, outline });
  const field = blocks.all.find(({ source }) => source === 'field');
  expect(field?.pieces).toEqual([
    { page: 1, item: items, from: 0, to: 31, start: 0 },
    { page: 1, item: items + 1, from: 0, to: 22, start: 32 },
  ]);
  const [first, second] = blocks.layerChanges(1)?.added ?? [];
  expect(first?.transform[4]).toBe(72);
  expect(first?.transform[5]).toBeCloseTo(695.5, 1);
  expect(second?.transform[5]).toBeCloseTo(684, 0);
});

test('what the file has no drawing of stands where PDF.js draws it; what that doesn’t draw is nowhere', async () => {
  const lines = blocksOf(await read(formPdf())).layerChanges(1)?.added ?? [];
  expect(lines.map(({ str, drawn }) => [str.slice(0, 12), drawn])).toEqual([
    ['Vi saknar un', undefined],
    ['i avsnittet ', undefined],
    ['Och selektiv', 'in a common font'],
    ['Psykisk ohäl', 'nowhere'],
    ['Mer om indik', 'in a common font'],
  ]);
  // Over the note's lower edge, as high as its type and the room under it say: 40 + 0.35 × 14 − 1.35 × 14.
  expect(lines[4]?.transform.map((of) => Math.round(of * 10) / 10)).toEqual([14, 0, 0, 14, 70, 506]);
});

test('lines of a note that has no drawing are as far apart as PDF.js sets them', async () => {
  const bytes = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] /Resources << >> >>',
    '<< /Type /Annot /Subtype /FreeText /F 4 /Rect [70 400 500 500] /DA (/Helv 20 Tf 0 g) /Contents (En rad.\n\nEn till.) >>',
  ]);
  const lines = blocksOf(await read(bytes)).layerChanges(1)?.added ?? [];
  expect(lines.map(({ str, transform }) => [str, transform[5]])).toEqual([
    ['En rad.', 480],
    ['En till.', 426],
  ]);
});

test('what is drawn a second time, or not at all, is no text of the page’s', async () => {
  const { pages, outline } = await read(formPdf());
  const strings = pages[0]?.content.items.flatMap((item) => ('str' in item ? [item.str] : [])) ?? [];
  const unread = blocksOf({ pages, outline }).layerChanges(1)?.unread ?? new Set();
  expect([...unread].map((item) => strings[item])).toEqual(['Psykisk hälsa', 'Struken text om psykisk ohälsa.']);
});

test('of a page with more fields than any form has, the first are read, and the others counted', async () => {
  const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F 4 /Rect [70 700 90 710] /V (svar) >>';
  const bytes = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [${'4 0 R '.repeat(2_100)}] /Resources << >> >>`,
    field,
  ]);
  expect(blocksOf(await read(bytes)).addedText()).toEqual({ fields: 2_000, notes: 0, left: 100, addedUnread: [] });
});

/** Three pages with a field each; those that can't be read fail what is asked for with them, as PDF.js has it. */
function formOf(readable: (page: number) => boolean | null) {
  const widget = (page: number) => ({
    ...{ annotationType: 20, annotationFlags: 4, pageIndex: page - 1, rect: [70, 630, 500, 650] },
    ...{ fieldType: 'Tx', fieldValue: `svar ${page}`, hasAppearance: true },
  });
  const getAnnotationsByType = async (_kinds: unknown, others: ReadonlySet<number>) => {
    const asked = [1, 2, 3].filter((page) => !others.has(page - 1));
    if (asked.some((page) => readable(page) === null)) return null;
    if (!asked.every(readable)) throw new Error('Page dictionary kid reference points to wrong type of object.');
    return asked.map(widget);
  };
  return new AddedTexts({ numPages: 3, getAnnotationsByType } as unknown as PDFDocumentProxy, () => true);
}

test.each<[string, (page: number) => boolean | null, string[]]>([
  ['all are read', () => true, ['svar 1', 'svar 2', 'svar 3']],
  ['a damaged page costs its own fields alone', (page) => page !== 2, ['svar 1', 'failed', 'svar 3']],
  ['a form that is damaged as a whole', () => null, ['failed', 'failed', 'failed']],
])('fields that can’t be read: %s, and it is logged once', async (_name, readable, expected) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const form = formOf(readable);
  const found = await Promise.all([1, 2, 3].map((page) => form.on(page)));
  expect(found.map(({ texts: [text], failed }) => (failed ? 'failed' : text?.lines[0]?.str))).toEqual(expected);
  expect(warned).toHaveBeenCalledTimes(expected.includes('failed') ? 1 : 0);
  warned.mockRestore();
});
