import { findAll } from '../../../comments/anchoring/index.ts';
import type { Target } from '../../../comments/model/comment.ts';
import type { Selector } from '../../../comments/model/target/selectors.ts';
import { selectorsOf } from '../../../comments/model/target/target.ts';
import {
  type FlatDocument,
  type FlatSpan,
  flatten,
  spansInBlocks,
  withBehind,
} from '../../../comments/text/flatten.ts';
import { quoteContext } from '../../../comments/text/known-text.ts';
import { selectorsAt } from '../../../comments/text/selectors-at.ts';
import type { BlockId, OtherReading } from '../../../documents/readable-document.ts';
import { pageHasItsTurn } from '../../../documents/turn.ts';
import type { Placement } from './place-comments.ts';

/** What is known of a document's tracked changes. */
export interface Readings {
  /** Is another reading shown than the one that has all its words? */
  isOneOfSeveral(): boolean;
  /** Those that aren't shown, none where there are no changes; undefined until all of what is shown has been read. */
  others(): Promise<readonly OtherReading[] | undefined>;
}

export const oneReading: Readings = { isOneOfSeveral: () => false, others: async () => [] };

/** A reading as one text, and where its words are in what is shown. */
interface ReadingText {
  text: FlatDocument<BlockId>;
  shown(span: FlatSpan): FlatSpan[];
}

type Place = Pick<Placement, 'state' | 'span' | 'more'>;

/**
 * A comment may be on words that only another reading of the document's changes has, or that stand elsewhere in it, as struck words do
 * beside the text: then its place there says which of the words that are shown it is on. Where it stands letter by letter as it was made
 * goes before what a search has found.
 * @returns undefined where nothing can be said yet
 */
export async function placedByReadings(
  placements: readonly Placement[],
  targets: ReadonlyMap<string, Target>,
  text: FlatDocument<BlockId>,
  { others }: Readings,
): Promise<Placement[] | undefined> {
  const shown: ReadingText = { text, shown: (span) => [span] };
  const open = placements.flatMap((placement) => {
    const target = targets.get(placement.comment);
    const selectors = target && sought.has(placement.state) ? selectorsOf(target) : [];
    return selectors.length > 0 && !isAsMade(placement, selectors, text) ? [{ placement, selectors }] : [];
  });
  if (open.length === 0) return [...placements];
  const readings = (await others())?.map((other) => readingText(other, text));
  if (!readings) return undefined;
  if (readings.length === 0) return [...placements];
  const known = new Map<string, Place>();
  for (const { placement, selectors } of open) {
    const made = [shown, ...readings].flatMap((reading) => {
      const one = asMade(selectors, reading.text);
      return one ? [{ reading, ...one }] : [];
    });
    const sure = made.find(({ isSamePlace }) => isSamePlace) ?? made[0];
    if (sure) known.set(placement.comment, inShown(sure.reading, sure.span));
  }
  for (const reading of readings) {
    const left = open.filter(({ placement }) => !known.has(placement.comment) && unfound.has(placement.state));
    await search(reading, left, known);
  }
  return placements.map((placement) => {
    const there = known.get(placement.comment);
    return there ? { comment: placement.comment, candidates: [], ...there } : placement;
  });
}

/** The states of what has been looked for among words; and of what may be better found elsewhere. */
const sought: ReadonlySet<Placement['state']> = new Set(['unchanged', 'moved', 'changed', 'lost']);
const unfound: ReadonlySet<Placement['state']> = new Set(['changed', 'lost']);

/** Looks in another reading for what isn't found in the one that is shown. */
async function search(
  reading: ReadingText,
  left: readonly { placement: Placement; selectors: readonly Selector[] }[],
  known: Map<string, Place>,
): Promise<void> {
  if (left.length === 0) return;
  const all = left.map(({ selectors }) => selectors);
  const found = await findAll(all, reading.text, { pause: pageHasItsTurn });
  for (const [i, { placement }] of left.entries()) {
    const { state, span } = found[i] ?? {};
    if (span && (state === 'unchanged' || state === 'moved')) known.set(placement.comment, inShown(reading, span));
  }
}

function readingText({ blocks, shownAt }: OtherReading, shown: FlatDocument<BlockId>): ReadingText {
  const struck = new Set(blocks.flatMap((block) => (block.struck ? [block.id] : [])));
  const text = withBehind(flatten(blocks), (id) => struck.has(id));
  const starts = new Map(shown.places.map(({ id, start }) => [id, start]));
  return {
    text,
    shown: (span) =>
      spansInBlocks(text, span)
        .flatMap(shownAt)
        .flatMap(({ block, start, end }) => {
          const from = starts.get(block);
          return from === undefined ? [] : [{ start: from + start, end: from + end }];
        }),
  };
}

function inShown({ shown }: ReadingText, span: FlatSpan): Place {
  const [first, ...more] = shown(span);
  if (!first) return { state: 'unseen', span: undefined };
  return { state: 'unchanged', span: first, ...(more.length > 0 && { more }) };
}

/** Has it been found just where it was made? */
function isAsMade({ state, span }: Placement, selectors: readonly Selector[], text: FlatDocument<unknown>): boolean {
  const made = asMade(selectors, text);
  return state === 'unchanged' && made?.isSamePlace === true && made.span.start === span?.start;
}

/**
 * Where a quote stands with all that is said of its place, letter by letter.
 * @returns `isSamePlace`: at the very offset, too, where one is said
 */
function asMade(
  selectors: readonly Selector[],
  document: FlatDocument<unknown>,
): { span: FlatSpan; isSamePlace: boolean } | undefined {
  const said = quoteContext(selectors);
  if (!said) return undefined;
  const { quote, before, after, span: own } = said;
  const whole = before + quote + after;
  const isSaid = (one: Selector) =>
    one.type === 'TextPositionSelector' || selectors.some((said) => said.type === one.type && isSame(said, one));
  for (let at = document.text.indexOf(whole); at >= 0; at = document.text.indexOf(whole, at + 1)) {
    const start = at + before.length;
    const span = { start, end: start + quote.length };
    // Which of several it is stands among what is said.
    if (selectorsAt(document, span).every(isSaid)) return { span, isSamePlace: own?.start === start };
  }
  return undefined;
}

/** Of plain records: same values under the same names. */
const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
