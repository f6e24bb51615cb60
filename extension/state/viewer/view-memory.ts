import { isInPrivateWindow } from '../../../storage/db/private-window.ts';
import { mostPdfPlaces, pdfPlaces, type Zoom } from '../../settings/pdf-places.ts';

/** Where the reader was in a document, and how large it was shown. Of a document without pages it's which block, counted from 1. */
interface Place {
  page: number;
  zoom: Zoom;
}

/** @param hash SHA-256 of the file: another edition is another document */
export const viewPlace = (hash: string): Promise<Place | undefined> => pdfPlaces.readOne(hash);

/** Nothing is kept of what is read in a private window. */
export async function rememberPlace(hash: string, { page, zoom }: Place): Promise<void> {
  if (await isInPrivateWindow()) return;
  const isNew = (await pdfPlaces.readOne(hash)) === undefined;
  await pdfPlaces.write({ [hash]: { page, zoom, at: new Date().toISOString() } });
  if (!isNew) return;
  const latestFirst = Object.entries(await pdfPlaces.read()).toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1));
  await pdfPlaces.drop(...latestFirst.slice(mostPdfPlaces).map(([hash]) => hash));
}
