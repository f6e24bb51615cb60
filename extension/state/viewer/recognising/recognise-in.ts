import { engineVersion } from '../../../../documents/pdf/ocr/engine/version.ts';
import type { RecognisedPage } from '../../../../documents/pdf/ocr/page/recognised-page.ts';
import type { PdfDocument } from '../../../../documents/pdf/pdf-document.ts';
import type { PdfView } from '../../../../documents/pdf/viewer/pdf-view.ts';
import { sleep } from '../../../../documents/sleep.ts';
import { recognisesByItself } from '../../../settings/settings.ts';
import type { OpenPdf } from '../opening.ts';
import { Recognising } from './recognising.ts';

/** The database comes when it is wanted: the reader is drawn before. */
const kept = () => import('./kept-pages.ts');

/** How long the reading waits for a database that doesn't answer, in milliseconds: another page may be bringing it to a newer version. */
const longestWait = 3_000;

/** The pages of a file that were recognised before; none where there is no database to ask. @param file SHA-256 */
export async function knownPages(file: string): Promise<readonly RecognisedPage[]> {
  try {
    const known = kept().then(({ keptPages }) => keptPages(file, engineVersion));
    return await Promise.race([known, sleep(longestWait).then(() => [])]);
  } catch (error) {
    console.debug('recognised pages', error);
    return [];
  }
}

/** The pages of a file that were asked for before and are left; none where there is no database to ask. */
async function pagesLeft(file: string): Promise<readonly number[]> {
  try {
    return await (await kept()).pagesOrdered(file);
  } catch (error) {
    console.debug('pages left', error);
    return [];
  }
}

/** Recognises pages of a file as the reader asks for it, goes on with what was asked for before, or does it by itself where that has been chosen. @param changed hears of how far it has come */
export function recogniseIn(
  { pdf, hash }: OpenPdf,
  document: PdfDocument,
  { viewer }: PdfView,
  changed: () => void,
  signal: AbortSignal,
): Recognising {
  const recognising = new Recognising(
    {
      load: async () => (await import('./recognising-thread.ts')).RecognisingThread.start(pdf),
      seen: () => viewer.currentPageNumber,
      recognised: () => document.recognisedPages,
      take: (page) => document.takeRecognised(page),
      keep: async (page) => (await kept()).keepPage(page, hash),
      keepLeft(pages) {
        kept()
          .then(({ keepPagesLeft }) => keepPagesLeft(hash, pages))
          .catch((error: unknown) => console.debug('pages left', error));
      },
      tell(recognition) {
        document.setRecognition(recognition);
        changed();
      },
    },
    signal,
  );
  const goOn = async () => {
    const [ordered, does] = await Promise.all([pagesLeft(hash), recognisesByItself.read()]);
    if (signal.aborted) return;
    const missing = document.pagesWithPoorText('missing');
    const poor = new Set([...missing, ...document.pagesWithPoorText('harmed')]);
    recognising.goOn(ordered.filter((page) => poor.has(page)));
    if (does) recognising.start(missing);
  };
  let awaited = false;
  document.onPages(() => {
    if (awaited && !document.awaitsRecognised) changed();
    awaited = document.awaitsRecognised;
  }, signal);
  let isDecided = false;
  document.onPages(() => {
    if (isDecided || !document.isRead) return;
    isDecided = true;
    void goOn();
  }, signal);
  return recognising;
}
