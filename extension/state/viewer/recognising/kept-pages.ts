import type { RecognisedPage } from '../../../../documents/pdf/ocr/page/recognised-page.ts';
import type { Recognition } from '../../../../documents/readable-document.ts';
import { asFailure } from '../../../../storage/db/failure.ts';
import { keepRecognisedPage, recognisedPagesOf } from '../../../../storage/recognised/recognised-pages.ts';
import { ownStore } from '../../own-store.ts';
import { packedPage, unpackedPage } from './packed-page.ts';

/** The pages of a file that were recognised before. @param file SHA-256 */
export async function keptPages(file: string, engine: string): Promise<RecognisedPage[]> {
  return (await recognisedPagesOf(await ownStore(), file, engine)).map(unpackedPage);
}

/** @returns why the page isn't kept; undefined where it is */
export async function keepPage(page: RecognisedPage, file: string): Promise<Recognition['unkept']> {
  try {
    await keepRecognisedPage(await ownStore(), packedPage(page, file, new Date()));
    return undefined;
  } catch (error) {
    const { kind } = asFailure(error);
    return kind === 'full' || kind === 'private' ? kind : 'failed';
  }
}
