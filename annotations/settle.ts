import { type Claim, claimsOn, collide, gridOf, lead, leastWeight } from './claims.ts';
import { copyReader } from './copies.ts';
import { sectionWorth } from './evidence.ts';
import { exchangeReader } from './exchange.ts';
import { fill } from './fill.ts';
import type { Option } from './options.ts';
import type { Placing, PlacingTask, WordRange } from './placing-task.ts';
import { twinReader } from './twins.ts';
import type { Unit } from './units.ts';

/** In weights of words: by how much one claim must be better than another. */
const margin = 0.45;
/** So much better, it needn't hold on more sides; and so much better, fewer of its words may be there. */
const clear = 1.5;
const far = 4;
/** In weights of words, on both sides together: with more, a paragraph stands between what it stood between. */
const heldBeside = 2;
/** For a unit to get another place than order gave it: how much of it and of what stood around must be there. */
const movedShare = 0.6;
const movedAround = 0.35;
/** Of the sentences that comments quote: where more are repeated, the text is made of repetitions. */
const mostRepeated = 0.5;
/** In units. */
const slice = 8;

/**
 * Units and places that are surely each other's best are settled, and take themselves out of the choice of the rest. What
 * is still open then is left open: a place that another part of the old text fits as well is nobody's, and words that
 * stand in the new text once more, without belonging to anything else there, leave it open which of the two is meant.
 */
export function* settle(task: PlacingTask, placing: Placing, options: readonly Option[][]): Generator<void> {
  const { old } = task;
  const on = yield* claimsOn(task, placing, options);
  yield;
  const mayBeCopy = copyReader(task);
  const twinsOf = twinReader(task);
  const mayBeExchanged = exchangeReader(task, placing, on);
  const claims = new Map<number, Claim[]>();
  for (const [i, unit] of [...task.quoted].entries()) {
    if (!old.units[unit]) continue;
    if (!claims.has(unit)) claims.set(unit, on.of(unit));
    for (const claim of claims.get(unit) ?? []) {
      for (const other of on.unitsAt(claim)) if (!claims.has(other)) claims.set(other, on.of(other));
    }
    if (i % slice === slice - 1) yield;
  }
  const grid = gridOf<Claim>();
  for (const all of claims.values()) for (const claim of all) grid.add(claim);
  const ordered = ({ unit }: Claim) => old.units[unit]?.ordered === true;
  const settled = new Map<number, Claim>();
  const dead = new Set<Claim>();
  yield;
  const open = new Set(claims.keys());
  for (let again = true; again; ) {
    again = false;
    for (const [i, unit] of [...open].entries()) {
      if (i % (8 * slice) === 0) yield;
      const live = (claims.get(unit) ?? []).filter((claim) => !dead.has(claim));
      const best = live.reduce<Claim | undefined>((a, b) => (a && a.sum >= b.sum ? a : b), undefined);
      if (!best) open.delete(unit);
      if (!best || !live.every((other) => collide(other, best) || best.sum - other.sum > margin)) continue;
      const rivals = ordered(best)
        ? rivalsOf(best).filter((other) => !dead.has(other) && !settled.has(other.unit))
        : [];
      if (!rivals.every((other) => explains(best, other))) continue;
      settled.set(unit, best);
      open.delete(unit);
      for (const rival of rivals) dead.add(rival);
      again = true;
    }
    yield;
  }
  const quoted = [...task.quoted];
  const repeats = quoted.filter((unit) => on.isRepeated(unit)).length > mostRepeated * quoted.length;
  for (const [i, unit] of quoted.entries()) {
    const all = claims.get(unit);
    if (!all) continue;
    if (i % slice === slice - 1) yield;
    const best = settled.get(unit);
    const doubts = best ? doubtsOf(best, all) : [];
    if (!doubts && best?.here) continue;
    const { first, end } = old.units[unit] as Unit;
    placing.to.fill(-1, first, end);
    const untaken = all.filter((claim) => !isTaken(claim));
    if (best && !doubts && mayMove(best, all, untaken)) {
      placing.rivals.delete(unit);
      for (const pair of best.pairs) {
        placing.to[pair.old] = pair.new;
        placing.claimed[pair.new] = 1;
      }
      yield* fill(task, placing, { first, end }, false);
    } else if (!placing.rivals.has(unit)) {
      const places = doubts && doubts.length > 0 ? doubts : untaken;
      if (places.length > 0) placing.rivals.set(unit, places);
    }
  }

  /** @returns undefined where nothing makes the place doubtful; else those that it may be, none where nothing tells which */
  function doubtsOf(best: Claim, all: readonly Claim[]): WordRange[] | undefined {
    if (hasTwin(best) || isOthersCopy(best) || isPhrase(best) || isAnyOf(best, all)) return [];
    if (!all.every((other) => collide(other, best) || isTaken(other) || outdoes(best, other))) return [];
    if (best.whole && best.beside === 0 && !on.isRepeated(best.unit)) {
      const held = all.filter((other) => other.same && other.beside > heldBeside && !collide(other, best));
      if (held.length > 0) return [best, ...held];
      if (rivalsOf(best).some(isHeldHere)) return [];
    }
    if (isOneOfMany(best)) return [best];
    const twins = twinsOf(best.unit, best.first);
    const places = twins.length > 0 ? [best, ...twins] : mayBeExchanged(best, all, rivalsOf(best));
    return places.length > 0 ? places : undefined;
  }

  /** Words that stood several times, where little is known of the others: with nothing around as it was, it may be any of them. */
  function isOneOfMany(best: Claim): boolean {
    return !task.whole && !task.most && task.repeated.has(best.unit) && best.sides === 0 && best.beside === 0;
  }

  /** Has it the very same words here, between what it stood between, and not where it has been settled? */
  function isHeldHere(claim: Claim): boolean {
    return claim.same && claim.beside > Math.max(heldBeside, settled.get(claim.unit)?.beside ?? 0);
  }

  /** Claims of other units to the same words; one with half of its words elsewhere or nowhere is none. */
  function rivalsOf(claim: Claim): Claim[] {
    return grid
      .at(claim)
      .filter(
        (other) => other.unit !== claim.unit && other.share >= leastWeight && ordered(other) && collide(other, claim),
      );
  }

  function isTaken(claim: Claim): boolean {
    return rivalsOf(claim).some((other) => settled.get(other.unit) === other);
  }

  /** A word more that the other tells of is a sign of another paragraph, boilerplate as the rest may be. */
  function explains(best: Claim, other: Claim): boolean {
    const by = lead(best, other);
    return by > margin && (by > far || on.told(best) + (best.same ? 1 : 0) >= on.told(other));
  }

  /** Is it, word for word, what another unit says, wherever that has gone? Then it is that unit's copy. */
  function isOthersCopy(best: Claim): boolean {
    if (best.same) return false;
    return rivalsOf(best).some((other) => other.same && on.told(other) > on.told(best) && best.sum - other.sum <= far);
  }

  /** Where neither keeps its order, nothing tells two paragraphs of the same words apart. */
  function hasTwin(best: Claim): boolean {
    if (placing.chained.has(best.unit) || !best.whole) return false;
    return rivalsOf(best).some((other) => other.whole && !placing.chained.has(other.unit));
  }

  /** The same words, moved and with nothing around that stood there: as a part of another paragraph they are a phrase. */
  function isPhrase(best: Claim): boolean {
    return best.same && !best.whole && best.sides === 0 && !placing.chained.has(best.unit);
  }

  /** In a text that is made of repetitions, what has left its order may be any of those with the same words. */
  function isAnyOf(best: Claim, all: readonly Claim[]): boolean {
    if (!repeats || placing.chained.has(best.unit) || !on.isRepeated(best.unit)) return false;
    return all.some((other) => other.same && !collide(other, best) && best.sum - other.sum <= far);
  }

  /** Of two places with as many of the words, the right one holds on more sides, or on both. */
  function outdoes(best: Claim, other: Claim): boolean {
    const by = best.sum - other.sum;
    if (best.whole && !other.whole) return true;
    if (best.same && other.same && !on.isRepeated(best.unit) && mayBeCopy(best.unit, best.first, other.first))
      return false;
    if (best.sides === 2 && (best.same || by > far)) return true;
    const more = on.told(best) - on.told(other);
    return more > 0 || (more === 0 && (best.sides === 2 || best.sides > other.sides || by > clear));
  }
}

/** Only where it is, for all that is known, and never for want of another place; as a whole paragraph that is a block, always. */
function mayMove(best: Claim, all: readonly Claim[], untaken: readonly Claim[]): boolean {
  if (best.whole && untaken.every((other) => other === best || !other.whole)) return true;
  const most = all.reduce((sum, other) => Math.max(sum, other.sum), 0);
  if (best.share >= movedShare && best.around >= movedAround) return best.sum > most - margin;
  return (
    best.same && all.every((other) => other === best || other.here || best.standing - other.standing >= sectionWorth)
  );
}
