import { findAll } from '../../../comments/anchoring/index.ts';
import type { Comment, Target } from '../../../comments/model/comment.ts';
import type { Selector } from '../../../comments/model/target/selectors.ts';
import { byTarget, selectorsOf } from '../../../comments/model/target/target.ts';
import { cutsWord } from '../../../comments/text/cut-words.ts';
import { type FlatDocument, type FlatSpan, spansInBlocks } from '../../../comments/text/flatten.ts';
import { plainDocument } from '../../../comments/text/plain-document.ts';
import { occurrences } from '../../../comments/text/quoted-place.ts';
import { sectionHeading } from '../../../comments/text/section-heading.ts';
import type { Span } from '../../../documents/readable-document.ts';
import type { PlaceState } from '../../protocol/messaging.ts';
import { type ReadPages, UnreadPlaces } from './unread-places.ts';

/** Where a comment belongs in a text: UTF-16 offsets. */
export interface Placement {
  comment: string;
  state: PlaceState;
  span: FlatSpan | undefined;
  /** The rest of its words, where they aren't in one stretch: struck words stand behind all others. */
  more?: readonly FlatSpan[];
  candidates: FlatSpan[];
}

/** The place as a piece of each block that it touches. */
export const piecesOf = (text: FlatDocument<number>, { span, more = [] }: Pick<Placement, 'span' | 'more'>): Span[] =>
  span ? [span, ...more].flatMap((one) => spansInBlocks(text, one)) : [];

type Placed = Omit<Placement, 'comment'>;

/**
 * Places all comments of a document together.
 * @param madeIn the text that a comment on this target was made in; undefined where that is this one
 * @param pages which of them have been read, if the document has any
 * @param pause called between slices of work
 */
export async function placeComments(
  comments: readonly Pick<Comment, 'id' | 'target' | 'withoutPlace'>[],
  text: FlatDocument<number>,
  madeIn: (target: Target) => string | undefined,
  pages: ReadPages | undefined,
  pause: () => unknown,
): Promise<Placement[]> {
  const known = new Map<string, Placed>();
  const sought = new Map<string | undefined, { id: string; target: Target; selectors: readonly Selector[] }[]>();
  const unread = new UnreadPlaces(pages);
  for (const { id, target, withoutPlace } of comments) {
    const old = madeIn(target);
    const place = withoutPlace
      ? nowhere('without-place')
      : unread.holds(target)
        ? nowhere('unread')
        : direct(target, text, old === undefined, pages?.all);
    if (place?.state === 'lost' && unread.mayHold(target, 'lost')) known.set(id, nowhere('unread'));
    else if (place) known.set(id, place);
    else sought.set(old, [...(sought.get(old) ?? []), { id, target, selectors: selectorsOf(target) }]);
  }
  for (const [old, some] of sought) {
    const found = await findAll(
      some.map(({ selectors }) => selectors),
      text,
      // A comment that was carried over without being found is searched for in the text of its own edition.
      { old: old === undefined ? text : plainDocument(old), pause },
    );
    for (const [i, { id, target }] of some.entries()) {
      const { state, span, candidates } = found[i] ?? { state: 'lost', span: undefined, candidates: [] };
      if (unread.mayHold(target, state)) known.set(id, nowhere('unread'));
      else {
        const alike = candidates.map((one) => one.span);
        const isNowhere = state === 'lost' && alike.length === 0 && target.type === 'passage';
        known.set(id, { state, span, candidates: isNowhere ? sameWords(selectorsOf(target), text) : alike });
      }
    }
  }
  return comments.map(({ id }) => ({ comment: id, ...(known.get(id) ?? nowhere('lost')) }));
}

/** More places to choose among help nobody: who knows which it is can select it in the document. */
const mostSame = 50;

/** Words that are found nowhere by what stood around them may stand in the text all the same: then they aren't gone. At most 50 places. */
export function sameWords(selectors: readonly Selector[], text: FlatDocument<number>): FlatSpan[] {
  const { exact = '' } = selectors.find((one) => one.type === 'TextQuoteSelector') ?? {};
  return occurrences(exact, text)
    .filter((span) => !cutsWord(text.text, span))
    .slice(0, mostSame);
}

/**
 * A comment that lost its words when it was carried over has lost them until the reader says where it belongs: its records and the files
 * made of them say so. What a search finds for it is a place to choose.
 */
export function lostAsRecorded(
  placements: readonly Placement[],
  comments: readonly Pick<Comment, 'id' | 'carried'>[],
): Placement[] {
  const lost = new Set(comments.flatMap(({ id, carried }) => (carried?.state === 'lost' ? [id] : [])));
  return placements.map((placement) => {
    const { comment, span, candidates } = placement;
    if (!lost.has(comment) || placement.state === 'without-place' || placement.state === 'unread') return placement;
    return { comment, state: 'lost', span: undefined, candidates: span ? [span, ...candidates] : candidates };
  });
}

/**
 * In another reading of a document's changes words are missing or are others, and will be back: nothing is asked of the reviewer there, and
 * what isn't found is told of that reading alone.
 */
export const withoutVerdicts = (placements: readonly Placement[]): Placement[] =>
  placements.map((placement) => {
    const { state, span } = placement;
    if (state !== 'lost' && state !== 'changed' && state !== 'moved') return placement;
    return { ...placement, state: span ? 'unchanged' : 'unseen', candidates: [] };
  });

const nowhere = (state: PlaceState): Placed => ({ state, span: undefined, candidates: [] });

/** The place of a target that can be found without a search. */
function direct(
  target: Target,
  text: FlatDocument<number>,
  isSameText: boolean,
  pages: number | undefined,
): Placed | undefined {
  return byTarget<Placed | undefined>(target, {
    document: () => nowhere('document'),
    rectangle: ({ page }) => nowhere(page <= (pages ?? 0) ? 'unchanged' : 'lost'),
    section(section) {
      const there = isSameText ? asItStands(section.selectors, text) : undefined;
      if (there) return there;
      const heading = sectionHeading(section, text);
      if (heading) return { state: 'unchanged', span: { start: heading.start, end: heading.end }, candidates: [] };
      return section.selectors.length === 0 ? nowhere('lost') : undefined;
    },
    passage: ({ selectors }) => (isSameText ? asItStands(selectors, text) : undefined),
  });
}

/** The same words at the same offsets. */
export function asItStands(selectors: readonly Selector[], { text }: FlatDocument<unknown>): Placed | undefined {
  const position = selectors.find((one) => one.type === 'TextPositionSelector');
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  if (!position || !quote || text.slice(position.start, position.end) !== quote.exact) return undefined;
  return { state: 'unchanged', span: { start: position.start, end: position.end }, candidates: [] };
}
