import { itemAt } from '../../../language/lists/item-at.ts';
import { placeAt } from '../../text/flatten.ts';
import type { PlacingTask, WordRange } from '../segments/placing-task.ts';
import { paragraphOf } from '../segments/segments.ts';
import { sharePairedWith } from '../segments/shared-words.ts';
import { wordAt } from '../segments/words.ts';

/**
 * With this share of the words of either in common, two short paragraphs may be mistaken for each other, as a heading and its edited copy.
 */
const alikeShare = 0.6;
/** In words: longer ones differ somewhere, so they are taken for each other only if nothing differs. */
const shortParagraph = 8;

/**
 * Two paragraphs that are alike stand side by side, and didn't in the old text: one has come to the other, and which of the
 * two was there, nothing tells.
 * @returns tells of a segment and a new word that it would begin with where the other is; none where there is no such doubt
 */
export function ambiguousNeighboursIn({ ocrKeys, document, old, text }: PlacingTask) {
  const wordsIn = (place: number): WordRange | undefined => {
    const block = document.places[place];
    if (!block) return undefined;
    const range = { first: wordAt(text, block.start), last: wordAt(text, block.end) - 1 };
    return range.first <= range.last ? range : undefined;
  };
  const ocrKeysOf = (ids: readonly number[], first: number, end: number) =>
    ids.slice(Math.max(0, first), end).map((id) => itemAt(ocrKeys, id));
  return (segment: number, first: number): WordRange[] => {
    const own = placeAt(document, itemAt(text.starts, first));
    const here = wordsIn(own);
    if (!here) return [];
    const ownKeys = ocrKeysOf(text.ids, here.first, here.last + 1);
    return [-1, 1].flatMap((step) => {
      const beside = wordsIn(own + step);
      if (!beside) return [];
      const besideKeys = ocrKeysOf(text.ids, beside.first, beside.last + 1);
      const least = Math.max(ownKeys.length, besideKeys.length) <= shortParagraph ? alikeShare : 1;
      if (Math.min(sharePairedWith(besideKeys, ownKeys), sharePairedWith(ownKeys, besideKeys)) < least) return [];
      const paragraph = paragraphOf(old, segment);
      const range = old.ranges[paragraph.stretch] ?? { first: 0, end: 0 };
      const known =
        step < 0
          ? ocrKeysOf(old.ids, Math.max(range.first, paragraph.first - besideKeys.length), paragraph.first)
          : ocrKeysOf(old.ids, paragraph.end, Math.min(range.end, paragraph.end + besideKeys.length));
      const edge = step < 0 ? paragraph.opens : paragraph.closes;
      if (!edge || (known.length > 0 && sharePairedWith(besideKeys, known) >= alikeShare)) return [];
      return [beside];
    });
  };
}
