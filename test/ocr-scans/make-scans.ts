/**
 * node test/ocr-scans/make-scans.ts: makes the scans in test/documents/ocr, a page each, and beside each what stands on it. They are
 * committed, since another machine has other fonts. The second set is made whenever it is read: `npm run benchmark -- ocr`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { scans } from './scans.ts';

const folder = new URL('../documents/ocr/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { name, pdf, text } of scans('first')) {
  writeFileSync(new URL(`${name}.pdf`, folder), pdf);
  writeFileSync(new URL(`${name}.txt`, folder), `${text}\n`);
  console.log(`${name}: ${(pdf.length / 1000).toFixed(0)} kB`);
}
