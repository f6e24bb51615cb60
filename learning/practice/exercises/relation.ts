import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';

/**
 * How one concept is related to another in the tree. `below`, `above`: narrower or broader, by any number of levels; `beside`: both
 * directly under `common`; `apart`: both somewhere under it; `loose`: in one scheme without a common concept; `none`: in two schemes.
 */
export type Relation =
  | { is: 'below' | 'above' }
  | { is: 'beside' | 'apart'; common: string }
  | { is: 'loose' | 'none' };

export function relationBetween(glossary: Glossary, one: string, other: string): Relation {
  const [up, upOther] = [above(glossary, one), above(glossary, other)];
  if (up.includes(other)) return { is: 'below' };
  if (upOther.includes(one)) return { is: 'above' };
  const common = up.find((id) => upOther.includes(id));
  if (common === undefined) return { is: areInOneScheme(glossary, one, other) ? 'loose' : 'none' };
  const isParentOf = (id: string) => conceptsOf(glossary, [id])[0]?.broader?.includes(common) === true;
  return { is: isParentOf(one) && isParentOf(other) ? 'beside' : 'apart', common };
}

const areInOneScheme = ({ schemes }: Glossary, one: string, other: string) =>
  schemes.some(({ concepts }) => [one, other].every((id) => concepts.some((concept) => concept.id === id)));

/** Cached, since it is asked for often and a glossary never changes. */
const known = new WeakMap<Glossary, { above: Map<string, string[]>; below: Map<string, string[]> }>();

/** All broader concepts, the nearest first. A circle in the data is followed once. */
export const above = (glossary: Glossary, id: string): readonly string[] => treeOf(glossary).above.get(id) ?? [];

/** All narrower concepts, at any level, in the glossary's order. */
export const below = (glossary: Glossary, id: string): readonly string[] => treeOf(glossary).below.get(id) ?? [];

function treeOf(glossary: Glossary) {
  const before = known.get(glossary);
  if (before) return before;
  const parents = new Map(
    glossary.schemes.flatMap(({ concepts }) => concepts).map(({ id, broader = [] }) => [id, broader]),
  );
  const tree = { above: new Map<string, string[]>(), below: new Map<string, string[]>() };
  for (const id of parents.keys()) {
    const found: string[] = [];
    let here = [id];
    while (here.length > 0) {
      const next = new Set(here.flatMap((one) => parents.get(one) ?? []));
      here = [...next].filter((one) => parents.has(one) && one !== id && !found.includes(one));
      found.push(...here);
    }
    tree.above.set(id, found);
    for (const one of found) tree.below.set(one, [...(tree.below.get(one) ?? []), id]);
  }
  known.set(glossary, tree);
  return tree;
}
