import type { Edit } from './edits.ts';

/**
 * The groups, with what others have struck directly beside an insertion taken as replaced by it: as Word shows it, where the struck words
 * don't stand. Else the inserted words would be glued to words that nobody wants there.
 * @param edits of all authors, in reading order
 */
export function withReplaced(groups: readonly Edit[][], edits: readonly Edit[]): Edit[][] {
  const indexes = new Map(edits.map((edit, i) => [edit, i]));
  /** By author: what they have replaced already. */
  const replaced = new Map<string, Set<Edit>>();
  return groups.map((group) => {
    const author = group[0]?.author ?? '';
    const done = replaced.get(author) ?? new Set();
    replaced.set(author, done);
    const found = group.map((edit) => ({ edit, at: indexes.get(edit) ?? 0 }));
    for (const { edit, at } of [...found]) {
      if (edit.is !== 'put' || edit.isStruck) continue;
      for (const struckAt of [...struckBeside(edits, at, -1), ...struckBeside(edits, at, 1)]) {
        const struck = edits[struckAt];
        if (!struck || struck.author === author || done.has(struck)) continue;
        done.add(struck);
        const { date: _, ...words } = struck;
        const ownDate = edit.date !== undefined && { date: edit.date };
        found.push({ edit: { ...words, author, isMove: false, isOfOther: true, ...ownDate }, at: struckAt });
      }
    }
    return found.toSorted((a, b) => a.at - b.at).map(({ edit }) => edit);
  });
}

/** What was struck on one side of an insertion, with no standing words between: indexes, the nearest first. */
function struckBeside(edits: readonly Edit[], i: number, step: 1 | -1): number[] {
  const found: number[] = [];
  const put = edits[i];
  let last = put;
  let isBesideOther = false;
  for (let at = i + step; put && last; at += step) {
    const next = edits[at];
    const isNext = step < 0 ? next?.to === last.from : next?.from === last.to;
    if (!next || !isNext || next.block !== put.block) break;
    if (next.is === 'put') {
      // What stands behind words that another put in may go on from them. What would be glued to the struck ones doesn't.
      if (found.length > 0) break;
      isBesideOther = true;
    } else if (isBesideOther && found.length === 0 && !areGlued(step < 0 ? [next, put] : [put, next])) break;
    else found.push(at);
    last = next;
  }
  return found;
}

const areGlued = ([before, behind]: readonly [Edit, Edit]) =>
  /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(behind.text);
