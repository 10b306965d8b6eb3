// The keys under which words are looked up, each with the senses that count.
import type { NounClass } from '../../../src/engine/wordnet/noun-classes.js';
import type { PartOfSpeech, Synset } from './database.js';
import type { WeightedSense, Word } from './vocabulary.js';

/** A sense of an entry, and the word that has it. */
export interface EntrySense {
  readonly lemma: string;
  readonly synset: Synset;
  readonly weight: number;
}

/** The classes of what reports are about. */
const reported = new Set<NounClass | undefined>([
  'person',
  'group',
  'vehicle',
  'weapon',
  'building',
  'place',
  'money',
  'time',
  'quantity',
  'event',
  'state',
  'communication',
]);
/**
 * A word needs so many uses among those of the frequency list. That one is of film dialogue, which has ten times as many
 * stickpins as migrants: hence fewer for what reports are about.
 */
const leastUses = { reported: 10, verb: 60, other: 150 };
/** A sense counts from this weight on, */
const leastWeight = { noun: 0.2, verb: 0.3 };
/** or from this one on where it ties the word to another word's frequent sense. */
const leastTied = 0.05;
/** A sense that is frequent enough for others to be tied to it. */
const frequent = 0.4;
const mostSenses = 4;
const mostTied = 3;
/** A word that is hardly ever a verb is none here, and the other way round. */
const leastPartOfSpeech = 0.02;

/** The words that are found under a key. */
type Holders = Partial<Record<PartOfSpeech, Word[]>>;

/**
 * @param irregularStems of forms that the stemmer does not bring back, by part of speech and lemma
 * @param classOf tells the class of a noun's synset
 * @returns the senses of each key, the keys sorted
 */
export function entriesOf(
  words: readonly Word[],
  irregularStems: ReadonlyMap<string, ReadonlySet<string>>,
  classOf: (synset: Synset) => NounClass | undefined,
): ReadonlyMap<string, readonly EntrySense[]> {
  const kept = words.filter((word) => word.isAdded || word.uses >= leastUsesOf(word, classOf));
  const isTied = tiesOf(kept);
  return new Map(
    [...keysOf(kept, irregularStems)]
      .map(([key, holders]) => [key, sensesOf(key, holders, isTied)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function leastUsesOf({ pos, senses: [first] }: Word, classOf: (synset: Synset) => NounClass | undefined): number {
  if (pos === 'verb') return leastUses.verb;
  return first !== undefined && reported.has(classOf(first.synset)) ? leastUses.reported : leastUses.other;
}

/** The words come in the order of their frequency: the first one keeps a key. */
function keysOf(words: readonly Word[], irregularStems: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Holders> {
  const keys = new Map<string, Holders>();
  const stems = new Set(words.map(({ stem }) => stem));
  for (const word of words) {
    claim(keys, word.stem, word);
    // `destroy` is the stem of `destroyer`, while its own is `destroi`.
    if (stems.has(word.lemma)) claim(keys, word.lemma, word);
    // `thieves` has the stem `thiev`.
    for (const stem of irregularStems.get(`${word.pos} ${word.lemma}`) ?? []) claim(keys, stem, word);
  }
  // `negotiator` has the stem of `negotiation`: it can still be found as it stands.
  for (const word of words) {
    const holders = keys.get(word.stem)?.[word.pos] ?? [];
    if (holders.length > 1 || holders[0] !== word) claim(keys, word.lemma, word);
  }
  return keys;
}

/** Puts a word under a key that nobody has, or shares it with the word that is written so (`accord` with `accordance`). */
function claim(keys: Map<string, Holders>, key: string, word: Word): void {
  const parts = keys.get(key) ?? {};
  const holders = (parts[word.pos] ??= []);
  const [first] = holders;
  if (first === undefined || (word.lemma === key && isNoLess(word, first) && !holders.includes(word))) holders.push(word);
  keys.set(key, parts);
}

/** Whether a word is not so rare beside another one that it does not count. */
function isNoLess(word: Word, other: Word): boolean {
  return word.isAdded || word.uses >= other.uses * leastPartOfSpeech;
}

/** Tells whether a synset, or one right above or beneath it, is a frequent sense of some word. */
function tiesOf(words: readonly Word[]): (synset: Synset) => boolean {
  const central = new Set<string>();
  const tied = new Set<string>();
  for (const { synset } of words.flatMap(({ senses }) => senses.filter(({ weight }) => weight >= frequent))) {
    central.add(synset.id);
    for (const id of [synset.id, ...synset.parents]) tied.add(id);
  }
  return (synset) => tied.has(synset.id) || synset.parents.some((id) => central.has(id));
}

/** Those of a word that is written as the key come first, then those of the more frequent ones. */
function sensesOf(key: string, holders: Holders, isTied: (synset: Synset) => boolean): EntrySense[] {
  const words = Object.values(holders).flat();
  const total = words.reduce((sum, word) => sum + word.uses, 0);
  return words
    .filter((word) => word.isAdded || word.uses >= total * leastPartOfSpeech)
    .sort((a, b) => Number(b.lemma === key) - Number(a.lemma === key) || b.uses - a.uses)
    .flatMap((word) => countingSenses(word, isTied).map(({ synset, weight }) => ({ lemma: word.lemma, synset, weight })));
}

/** The frequent senses of a word, and rare ones by which it is tied to other words. */
function countingSenses({ pos, senses }: Word, isTied: (synset: Synset) => boolean): WeightedSense[] {
  const main = senses.filter(({ weight }) => weight >= leastWeight[pos]).slice(0, mostSenses);
  const rare = senses.filter(
    (sense) => sense.weight >= leastTied && !main.includes(sense) && (sense.isAdded || isTied(sense.synset)),
  );
  return [...main, ...rare.slice(0, mostTied)];
}
