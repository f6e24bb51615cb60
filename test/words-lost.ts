/** How the words of two readings of one page differ. */
export interface WordLoss {
  /** In the other reading and not, or not as often, in ours. */
  lost: string[];
  /** In ours more often than in the other. */
  doubled: string[];
  /** Of the other reading: the same letters stand in ours, but joined to words or parted otherwise. */
  joinedOtherwise: string[];
}

/** A page's words, folded alike whoever read it: letters and digits alone, small, ligatures as letters, broken words whole. */
export function wordsIn(text: string): string[] {
  const whole = text.replace(/(?<=\p{L})[-\u2010\u00ad][^\S\n]*\n\s*(?=\p{L})/gu, '').replace(/\u00ad/g, '');
  return (
    whole
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** @param other the words of the page as another program reads it; the order of either doesn't matter but for what is joined */
export function wordLoss(ours: readonly string[], other: readonly string[]): WordLoss {
  const [doubled, lost] = [without(ours, other), without(other, ours)];
  const joinedOtherwise: string[] = [];
  const pair = (their: readonly string[], our: readonly string[]): void => {
    for (const word of their) lost.splice(lost.indexOf(word), 1);
    for (const word of our) doubled.splice(doubled.indexOf(word), 1);
    joinedOtherwise.push(...their);
  };
  for (const word of [...doubled]) {
    const parts = partsOf(word, lost);
    if (parts) pair(parts, [word]);
  }
  for (const word of [...lost]) {
    const parts = partsOf(word, doubled);
    if (parts) pair([word], parts);
  }
  // "väl befinnande" against "välbefin nande": what is left over, side by side, has the same letters.
  for (const their of stretches(other, lost)) {
    const our = stretches(ours, doubled).find((words) => words.join('') === their.join(''));
    if (our) pair(their, our);
  }
  return { lost, doubled, joinedOtherwise };
}

/** As multisets, in the order of the first. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    if (count > 0) counts.set(word, count - 1);
    return count === 0;
  });
}

/** Some of the words, each at most once, that make the whole when they are put together; undefined where none do. */
function partsOf(whole: string, words: readonly string[]): string[] | undefined {
  const fitting = words.filter((word) => word !== whole && whole.includes(word));
  /** Where no way leads to the end from, so that a hundred single letters take no time. */
  const dead = new Set<string>();
  const from = (at: number, left: readonly string[]): string[] | undefined => {
    if (at === whole.length) return [];
    const key = `${at} ${left.length}`;
    if (dead.has(key)) return undefined;
    for (const word of new Set(left)) {
      if (!whole.startsWith(word, at)) continue;
      const i = left.indexOf(word);
      const rest = from(at + word.length, [...left.slice(0, i), ...left.slice(i + 1)]);
      if (rest) return [word, ...rest];
    }
    dead.add(key);
    return undefined;
  };
  return from(0, fitting);
}

/** Those of a text's words that are among the left ones, as far as they stand side by side. */
function stretches(text: readonly string[], left: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found: string[][] = [];
  let open = false;
  for (const word of text) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      counts.set(word, count - 1);
      if (open) found.at(-1)?.push(word);
      else found.push([word]);
    }
    open = count > 0;
  }
  return found;
}
