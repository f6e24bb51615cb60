/**
 * npm run benchmark -- pdf-blocks: what it costs to make blocks of a PDF's text, against what PDF.js takes to give that text.
 * Processor time of this process, PDF.js's worker included; the median of five readings of each document.
 */
import { readFileSync } from 'node:fs';
import { withPdf } from '../../../commands/documents/pdf-blocks.ts';
import { readPage, startReading } from '../../../documents/pdf/reading/read-page.ts';
import { PdfBlocks } from '../../../documents/pdf/text/pdf-blocks.ts';
import type { PageText } from '../../../documents/pdf/text/runs/page-text.ts';
import { column, writePdf } from '../../pdf-files/pdf-writer.ts';
import { shared } from '../../shared.ts';

const rounds = 5;

const long = writePdf(
  Array.from({ length: 500 }, (_, i) => ({
    text: [
      { text: 'Region Älvmarken', x: 70, y: 40, size: 9 },
      ...column(
        70,
        100,
        Array.from(
          { length: 40 },
          (_, k) => `Rad ${k} om psykisk hälsa och psykiskt välbefinnande i nämndens verksamheter`,
        ),
        16,
      ),
      { text: `${i + 1}`, x: 290, y: 815, size: 9 },
    ],
  })),
);
const documents = ['strategi', 'strategi-skannad-ocr', 'dir-2016-15', 'afs-2011-19'].flatMap(
  (name): [string, Uint8Array][] => {
    const file = shared(`documents/${name}.pdf`);
    return file ? [[name, readFileSync(file)]] : [];
  },
);

for (const [name, bytes] of [...documents, ['500 pages', long] as [string, Uint8Array]]) {
  const [reading, blocks]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [read, made] = await measure(bytes);
    reading.push(read);
    blocks.push(made);
  }
  const [read, made] = [median(reading), median(blocks)];
  console.log(
    `${name}: PDF.js ${read.toFixed(0)} ms, blocks ${made.toFixed(0)} ms, ${((100 * made) / read).toFixed(0)} %`,
  );
}

async function measure(bytes: Uint8Array): Promise<[read: number, made: number]> {
  return withPdf(bytes, async (pdf) => {
    const reading = await startReading(pdf);
    const pages: PageText[] = [];
    const began = spent();
    for (let page = 1; page <= pdf.numPages; page++) pages.push(await readPage(reading, page));
    const read = spent();
    const blocks = new PdfBlocks({ pages: pages.length, outline: null });
    for (const page of pages) blocks.put(page);
    blocks.finish();
    return [read - began, spent() - read];
  });
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
