// The synsets that the lexicon needs, as one tree in preorder.

/** Uses that every synset is given beyond those counted, so that none has an infinite information content. */
const smoothing = 40;

/**
 * Information content (P. Resnik, IJCAI 1995): the negative logarithm of how often a word names the synset or one
 * beneath it.
 *
 * @returns Map of synset → information content in nats
 */
export function informationOf(wordnet, words) {
  const own = new Map([...wordnet.synsets.values()].map((synset) => [synset, smoothing]));
  for (const { senses, uses } of words) {
    const total = senses.reduce((sum, { weight }) => sum + weight, 0);
    for (const { synset, weight } of senses) own.set(synset, own.get(synset) + (uses * weight) / total);
  }
  const counts = new Map();
  const totals = { noun: 0, verb: 0 };
  for (const [synset, count] of own) {
    totals[synset.pos] += count;
    for (const above of allAbove(wordnet, synset)) counts.set(above, (counts.get(above) ?? 0) + count);
  }
  return new Map([...counts].map(([synset, count]) => [synset, Math.log(totals[synset.pos] / count)]));
}

/** A synset and everything above it. */
export function allAbove(wordnet, synset, seen = new Set()) {
  if (synset === undefined || seen.has(synset)) return seen;
  seen.add(synset);
  for (const id of synset.parents) allAbove(wordnet, wordnet.synsets.get(id), seen);
  return seen;
}

/** A synset and what is above it by the first of its parents each. */
export function lineOf(wordnet, synset) {
  const line = [];
  for (let at = synset; at !== undefined && !line.includes(at); at = wordnet.synsets.get(at.parents[0])) line.push(at);
  return line;
}

/**
 * @param named Set of synsets that words name
 * @returns nodes in preorder, the root first; of the others' ancestors only those where branches meet, or to which a
 *   second parent leads; and these second parents as pairs of synsets
 */
export function treeOf(wordnet, named) {
  const wanted = new Set(named);
  const seconds = [];
  // A Set takes in what is added while it is gone through.
  for (const synset of wanted) {
    for (const above of lineOf(wordnet, synset)) {
      if (above.parents.length < 2 || seconds.some(([from]) => from === above)) continue;
      wanted.add(above);
      for (const id of above.parents.slice(1)) {
        const second = wordnet.synsets.get(id);
        wanted.add(second);
        seconds.push([above, second]);
      }
    }
  }
  return { nodes: preorder(wordnet, wanted), seconds };
}

function preorder(wordnet, wanted) {
  const children = new Map();
  const roots = new Set();
  for (const synset of wanted) {
    const line = lineOf(wordnet, synset);
    line.forEach((above, index) => {
      if (!children.has(above)) children.set(above, new Set());
      if (index > 0) children.get(above).add(line[index - 1]);
    });
    roots.add(line.at(-1));
  }
  const nodes = [{ synset: null, depth: 0 }];
  const byId = (a, b) => (a.id < b.id ? -1 : 1);
  const visit = (synset, depth) => {
    const below = [...children.get(synset)].sort(byId);
    const isNode = wanted.has(synset) || below.length > 1;
    if (isNode) nodes.push({ synset, depth });
    for (const child of below) visit(child, isNode ? depth + 1 : depth);
  };
  for (const root of [...roots].sort(byId)) visit(root, 1);
  return nodes;
}
