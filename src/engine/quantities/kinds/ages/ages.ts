import type { Amount } from '../../numbers/amount.js';
import { readAmountRange } from '../../numbers/ranges.js';
import { readAmount } from '../../numbers/read-amount.js';
import { at, glued, isHyphen, isInnerHyphen, isWord, matchWords, skipHyphen, type Tokens } from '../../../language/index.js';
import { partsOfPeriod } from '../../dates/calendar-words.js';
import { type QuantityMatch, scaled } from '../../base/matches.js';
import { applyQualifier, isApproximate } from '../../qualifiers/apply-qualifier.js';
import { qualifierPrefixes } from '../../qualifiers/qualifiers.js';
import { tenthsOfParts } from '../../dates/decades.js';
import decadeOfLifeList from '#lexicon/decades-of-life';
import { singularOf } from '../../nouns/grammatical-number.js';
import { nounClassOf } from '../../../wordnet/index.js';
import ageUnitList from '#lexicon/age-units';
import ageWords from '#lexicon/age-words';
import determiners from '#lexicon/determiners';

/** In years: whole months make a twelfth, as ages are told. */
const inYears: Readonly<Record<AgeUnit, number>> = { year: 1, month: 1 / 12, week: 7 / 365, day: 1 / 365 };

type AgeUnit = (typeof ageUnitList)[string];

const ageUnits: ReadonlyMap<string, AgeUnit> = new Map(Object.entries(ageUnitList));

/** An age with its unit after the number: `61-year-old`, `18 to 25 years old`, `ten months of age`, `87 yo`. */
export function readAge(tokens: Tokens, amount: Amount): QuantityMatch | null {
  const first = skipHyphen(tokens, amount.end);
  const word = at(tokens, first);
  if (word === 'yo' || word === 'y.o.') return ageOf(amount, 'year', first + 1);
  if (word === 'y' && at(tokens, first + 1) === '/' && at(tokens, first + 2) === 'o') return ageOf(amount, 'year', first + 3);
  if ((word === 'something' || word === 'somethings') && amount.min !== null && amount.min % 10 === 0)
    return ageOf({ ...amount, max: amount.min + 9, qualifier: 'between' }, 'year', first + 1);
  // `18 and older`: the bound itself is read with the qualifiers.
  if (isOlder(tokens, amount.end) && (amount.max ?? oldestAge) < oldestAge) return ageOf(amount, 'year', amount.end);
  const unit = ageUnits.get(word);
  if (unit === undefined) return null;
  if (isOlder(tokens, first + 1)) return ageOf(amount, unit, first + 1);
  const next = skipHyphen(tokens, at(tokens, first + 1) === "'" || at(tokens, first + 1) === '’' ? first + 2 : first + 1);
  if (at(tokens, next) === 'old' || at(tokens, next) === 'olds') return ageOf(amount, unit, next + 1);
  const ofAge = matchWords(tokens, next, ['of', 'age']);
  return ofAge === -1 ? null : ageOf(amount, unit, ofAge);
}

const sides = new Set(ageWords.sides);

function isOlder(tokens: Tokens, index: number): boolean {
  return /^(?:and|or)$/.test(at(tokens, index)) && sides.has(at(tokens, index + 1));
}

const persons = new Set(ageWords.persons);

const bounds = new Set(ageWords.bounds);

/** `people over 65`, `children under 5`: a bare number after `over` or `under` is an age there. */
export function asAgeOfPersons(tokens: Tokens, prefix: number, found: QuantityMatch): QuantityMatch {
  const { dimension, noun, stated } = found.reading;
  const bare = (dimension === 'number' || dimension === 'count') && noun == null && stated.max !== null && stated.max < oldestAge;
  // `not under five`
  const bound = at(tokens, prefix) === 'not' ? prefix + 1 : prefix;
  if (!bare || !bounds.has(at(tokens, bound)) || !persons.has(at(tokens, prefix - 1))) return found;
  return {
    end: found.end,
    reading: { ...found.reading, dimension: 'age', stated: { ...stated, unit: 'year' }, normalized: { ...stated, unit: 'year' } },
  };
}

/** Whether a lower-cased word names several persons: `twins`. */
export function arePersons(word: string): boolean {
  return persons.has(word) || (singularOf(word) !== word && nounClassOf(singularOf(word)) === 'person');
}

/** Those who are younger or older than an age, by a word of their own: `under-18s`, `the over 65s`, `under-12 players`. */
export function readAgeGroup(tokens: Tokens, index: number): QuantityMatch | null {
  if (!bounds.has(at(tokens, index))) return null;
  const hyphen = isInnerHyphen(tokens, index + 1);
  const number = hyphen ? index + 2 : index + 1;
  const age = Number(at(tokens, number));
  const grouped = at(tokens, number + 1) === 's' && glued(tokens, number + 1);
  if (!/^\d{1,2}$/.test(at(tokens, number)) || !(grouped || (hyphen && arePersons(at(tokens, number + 1))))) return null;
  const lower = at(tokens, index) === 'over' || at(tokens, index) === 'above';
  const qualifier = lower ? 'more than' : 'less than';
  const stated = applyQualifier({ min: age, max: age, unit: 'year' }, qualifier);
  return { end: grouped ? number + 2 : number + 1, reading: { dimension: 'age', stated, qualifier } };
}

const announcing = new Set(ageWords.announcing);
const betweenAge = new Set(ageWords.between);

/** Past the article of `over the age of 18`. */
export function skipToAge(tokens: Tokens, index: number): number {
  return at(tokens, index) === 'the' && announcing.has(at(tokens, index + 1)) ? index + 1 : index;
}

/** Whether `the age of` stands at an index. */
export function isAgeOf(tokens: Tokens, index: number): boolean {
  const start = skipToAge(tokens, index);
  return announcing.has(at(tokens, start)) && at(tokens, start + 1) === 'of';
}

/** An age announced by a word: `aged 61`, `at age 61`, `ages 18 to 25`, `the age of 61`, `between the ages of 18 and 25`. */
export function readAnnouncedAge(tokens: Tokens, index: number): QuantityMatch | null {
  let cursor = index;
  let between = false;
  if (at(tokens, cursor) === 'between') {
    between = true;
    cursor = at(tokens, cursor + 1) === 'the' ? cursor + 2 : cursor + 1;
  }
  if (!announcing.has(at(tokens, cursor))) return null;
  cursor++;
  // `Age: 47`
  if (at(tokens, cursor) === 'of' || at(tokens, cursor) === ':') cursor++;
  if (betweenAge.has(at(tokens, cursor))) cursor++;
  if (at(tokens, cursor) === 'between' || at(tokens, cursor) === 'from') {
    between = true;
    cursor++;
  }
  const prefix = qualifierPrefixes.find(tokens, cursor);
  const first = readAmount(tokens, prefix?.end ?? cursor);
  if (first?.min == null || first.min > oldestAge || (glued(tokens, first.end) && isWord(tokens, first.end))) return null;
  const amount = readAmountRange(tokens, first, between) ?? first;
  const unit = ageUnits.get(at(tokens, amount.end));
  const found =
    readAge(tokens, amount) ?? (unit === undefined ? ageOf(amount, 'year', amount.end) : ageOf(amount, unit, amount.end + 1));
  const qualifier = prefix?.value.qualifier ?? amount.qualifier;
  return {
    end: found.end,
    reading: {
      ...found.reading,
      stated: applyQualifier(found.reading.stated, qualifier),
      normalized: applyQualifier(found.reading.normalized ?? found.reading.stated, qualifier),
      qualifier,
      approximate: isApproximate(qualifier),
    },
  };
}

/** The oldest age that a bare number is taken for. */
export const oldestAge = 119;

const owners = new Set(determiners.possessives);

const decadesOfLife: ReadonlyMap<string, number> = new Map(Object.entries(decadeOfLifeList));

/** The words that a decade of life may be told by. */
export const decadeOfLifeStarters: Iterable<string> = decadesOfLife.keys();

/** The first age whose name ends in `teen`. */
const firstTeen = 13;

/** A decade of life, or its beginning, middle or end: `in his 60s`, `in her mid-20s`, `in their late forties`. */
export function readDecadeOfLife(tokens: Tokens, index: number): QuantityMatch | null {
  const partAt = isHyphen(tokens, index - 1) ? index - 2 : index - 1;
  const part = partsOfPeriod.get(at(tokens, partAt));
  const owner = part === undefined ? index - 1 : partAt - 1;
  if (!owners.has(at(tokens, owner))) return null;
  const digits = /^[1-9]0$/.test(at(tokens, index)) && at(tokens, index + 1) === 's' && glued(tokens, index + 1);
  const from = digits ? Number(at(tokens, index)) : decadesOfLife.get(at(tokens, index));
  // `her forties hits` are songs.
  if (from === undefined || (!digits && !/^in(?:to)?$/.test(at(tokens, owner - 1)))) return null;
  const [first, last] = part === undefined ? [0, 9] : tenthsOfParts[part];
  const stated = { min: Math.max(from + first, firstTeen), max: from + last, unit: 'year' };
  const reading = { dimension: 'age', stated, qualifier: 'between', approximate: part !== undefined } as const;
  return { end: digits ? index + 2 : index + 1, reading };
}

/** An age of an amount up to an index. */
export function ageOf(amount: Amount, unit: AgeUnit, end: number): QuantityMatch {
  const stated = { min: amount.min, max: amount.max, unit };
  return {
    end,
    reading: {
      dimension: 'age',
      stated,
      normalized: scaled(stated, inYears[unit], 'year'),
      qualifier: amount.qualifier,
      approximate: amount.approximate,
    },
  };
}
