import { numberAt } from './base64-digits.js';

/** From each node to some others. Two arrays rather than a Map of arrays, which takes five times as long to make. */
export type Links = (node: number) => Uint16Array;

/**
 * @param coded pairs of nodes, three digits each
 * @param bothWays whether a pair links its second node to its first, too
 */
export function readLinks(coded: string, nodeCount: number, bothWays: boolean): Links {
  const [froms, tos] = readPairs(coded, bothWays);
  // First how many links a node has, then where they end, and after filling them in from the back, where they start.
  const starts = new Uint16Array(nodeCount + 1);
  for (const from of froms) starts[from] = (starts[from] ?? 0) + 1;
  for (let node = 1; node <= nodeCount; node++) starts[node] = (starts[node] ?? 0) + (starts[node - 1] ?? 0);
  const targets = new Uint16Array(tos.length);
  for (let index = tos.length - 1; index >= 0; index--) {
    const from = froms[index] ?? 0;
    const place = (starts[from] ?? 0) - 1;
    starts[from] = place;
    targets[place] = tos[index] ?? 0;
  }
  // Most nodes have none: spare them the view.
  return (node) => (starts[node] === starts[node + 1] ? none : targets.subarray(starts[node], starts[node + 1]));
}

const none = new Uint16Array();

function readPairs(coded: string, bothWays: boolean): [froms: Uint16Array, tos: Uint16Array] {
  const count = coded.length / 6;
  const froms = new Uint16Array(bothWays ? 2 * count : count);
  const tos = new Uint16Array(froms.length);
  for (let index = 0; index < count; index++) {
    froms[index] = numberAt(coded, index * 6);
    tos[index] = numberAt(coded, index * 6 + 3);
  }
  if (bothWays) {
    froms.set(tos.subarray(0, count), count);
    tos.set(froms.subarray(0, count), count);
  }
  return [froms, tos];
}
