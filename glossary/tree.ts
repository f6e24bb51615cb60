import type { Glossary } from './glossary.ts';
import type { Concept, Scheme } from './schema.ts';

/** A concept in one place of a tree. */
export interface TreeNode {
  concept: Concept;
  scheme: Scheme;
  /** The ids from the root to here, joined by a slash: a concept may stand in several places. */
  path: string;
  narrower: TreeNode[];
  /** How many narrower concepts are left out here; `opened` with this path brings them. */
  more: number;
}

/** A tree of so many places is shown whole: it is taken in at a glance. */
const small = 12;

/**
 * The trees that a concept stands in, one for each root above it; none where it has neither broader nor narrower.
 * A concept with several broader ones stands under each of them, each place with its path, and broader ones of other
 * schemes count like those of its own. A large tree shows what is above the concept, beside it and just below it.
 * Broader ones that no scheme holds, and steps that would lead back to where one came from, are passed over.
 * @param opened paths of the nodes whose left out concepts are to be shown as well
 */
export function treesOf(glossary: Glossary, id: string, opened: ReadonlySet<string> = new Set()): TreeNode[] {
  const relations = relationsOf(glossary);
  const { roots, above } = ascend(relations, id);
  return roots
    .map((root) =>
      hasMoreThan(small, relations, [root]) ? prune(relations, root, id, above, opened) : whole(relations, root),
    )
    .filter((root) => root.narrower.length > 0);
}

interface Relations {
  of(id: string): { concept: Concept; scheme: Scheme };
  broader(id: string): string[];
  /** In the glossary's order. */
  narrower(id: string): string[];
}

function relationsOf({ schemes }: Glossary): Relations {
  const known = new Map(
    schemes.flatMap((scheme) => scheme.concepts.map((concept) => [concept.id, { concept, scheme }] as const)),
  );
  const broader = new Map<string, string[]>();
  const narrower = new Map<string, string[]>();
  for (const [id, { concept }] of known) {
    const above = [...new Set(concept.broader)].filter((one) => known.has(one) && one !== id);
    broader.set(id, above);
    for (const one of above) narrower.set(one, [...(narrower.get(one) ?? []), id]);
  }
  return {
    of: (id) => known.get(id) as { concept: Concept; scheme: Scheme },
    broader: (id) => broader.get(id) ?? [],
    narrower: (id) => narrower.get(id) ?? [],
  };
}

/** What is above a concept, itself included, and where the ways up end. */
function ascend(relations: Relations, id: string): { roots: string[]; above: Set<string> } {
  const roots: string[] = [];
  const above = new Set<string>();
  const climb = (at: string, way: readonly string[]) => {
    above.add(at);
    const up = relations.broader(at).filter((one) => !way.includes(one));
    if (up.length === 0) roots.push(at);
    for (const one of up) if (!above.has(one)) climb(one, [...way, one]);
  };
  climb(id, [id]);
  return { roots, above };
}

const below = (relations: Relations, way: readonly string[]) =>
  relations.narrower(way.at(-1) as string).filter((one) => !way.includes(one));

/** Whether the tree under the last of the way has more places than this. Stops counting when it has. */
function hasMoreThan(limit: number, relations: Relations, start: readonly string[]): boolean {
  const ways = [start];
  for (let way = ways.pop(), places = 1; way; way = ways.pop(), places++) {
    const from = way;
    if (places > limit) return true;
    ways.push(...below(relations, from).map((one) => [...from, one]));
  }
  return false;
}

function whole(relations: Relations, root: string): TreeNode {
  const lay = (way: readonly string[]): TreeNode =>
    node(
      relations,
      way,
      below(relations, way).map((one) => lay([...way, one])),
      0,
    );
  return lay([root]);
}

function prune(
  relations: Relations,
  root: string,
  id: string,
  above: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): TreeNode {
  const parents = new Set(relations.broader(id));
  // Of a concept in many places only the first unfolds by itself, or a ladder of shared concepts would double at each rung.
  const unfolded = new Set<string>();
  const lay = (way: readonly string[]): TreeNode => {
    const here = way.at(-1) as string;
    const all = below(relations, way);
    const first = !unfolded.has(here);
    unfolded.add(here);
    const shown = all.filter((one) => {
      if (opened.has(pathOf(way))) return true;
      return first && above.has(here) && (here === id || parents.has(here) || above.has(one));
    });
    return node(
      relations,
      way,
      shown.map((one) => lay([...way, one])),
      all.length - shown.length,
    );
  };
  return lay([root]);
}

const pathOf = (way: readonly string[]) => way.join('/');

const node = (relations: Relations, way: readonly string[], narrower: TreeNode[], more: number): TreeNode => ({
  ...relations.of(way.at(-1) as string),
  path: pathOf(way),
  narrower,
  more,
});
