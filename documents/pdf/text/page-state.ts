import { type Looks, looksOf } from '../../../swedish/looks.ts';

/**
 * Whether a page's text can be read: there is none (`missing`: a picture of a page, nothing but a stamp, or a font that
 * doesn't say which letters it draws), it is harmed by an OCR engine, or it is good.
 */
export interface PageState {
  layer: 'missing' | 'harmed' | 'good';
  /** Undefined where the page has too little text to tell. */
  looks: Looks | undefined;
}

/** A page with fewer letters and digits than this has no text of its own. */
const fewest = 12;
/** Of the characters, so many may be none that a font says what they are. */
const mostUnknown = 0.3;
/** In characters; on a longer page nothing but letters and digits is to be expected. */
const enough = 500;
/** Of a hundred characters of Swedish prose four are these. */
const fewestDotted = 0.02;

export function stateOf(text: string): PageState {
  if (text.length < enough && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewest)
    return { layer: 'missing', looks: undefined };
  const unknown = text.match(/[\ue000-\uf8ff\ufffd\p{Cc}]/gu)?.length ?? 0;
  if (unknown > mostUnknown * text.length) return { layer: 'missing', looks: undefined };
  // One native count answers for nearly all pages: so much of å, ä and ö is no harm, whatever the language.
  if (text.length > enough && (text.match(/[åäö]/gi)?.length ?? 0) > fewestDotted * text.length)
    return { layer: 'good', looks: 'swedish' };
  const [one, other] = [looksOf(text, 'swedish'), looksOf(text, 'other')];
  const looks = one === other ? one : undefined;
  return { layer: looks === 'harmed' ? 'harmed' : 'good', looks };
}
