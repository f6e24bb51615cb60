import type { RecognisedPage } from '../../../../documents/pdf/ocr/page/recognised-page.ts';
import type { Recognition } from '../../../../documents/readable-document.ts';
import { asFailure } from '../../../../storage/db/failure.ts';
import { keepRecognitionOrder, orderedPages } from '../../../../storage/recognised/orders.ts';
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

/** The pages of a file that were asked for before and are left. @param file SHA-256 */
export const pagesOrdered = async (file: string): Promise<readonly number[]> => orderedPages(await ownStore(), file);

/** Keeps which pages of a file are left of those that were asked for. */
export const keepPagesLeft = async (file: string, pages: readonly number[]): Promise<void> =>
  keepRecognitionOrder(await ownStore(), { file, pages: [...pages], at: new Date().toISOString() });
