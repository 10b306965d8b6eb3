// Which words the lexicon knows, how often each is used, and which of its senses matter.
import { stemmer } from 'stemmer';
import { additions } from './additions.mjs';

/** Uses that the frequency list (51 million words) counts for each that the semantic concordance (0.23 million) has tagged, halved since the two overlap. */
const usesPerTag = 110;
/** An added sense is nearly as frequent as a word's most frequent one. */
const addedShare = 0.8;
/** Forms of verbs that are prepositions most of the time. */
const prepositions = new Set([
  'according',
  'concerning',
  'considering',
  'during',
  'excluding',
  'following',
  'including',
  'pending',
  'regarding',
]);

/** @param lists how often each form is used, and the irregular forms: { frequencies: Map, irregularForms: Map of part of speech and lemma → forms } */
export function readVocabulary(wordnet, { frequencies, irregularForms }) {
  const tagsOf = (pos, lemma) => (wordnet.senses[pos].get(lemma) ?? []).reduce((sum, sense) => sum + sense.tags, 0);
  const shareOf = (pos, lemma) => {
    const known = Object.keys(wordnet.senses).filter((other) => wordnet.senses[other].has(lemma));
    return (tagsOf(pos, lemma) + 0.5) / known.reduce((sum, other) => sum + tagsOf(other, lemma) + 0.5, 0);
  };
  const words = [];
  for (const pos of ['noun', 'verb']) {
    for (const lemma of new Set([
      ...wordnet.senses[pos].keys(),
      ...additions.filter((one) => one.pos === pos).map((one) => one.lemma),
    ])) {
      const forms = new Set([...formsOf(lemma, pos), ...(irregularForms.get(`${pos} ${lemma}`) ?? [])]);
      const counted = [...forms].reduce((sum, form) => sum + (prepositions.has(form) ? 0 : (frequencies.get(form) ?? 0)), 0);
      const uses = counted * shareOf(pos, lemma) + tagsOf(pos, lemma) * usesPerTag;
      const senses = withAdded(wordnet, pos, lemma);
      words.push({ lemma, pos, uses, stem: stemmer(lemma), senses, isAdded: senses.some((sense) => sense.isAdded) });
    }
  }
  return words.sort((a, b) => b.uses - a.uses || (a.lemma < b.lemma ? -1 : 1));
}

function formsOf(lemma, pos) {
  const stem = lemma.replace(/e$/, '');
  const plural = lemma.replace(/[^aeiou]y$/, (end) => `${end[0]}ie`).replace(/(?:s|x|z|ch|sh)$/, '$&e');
  const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : stem;
  const past = lemma.replace(/[^aeiou]y$/, (end) => `${end[0]}i`).replace(/e$/, '');
  return pos === 'noun' ? [lemma, `${plural}s`] : [lemma, `${plural}s`, `${stem}ing`, `${double}ing`, `${past}ed`, `${double}ed`];
}

/**
 * The weight of each sense, 1 for the most frequent: by the concordance, and, since it is small, by WordNet's order and by
 * how many kinds the sense has, for what has many is talked about.
 */
function withAdded(wordnet, pos, lemma) {
  const senses = wordnet.senses[pos].get(lemma) ?? [];
  const scores = senses.map(({ synset, tags, number }) => (tags + 1 + Math.log2(1 + synset.kinds)) / Math.sqrt(number));
  const most = Math.max(...scores);
  const weighted = senses.map(({ synset }, index) => ({ synset, weight: scores[index] / most, isAdded: false }));
  for (const one of additions) {
    if (one.pos !== pos || one.lemma !== lemma) continue;
    const synset = wordnet.senses[pos].get(one.other)?.find((sense) => sense.number === one.number)?.synset;
    if (synset === undefined) throw new Error(`additions.mjs: WordNet has no sense ${one.number} of the ${pos} “${one.other}”`);
    const known = weighted.find((sense) => sense.synset === synset);
    if (known === undefined) weighted.push({ synset, weight: addedShare, isAdded: true });
    else Object.assign(known, { weight: Math.max(known.weight, addedShare), isAdded: true });
  }
  return weighted.sort((a, b) => b.weight - a.weight);
}
