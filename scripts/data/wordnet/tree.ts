// The synsets that the lexicon needs, as one tree in preorder.
import type { Synset, WordNet } from './database.js';
import type { Word } from './vocabulary.js';

/** A node of the tree; the root alone is no synset. */
export interface TreeNode {
  readonly synset: Synset | null;
  readonly depth: number;
}

/** Uses that every synset is given beyond those counted, so that none has an infinite information content. */
const smoothing = 40;

/**
 * Information content (P. Resnik, IJCAI 1995): the negative logarithm of how often a word names the synset or one
 * beneath it.
 *
 * @returns of each synset, in nats
 */
export function informationOf(wordnet: WordNet, words: readonly Word[]): ReadonlyMap<Synset, number> {
  const own = new Map([...wordnet.synsets.values()].map((synset) => [synset, smoothing]));
  for (const { senses, uses } of words) {
    const total = senses.reduce((sum, { weight }) => sum + weight, 0);
    for (const { synset, weight } of senses) own.set(synset, (own.get(synset) ?? 0) + (uses * weight) / total);
  }
  const counts = new Map<Synset, number>();
  const totals = { noun: 0, verb: 0 };
  for (const [synset, count] of own) {
    totals[synset.pos] += count;
    for (const above of allAbove(wordnet, synset)) counts.set(above, (counts.get(above) ?? 0) + count);
  }
  return new Map([...counts].map(([synset, count]) => [synset, Math.log(totals[synset.pos] / count)]));
}

/** A synset and everything above it. */
export function allAbove(wordnet: WordNet, synset: Synset | undefined, seen = new Set<Synset>()): ReadonlySet<Synset> {
  if (synset === undefined || seen.has(synset)) return seen;
  seen.add(synset);
  for (const id of synset.parents) allAbove(wordnet, wordnet.synsets.get(id), seen);
  return seen;
}

/** A synset and what is above it by the first of its parents each. */
function lineOf(wordnet: WordNet, synset: Synset): Synset[] {
  const line: Synset[] = [];
  let at: Synset | undefined = synset;
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    at = wordnet.synsets.get(at.parents[0] ?? '');
  }
  return line;
}

/**
 * @param named that words name
 * @returns nodes in preorder, the root first; of the others' ancestors only those where branches meet, or to which a
 *   second parent leads; and these second parents as pairs of synsets
 */
export function treeOf(
  wordnet: WordNet,
  named: ReadonlySet<Synset>,
): { nodes: readonly TreeNode[]; seconds: readonly (readonly [Synset, Synset])[] } {
  const wanted = new Set(named);
  const seconds: (readonly [Synset, Synset])[] = [];
  const read = new Set<Synset>();
  // A Set takes in what is added while it is gone through.
  for (const synset of wanted) {
    for (const above of lineOf(wordnet, synset)) {
      if (above.parents.length < 2 || read.has(above)) continue;
      read.add(above);
      wanted.add(above);
      for (const second of above.parents.slice(1).flatMap((id) => wordnet.synsets.get(id) ?? [])) {
        wanted.add(second);
        seconds.push([above, second]);
      }
    }
  }
  return { nodes: preorder(wordnet, wanted), seconds };
}

function preorder(wordnet: WordNet, wanted: ReadonlySet<Synset>): TreeNode[] {
  const { children, roots } = branchesOf(wordnet, wanted);
  const nodes: TreeNode[] = [{ synset: null, depth: 0 }];
  const visit = (synset: Synset, depth: number): void => {
    const below = [...(children.get(synset) ?? [])].sort(byId);
    const isNode = wanted.has(synset) || below.length > 1;
    if (isNode) nodes.push({ synset, depth });
    for (const child of below) visit(child, isNode ? depth + 1 : depth);
  };
  for (const root of [...roots].sort(byId)) visit(root, 1);
  return nodes;
}

/** What is right beneath each of the wanted synsets and of those above them, and what has nothing above it. */
function branchesOf(
  wordnet: WordNet,
  wanted: ReadonlySet<Synset>,
): { children: ReadonlyMap<Synset, ReadonlySet<Synset>>; roots: ReadonlySet<Synset> } {
  const children = new Map<Synset, Set<Synset>>();
  const roots = new Set<Synset>();
  for (const synset of wanted) {
    let below: Synset | undefined;
    for (const above of lineOf(wordnet, synset)) {
      const known = children.get(above) ?? new Set();
      children.set(above, below === undefined ? known : known.add(below));
      below = above;
    }
    if (below !== undefined) roots.add(below);
  }
  return { children, roots };
}

const byId = (a: Synset, b: Synset): number => (a.id < b.id ? -1 : 1);
