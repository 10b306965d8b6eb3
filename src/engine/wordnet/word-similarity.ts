import { stemmer } from 'stemmer';
import { Memo, once } from '../memo/index.js';
import { areAntonyms, areOpposed } from './antonyms.js';
import { decodeWordNet, type Sense } from './decode.js';
import { nounClasses, type NounClass } from './noun-classes.js';
import { senseSimilarity } from './sense-similarity.js';

/** What is left of a sense's weight on the way from a verb to its act, or back. */
const derived = 0.9;
/** Words are opposites when two senses are that have at least this weight together. */
const opposing = 0.7;

/** There are some 13,000; the key of two is a small number, which a Map finds soonest. */
const mostEntries = 32_768;

/** A word as it is looked up. */
interface Word {
  readonly entry: number;
  /** By Porter. */
  readonly stem: string;
}

const words = new Memo<string, Word>(100_000);
const meanings = new Map<number, readonly Sense[]>();
const likenesses = new Memo<number, number>(100_000);

const wordnet = once(decodeWordNet);

/**
 * How near two words are in meaning, by WordNet: 1 for the same word and for synonyms in their frequent senses, less for a
 * word and a broader one (`ship`, `vehicle`), little for siblings (`hour`, `minute`), 0 for opposites, for words that have
 * nothing in common and for different words of which one is not known. Symmetric. A verb is compared with a noun by the
 * act that it stands for (`pursue`, `chase`).
 *
 * @param a in lower case, as it stands or as its Porter stem
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [wordOf(a), wordOf(b)];
  const [first, second] = [one.entry, other.entry];
  if (first === unknown || second === unknown) return one.stem === other.stem ? 1 : 0;
  if (first === second) return 1;
  const key = Math.min(first, second) * mostEntries + Math.max(first, second);
  return likenesses.get(key, () => compare(meaningsOf(first), meaningsOf(second)));
}

/**
 * What kind of thing a noun names, in most of its uses.
 *
 * @param word in lower case, as it stands or as its Porter stem
 * @returns null for a word that is not known or is no noun
 */
export function nounClassOf(word: string): NounClass | null {
  const { entry } = wordOf(word);
  return entry === unknown ? null : (nounClasses[wordnet().classOf(entry)] ?? null);
}

/** The word is not in WordNet. */
const unknown = -1;

function wordOf(key: string): Word {
  return words.get(key, () => {
    const find = wordnet().entryOf;
    const joined = key.replaceAll('-', '');
    const entry =
      find(joined) ?? (joined.endsWith('s') ? find(joined.slice(0, -1)) : undefined) ?? find(stemmer(joined)) ?? unknown;
    return { entry, stem: stemmer(key) };
  });
}

/** The senses of an entry and the acts, or verbs, that they are derived from or into; the heaviest first. */
function meaningsOf(entry: number): readonly Sense[] {
  let known = meanings.get(entry);
  if (known === undefined) {
    const weights = new Map<number, number>();
    const add = (node: number, weight: number): void => void weights.set(node, Math.max(weights.get(node) ?? 0, weight));
    for (const { node, weight } of wordnet().sensesOf(entry)) {
      add(node, weight);
      for (const other of wordnet().derivations(node)) add(other, weight * derived);
    }
    known = [...weights].map(([node, weight]) => ({ node, weight })).sort((a, b) => b.weight - a.weight);
    meanings.set(entry, known);
  }
  return known;
}

function compare(a: readonly Sense[], b: readonly Sense[]): number {
  const senses = wordnet();
  let best = 0;
  for (const first of a) {
    for (const second of b) {
      const weight = Math.sqrt(first.weight * second.weight);
      if (weight > opposing && areAntonyms(senses, first.node, second.node)) return 0;
      if (weight <= best) continue;
      const value = weight * senseSimilarity(senses, first.node, second.node);
      if (value > best && !areOpposed(senses, first.node, second.node)) best = value;
    }
  }
  return best;
}
