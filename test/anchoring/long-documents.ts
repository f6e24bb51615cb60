import { baseTexts } from './base-texts.ts';
import { editedPair } from './edited-versions.ts';
import type { Pair } from './pair.ts';
import { randomFrom } from './random.ts';

const characters = 1_200_000;

/** Two of 1.2 million characters: the same texts again and again, and sentences of words in an order of their own. */
export function longDocuments(): Pair[] {
  const texts = baseTexts().flatMap(({ paragraphs }) => paragraphs);
  const again = Array.from({ length: Math.ceil(characters / texts.join(' ').length) }, () => texts).flat();
  const random = randomFrom(5);
  const words = texts.join(' ').split(/\s+/);
  const other = again.map((text) =>
    text
      .split(/\s+/)
      .map((word) => (random.chance(0.5) ? random.pick(words) : word))
      .join(' '),
  );
  return [editedPair('texts again and again', again, 11), editedPair('texts with other words', other, 12)];
}
