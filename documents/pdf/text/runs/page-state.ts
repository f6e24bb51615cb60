import { type Looks, looksOf } from '../../../../language/swedish/letters/looks.ts';

/**
 * Whether a page's text can be read: there is none (`missing`: a picture of a page with nothing but a stamp, nothing
 * but the page's number, or fonts that don't say which letters they draw), it is lost because the file is damaged there (`damaged`), it
 * is harmed by an OCR engine, or it is good.
 */
export interface PageState {
  layer: 'missing' | 'damaged' | 'harmed' | 'good';
  /** Undefined where the page has too little text to tell. */
  looks: Looks | undefined;
}

/** With fewer letters and digits than this a page may be a picture with a stamp on it. */
const fewest = 12;
/** Words of page numbers, and Roman ones. */
const counting = /(?<!\p{L})(?:sid(?:a|an)?|page|blad|nr|av|of|[ivxlc]+)(?!\p{L})/giu;
/** In characters; on a longer page nothing but letters and digits is to be expected. */
const enough = 500;
/** Above this share of å, ä and ö the text is Swedish and unharmed. In Swedish prose the share is about four in a hundred. */
const fewestDotted = 0.02;

/** Has it words, but so few that only the page's pictures tell whether they are its text? "Bilaga 1" may be a page of its own. */
export const isShortPage = (text: string): boolean => hasFew(text) && /\p{L}{2}/u.test(text.replace(counting, ''));

const hasFew = (text: string): boolean => text.length < enough && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewest;

/** @param isPicture does a picture cover most of the page? */
export function stateOf(text: string, isPicture: boolean): PageState {
  if (hasFew(text)) return { layer: isShortPage(text) && !isPicture ? 'good' : 'missing', looks: undefined };
  // One native count settles nearly all pages, since harmed text or another language hasn't as much å, ä and ö.
  if (text.length > enough && (text.match(/[åäö]/gi)?.length ?? 0) > fewestDotted * text.length)
    return { layer: 'good', looks: 'swedish' };
  const [one, other] = [looksOf(text, 'swedish'), looksOf(text, 'other')];
  const looks = one === other ? one : undefined;
  return { layer: looks === 'harmed' ? 'harmed' : 'good', looks };
}
