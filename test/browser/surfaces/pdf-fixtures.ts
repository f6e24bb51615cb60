import { writePdf } from '../../pdf-files/pdf-writer.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { launch, test as shared } from '../fixtures.ts';
import { type Site, serve } from '../serve.ts';

/** A browser of their own for each: whether PDFs open in the reader is kept for the whole browser. */
export const test = shared.extend<{ fresh: ReadingBrowser; pdfs: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  async fresh({}, use, { project }) {
    const fresh = await launch(project.name);
    await use(fresh);
    await fresh.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  async pdfs({}, use) {
    const site = await serve({
      '/remiss.pdf': pdf,
      '/dokument': pdf,
      '/embedded':
        '<!doctype html><title>Inbäddad</title><p>Psykisk hälsa.</p><embed src="/remiss.pdf" type="application/pdf">',
      '/save.pdf': { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment' }, body: pdf },
    });
    await use(site);
    site.close();
  },
});

/** A PDF with these words on one page. */
export const onePage = (words: string): Buffer =>
  Buffer.from(writePdf([{ text: [{ text: words, x: 72, y: 140, size: 24 }] }]));

const pdf = onePage('Psykisk hälsa');
