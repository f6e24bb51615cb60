import type { Glossary } from '../../glossary/glossary.ts';
import type { Collection, Concept, Scheme } from '../../glossary/schema.ts';

/** How two concepts are related in the tree of broader and narrower concepts, which may cross schemes. */
export type TreeRelation =
  /** The first is broader than the second (`above`) or narrower (`below`), by so many levels. */
  | { is: 'above' | 'below'; steps: number }
  /** Both directly under the same concept. */
  | { is: 'beside'; under: Concept }
  /** Both somewhere under `under`, the narrowest concept that is broader than both. */
  | { is: 'cousins'; under: Concept }
  | { is: 'apart' };

/** What the glossary says of two concepts, for a comparison side by side. */
export interface Compared {
  standing: TreeRelation;
  /** For each, the concepts from the top of its tree down to itself. */
  ways: [Concept[], Concept[]];
  schemes: [Scheme, Scheme];
  /** The collection that both are members of, with the number of each from 1 on and what it says of each. */
  shared?: { collection: Collection; members: [Member, Member] };
}

interface Member {
  number: number;
  value?: string | undefined;
}

/** Undefined where one of the ids is unknown. Of several broader concepts the first one counts. */
export function compareConcepts(glossary: Glossary, [one, other]: readonly [string, string]): Compared | undefined {
  const known = new Map(
    glossary.schemes.flatMap((scheme) => scheme.concepts.map((concept) => [concept.id, { concept, scheme }] as const)),
  );
  const [first, second] = [known.get(one), known.get(other)];
  if (!first || !second) return undefined;
  const wayTo = (id: string) => {
    const way: Concept[] = [];
    for (let at = known.get(id)?.concept; at && !way.includes(at); at = upFrom(at)) way.unshift(at);
    return way;
  };
  const upFrom = ({ broader = [] }: Concept) => broader.flatMap((id) => known.get(id)?.concept ?? [])[0];
  const ways: Compared['ways'] = [wayTo(one), wayTo(other)];
  const shared = first.scheme === second.scheme ? sharedBy(first.scheme, [one, other]) : undefined;
  return {
    standing: relationOf(ways),
    ways,
    schemes: [first.scheme, second.scheme],
    ...(shared && { shared }),
  };
}

function relationOf([one, other]: Compared['ways']): TreeRelation {
  const common = one.findLast((concept) => other.includes(concept));
  if (!common) return { is: 'apart' };
  const [down, across] = [one.length - 1 - one.indexOf(common), other.length - 1 - other.indexOf(common)];
  if (down === 0) return { is: 'above', steps: across };
  if (across === 0) return { is: 'below', steps: down };
  return { is: down === 1 && across === 1 ? 'beside' : 'cousins', under: common };
}

function sharedBy({ collections = [] }: Scheme, ids: readonly [string, string]): Compared['shared'] {
  for (const collection of collections) {
    const [one, other] = ids.map((id) => collection.members.findIndex(({ concept }) => concept === id)) as [
      number,
      number,
    ];
    if (one < 0 || other < 0) continue;
    const member = (at: number): Member => ({ number: at + 1, value: collection.members[at]?.value });
    return { collection, members: [member(one), member(other)] };
  }
  return undefined;
}
