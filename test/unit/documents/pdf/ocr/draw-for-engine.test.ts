import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { openToDraw } from '../../../../../commands/documents/ocr/recognised-pages.ts';
import { drawForEngine } from '../../../../../documents/pdf/ocr/engine/draw-for-engine.ts';
import { scannedPdf, withBrokenPicture } from '../../../../pdf-files/scanned-pdf.ts';

test('a page whose picture is broken can’t be drawn, and the next one can', async () => {
  const pages = ['Ett', 'Två'].map((text) => ({ width: 200, height: 100, text: [{ text, x: 40, y: 50 }] }));
  const { opened, close } = await openToDraw(withBrokenPicture(await scannedPdf(pages)));
  await expect(drawForEngine(await opened.getPage(1), createCanvas)).rejects.toThrow('decoded');
  const { picture } = await drawForEngine(await opened.getPage(2), createCanvas);
  expect(Math.min(...picture.pixels)).toBeLessThan(100);
  await close();
});
