import type { Nodes } from 'nlcst';

/** A node that holds characters rather than other nodes. */
export type Leaf = Extract<Nodes, { value: string }>;

/**
 * Calls a function with each leaf of a tree, in reading order. Not by unist-util-visit, which makes and names a function for
 * each node: on trees of single words that took most of the time.
 */
export function eachLeaf(node: Nodes, visit: (leaf: Leaf) => void): void {
  if ('value' in node) visit(node);
  else for (const child of node.children) eachLeaf(child, visit);
}
