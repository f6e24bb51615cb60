import { browser } from 'wxt/browser';
import { isInPrivateWindow } from '../../storage/private-window.ts';

/** As PDF.js names sizes, or a share of the real size. */
export type Zoom = 'page-width' | 'page-fit' | 'auto' | 'page-actual' | number;

/** Where the reader was in a document, and how large it was shown. */
interface Place {
  page: number;
  zoom: Zoom;
}

const key = 'pdf-places';
/** The latest so many; nobody comes back to all. */
const most = 200;

type Places = readonly (Place & { hash: string })[];

const all = async (): Promise<Places> => ((await browser.storage.local.get(key))[key] as Places | undefined) ?? [];

/** @param hash SHA-256 of the file: another edition is another document */
export async function placeOf(hash: string): Promise<Place | undefined> {
  return (await all()).find((place) => place.hash === hash);
}

/** Nothing is kept of what is read in a private window. */
export async function rememberPlace(hash: string, place: Place): Promise<void> {
  if (await isInPrivateWindow()) return;
  const others = (await all()).filter((other) => other.hash !== hash);
  await browser.storage.local.set({ [key]: [{ hash, ...place }, ...others].slice(0, most) });
}
