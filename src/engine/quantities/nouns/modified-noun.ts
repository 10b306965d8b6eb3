import { at, glued, isHyphen, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import { scaleWords, smallNumbers } from '../numbers/number-words.js';
import { readNoun } from './read-noun.js';
import measuredNounWords from '#lexicon/measured-noun-words';
import determinerWords from '#lexicon/determiners';

const owners = new Set([...determinerWords.articles, ...determinerWords.possessives]);
const shapes = new Set(measuredNounWords.shapes);
const determiners = new Set(measuredNounWords.determiners);

/** Words of a number itself, whose hyphens tie no unit to it: `seventy-five miles`, `two-and-a-half`. */
const numberParts = new Set([...smallNumbers.keys(), ...scaleWords.keys(), ...measuredNounWords.numberParts]);

/** Adds the noun that a measure modifies (`90-minute talks`, `a six-year-old boy`) or measures (`30% of voters`). */
export function withModifiedNoun(tokens: Tokens, index: number, found: QuantityMatch): QuantityMatch {
  const noun = readNoun(tokens, nounStart(tokens, index, found), 'any')?.noun;
  return noun === undefined ? found : { end: found.end, reading: { ...found.reading, noun } };
}

/** Where the noun starts; beyond the sentence where nothing says that one belongs to the measure. */
function nounStart(tokens: Tokens, index: number, { end, reading }: QuantityMatch): number {
  const next = at(tokens, end);
  if (next === 'worth' && at(tokens, end + 1) === 'of') return end + 1;
  // `within 10 miles of the capital` is a distance, `10 miles of road` an extent.
  const place = reading.dimension === 'length' && owners.has(at(tokens, end + 1));
  if (next === 'of') return place || reading.dimension === 'age' || reading.dimension === 'temperature' ? tokens.length : end;
  // `$10-a-share offer`
  const rate = isHyphen(tokens, end) && /^(?:an?|per)$/.test(at(tokens, end + 1)) && isHyphen(tokens, end + 2) ? end + 4 : end;
  if (rate !== end) return rate;
  let cursor = isHyphen(tokens, end) && glued(tokens, end) ? end + 1 : end;
  const hyphenated = cursor > end || hasHyphen(tokens, index, end);
  if (hyphenated && shapes.has(at(tokens, cursor))) cursor++;
  return hyphenated || determiners.has(at(tokens, index - 1)) ? cursor : tokens.length;
}

function hasHyphen(tokens: Tokens, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (
      isHyphen(tokens, index) &&
      glued(tokens, index) &&
      tokens[index + 1]?.kind === 'word' &&
      !numberParts.has(at(tokens, index + 1))
    )
      return true;
  }
  return false;
}
