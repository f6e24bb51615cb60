import { placeAt } from './flatten.ts';
import type { PlacingTask, WordRange } from './placing-task.ts';
import { paragraphOf } from './units.ts';
import { wordAt } from './words.ts';

/** Of the words of either: with so many in common two short paragraphs are twins, as a heading and one that was edited. */
const alike = 0.6;
/** In words: of longer ones each is told by what differs, so they are twins only if nothing does. */
const short = 8;

/**
 * Two paragraphs that are alike stand side by side, and didn't in the old text: one has come to the other, and which of the
 * two was there, nothing tells.
 * @returns tells of a unit and a new word that it would begin with where the other is; none where there is no such doubt
 */
export function twinReader({ bones, document, old, text }: PlacingTask) {
  const wordsIn = (place: number): WordRange | undefined => {
    const block = document.places[place];
    if (!block) return undefined;
    const range = { first: wordAt(text, block.start), last: wordAt(text, block.end) - 1 };
    return range.first <= range.last ? range : undefined;
  };
  const bonesOf = (ids: readonly number[], first: number, end: number) =>
    ids.slice(Math.max(0, first), end).map((id) => bones[id] as number);
  /** Of the words of one, how many the other has, each counted as often as it stands there. */
  const shared = (some: readonly number[], others: readonly number[]) => {
    const left = [...others];
    let count = 0;
    for (const bone of some) {
      const at = left.indexOf(bone);
      if (at < 0) continue;
      left.splice(at, 1);
      count++;
    }
    return count / some.length;
  };
  return (unit: number, first: number): WordRange[] => {
    const own = placeAt(document, text.starts[first] as number);
    const here = wordsIn(own);
    if (!here) return [];
    const ownBones = bonesOf(text.ids, here.first, here.last + 1);
    return [-1, 1].flatMap((step) => {
      const beside = wordsIn(own + step);
      if (!beside) return [];
      const bonesBeside = bonesOf(text.ids, beside.first, beside.last + 1);
      const least = Math.max(ownBones.length, bonesBeside.length) <= short ? alike : 1;
      if (Math.min(shared(ownBones, bonesBeside), shared(bonesBeside, ownBones)) < least) return [];
      const paragraph = paragraphOf(old, unit);
      const range = old.ranges[paragraph.stretch] ?? { first: 0, end: 0 };
      const known =
        step < 0
          ? bonesOf(old.ids, Math.max(range.first, paragraph.first - bonesBeside.length), paragraph.first)
          : bonesOf(old.ids, paragraph.end, Math.min(range.end, paragraph.end + bonesBeside.length));
      const edge = step < 0 ? paragraph.opens : paragraph.closes;
      if (!edge || (known.length > 0 && shared(known, bonesBeside) >= alike)) return [];
      return [beside];
    });
  };
}
