// The keys under which words are looked up, each with the senses that count.

/** How many stems the lexicon keeps of each part of speech, the most used ones. */
const kept = { noun: 10_000, verb: 3_500 };
/**
 * Lexicographer files of what reports are about: acts, talk, events, groups, people, possessions, processes, states. The
 * frequency list is one of film dialogue, which has more stickpins than lawmakers.
 */
const reported = new Set([4, 10, 11, 14, 18, 21, 22, 26]);
const reportedBonus = 4;
/** A sense counts from this weight on, */
const leastWeight = { noun: 0.15, verb: 0.25 };
/** or from this one on where it ties the word to another word's frequent sense. */
const leastTied = 0.03;
/** A sense that is frequent enough for others to be tied to it. */
const frequent = 0.4;
const mostSenses = 4;
const mostTied = 4;
/** A word that is hardly ever a verb is none here, and the other way round. */
const leastPartOfSpeech = 0.04;
/** A word whose stem is a more frequent one's has a key of its own from this many uses on. */
const leastOwn = 20;

/**
 * @param words as of `readVocabulary`
 * @param irregular forms that the stemmer does not bring back: Map of form → lemmas
 * @returns Map of key → senses, each with its weight from 0 to 1
 */
export function entriesOf(words, irregular, stemmer) {
  const keptWords = mostUsed(words);
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
  }
  // `negotiator` has the stem of `negotiation`: it can still be found as it stands.
  for (const word of keptWords) if (!byKey.get(word.stem)[word.pos].includes(word) && word.uses * bonusOf(word) >= leastOwn) claim(word.lemma, word);
  const byLemma = new Map(keptWords.map((word) => [`${word.pos} ${word.lemma}`, word]));
  for (const [form, lemmas] of irregular) {
    const stem = stemmer(form);
    if (byKey.has(stem) && lemmas.some((lemma) => stemmer(lemma) === stem)) continue;
    for (const lemma of lemmas) {
      for (const pos of ['noun', 'verb']) {
        const word = byLemma.get(`${pos} ${lemma}`);
        if (word !== undefined) claim(stem, word);
      }
    }
  }
  const isTied = tiesOf(keptWords);
  return new Map([...byKey].map(([key, parts]) => [key, sensesOf(parts, isTied)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function bonusOf({ senses }) {
  const [first] = senses;
  return senses.some(({ isAdded }) => isAdded) ? Infinity : reported.has(first.synset.file) ? reportedBonus : 1;
}

/** Whether a word is not so rare beside another one that it does not count. */
function isNoLess(word, other) {
  return word.uses * bonusOf(word) >= other.uses * leastPartOfSpeech;
}

function mostUsed(words) {
  const uses = new Map();
  for (const word of words) {
    const key = `${word.pos} ${word.stem}`;
    uses.set(key, (uses.get(key) ?? 0) + (word.uses + 1) * bonusOf(word));
  }
  const chosen = new Set();
  for (const [pos, count] of Object.entries(kept)) {
    const ranked = [...uses].filter(([key]) => key.startsWith(pos)).sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : y > x ? 1 : -1));
    for (const [key] of ranked.slice(0, count)) chosen.add(key);
  }
  return words.filter(({ pos, stem }) => chosen.has(`${pos} ${stem}`));
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

function sensesOf(parts, isTied) {
  const words = Object.values(parts).flat();
  const total = words.reduce((sum, word) => sum + word.uses, 0);
  return words
    .filter((word) => word.uses >= total * leastPartOfSpeech || word.senses.some(({ isAdded }) => isAdded))
    .sort((a, b) => b.uses - a.uses)
    .flatMap(({ pos, senses }) => {
      const main = senses.filter(({ weight }) => weight >= leastWeight[pos]).slice(0, mostSenses);
      const rare = senses.filter((sense) => sense.weight >= leastTied && !main.includes(sense) && (sense.isAdded || isTied(sense.synset)));
      return [...main, ...rare.slice(0, mostTied)];
    });
}
