import { type Looks, looksOf } from '../../../../language/swedish/letters/looks.ts';

/**
 * Whether a page's text can be read: there is none (`missing`: a picture of a page with nothing but a stamp, nothing
 * but the page's number, or fonts that don't say which letters they draw), it is lost because the file is damaged there (`damaged`), it
 * is harmed by an OCR engine, or it is good. `stamped`: it stands on a picture that covers the page, and is so short that it may be
 * what a register has printed on a scan, or a cover's title; which of them only the other pages tell (`scanned-pages.ts`).
 */
export interface PageState {
  layer: 'missing' | 'damaged' | 'harmed' | 'stamped' | 'good';
  /** Undefined where the page has too little text to tell. */
  looks: Looks | undefined;
}

/** With fewer letters and digits than this a page may be a picture with a stamp on it. */
const fewest = 12;
/** A stamp with sender, number, day, address and page is shorter; most pages of text are longer. In letters and digits. */
const longestStamp = 300;
/** Words of page numbers, and Roman ones. */
const counting = /(?<!\p{L})(?:sid(?:a|an)?|page|blad|nr|av|of|[ivxlc]+)(?!\p{L})/giu;
/** In characters; on a longer page nothing but letters and digits is to be expected. */
const enough = 500;
/** Above this share of å, ä and ö the text is Swedish and unharmed. In Swedish prose the share is about four in a hundred. */
const fewestDotted = 0.02;

/** Has it words, but so few that only the page's pictures tell whether they are its text? "Bilaga 1" may be a page of its own. */
const isShortPage = (text: string): boolean => hasFew(text) && hasWords(text);

/** Has it so few words that a stamp would have as many? */
export const mayBeStamp = (text: string): boolean => hasWords(text) && lettersIn(text) < longestStamp;

const hasFew = (text: string): boolean => text.length < enough && lettersIn(text) < fewest;
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(counting, ''));
const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** @param isPicture does a picture cover most of the page? */
export function stateOf(text: string, isPicture: boolean): PageState {
  if (hasFew(text)) return { layer: isShortPage(text) && !isPicture ? 'good' : 'missing', looks: undefined };
  // One native count settles nearly all pages, since harmed text or another language hasn't as much å, ä and ö.
  if (text.length > enough && (text.match(/[åäö]/gi)?.length ?? 0) > fewestDotted * text.length)
    return { layer: 'good', looks: 'swedish' };
  const [one, other] = [looksOf(text, 'swedish'), looksOf(text, 'other')];
  const looks = one === other ? one : undefined;
  if (looks === 'harmed') return { layer: 'harmed', looks };
  return { layer: isPicture && mayBeStamp(text) ? 'stamped' : 'good', looks };
}
