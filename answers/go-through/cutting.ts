import type { AnswerPoint } from '../../comments/model/answer.ts';
import { sentenceEnds } from '../../language/swedish/sentences/sentence-ends.ts';

/** Where a point can be cut in two: before each of its words but the first. Offsets of the answer's text. */
export function cutsOf({ spans }: Pick<AnswerPoint, 'spans'>, text: string): number[] {
  const words = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S+/g)].map(({ index }) => start + index),
  );
  return words.slice(1);
}

/**
 * Where one most likely wants to cut: between sentences, else behind a comma or the like, else in the middle. Of several the
 * nearest to the middle.
 * @param cuts as `cutsOf` gives them; at least one
 */
export function likelyCut({ spans }: Pick<AnswerPoint, 'spans'>, cuts: readonly number[], text: string): number {
  const sentences = new Set(
    spans.flatMap(({ start, end }) => sentenceEnds(text.slice(start, end)).map((one) => start + one)),
  );
  const endBefore = (cut: number) => text.slice(0, cut).trimEnd().length;
  const between = cuts.filter((cut) => sentences.has(endBefore(cut)));
  const parts = cuts.filter((cut) => /[,;:–—]/.test(text.charAt(endBefore(cut) - 1)));
  const among = [between, parts, cuts].find((some) => some.length > 0) ?? cuts;
  const middle = ((spans[0]?.start ?? 0) + (spans.at(-1)?.end ?? 0)) / 2;
  return among.reduce((best, cut) => (Math.abs(cut - middle) < Math.abs(best - middle) ? cut : best), among[0] ?? 0);
}

/** The cut at an offset, or the next behind it; the last where there is none. */
export const cutAt = (cuts: readonly number[], at: number): number | undefined =>
  cuts.find((cut) => cut >= at) ?? cuts.at(-1);
