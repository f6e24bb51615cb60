import { type Looks, looksOf } from '../../../swedish/looks.ts';

/**
 * Whether a page's text can be read: there is none (`missing`: a picture of a page, or nothing but a stamp), it is harmed by
 * an OCR engine, or it is good.
 */
export interface PageState {
  layer: 'missing' | 'harmed' | 'good';
  /** Undefined where the page has too little text to tell. */
  looks: Looks | undefined;
}

/** A page with fewer letters and digits than this has no text of its own. */
const fewest = 12;

export function stateOf(text: string): PageState {
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (signs < fewest) return { layer: 'missing', looks: undefined };
  const [one, other] = [looksOf(text, 'swedish'), looksOf(text, 'other')];
  const looks = one === other ? one : undefined;
  return { layer: looks === 'harmed' ? 'harmed' : 'good', looks };
}
