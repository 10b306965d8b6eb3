import type { WordNet } from './decode.js';

/** What a nat of information more costs on the longer way down from where two senses meet. */
const perLonger = 0.08;
/** And on the shorter one: `pistol` and `rifle` have two ways down, `ship` and `vessel` only one. */
const perShorter = 0.5;
/** What is left between two senses of which neither is above the other. */
const siblings = 0.5;
/** Senses that meet in something more general than this (a person, an artifact) are far from one another. */
const specific = 5;

/**
 * How near two senses are in meaning, from 0 to 1: by the information content of where their ancestors meet, as J. J. Jiang
 * and D. W. Conrath (ROCLING X, 1997) do, but so that a broader word is nearer than a sibling.
 */
export function senseSimilarity(wordnet: WordNet, a: number, b: number): number {
  if (a === b) return 1;
  const { information } = wordnet;
  const meeting = meetingOf(wordnet, a, b);
  if (meeting === 0) return 0;
  const shared = information(meeting);
  const [first, second] = [information(a) - shared, information(b) - shared];
  const distance = Math.max(first, second) * perLonger + Math.min(first, second) * perShorter;
  const isBroader = meeting === a || meeting === b;
  return Math.exp(-distance) * Math.min(1, shared / specific) * (isBroader ? 1 : siblings);
}

/** The ancestor with the most information that two nodes have in common; 0, the root, for none. */
function meetingOf(wordnet: WordNet, a: number, b: number): number {
  let meeting = 0;
  for (const first of lineageStarts(wordnet, a)) {
    for (const second of lineageStarts(wordnet, b)) {
      const found = commonAncestor(wordnet, first, second);
      if (wordnet.information(found) > wordnet.information(meeting)) meeting = found;
    }
  }
  return meeting;
}

function commonAncestor({ parents }: WordNet, a: number, b: number): number {
  let [first, second] = [a, b];
  // Preorder: of two nodes the one with the larger number is not above the other.
  while (first !== second) {
    if (first > second) first = parents[first] ?? 0;
    else second = parents[second] ?? 0;
  }
  return first;
}

/** By the WordNet, and there by the node. */
const known = new WeakMap<WordNet, (readonly number[] | undefined)[]>();

/** The node itself, and the second parents that it or a node above it has: from each of them a line of parents leads to the root. */
export function lineageStarts(wordnet: WordNet, node: number): readonly number[] {
  let starts = known.get(wordnet);
  if (starts === undefined) known.set(wordnet, (starts = []));
  return (starts[node] ??= findStarts(wordnet, node));
}

function findStarts({ parents, seconds }: WordNet, node: number): readonly number[] {
  const starts = [node];
  // The array takes in what is added while it is gone through.
  for (const start of starts) {
    for (let at = start; at !== 0; at = parents[at] ?? 0) {
      for (const second of seconds(at)) if (!starts.includes(second)) starts.push(second);
    }
  }
  return starts;
}
