import { itemAt } from '../../../language/lists/item-at.ts';
import { placeAt } from '../../text/flatten.ts';
import { type Anchor, chain } from '../ordering/chain.ts';
import { blockEdges, isShort } from '../segments/blocks.ts';
import type { Placing, PlacingTask, WordRange } from '../segments/placing-task.ts';
import type { Segment } from '../segments/segments.ts';
import { wordAt } from '../segments/words.ts';
import { type Alignment, alignmentsFor } from './seeds.ts';

/** A place that a segment may have gone to. */
export interface PossiblePlace extends Anchor {
  alignment: Alignment;
  /** True for a segment whose position in the old text is unknown: it may share words with other segments. */
  mayOverlap: boolean;
}

/** By how much one place must be better than another of the same segment, in weights of words. */
export const leastLead = 0.5;
/** By how much a segment must be better at a place than another segment that would have it, in weights of words. */
const contestedLead = 0.25;

export function possiblePlacesOf(task: PlacingTask, i: number, segment: Segment): PossiblePlace[] {
  const { comparison, ocrKeys, index, old, text, quoted, document } = task;
  const { first, end, paragraph, ordered } = segment;
  const expected = wordAt(text, old.starts[first] ?? 0);
  return alignmentsFor(comparison, index, ocrKeys, [first, end], expected, quoted.has(i)).flatMap((alignment) => {
    const [head, tail] = [alignment.pairs[0], alignment.pairs.at(-1)];
    if (!head || !tail) return [];
    // A heading's words in the middle of a sentence belong to that sentence.
    if (isShort(segment)) {
      const { begins, ends } = blockEdges(task, { first: head.new, last: tail.new });
      if (!begins && !ends) return [];
    }
    return {
      segment: i,
      oldStart: itemAt(old.starts, head.old),
      oldEnd: itemAt(old.ends, tail.old),
      newStart: itemAt(text.starts, head.new),
      newEnd: itemAt(text.ends, tail.new),
      firstWord: head.new,
      lastWord: tail.new,
      worth: alignment.worth,
      paragraph,
      block: placeAt(document, itemAt(text.starts, head.new)),
      alignment,
      mayOverlap: !ordered,
    };
  });
}

export interface PlaceChain {
  places: PossiblePlace[];
  worth: number;
  /** Would a chain with another segment at this place be as good? */
  isContested(place: PossiblePlace): boolean;
  /** Other places of the same segment with which a chain would be as good. */
  alternativesTo(place: PossiblePlace): PossiblePlace[];
}

export const doOverlap = (a: Anchor, b: Anchor) => a.firstWord <= b.lastWord && b.firstWord <= a.lastWord;

export function* bestChain(possible: readonly PossiblePlace[][], fromStart = true): Generator<void, PlaceChain> {
  const all = possible.flat();
  const { chosen, worth, through } = yield* chain(all, fromStart);
  let owners: Int32Array | undefined;
  const places = new Map(chosen.map((i) => [itemAt(all, i), i]));
  return {
    places: chosen.map((i) => itemAt(all, i)),
    worth,
    isContested(place) {
      owners ??= ownersOf(all.filter((_, i) => itemAt(through, i) > worth - contestedLead));
      for (let word = place.firstWord; word <= place.lastWord; word++) if (owners[word] === several) return true;
      return false;
    },
    alternativesTo(place) {
      const rivals: PossiblePlace[] = [];
      const at = places.get(place) ?? 0;
      for (const step of [-1, 1]) {
        for (let i = at + step; all[i]?.segment === place.segment; i += step) {
          const other = itemAt(all, i);
          if (itemAt(through, i) > worth - leastLead && !doOverlap(other, place)) rivals.push(other);
        }
      }
      return rivals;
    },
  };
}

const [nobody, several] = [-2, -1];

/** New word → the segment that it may belong to. */
function ownersOf(possible: readonly PossiblePlace[]): Int32Array {
  const size = possible.reduce((most, { lastWord }) => Math.max(most, lastWord + 1), 0);
  const owners = new Int32Array(size).fill(nobody);
  for (const { segment, firstWord, lastWord } of possible) {
    for (let word = firstWord; word <= lastWord; word++) {
      owners[word] = owners[word] === nobody || owners[word] === segment ? segment : several;
    }
  }
  return owners;
}

export function givePlace(placing: Placing, matched: Uint8Array, { alignment, mayOverlap }: PossiblePlace): void {
  for (const pair of alignment.pairs) {
    if (matched[pair.new] && !mayOverlap) continue;
    if (!mayOverlap) matched[pair.new] = 1;
    placing.to[pair.old] = pair.new;
  }
}

export function leaveOpen(placing: Placing, matched: Uint8Array, possible: PossiblePlace[]): void {
  for (const { segment, firstWord, lastWord, mayOverlap } of possible) {
    placing.openPlaces.set(segment, [...(placing.openPlaces.get(segment) ?? []), { first: firstWord, last: lastWord }]);
    if (!mayOverlap) matched.fill(1, firstWord, lastWord + 1);
  }
}

export const rangeOf = ({ firstWord, lastWord }: PossiblePlace): WordRange => ({ first: firstWord, last: lastWord });

/** The share of a place's words that may be matched to others, as at its edges, while it still counts as free. */
const mostMatched = 0.25;

export function isFree({ alignment: { pairs }, mayOverlap }: PossiblePlace, matched: Uint8Array): boolean {
  if (mayOverlap) return true;
  let taken = 0;
  for (const pair of pairs) taken += itemAt(matched, pair.new);
  return taken <= mostMatched * pairs.length;
}

/** The share of the best place's worth from which another place is taken into account: with less it is another text. */
const nearlyAsGood = 0.75;

/** Is it the only place in the new text where the segment's words stand, matched or not? */
export const isOnlyPlace = (possible: readonly PossiblePlace[][], place: PossiblePlace) =>
  (possible[place.segment] ?? []).every((other) => other === place || other.worth < nearlyAsGood * place.worth);
