/** PDF.js's worker as the extension has it, on fonts whose ranges of widths reach beyond what memory holds. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { withBoundWidths } from '../../../../../documents/pdf/file/bound-widths.ts';
import { withWidths } from '../../../../pdf-files/widths.ts';

const root = new URL('../../../../../', import.meta.url);
const source = readFileSync(new URL('node_modules/pdfjs-dist/build/pdf.worker.min.mjs', root), 'utf8');

test.each<[string, string, string]>([
  ['far', '/W [36 36 700 37 2147483647 500]', 'Identity-H'],
  ['from far below', '/W [-2147483647 2147483647 500]', 'Identity-H'],
  ['of vertical type', '/W2 [36 2147483647 -1000 500 880]', 'Identity-V'],
])('ranges of widths %s take no memory, and the text is read', async (_, widths, encoding) => {
  const file = join(mkdtempSync(join(tmpdir(), 'remisslasaren-worker-')), 'worker.mjs');
  writeFileSync(file, withBoundWidths(source));
  Object.assign(globalThis, { pdfjsWorker: await import(/* @vite-ignore */ pathToFileURL(file).href) });
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const before = process.memoryUsage().heapUsed;
  const pdf = await pdfjs.getDocument({ data: withWidths(widths, encoding), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('AB');
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
});

test('another way of writing it fails the build', () => {
  expect(() =>
    withBoundWidths(source.replaceAll('fetchIfRef', 'fetch').replaceAll('continue;for', 'continue; for')),
  ).toThrow('0 ranges');
});
