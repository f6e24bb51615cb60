/**
 * npm run benchmark -- word: a Word file of 300 pages in our reader, in Chromium, against what is allowed; and 500 comments written into it, by
 * Node. Each round is a browser of its own; the median of three.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocxFile } from '../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../documents/docx/text/docx-document.ts';
import type { DocxNote } from '../../documents/docx/write/docx-note.ts';
import { docxWithNotes } from '../../documents/docx/write/write-docx.ts';
import { launchChromium } from '../browser/drivers/chromium.ts';
import { until } from '../browser/drivers/reading-browser.ts';
import { longWord } from '../long-word.ts';

const rounds = 3;
const pages = 300;
/** In milliseconds since the file was chosen, and in megabytes. */
const allowed = {
  'marks in view, ms': 2000,
  'all read, ms': 4000,
  'memory of the page, MB': 300,
  '500 comments written, ms': 3000,
};
type Figures = Record<keyof typeof allowed, number>;

const extension = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-word-'));
const file = join(folder, 'lang.docx');
const bytes = longWord(pages);
await writeFile(file, bytes);

const all: Figures[] = [];
for (let round = 0; round < rounds; round++) all.push(await run());
console.log(`${pages} pages, median of ${rounds}`);
for (const [what, limit] of Object.entries(allowed) as [keyof typeof allowed, number][]) {
  const median = all.map((one) => one[what]).toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
  console.log(`${what}: ${median.toFixed(0)}, allowed ${limit}: ${(median / limit).toFixed(2)}`);
}
await rm(folder, { recursive: true });

async function run(): Promise<Figures> {
  const browser = await launchChromium({ extension });
  try {
    await browser.openOwn('reader.html');
    await until('the empty reader', () => browser.inReader(() => document.querySelector('.open-dialog h1') !== null));
    await browser.inReader(() => {
      document.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
    });
    await browser.chooseFile(file);
    const since = (mark: string) =>
      until(
        mark,
        () =>
          browser.inReader((mark) => {
            const [chosen] = performance.getEntriesByName('chosen');
            const [reached] = performance.getEntriesByName(mark);
            return chosen && reached ? reached.startTime - chosen.startTime : undefined;
          }, mark),
        60_000,
      );
    return {
      'marks in view, ms': await since('remisslasaren:first-marks'),
      'all read, ms': await since('remisslasaren:pages-read'),
      'memory of the page, MB': (await browser.memoryOfPages()) / 1e6,
      '500 comments written, ms': timeToWrite(500),
    };
  } finally {
    await browser.close();
  }
}

/** From the file's bytes to those of the copy, in milliseconds. */
function timeToWrite(count: number): number {
  const began = performance.now();
  const { blocks } = readDocx(new DocxFile(bytes), 'marked');
  const notes = Array.from({ length: count }, (_, i): DocxNote => {
    const block = blocks[Math.floor((i * blocks.length) / count)];
    const span = { block: block?.id ?? 0, start: 0, end: 10 };
    return {
      author: 'Anna Ek',
      initials: 'AE',
      text: 'Säg vem som ansvarar.',
      created: '2026-10-02T09:00:00Z',
      place: { on: 'words', spans: [span] },
    };
  });
  const { comments } = docxWithNotes(bytes, blocks, notes, { proposals: 'tracked' });
  if (comments !== count) throw new Error(`${comments} of ${count} were written`);
  return performance.now() - began;
}
