import { withPdf } from '../../commands/documents/pdf-blocks.ts';
import { readPage, startReading } from '../../documents/pdf/reading/read-page.ts';
import { PdfBlocks } from '../../documents/pdf/text/pdf-blocks.ts';
import type { OutlineEntry, PageText } from '../../documents/pdf/text/runs/page-text.ts';

/** A PDF as PDF.js reads it, for tests that put its pages in an order of their own. */
export interface PdfSource {
  pages: PageText[];
  outline: OutlineEntry[] | null;
}

export const read = (bytes: Uint8Array): Promise<PdfSource> =>
  withPdf(bytes, async (pdf) => {
    const reading = await startReading(pdf);
    const pages: PageText[] = [];
    for (let page = 1; page <= pdf.numPages; page++) pages.push(await readPage(reading, page));
    return { pages, outline: await pdf.getOutline() };
  });

export function blocksOf({ pages, outline }: PdfSource): PdfBlocks {
  const blocks = new PdfBlocks({ pages: pages.length, outline });
  for (const page of pages) blocks.put(page);
  blocks.finish();
  return blocks;
}
