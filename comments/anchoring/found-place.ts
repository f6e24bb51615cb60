import { exactWithin, marksOf, withMarks } from '../text/comparable-text.ts';
import { isWithinWord } from '../text/cut-words.ts';
import type { FlatDocument, FlatSpan } from '../text/flatten.ts';
import type { QuotedWords, QuotePlace } from './candidates/quote-place.ts';
import { hasOtherHyphens } from './verdict/other-hyphens.ts';

/**
 * unchanged: the same words but for white space, and its paragraph keeps its order among those that remain. moved: the
 * same words, its paragraph stands elsewhere. changed: enough of the words are left. lost: too few are, or places are
 * equally good.
 */
export type State = 'unchanged' | 'moved' | 'changed' | 'lost';

export interface FoundPlace {
  state: State;
  /** UTF-16 offsets into the document's text; undefined where lost. */
  span: FlatSpan | undefined;
  /** 0 to 1: how much of the words is left. */
  score: number;
  /** For a lost comment, the places that are equally good; the reader may choose. */
  candidates: { span: FlatSpan; score: number }[];
}

export const foundUnchanged = (span: FlatSpan): FoundPlace => ({ state: 'unchanged', span, score: 1, candidates: [] });

/** Words are the same whatever divides them at the end of a line; with a hyphen more or less they have changed. */
export function withHyphens(found: FoundPlace, quote: string | undefined, { text }: FlatDocument<unknown>): FoundPlace {
  const isSame = found.state === 'unchanged' || found.state === 'moved';
  if (!isSame || !found.span || quote === undefined) return found;
  if (!hasOtherHyphens(quote, text.slice(found.span.start, found.span.end))) return found;
  return { ...found, state: 'changed', score: mostChanged };
}

/** The reader chooses among places that are alike: those that all that is said of the place speaks for come before any others. */
export const orAlike = (found: FoundPlace, alike: readonly FlatSpan[]): FoundPlace =>
  found.span || alike.length === 0 ? found : { ...found, candidates: alike.map((span) => ({ span, score: 1 })) };

export function answerFor(
  { text }: FlatDocument<unknown>,
  quote: QuotedWords | undefined,
  { span, score, candidates }: QuotePlace,
  inOrder: (quote: QuotedWords) => boolean,
): FoundPlace {
  if (!quote || !span) return { state: 'lost', span: undefined, score, candidates };
  if (quote.first === quote.end)
    return { state: inOrder(quote) ? 'unchanged' : 'moved', span, score: 1, candidates: [] };
  // Punctuation and half words at the ends are not among the words that were compared.
  const { before, behind } = marksOf(quote.text);
  const wider = {
    start: Math.max(0, span.start - searchMargin - before.length),
    end: Math.min(text.length, span.end + searchMargin + behind.length),
  };
  const overlaps = (place: FlatSpan) => place.start < span.end && span.start < place.end;
  const maybe = (place: FlatSpan) => overlaps(place) && !cutsWord(text, place, quote);
  const exact = exactWithin(text, quote.text, wider, span.start, maybe);
  if (!exact)
    return {
      state: 'changed',
      span: withMarks(text, span, quote.text),
      score: Math.min(score, mostChanged),
      candidates: [],
    };
  return { state: inOrder(quote) ? 'unchanged' : 'moved', span: exact, score: 1, candidates: [] };
}

/** Does the place end in the middle of a word, though the quote didn't, as "insats" in "insatsen"? */
const cutsWord = (text: string, { start, end }: FlatSpan, { cuts }: QuotedWords): boolean =>
  (!cuts.before && isWithinWord(text, start)) || (!cuts.behind && isWithinWord(text, end));

/** In characters: how far around the words that were placed the very quote is looked for. */
const searchMargin = 16;
/** The highest score of a place whose words aren't exactly the same, though only the punctuation differs. */
const mostChanged = 0.99;
