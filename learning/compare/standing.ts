import type { Glossary } from '../../glossary/glossary.ts';
import type { Collection, Concept, Scheme } from '../../glossary/schema.ts';

/** How two concepts stand to each other in the tree of broader and narrower, over the borders of schemes. */
export type Standing =
  /** The first stands above the second, or below it, over so many steps. */
  | { is: 'above' | 'below'; steps: number }
  /** Both right under the same concept. */
  | { is: 'beside'; under: Concept }
  /** Further apart under the same concept, the lowest that both stand under. */
  | { is: 'cousins'; under: Concept }
  | { is: 'apart' };

/** What the glossary's data says of two concepts beside each other. */
export interface Compared {
  standing: Standing;
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

/** Nothing where one of the ids is unknown. Of several broader concepts the way goes over the first. */
export function comparedIn(glossary: Glossary, [one, other]: readonly [string, string]): Compared | undefined {
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
    standing: standingOf(ways),
    ways,
    schemes: [first.scheme, second.scheme],
    ...(shared && { shared }),
  };
}

function standingOf([one, other]: Compared['ways']): Standing {
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
