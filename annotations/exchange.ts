import { type Claim, type Claims, collide } from './claims.ts';
import type { Placing, PlacingTask } from './placing-task.ts';
import type { Unit } from './units.ts';

/** In weights of words: a place is doubtful where both another place and another sentence come as close as this. */
const margin = 3.3;
/** And of a place that it hasn't been given yet: where another sentence comes as close as this. */
const fits = 1;
/** In weights of words: less is no context, as where the text that is known is cut off just there. */
const leastKnown = 2;
/** In words: of shorter sentences a word more or less beside them says nothing. */
const long = 12;
/** Of what the words on one side weigh. */
const sideMargin = 0.03;

/**
 * Two sentences that are alike may have exchanged their places, or one of them is gone and the other has been taken for it.
 * That is so where another place is nearly as good for this sentence, whoever has it, and another sentence, which tells of
 * as many words, is nearly as good for this place, wherever it has gone.
 * @param owners claims of other sentences to the best place
 * @returns tells which places the sentence may have then; none where there is no such doubt
 */
export function exchangeReader({ bones, old, text }: PlacingTask, { chained }: Placing, on: Claims) {
  const count = (ids: readonly number[], { first, end }: Unit) => {
    const wanted = old.ids.slice(first, end).map((id) => bones[id]);
    let times = 0;
    for (let at = 0; at + wanted.length <= ids.length; at++) {
      if (wanted.every((bone, i) => bones[ids[at + i] as number] === bone)) times++;
    }
    return times;
  };
  /** Where what stands before or behind isn't known, only a copy makes the same words doubtful. */
  const copied = ({ unit, known }: Claim) =>
    Math.min(...known) >= leastKnown ||
    count(text.ids, old.units[unit] as Unit) > count(old.ids, old.units[unit] as Unit);
  /** What stands behind isn't asked: so twice as many right places would be given up, and no more wrong ones. */
  const heldBetter = (other: Claim, best: Claim) => other.held[0] - best.held[0] > sideMargin * best.known[0];
  return (best: Claim, all: readonly Claim[], owners: readonly Claim[]): Claim[] => {
    if (best.whole) return [];
    const others = all.filter((other) => !collide(other, best));
    const near = others.filter((other) => best.sum - other.sum <= margin);
    const lead = (owner: Claim) => best.sum - owner.sum;
    const fit = owners.filter((owner) => lead(owner) <= margin);
    if (fit.length === 0) return [];
    // What neither order nor the words themselves have put there has only its likeness, which the other has as well.
    if (!best.same && !best.here && fit.some((owner) => lead(owner) < fits)) return [best, ...others];
    if (near.length === 0 || !fit.some((owner) => on.told(owner) >= on.told(best))) return [];
    if (best.same) return copied(best) ? [best, ...near] : [];
    const { first, end } = old.units[best.unit] as Unit;
    const doubtful = chained.has(best.unit) && end - first >= long && others.some((other) => heldBetter(other, best));
    return doubtful ? [best, ...near] : [];
  };
}
