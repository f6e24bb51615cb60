import type { BlockId, Box, Span } from '../../../documents/readable-document.ts';

/**
 * The hit to go to next, round and round: from the one that was pointed at if it is in view, else from what is in view.
 * @param hits in reading order
 * @param order block → its number in the document
 */
export function nextOf<H extends Span>(
  hits: readonly H[],
  step: 1 | -1,
  pointed: Span | undefined,
  order: ReadonlyMap<BlockId, number>,
  boxes: (span: Span) => Box[],
): H | undefined {
  if (pointed && boxes(pointed).some(({ top, bottom }) => bottom > 0 && top < innerHeight)) {
    const at = order.get(pointed.block) ?? 0;
    const place = (hit: H) => (order.get(hit.block) ?? 0) - at || hit.start - pointed.start;
    if (step === 1) return hits.find((hit) => place(hit) > 0) ?? hits[0];
    return hits.findLast((hit) => place(hit) < 0) ?? hits.at(-1);
  }
  const first = firstInView(hits, boxes);
  return step === 1 ? (hits[first] ?? hits[0]) : (hits[first - 1] ?? hits.at(-1));
}

/** The index of the first hit that isn't above the window. In a page with columns the result is only approximate. */
function firstInView(hits: readonly Span[], boxes: (span: Span) => Box[]): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    let drawn = middle;
    // A hit that isn't drawn, as in a closed <details>, counts as being at the next drawn one. The search goes on behind that, which
    // `firstWhere` can't: it would measure a long closed part again at each step.
    while (drawn < high && boxes(hits[drawn] as Span).length === 0) drawn++;
    const box = drawn < high ? boxes(hits[drawn] as Span)[0] : undefined;
    if (box && box.bottom < 0) low = drawn + 1;
    else high = middle;
  }
  return low;
}
