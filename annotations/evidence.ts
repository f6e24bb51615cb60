import { fold } from '../swedish/fold.ts';
import type { Pair } from './align.ts';
import { placeAt } from './flatten.ts';
import type { PlacingTask } from './placing-task.ts';

/** What speaks for it that a unit stands at a place. */
export interface Evidence {
  /** The words themselves and those around, in weights of words. */
  sum: number;
  /** On how many sides, before and behind, does it still stand beside what it stood beside? */
  sides: 0 | 1 | 2;
  /** What the section and the page say for it, in weights of words. */
  standing: number;
  /** Of what the known words around weigh, 0 to 1. */
  around: number;
  /** Before and behind: what the known words weigh, and those of them that stand there. */
  known: readonly [number, number];
  held: readonly [number, number];
}

const nothing: Evidence = { sum: 0, sides: 0, standing: 0, around: 0, known: [0, 0], held: [0, 0] };

/** In words: how far around its words a place is looked at. */
const reach = 24;
/** What has been put in just beside them doesn't push the rest out of sight. */
const wider = 6;
/** What a word around is worth beside one of the unit's own. */
const aroundWorth = 0.2;
/** The very same words: what is only alike must have more than a word's worth of context on its side. */
const sameWorth = 1.5;
/** In weights of words: the same heading above, and the same page; a section says more of where a text belongs. */
export const sectionWorth = 1;
const pageWorth = 0.5;
/** Of what the words on one side weigh. */
const sideShare = 0.35;

/**
 * The words of a place and those around it, in whatever order: paragraphs around may have been edited, too. And the
 * section and the page, where they are known.
 * @param pairs the unit's words and where they stand
 * @param worth of the pairs
 * @param same are they the very same words?
 */
export function evidenceReader({ by, bones, old, text, document, told }: PlacingTask) {
  // Which bones stand on the side that is looked at: numbered rounds, since a set for each side takes ten times as long.
  const rounds = new Uint32Array(bones.reduce((most, bone) => Math.max(most, bone), 0) + 1);
  let round = 0;
  const shared = (from: number, to: number, newFrom: number, newTo: number) => {
    round++;
    for (let at = newFrom; at < newTo; at++) rounds[bones[text.ids[at] as number] as number] = round;
    let [sum, all] = [0, 0];
    for (let at = from; at < to; at++) {
      const id = old.ids[at] as number;
      const bone = bones[id] as number;
      const weight = by.weight(id);
      all += weight;
      if (rounds[bone] !== round) continue;
      rounds[bone] = 0;
      sum += weight;
    }
    return { sum, all };
  };
  const standingAt = (unit: number, word: number) => {
    const said = told.get(unit);
    if (!said) return 0;
    const place = document.places[placeAt(document, text.starts[word] as number)];
    const heading = said.section?.at(-1);
    const section = heading !== undefined && fold(heading).text === fold(place?.section.at(-1) ?? '').text;
    const page = said.page !== undefined && said.page === place?.page;
    return (section ? sectionWorth : 0) + (page ? pageWorth : 0);
  };
  return (unit: number, pairs: readonly Pair[], worth: number, same: boolean): Evidence => {
    const [head, tail] = [pairs[0], pairs.at(-1)];
    const range = old.ranges[old.units[unit]?.stretch ?? -1];
    if (!head || !tail || !range) return nothing;
    const before = shared(
      Math.max(range.first, head.old - reach),
      head.old,
      Math.max(0, head.new - reach - wider),
      head.new,
    );
    const behind = shared(
      tail.old + 1,
      Math.min(range.end, tail.old + 1 + reach),
      tail.new + 1,
      Math.min(text.ids.length, tail.new + 1 + reach + wider),
    );
    const standing = standingAt(unit, head.new);
    const around = before.sum + behind.sum;
    const sides = [before, behind].filter(({ sum, all }) => sum >= sideShare * all).length as Evidence['sides'];
    return {
      sum: worth + (same ? sameWorth : 0) + aroundWorth * around + standing,
      sides,
      standing,
      around: around / (before.all + behind.all || 1),
      known: [before.all, behind.all],
      held: [before.sum, behind.sum],
    };
  };
}
