import { digitAt, numberAt } from './base64-digits.js';
import { keyFinder } from './key-finder.js';
import { readLinks, type Links } from './links.js';
import * as data from '#models/wordnet';

/**
 * WordNet's senses as a tree under one root, and the words that name them. Nodes are numbered in preorder: an ancestor's
 * number is smaller than those of all beneath it, and the root's is 0.
 */
export interface WordNet {
  /** The entry of a stem; of a word as it stands where its stem is another word's. */
  readonly entryOf: (key: string) => number | undefined;
  readonly sensesOf: (entry: number) => Sense[];
  /** The number of an entry's noun class, or one that no class has. */
  readonly classOf: (entry: number) => number;
  /** The first parent of a node. */
  readonly parents: Uint16Array;
  /** The others, of the few nodes that have any. */
  readonly seconds: Links;
  /** Information content in nats. */
  readonly information: (node: number) => number;
  readonly antonyms: Links;
  /** From a verb's node to the acts and events that it stands for, and the other way round. */
  readonly derivations: Links;
}

export interface Sense {
  readonly node: number;
  /** How frequent it is beside the word's most frequent one, from 0 to 1: the square root of that share. */
  readonly weight: number;
}

/** Reads `data/models/wordnet`; as much as can be is read only when it is asked for. */
export function decodeWordNet(): WordNet {
  const starts = startsOf(data.counts);
  const parents = parentsOf(data.depths);
  return {
    entryOf: keyFinder(data.keys),
    sensesOf: (entry) => sensesBetween(starts[entry] ?? 0, starts[entry + 1] ?? 0),
    classOf: (entry) => digitAt(data.classes, entry),
    parents,
    seconds: readLinks(data.seconds, parents.length, false),
    information: (node) => digitAt(data.information, node) / 4,
    antonyms: readLinks(data.antonyms, parents.length, true),
    derivations: readLinks(data.derivations, parents.length, true),
  };
}

/** Where the senses of each entry start; they end where those of the next one do. */
function startsOf(counts: string): Uint16Array {
  const starts = new Uint16Array(counts.length + 1);
  let start = 0;
  for (let entry = 0; entry < counts.length; entry++) {
    start += digitAt(counts, entry);
    starts[entry + 1] = start;
  }
  return starts;
}

/** Of a sense's 18 bits, three are its weight in sevenths. */
function sensesBetween(start: number, end: number): Sense[] {
  return Array.from({ length: end - start }, (_, index) => {
    const value = numberAt(data.senses, (start + index) * 3);
    return { node: value >> 3, weight: (value & 7) / 7 };
  });
}

function parentsOf(depths: string): Uint16Array {
  const parents = new Uint16Array(depths.length);
  const path = new Uint16Array(64);
  for (let node = 1; node < depths.length; node++) {
    const depth = digitAt(depths, node);
    parents[node] = path[depth - 1] ?? 0;
    path[depth] = node;
  }
  return parents;
}
