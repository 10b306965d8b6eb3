// The coarse class of a noun sense: one of a few synsets above it, or else its lexicographer file.
import { nounClasses, type NounClass } from '../../../src/engine/wordnet/noun-classes.js';
import { readGroups, readMapping } from '../models/sources.js';
import type { Synset, WordNet } from './database.js';
import { allAbove } from './tree.js';

const files = readMapping('wordnet', 'lexicographer-files');
/** A sense of a word (lemma and number), and the class of all that is beneath it. */
const heads = readGroups('wordnet', 'class-heads');
const monetaryUnit = 'monetary_unit';

/** @returns tells the class of a synset; undefined of a verb's */
export function classifier(wordnet: WordNet): (synset: Synset) => NounClass | undefined {
  const classOf = new Map<Synset, { readonly name: string; readonly order: number }>();
  heads.forEach(([sense = '', name = ''], order) => {
    const [lemma = '', number] = sense.split(' ');
    const head = wordnet.senses.noun.get(lemma)?.find((one) => one.number === Number(number));
    if (head !== undefined) classOf.set(head.synset, { name, order });
  });
  for (const synset of wordnet.synsets.values())
    if (synset.words.includes(monetaryUnit)) classOf.set(synset, { name: 'money', order: heads.length });
  return (synset) => {
    const above = [...allAbove(wordnet, synset)].flatMap((one) => classOf.get(one) ?? []).sort((a, b) => a.order - b.order);
    const name = above[0]?.name ?? files.get(String(synset.file))?.[0];
    return nounClasses.find((known) => known === name);
  };
}
