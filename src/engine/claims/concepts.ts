import { stemmer } from 'stemmer';
import { conceptTable } from './concept-table.js';

const concepts = new Map(conceptTable.flatMap((words) => words.map((word) => [stemmer(word), words[0] ?? word])));
const seen = new Map<string, string>();

/** Beyond this many different words the memory is emptied, so that a huge corpus does not keep them all. */
const rememberedWords = 50_000;

/**
 * A key under which the forms of a word and its newsroom synonyms coincide (`negotiations` and `talks`, `killed` and
 * `died`); a word without synonyms has its Porter stem.
 *
 * @param word in lower case
 */
export function conceptOf(word: string): string {
  let concept = seen.get(word);
  if (concept === undefined) {
    const stem = stemmer(word);
    concept = concepts.get(stem) ?? stem;
    if (seen.size >= rememberedWords) seen.clear();
    seen.set(word, concept);
  }
  return concept;
}

const functionWords = new Set(
  (
    'a about above across after again against ago all also although am amid among an and another any are around as at be because been ' +
    'before being below between both but by can could despite did do does doing down during each either else ever every few for from ' +
    'further had has have having he her here hers herself him himself his how however i if in indeed into is it its itself just later ' +
    'least less like made make many may me meanwhile might mine more most much must my myself near nearly neither no nor not now of off ' +
    'on once one only onto or other our ours out over own per same say said saying says see seen several shall she should since so some ' +
    'still such than that the their theirs them themselves then there these they this those though through to together too toward ' +
    'towards under until up upon us very via was we were what when where whether which while who whom whose why will with within ' +
    'without would yet you your yours according added adding told tell tells report reported reports reportedly state stated put'
  ).split(' '),
);

/** Whether a word (in lower case) says something of its own, rather than holding the sentence together. */
export function isContentWord(word: string): boolean {
  return word.length > 1 && !functionWords.has(word);
}
