// The keys under which words are looked up, each with the senses that count.

/** The classes of what reports are about. */
const reported = new Set([
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

/**
 * @param words as of `readVocabulary`
 * @param irregularStems of forms that the stemmer does not bring back: Map of part of speech and lemma → stems
 * @param nounClassOf tells the class of a noun's synset
 * @returns Map of key → senses, each with its weight from 0 to 1 and the lemma that has it
 */
export function entriesOf(words, irregularStems, nounClassOf) {
  const leastUsesOf = ({ pos, senses }) =>
    pos === 'verb' ? leastUses.verb : reported.has(nounClassOf(senses[0].synset)) ? leastUses.reported : leastUses.other;
  const keptWords = words.filter((word) => word.isAdded || word.uses >= leastUsesOf(word));
  const stems = new Set(keptWords.map(({ stem }) => stem));
  const byKey = new Map();
  const claim = (key, word) => {
    const parts = byKey.get(key) ?? {};
    // The words come in the order of their frequency: the first one keeps the key, and shares it only with the word that
    // is written so (`accord` with `accordance`).
    const holders = (parts[word.pos] ??= []);
    if (holders.length === 0 || (word.lemma === key && isNoLess(word, holders[0]) && !holders.includes(word))) holders.push(word);
    byKey.set(key, parts);
  };
  for (const word of keptWords) {
    claim(word.stem, word);
    // `destroy` is the stem of `destroyer`, while its own is `destroi`.
    if (stems.has(word.lemma)) claim(word.lemma, word);
    // `thieves` has the stem `thiev`.
    for (const stem of irregularStems.get(`${word.pos} ${word.lemma}`) ?? []) claim(stem, word);
  }
  // `negotiator` has the stem of `negotiation`: it can still be found as it stands.
  for (const word of keptWords) {
    const holders = byKey.get(word.stem)[word.pos];
    if (holders.length > 1 || holders[0] !== word) claim(word.lemma, word);
  }
  const isTied = tiesOf(keptWords);
  return new Map([...byKey].map(([key, parts]) => [key, sensesOf(key, parts, isTied)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a word is not so rare beside another one that it does not count. */
function isNoLess(word, other) {
  return word.isAdded || word.uses >= other.uses * leastPartOfSpeech;
}

/** Tells whether a synset, or one right above or beneath it, is a frequent sense of some word. */
function tiesOf(words) {
  const central = new Set();
  const tied = new Set();
  for (const { senses } of words) {
    for (const { synset, weight } of senses) {
      if (weight < frequent) continue;
      central.add(synset.id);
      for (const id of [synset.id, ...synset.parents]) tied.add(id);
    }
  }
  return (synset) => tied.has(synset.id) || synset.parents.some((id) => central.has(id));
}

/** Those of a word that is written as the key come first, then those of the more frequent ones. */
function sensesOf(key, parts, isTied) {
  const words = Object.values(parts).flat();
  const total = words.reduce((sum, word) => sum + word.uses, 0);
  return words
    .filter((word) => word.isAdded || word.uses >= total * leastPartOfSpeech)
    .sort((a, b) => Number(b.lemma === key) - Number(a.lemma === key) || b.uses - a.uses)
    .flatMap(({ lemma, pos, senses }) => {
      const main = senses.filter(({ weight }) => weight >= leastWeight[pos]).slice(0, mostSenses);
      const rare = senses.filter(
        (sense) => sense.weight >= leastTied && !main.includes(sense) && (sense.isAdded || isTied(sense.synset)),
      );
      return [...main, ...rare.slice(0, mostTied)].map(({ synset, weight }) => ({ lemma, synset, weight }));
    });
}
