// Which words the lexicon knows, how often each is used, and which of its senses matter.
import { stemmer } from 'stemmer';
import { readGroups, readLines } from '../models/sources.js';
import { partsOfSpeech, type PartOfSpeech, type Synset, type WordNet } from './database.js';

export interface WeightedSense {
  readonly synset: Synset;
  /** From 0 to 1, which the most frequent sense of the word has. */
  readonly weight: number;
  readonly isAdded: boolean;
}

export interface Word {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** How often it is used: in so many words as the frequency list counts. */
  readonly uses: number;
  readonly stem: string;
  readonly senses: readonly WeightedSense[];
  /** Whether one of its senses is an addition of ours. */
  readonly isAdded: boolean;
}

/** How often each form is used, and the irregular forms of `noun thief`: `thieves`. */
export interface Forms {
  readonly frequencies: ReadonlyMap<string, number>;
  readonly irregularForms: ReadonlyMap<string, readonly string[]>;
}

/** Uses that the frequency list (51 million words) counts for each that the semantic concordance (0.23 million) has tagged, halved since the two overlap. */
const usesPerTag = 110;
/** An added sense is nearly as frequent as a word's most frequent one. */
const addedShare = 0.8;

const prepositions = new Set(readLines('wordnet', 'prepositional-participles'));

/** What each word gets: the sense, by its number, of another one of its part of speech. */
const additions = readGroups('wordnet', 'additions').map(([word = '', sense = '']) => {
  const [pos = '', lemma = ''] = word.split(' ');
  const [other = '', number] = sense.split(' ');
  return { pos, lemma, other, number: Number(number) };
});

/** The words of WordNet and our additions, the most used first. */
export function readVocabulary(wordnet: WordNet, { frequencies, irregularForms }: Forms): Word[] {
  const words = partsOfSpeech.flatMap((pos) => {
    const added = additions.filter((one) => one.pos === pos).map(({ lemma }) => lemma);
    return [...new Set([...wordnet.senses[pos].keys(), ...added])].map((lemma): Word => {
      const forms = new Set([...formsOf(lemma, pos), ...(irregularForms.get(`${pos} ${lemma}`) ?? [])]);
      const counted = [...forms].reduce((sum, form) => sum + (prepositions.has(form) ? 0 : (frequencies.get(form) ?? 0)), 0);
      const uses = counted * shareOf(wordnet, pos, lemma) + tagsOf(wordnet, pos, lemma) * usesPerTag;
      const senses = withAdded(wordnet, pos, lemma);
      return { lemma, pos, uses, stem: stemmer(lemma), senses, isAdded: senses.some((sense) => sense.isAdded) };
    });
  });
  return words.sort((a, b) => b.uses - a.uses || (a.lemma < b.lemma ? -1 : 1));
}

function tagsOf({ tags }: WordNet, pos: string, lemma: string): number {
  return tags.get(pos)?.get(lemma) ?? 0;
}

/** How many of a lemma's uses are of one part of speech. */
function shareOf(wordnet: WordNet, pos: PartOfSpeech, lemma: string): number {
  const known = [...wordnet.tags.values()].filter((tags) => tags.has(lemma));
  return (tagsOf(wordnet, pos, lemma) + 0.5) / known.reduce((sum, tags) => sum + (tags.get(lemma) ?? 0) + 0.5, 0);
}

function formsOf(lemma: string, pos: PartOfSpeech): string[] {
  const stem = lemma.replace(/e$/, '');
  const plural = lemma.replace(/[^aeiou]y$/, (end) => `${end.charAt(0)}ie`).replace(/(?:s|x|z|ch|sh)$/, '$&e');
  const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma.slice(-1) : stem;
  const past = lemma.replace(/[^aeiou]y$/, (end) => `${end.charAt(0)}i`).replace(/e$/, '');
  return pos === 'noun' ? [lemma, `${plural}s`] : [lemma, `${plural}s`, `${stem}ing`, `${double}ing`, `${past}ed`, `${double}ed`];
}

/**
 * The weight of each sense, 1 for the most frequent: by the concordance, and, since it is small, by WordNet's order and by
 * how many kinds the sense has, for what has many is talked about.
 */
function withAdded(wordnet: WordNet, pos: PartOfSpeech, lemma: string): WeightedSense[] {
  const scored = (wordnet.senses[pos].get(lemma) ?? []).map(({ synset, tags, number }) => ({
    synset,
    score: (tags + 1 + Math.log2(1 + synset.kinds)) / Math.sqrt(number),
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  const weighted = scored.map(({ synset, score }): WeightedSense => ({ synset, weight: score / most, isAdded: false }));
  for (const one of additions.filter((each) => each.pos === pos && each.lemma === lemma)) {
    const synset = wordnet.senses[pos].get(one.other)?.find(({ number }) => number === one.number)?.synset;
    if (synset === undefined) throw new Error(`additions.txt: WordNet has no sense ${one.number} of the ${pos} “${one.other}”`);
    const place = weighted.findIndex((sense) => sense.synset === synset);
    const weight = Math.max(weighted[place]?.weight ?? 0, addedShare);
    weighted.splice(place === -1 ? weighted.length : place, 1, { synset, weight, isAdded: true });
  }
  return weighted.sort((a, b) => b.weight - a.weight);
}
