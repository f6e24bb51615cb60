import { createCanvas } from '@napi-rs/canvas';
import { expect } from '@playwright/test';
import { openToDraw } from '../../../commands/documents/ocr/recognised-pages.ts';
import { docxBytes, p, r } from '../../docx.ts';
import { wordRemiss } from '../../word-remiss.ts';
import { poll, test } from '../fixtures.ts';
import { commentOnWords, leaveNoComments } from '../surfaces/comments.ts';
import { markedComments, readWord } from '../surfaces/word.ts';

const scale = 2;

/** The lightness of each pixel of the first sheet, as a printer without colours has it: 0 is black. */
async function greySheet(paper: Uint8Array): Promise<{ width: number; height: number; grey: Uint8Array }> {
  const { opened, close } = await openToDraw(paper);
  try {
    const page = await opened.getPage(1);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const canvas = createCanvas(width, height);
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    const grey = Uint8Array.from({ length: width * height }, (_, at) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
      return 0.3 * red + 0.59 * green + 0.11 * blue;
    });
    return { width, height, grey };
  } finally {
    await close();
  }
}

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('words that are commented on have a line above and one below on paper, without colours, too', async ({
  reader,
}) => {
  await readWord(reader, wordRemiss());
  const words = await reader.inReader(() => document.querySelector('.flow-sheet')?.textContent);
  const plain = await greySheet(await reader.printPage());
  await commentOnWords(reader, 'hos alla invånare', 'Också besökare?');
  await poll(() => markedComments(reader)).toEqual(['hos alla invånare']);
  const marked = await greySheet(await reader.printPage());
  expect([marked.width, marked.height]).toEqual([plain.width, plain.height]);
  // Longest row of pixels that have become much darker, in each line of pixels: a tint is less.
  const rows = Array.from({ length: plain.height }, (_, y) => {
    let [longest, run] = [0, 0];
    for (let x = 0; x < plain.width; x++) {
      const at = y * plain.width + x;
      run = (plain.grey[at] ?? 0) - (marked.grey[at] ?? 0) > 70 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return { y, longest };
  });
  const lines = rows.filter(({ longest }) => longest > 60 * scale).map(({ y }) => y);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect((lines.at(-1) ?? 0) - (lines[0] ?? 0), 'from the one to the other').toBeGreaterThan(8 * scale);
  expect(await reader.inReader(() => document.querySelector('.flow-sheet')?.textContent)).toBe(words);
  await poll(() => markedComments(reader)).toEqual(['hos alla invånare']);
});

test('a table that is wider than the paper is all on it', async ({ reader }) => {
  const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
  const names = Array.from({ length: 9 }, (_, i) => `Förvaltningssamordning${i}`);
  const body = `<w:tbl><w:tr>${names.map(cell).join('')}</w:tr></w:tbl>${p(r('Efter tabellen.'))}`;
  await readWord(reader, docxBytes({ body }), 'bred.docx');
  const { opened, close } = await openToDraw(await reader.printPage());
  try {
    const page = await opened.getPage(1);
    const [, , width = 0] = page.view;
    const { items } = await page.getTextContent();
    const said = items.flatMap((one) => ('str' in one && one.str.trim() !== '' ? [one] : []));
    expect(
      said
        .map(({ str }) => str)
        .join('')
        .replace(/\s/g, ''),
    ).toContain('g8');
    for (const { str, transform, width: long } of said)
      expect.soft(transform[4] + long, str).toBeLessThanOrEqual(width);
  } finally {
    await close();
  }
});
