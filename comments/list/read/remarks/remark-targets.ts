import { findAll } from '../../../anchoring/index.ts';
import type { Target } from '../../../model/comment.ts';
import type { Selector } from '../../../model/target/selectors.ts';
import { comparable } from '../../../text/comparable-text.ts';
import type { FlatDocument, FlatSpan } from '../../../text/flatten.ts';
import { occurrences, placeBetween } from '../../../text/quoted-place.ts';
import { selectorsAt } from '../../../text/selectors-at.ts';
import { limits, TooMuch } from '../formats/workbook/limits.ts';
import { type KnownText, sectionAt } from '../new-target.ts';
import type { IncomingRemarks, Remark } from './remark.ts';

export interface RemarkPlace {
  target: Target;
  /** Its words stand in several places of the file and in fewer of ours, which look more like another of them: the reviewer has to say. */
  isUnsure: boolean;
  /** Where the words stand that the remark is on as the document reads with others' changes, if that is how ours reads. */
  asRead?: Target;
}

/**
 * What each remark is on. Where its words stand in the ärende's own text, all is said of them that tells where there; else what the file
 * tells of them, and they are looked for when the document is read.
 * @throws {TooMuch} where remarks on much of a long document would fill the memory
 */
export async function remarkTargets({ remarks, original }: IncomingRemarks, text: KnownText): Promise<RemarkPlace[]> {
  let letters = 0;
  const said = remarks.map(({ span }): Selector[] => {
    if (!span) return [];
    letters += span.end - span.start;
    if (letters > limits.letters) throw new TooMuch('letters');
    return selectorsAt(original, span);
  });
  const { document } = text;
  const isSame = document?.text === original.text;
  const found = document && !isSame ? await findAll(said, document, { old: original }) : [];
  const placeOf = (selectors: readonly Selector[], i: number): RemarkPlace => {
    if (selectors.length === 0) {
      const path = remarks[i]?.section;
      const target = path ? sectionAt([...path], undefined, undefined, text) : { type: 'document' as const };
      return { target, isUnsure: false };
    }
    const { state, span } = isSame ? { state: 'unchanged', span: remarks[i]?.span } : (found[i] ?? {});
    const isFound = state === 'unchanged' || state === 'moved';
    const own = remarks[i]?.span;
    const isUnsure =
      !isSame &&
      own !== undefined &&
      document !== undefined &&
      isLikeAnother({ document: original, span: own }, { document, span });
    const there =
      !isUnsure && isFound && span && document && isReadable(text, span, selectors)
        ? selectorsAt(document, span)
        : undefined;
    const withoutOffsets = selectors.filter(({ type }) => type !== 'TextPositionSelector');
    return { target: { type: 'passage', selectors: there ?? withoutOffsets }, isUnsure };
  };
  return said.map((selectors, i): RemarkPlace => {
    const asRead = asReadIn(remarks[i]?.read, text);
    return { ...placeOf(selectors, i), ...(asRead && { asRead }) };
  });
}

function asReadIn(read: Remark['read'], { document }: KnownText): Target | undefined {
  const span = read && document && placeBetween(read, document);
  const isThere = span && document.text.slice(span.start, span.end) === read.words;
  return isThere ? { type: 'passage', selectors: selectorsAt(document, span) } : undefined;
}

/** A PDF's words have the ends of its lines in them, which nobody can tell from the words' own where no page is said. */
function isReadable({ document, isWeb }: KnownText, { start, end }: FlatSpan, selectors: readonly Selector[]): boolean {
  if (isWeb) return true;
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  return document?.text.slice(start, end) === quote?.exact;
}

interface PlaceIn {
  document: FlatDocument<unknown>;
  span: FlatSpan;
}

interface FoundIn {
  document: FlatDocument<unknown>;
  span: FlatSpan | undefined;
}

/** Do the same words elsewhere in the file have more of what stands around the place that was found? Only where ours has fewer of them. */
function isLikeAnother(own: PlaceIn, { document, span: place }: FoundIn): boolean {
  const words = own.document.text.slice(own.span.start, own.span.end);
  const all = occurrences(words, own.document);
  const { length } = occurrences(words, document);
  if (length === 0 || length >= all.length) return false;
  // It isn't found as what it was, and may be found as another when the document is read.
  if (!place) return true;
  const there = around({ document, span: place });
  const alike = (span: FlatSpan) => lettersAlike(around({ ...own, span }), there);
  const known = alike(own.span);
  return all.some((span) => (span.end <= own.span.start || span.start >= own.span.end) && alike(span) > known);
}

/** In UTF-16 units: a sentence or two to each side. */
const compared = 200;

/** What stands before, read backwards from the place, and behind it. */
function around({ document: { text }, span: { start, end } }: PlaceIn): readonly [string, string] {
  const before = comparable(text.slice(Math.max(0, start - compared), start)).text;
  return [[...before].reverse().join(''), comparable(text.slice(end, end + compared)).text];
}

const lettersAlike = (one: readonly [string, string], other: readonly [string, string]) =>
  sameStart(one[0], other[0]) + sameStart(one[1], other[1]);

function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
