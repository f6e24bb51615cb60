import type { ComparedWords } from '../ordering/align.ts';
import { harmedLikeness, type Vocabulary } from './vocabulary.ts';

/** With more than this share of all words, a word says little of the place where it stands: it is everywhere. */
const commonShare = 1 / 150;
/** In times: in a short text a word is common only from here on. */
const leastCommon = 6;
/** In letters: "och", "att", "den". */
const shortWord = 3;
const weights = { common: 0.3, short: 0.5, other: 1 };

/** How the words of both texts are compared: how alike two are, and how much each says of its place. */
export function comparedWords(
  vocabulary: Vocabulary,
  oldIds: readonly number[],
  newIds: readonly number[],
): ComparedWords {
  const { ocrKeys } = vocabulary;
  const counts = new Uint32Array(vocabulary.words.length);
  for (const id of newIds) counts[id] = (counts[id] ?? 0) + 1;
  for (const id of oldIds) counts[id] = (counts[id] ?? 0) + 1;
  const common = Math.max(leastCommon, (newIds.length + oldIds.length) * commonShare);
  const weightOf = vocabulary.words.map((word, id) => {
    const often = (counts[id] ?? 0) > common;
    return often ? weights.common : word.length <= shortWord ? weights.short : weights.other;
  });
  return {
    oldIds,
    newIds,
    likeness: (one, other) => vocabulary.likeness(one, other),
    quickLikeness: (one, other) => (one === other ? 1 : ocrKeys[one] === ocrKeys[other] ? harmedLikeness : 0),
    weight: (id) => weightOf[id] ?? weights.other,
  };
}
