import type { SentRemark } from '../model/sent-with.ts';
import { comparable } from '../text/comparable-text.ts';
import type { DifferingPlace } from './untracked.ts';

/** A change that the document was sent with, and that a copy no longer has as one. */
export interface SettledChange {
  author: string;
  quote: string;
  /** Undefined of words that were to be moved. */
  editing?: string;
  /** `gone`: what became of it can't be told. */
  as: 'accepted' | 'rejected' | 'gone';
}

/**
 * What became of changes that the document was sent with: accepted where they explain how the copy's words differ, rejected where these are as
 * before.
 * @param gone those that the copy hasn't got
 * @returns `places`: those that this doesn't explain
 */
export function settledIn(
  gone: readonly SentRemark[],
  places: readonly DifferingPlace[],
  original: string,
): { settled: SettledChange[]; places: DifferingPlace[] } {
  const became = new Map<SentRemark, SettledChange['as']>();
  const words = new Map(gone.map((one) => [one, comparable(one.quote).text]));
  const wordsOf = (one: SentRemark) => words.get(one) ?? '';
  const all = comparable(original).text;
  const left = places.filter((place) => {
    const [before, after] = [comparable(place.before).text, comparable(place.after).text];
    const here = gone.filter((one) => !became.has(one) && wordsOf(one) !== '' && before.includes(wordsOf(one)));
    const accepted = acceptedOf(here, before, after);
    for (const one of here) became.set(one, accepted ? (accepted.has(one) ? 'accepted' : 'rejected') : 'gone');
    return !accepted;
  });
  const settled = gone.map((one): SettledChange => {
    const isAsBefore = wordsOf(one) !== '' && all.includes(wordsOf(one));
    const { author, quote, editing } = one;
    return {
      ...{ author, quote, as: became.get(one) ?? (isAsBefore ? 'rejected' : 'gone') },
      ...(editing !== undefined && { editing }),
    };
  });
  return { settled, places: left };
}

/** How many ways to read a place are tried: the changes of a paragraph are few. */
const mostTries = 1_000;

/** Which of the changes make what stood there what stands there now; undefined where none do. */
function acceptedOf(changes: readonly SentRemark[], before: string, after: string): Set<SentRemark> | undefined {
  let tries = 0;
  const tried = (text: string, from: number): SentRemark[] | undefined => {
    if (text === after) return [];
    for (let i = from; i < changes.length; i++) {
      const one = changes[i];
      if (one?.editing === undefined) continue;
      const [words, put] = [comparable(one.quote).text, comparable(one.editing).text];
      for (let at = text.indexOf(words); at >= 0 && tries < mostTries; at = text.indexOf(words, at + 1)) {
        tries++;
        const found = tried(text.slice(0, at) + put + text.slice(at + words.length), i + 1);
        if (found) return [one, ...found];
      }
    }
    return undefined;
  };
  const found = tried(before, 0);
  return found && new Set(found);
}
