import { attributeIn, elementsOf, type XmlElement } from '../../file/xml-element.ts';

/** Ids that a file has given out. */
export interface TakenIds {
  comments: Set<number>;
  changes: Set<number>;
  /** Of comments, in the document. */
  signs: number;
}

const ofComment = new Set(['w:comment', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);
const ofChange =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change|\w+Range(?:Start|End)|bookmark(?:Start|End))$/;

export function takenIds(roots: readonly XmlElement[]): TakenIds {
  const taken: TakenIds = { comments: new Set(), changes: new Set(), signs: 0 };
  const look = (element: XmlElement): void => {
    for (const one of elementsOf(element)) {
      const isComment = ofComment.has(one.name);
      if (one.name === 'w:commentReference') taken.signs++;
      if (isComment || ofChange.test(one.name)) {
        const id = Number(attributeIn(one, 'w:id'));
        if (Number.isSafeInteger(id)) (isComment ? taken.comments : taken.changes).add(id);
      }
      look(one);
    }
  };
  for (const root of roots) look(root);
  return taken;
}

/** More than any file counts to by itself; Word's ids are 32-bit numbers. */
const highest = 1e9;

/** Gives ids that aren't taken, behind the highest that is as ids go. */
export function idSource(taken: ReadonlySet<number>): () => number {
  let next = -1;
  for (const id of taken) if (id < highest) next = Math.max(next, id);
  return () => {
    do next++;
    while (taken.has(next));
    return next;
  };
}
