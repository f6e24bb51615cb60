import type { TreeNode } from '../../../glossary/tree.ts';

/** One row of a drawn tree, from above: a concept, or the row that brings what a node has left out. */
export interface TreeRow {
  path: string;
  /** The path of the node above, if any. */
  parent: string | undefined;
  /** Missing in the row that brings more. */
  node: TreeNode | undefined;
}

/** The path of the row below a node's narrower concepts that brings the others. */
export const moreOf = (path: string) => `${path}/…`;

/** The rows in the order in which they stand. */
export function rowsOf(nodes: readonly TreeNode[], parent?: string): TreeRow[] {
  return nodes.flatMap((node) => [
    { path: node.path, parent, node },
    ...rowsOf(node.narrower, node.path),
    ...(node.more > 0 ? [{ path: moreOf(node.path), parent: node.path, node: undefined }] : []),
  ]);
}

/**
 * The row that a key leads to from the row with number `at`, after the pattern for trees
 * (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/); undefined for a key that leads nowhere.
 * Nothing folds, so left is always the row above in the tree, and right the first below.
 */
export function rowAfter(rows: readonly TreeRow[], at: number, key: string): number | undefined {
  const here = rows[at];
  const found = (index: number) => (rows[index] ? index : undefined);
  switch (key) {
    case 'ArrowDown':
      return found(at + 1);
    case 'ArrowUp':
      return found(at - 1);
    case 'ArrowLeft':
      return found(rows.findIndex(({ path }) => path === here?.parent));
    case 'ArrowRight':
      return found(rows.findIndex(({ parent }) => parent === here?.path));
    case 'Home':
      return found(0);
    case 'End':
      return found(rows.length - 1);
    default:
      return undefined;
  }
}

/** The next row, round the end, whose label begins with what has been typed; the row itself while it still fits. */
export function rowCalled(rows: readonly TreeRow[], at: number, typed: string): number | undefined {
  const sought = typed.toLowerCase();
  // A single letter goes on to the next of its kind; further letters make the word longer where one stands.
  const start = sought.length === 1 ? at + 1 : at;
  for (let step = 0; step < rows.length; step++) {
    const index = (start + step) % rows.length;
    if (rows[index]?.node?.concept.prefLabel.sv.toLowerCase().startsWith(sought)) return index;
  }
  return undefined;
}
