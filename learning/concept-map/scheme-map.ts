import type { Glossary } from '../../glossary/glossary.ts';
import type { Collection, Concept, Scheme } from '../../glossary/schema.ts';
import type { TreeNode } from '../../glossary/tree.ts';

/** A concept where a map has it. Unlike in the glossary's trees, it stands in one place only. */
export interface MapNode extends TreeNode {
  narrower: MapNode[];
  /** The number of a step, from 1 on. */
  number?: number;
  /** What its definition says in the matter that its collection is arranged by. */
  value?: string;
  /** Broader concepts that no line leads to: those of other schemes, and further ones of this. */
  above: { concept: Concept; scheme: Scheme }[];
}

/** Some of a scheme's concepts, drawn in one way. */
export type MapPart =
  | { is: 'tree'; nodes: [MapNode] }
  /** `nodes` is the concept that all of them stand under, or they themselves. */
  | { is: 'collection'; collection: Collection; nodes: MapNode[]; members: MapNode[] }
  /** Concepts without a place above or below others; those that refer to each other stand together. */
  | { is: 'loose'; nodes: MapNode[]; clusters: MapNode[][] };

/** What a scheme's map has to show, in the order in which it is read. Each of its concepts is there once. */
export interface SchemeMap {
  scheme: Scheme;
  parts: MapPart[];
}

/**
 * A scheme as something to draw: its collections as they are arranged, its trees, and what is left.
 * A concept with several broader ones stands under the first of them, and in a circle the scheme's first is on top.
 */
export function mapOf(glossary: Glossary, scheme: Scheme): SchemeMap {
  const known = new Map(
    glossary.schemes.flatMap((one) => one.concepts.map((concept) => [concept.id, { concept, scheme: one }] as const)),
  );
  const { roots, narrower } = hierarchyOf(scheme);
  const collections = scheme.collections ?? [];
  const membership = new Map(
    collections.flatMap(({ arrangement, members }) =>
      members.map(
        ({ concept, value }, i) => [concept, { value, number: arrangement === 'steps' ? i + 1 : undefined }] as const,
      ),
    ),
  );

  const lay = (concept: Concept, way: readonly string[]): MapNode => {
    const path = [...way, concept.id];
    const { value, number } = membership.get(concept.id) ?? {};
    const above = (concept.broader ?? []).filter((id) => id !== way.at(-1)).flatMap((id) => known.get(id) ?? []);
    const below = (narrower.get(concept.id) ?? []).map((one) => lay(one, path));
    return {
      ...{ concept, scheme, path: path.join('/'), narrower: below, more: 0, above },
      ...(value !== undefined && { value }),
      ...(number !== undefined && { number }),
    };
  };

  const nodes = roots.map((root) => lay(root, []));
  const parts: MapPart[] = [];
  const rest = new Map(nodes.map((node) => [node.path, node]));
  // Each part stands where the first of its concepts does in the scheme.
  for (const node of nodes) {
    if (!rest.has(node.path)) continue;
    const arranged = arrangedAt(node, nodes, collections);
    if (arranged) {
      parts.push(arranged);
      for (const { path } of arranged.nodes) rest.delete(path);
    } else if (node.narrower.length > 0) {
      parts.push({ is: 'tree', nodes: [node] });
      rest.delete(node.path);
    }
  }
  const clusters = clustersOf([...rest.values()]);
  if (clusters.length > 0) parts.push({ is: 'loose', nodes: clusters.flat(), clusters });
  return { scheme, parts };
}

/** Which concepts stand on top, and which under which: a concept stands under the first of its broader ones that is in the scheme. */
function hierarchyOf({ concepts }: Scheme): { roots: Concept[]; narrower: Map<string, Concept[]> } {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const parents = new Map<string, string>();
  for (const concept of concepts) {
    const parent = concept.broader?.find((id) => byId.has(id) && !leadsTo(parents, id, concept.id));
    if (parent) parents.set(concept.id, parent);
  }
  const narrower = Map.groupBy(
    concepts.filter(({ id }) => parents.has(id)),
    ({ id }) => parents.get(id) as string,
  );
  return { roots: concepts.filter(({ id }) => !parents.has(id)), narrower };
}

/** Whether the way up from a concept comes to another. */
function leadsTo(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true;
  return false;
}

/** The collection that begins at a node: all that stands right under it, or it and others that stand under nothing. */
function arrangedAt(
  node: MapNode,
  nodes: readonly MapNode[],
  collections: readonly Collection[],
): Extract<MapPart, { is: 'collection' }> | undefined {
  for (const collection of collections) {
    const ids = collection.members.map(({ concept }) => concept);
    const among = (candidates: readonly MapNode[]) => {
      const members = ids.flatMap((id) => candidates.find(({ concept }) => concept.id === id) ?? []);
      // A member with narrower concepts is better drawn as a tree.
      return members.length === ids.length && members.every((one) => one.narrower.length === 0) ? members : undefined;
    };
    const below = node.narrower.length === ids.length ? among(node.narrower) : undefined;
    if (below) return { is: 'collection', collection, nodes: [{ ...node, narrower: below }], members: below };
    const beside = ids.includes(node.concept.id) ? among(nodes) : undefined;
    if (beside) return { is: 'collection', collection, nodes: beside, members: beside };
  }
  return undefined;
}

/** Nodes that refer to each other, over any number of steps, together; in the order of the first of each. */
function clustersOf(nodes: readonly MapNode[]): MapNode[][] {
  const clusters: MapNode[][] = [];
  const placed = new Set<MapNode>();
  for (const first of nodes) {
    if (placed.has(first)) continue;
    const cluster: MapNode[] = [];
    const waiting = [first];
    for (let node = waiting.shift(); node; node = waiting.shift()) {
      if (placed.has(node)) continue;
      placed.add(node);
      cluster.push(node);
      const related = node.concept.related ?? [];
      waiting.push(...nodes.filter(({ concept }) => related.includes(concept.id)));
    }
    clusters.push(cluster);
  }
  return clusters;
}
