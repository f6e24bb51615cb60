import { shinglesOf } from '../../comments/similarity/shingles.ts';
import { stemsIn } from '../about/remiss.ts';
import type { AnswerPoint } from '../answer.ts';

/** A point with what it is compared by. */
export interface ComparedPoint {
  answer: number;
  point: AnswerPoint;
  shingles: ReadonlySet<number>;
  stems: ReadonlySet<string>;
}

/** How two points are alike: nearly the same words, as in letters of a campaign, or the same demand in other words. */
export type Likeness = 'same-words' | 'same-matter';

/** Shares of the shorter: from these on two points are alike. */
const least = { words: 0.6, stems: 0.34, stemsWithin: 0.22 };
/** Stems of content: with fewer in common two sentences are alike by chance. */
const fewest = { anywhere: 3, within: 2 };

export function comparedPoint(answer: number, point: AnswerPoint): ComparedPoint {
  return { answer, point, shingles: new Set(shinglesOf(point.text)), stems: new Set(stemsIn(point.text)) };
}

/**
 * @param rarity how much a stem tells: what all answers say, such as the name of the remiss, tells nothing
 * @returns undefined where they aren't alike; their stances aren't looked at
 */
export function likenessOf(
  one: ComparedPoint,
  other: ComparedPoint,
  rarity: (stem: string) => number,
): Likeness | undefined {
  if (isSameText(one.point.text, other.point.text) || shared(one.shingles, other.shingles) >= least.words)
    return 'same-words';
  const common = [...one.stems].filter((stem) => other.stems.has(stem) && rarity(stem) > 0);
  const weight = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
  const whole = Math.min(weight(one.stems), weight(other.stems));
  const share = whole === 0 ? 0 : weight(common) / whole;
  const isWithin = sharesSection(one.point, other.point) || sharesConcept(one.point, other.point);
  if (isWithin) return share >= least.stemsWithin && common.length >= fewest.within ? 'same-matter' : undefined;
  return share >= least.stems && common.length >= fewest.anywhere ? 'same-matter' : undefined;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSameText = (one: string, other: string) => plain(one) === plain(other);

/** The share of the shorter's runs of words that the other has, too. */
function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < 3) return 0;
  return [...few].filter((shingle) => many.has(shingle)).length / few.size;
}

/** A section of the remiss, rather than the whole of it. */
const sharesSection = (one: AnswerPoint, other: AnswerPoint) =>
  one.about.some((section) => section !== 'hela' && other.about.includes(section));

const sharesConcept = (one: AnswerPoint, other: AnswerPoint) =>
  one.concepts.some((concept) => other.concepts.includes(concept));
