// The coarse class of a noun sense: one of a few synsets above it, or else its lexicographer file.

import { allAbove } from './tree.mjs';

/** The order is that of `nounClasses` in src/engine/lexicon/classes.ts. */
export const nounClasses = [
  'person',
  'group',
  'animal',
  'plant',
  'body',
  'vehicle',
  'weapon',
  'building',
  'place',
  'artifact',
  'substance',
  'food',
  'money',
  'time',
  'quantity',
  'event',
  'state',
  'communication',
  'idea',
  'attribute',
  'object',
];

/** Lexicographer files 3 to 28: lexnames(5WN). */
const files = {
  3: 'object',
  4: 'event',
  5: 'animal',
  6: 'artifact',
  7: 'attribute',
  8: 'body',
  9: 'idea',
  10: 'communication',
  11: 'event',
  12: 'state',
  13: 'food',
  14: 'group',
  15: 'place',
  16: 'idea',
  17: 'object',
  18: 'person',
  19: 'event',
  20: 'plant',
  21: 'money',
  22: 'event',
  23: 'quantity',
  24: 'attribute',
  25: 'attribute',
  26: 'state',
  27: 'substance',
  28: 'time',
};

/** A sense of a word (lemma, number); it and all beneath it are of the class. Earlier ones win: a missile is a weapon and a vehicle. */
const cuts = [
  ['weapon', 1, 'weapon'],
  ['weaponry', 1, 'weapon'],
  ['ammunition', 1, 'weapon'],
  ['vehicle', 1, 'vehicle'],
  ['conveyance', 3, 'vehicle'],
  ['building', 1, 'building'],
  ['housing', 1, 'building'],
  ['penitentiary', 1, 'building'],
  ['prison', 1, 'building'],
  ['road', 1, 'place'],
  ['geographic_point', 1, 'place'],
  ['land', 4, 'place'],
  ['money', 1, 'money'],
  ['currency', 1, 'money'],
  ['beverage', 1, 'food'],
  ['drug', 1, 'substance'],
  ['people', 1, 'group'],
];
const monetaryUnit = 'monetary_unit';

/** @returns tells the class of a noun's synset */
export function classifier(wordnet) {
  const classOf = new Map();
  cuts.forEach(([lemma, number, name], order) => {
    const sense = wordnet.senses.noun.get(lemma)?.find((one) => one.number === number);
    if (sense !== undefined) classOf.set(sense.synset, { name, order });
  });
  for (const synset of wordnet.synsets.values())
    if (synset.words.includes(monetaryUnit)) classOf.set(synset, { name: 'money', order: cuts.length });
  return (synset) => {
    const found = [...allAbove(wordnet, synset)].flatMap((above) => classOf.get(above) ?? []).sort((a, b) => a.order - b.order);
    return found[0]?.name ?? files[synset.file];
  };
}
