import { engineVersion } from '../../../../documents/pdf/ocr/engine/version.ts';
import type { PdfNeeds } from './formats/pdf.ts';

/** The database and the engine come when a scan is met. */
const kept = () => import('../../viewer/recognising/kept-pages.ts');
const engine = () => import('../../viewer/recognising/recognising-thread.ts');

/**
 * What recognises a PDF's pages from their pictures, as the reader of PDFs does, with what it has kept.
 * @param file SHA-256 of its bytes
 * @param tell hears of which page is being read, from 1, of how many
 * @param skip lets go of the pages that are left
 */
export function pageRecogniser(file: string, tell: (page: number, of: number) => void, skip: AbortSignal): PdfNeeds {
  return {
    async known() {
      try {
        return await (await kept()).keptPages(file, engineVersion);
      } catch (error) {
        console.debug('recognised pages', error);
        return [];
      }
    },
    async recognise(pdf, pages, take, signal) {
      const either = AbortSignal.any([signal, skip]);
      try {
        const [{ RecognisingThread }, { keepPage }] = await Promise.all([engine(), kept()]);
        const recogniser = await RecognisingThread.start(pdf);
        either.addEventListener('abort', () => recogniser.end(), { once: true });
        try {
          for (const [i, page] of pages.entries()) {
            if (either.aborted) return;
            tell(i + 1, pages.length);
            const read = await recogniser.recognise(page, either);
            take(read);
            await keepPage(read, file);
          }
        } finally {
          recogniser.end();
        }
      } catch (error) {
        // What has been read stays, and it is told that pages are missing.
        if (!either.aborted) console.warn('recognising an answer', error);
      }
    },
  };
}
