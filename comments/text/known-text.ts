import type { Selector } from '../model/target/selectors.ts';
import { type FlatDocument, type FlatSpan, placeAt } from './flatten.ts';

/** What a comment's selectors say together. */
export interface QuoteContext {
  quote: string;
  /** As far back and forth as the selectors tell. */
  before: string;
  after: string;
  /** Where in the old text; undefined where no selector says. */
  span?: FlatSpan;
  page?: number;
  section?: readonly string[];
  /** How often the quote stood in the old text; undefined where no selector says. */
  times?: number;
}

/** @returns undefined where no words are quoted: such a comment has no place in a text */
export function quoteContext(selectors: readonly Selector[]): QuoteContext | undefined {
  let described: QuoteContext | undefined;
  for (const selector of selectors) {
    if (selector.type !== 'TextQuoteSelector') continue;
    const { exact, prefix = '', suffix = '' } = selector;
    // Some tools trim what stands around; a quote from within a word is rarer than that.
    const before = /[\p{L}\p{N}.,;:!?]$/u.test(prefix) && /^[\p{L}\p{N}]/u.test(exact) ? `${prefix} ` : prefix;
    const after = /^[\p{L}\p{N}]/u.test(suffix) && /[\p{L}\p{N}.,;:!?]$/u.test(exact) ? ` ${suffix}` : suffix;
    described = { quote: exact, before, after };
    break;
  }
  if (!described) return undefined;
  for (const selector of selectors) {
    if (selector.type === 'TextPositionSelector' && selector.start < selector.end) {
      described.span = { start: selector.start, end: selector.end };
    } else if (selector.type === 'FragmentSelector')
      described.page = Number(selector.value.slice(5).match(/^\d+/)?.[0]);
    else if (selector.type === 'remiss:SectionSelector') described.section = selector.path;
    else if (selector.type === 'remiss:OccurrenceSelector') described.times = selector.of;
    else if (selector.type === 'remiss:ParagraphSelector') {
      if (selector.before.length >= described.before.length - 1) described.before = selector.before;
      if (selector.after.length >= described.after.length - 1) described.after = selector.after;
    }
  }
  return described;
}

/** In UTF-16 units: how much of the old text around its paragraph goes with a comment. */
const aroundMost = 800;
const beyond = 80;

/** What the old text says around a comment that stands in it, where that is more than its selectors say. */
export function withSnapshotContext(comment: QuoteContext, { text, places }: FlatDocument<unknown>): QuoteContext {
  const { span, quote } = comment;
  if (!span || text.slice(span.start, span.end) !== quote) return comment;
  const { before, after } = around({ text, places }, span);
  return {
    ...comment,
    before: before.length > comment.before.length ? before : comment.before,
    after: after.length > comment.after.length ? after : comment.after,
  };
}

/** The rest of the paragraph that the span stands in, and some words of the paragraphs before and behind. */
export function around({ text, places }: FlatDocument<unknown>, { start, end }: FlatSpan) {
  const first = places[placeAt({ text, places }, start)];
  const last = places[placeAt({ text, places }, end - 1)];
  const from = Math.max(0, start - aroundMost, (first?.start ?? start) - beyond);
  const to = Math.min(text.length, end + aroundMost, (last?.end ?? end) + beyond);
  return { before: text.slice(wholeCharacter(text, from), start), after: text.slice(end, wholeCharacter(text, to)) };
}

/** Not between the halves of a character beyond U+FFFF: JSON can't carry one. */
export const wholeCharacter = (text: string, at: number) =>
  /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;

/** A stretch of the old text, without gaps. Offsets are the old text's. */
export interface Stretch {
  start: number;
  text: string;
  /** Is the text cut off here, perhaps in the middle of a word? */
  cut: { before: boolean; behind: boolean };
  /** The only comment that it comes from, where it agrees with no other and has no place of its own. */
  alone?: number;
}

/**
 * What is known of the old text: all of it, where its snapshot is at hand; else what the comments quote and what stands
 * around their quotes. Comments that lie close to each other overlap, so many comments know nearly the whole text together.
 */
export function knownText(comments: readonly (QuoteContext | undefined)[], old: FlatDocument<unknown> | undefined) {
  const pieces = comments.flatMap((comment, i) => (comment ? [{ i, ...pieceOf(comment) }] : []));
  const known = assembled(pieces, old);
  // Where many contexts don't fit, their white space has been tidied, and the quotes alone say more.
  // The same is true where none of many contexts reaches over a paragraph's end.
  const tidied =
    !old &&
    pieces.length >= fewest &&
    comments.every((comment) => !comment || !/[\n\u2029]/.test(comment.before + comment.after));
  if (known.unfit <= mostUnfit * pieces.length && !tidied) return known;
  return assembled(
    pieces.map((piece) => (piece.span ? { i: piece.i, ...quoteOf(piece) } : piece)),
    old,
  );
}

const mostUnfit = 0.03;
const fewest = 20;

function assembled(pieces: readonly (Piece & { i: number })[], old: FlatDocument<unknown> | undefined) {
  const whole = { before: false, behind: false };
  let unfit = 0;
  const stretches: Stretch[] = old ? [{ start: 0, text: old.text, cut: whole }] : [];
  /** Where each comment's quote stands in its stretch. */
  const homes: { stretch: Stretch; span: FlatSpan }[] = [];
  for (const { i, ...piece } of pieces.toSorted((a, b) => a.start - b.start)) {
    let stretch = piece.span ? stretches.findLast((known) => known.alone === undefined) : undefined;
    if (!stretch || piece.start > stretch.start + stretch.text.length) stretch = undefined;
    // Contexts whose white space has been tidied don't fit; the quote alone may.
    const whollyFits = stretch !== undefined && joined(stretch, piece, old !== undefined);
    if (stretch && !whollyFits) unfit++;
    const fits = whollyFits || (stretch && joined(stretch, quoteOf(piece), old !== undefined));
    if (stretch && !fits) {
      // What disagrees with the snapshot comes from another edition; its offsets mean nothing here.
      stretch = { start: piece.start, text: piece.text, cut: piece.cut, alone: i };
      stretches.push(stretch);
    } else if (!stretch) {
      const alone = piece.span && !old ? {} : { alone: i };
      stretch = { start: piece.start, text: piece.text, cut: piece.cut, ...alone };
      stretches.push(stretch);
    }
    homes[i] = { stretch, span: { start: piece.quoteStart, end: piece.quoteStart + piece.quoteLength } };
  }
  return { stretches, homes, unfit };
}

interface Piece {
  start: number;
  text: string;
  cut: Stretch['cut'];
  quoteStart: number;
  quoteLength: number;
  span: FlatSpan | undefined;
}

function pieceOf({ quote, before, after, span }: QuoteContext): Piece {
  const quoteStart = span?.start ?? before.length;
  // A prefix that is longer than what stands before it can't be right; it is taken from the front.
  const prefix = before.slice(Math.max(0, before.length - quoteStart));
  return {
    start: quoteStart - prefix.length,
    text: prefix + quote + after,
    cut: { before: prefix !== '' && quoteStart > prefix.length, behind: after !== '' },
    quoteStart,
    quoteLength: quote.length,
    span,
  };
}

function quoteOf(piece: Piece): Piece {
  const at = piece.quoteStart - piece.start;
  const text = piece.text.slice(at, at + piece.quoteLength);
  return { ...piece, start: piece.quoteStart, text, cut: { before: false, behind: false } };
}

const plain = (text: string) => text.replace(/\s/g, ' ');

/** Adds the piece to the stretch where they say the same of what they share. */
function joined(stretch: Stretch, piece: Piece, snapshot: boolean): boolean {
  const at = piece.start - stretch.start;
  if (at > stretch.text.length) return false;
  const shared = Math.min(stretch.text.length - at, piece.text.length);
  const [mine, other] = [stretch.text.slice(at, at + shared), piece.text.slice(0, shared)];
  if (mine !== other && plain(mine) === plain(other)) {
    // One has its block ends turned into spaces: those that are left tell more.
    const both = [...mine].map((unit, i) => (unit === ' ' ? (other[i] ?? unit) : unit)).join('');
    if (!snapshot && both.length === mine.length) {
      stretch.text = stretch.text.slice(0, at) + both + stretch.text.slice(at + shared);
    }
  } else if (mine !== other) {
    // A snapshot may be read another way than the comment's prefix was; the quote decides.
    const from = piece.quoteStart - stretch.start;
    const length = piece.quoteLength;
    const offset = piece.quoteStart - piece.start;
    return snapshot && stretch.text.slice(from, from + length) === piece.text.slice(offset, offset + length);
  }
  if (shared < piece.text.length && !snapshot) {
    stretch.text += piece.text.slice(shared);
    stretch.cut = { before: stretch.cut.before, behind: piece.cut.behind };
  }
  return true;
}
