import pluralize from 'pluralize';
import { at, glued, isHyphen, PhraseTable, skipHyphen, type Tokens } from '../../language/index.js';
import { type NumberMatch, type QuantityMatch, scaled } from '../base/matches.js';
import type { CountedNoun, Qualifier } from '../base/quantity.js';
import { readNoun } from '../nouns/read-noun.js';
import { readSpelledUnit, type Unit, unitNamed } from '../units/read-unit.js';
import { units } from '../units/unit-table.js';
import { boundaryWords } from '../nouns/noun-words.js';
import durationWords from '#lexicon/duration-words';
import partsOfAUnit from '#lexicon/parts-of-a-unit';
import longDurationList from '#lexicon/long-durations';
import determiners from '#lexicon/determiners';

const wholes = new Set(durationWords.wholes);

const neverWhole = new Set(durationWords.neverWhole);

/** What may stand before `an hour` for it to be how long something takes, not `$5 an hour`. */
const beforeArticle = new Set(durationWords.beforeArticle);

/** What may follow `a day` for it to be a duration: `a day after`, `a year later`, `a week of talks`. */
const afterUnit = new Set(durationWords.afterUnit);

const longDurations: ReadonlyMap<string, string> = new Map(Object.entries(longDurationList));

/** Words that a duration without a number may start with. */
export const durationStarters: readonly string[] = [
  'a',
  'an',
  ...wholes,
  ...longDurations.keys(),
  ...units.filter((unit) => unit.dimension === 'duration').flatMap((unit) => [unit.name, pluralize.plural(unit.name)]),
];

/** Durations without a number: `an hour and a half`, `another month`, `all day`, `week-long`, `for months`. */
export function readDuration(tokens: Tokens, index: number): QuantityMatch | null {
  const word = at(tokens, index);
  const compound = longDurations.get(word);
  if (compound !== undefined) return long(tokens, unitNamed(compound), index + 1, word.endsWith('slong'));
  if (word === 'a' || word === 'an') return readArticle(tokens, index);
  if (wholes.has(word)) {
    const unit = readSpelledUnit(tokens, skipHyphen(tokens, index + 1));
    const single = unit?.unit.dimension === 'duration' && at(tokens, unit.end - 1) === unit.unit.name;
    return single && !neverWhole.has(unit.unit.name) ? durationOf(unit.unit, 1, 1, unit.end) : null;
  }
  return readBarePlural(tokens, index);
}

function readArticle(tokens: Tokens, index: number): QuantityMatch | null {
  const filler = at(tokens, index + 1) === 'full' || at(tokens, index + 1) === 'whole' ? index + 2 : index + 1;
  const read = readSpelledUnit(tokens, filler);
  if (read?.unit.dimension !== 'duration' || read.unit.name === 'second' || at(tokens, read.end - 1) !== read.unit.name)
    return null;
  const isLong = longAfter(tokens, read.end);
  if (isLong !== null) return long(tokens, read.unit, isLong, false);
  const half = readAndAHalf(tokens, read.end);
  if (half !== null) return durationOf(read.unit, 1 + half.value, 1 + half.value, half.end);
  const next = at(tokens, read.end);
  const taken = beforeArticle.has(at(tokens, index - 1)) && next !== 'when';
  const followed = afterUnit.has(next);
  return taken || followed ? durationOf(read.unit, 1, 1, read.end) : null;
}

const partsOfUnit = new PhraseTable(Object.entries(partsOfAUnit));

/** `and a half`, `and three quarters` after a unit; in `an hour and half the night` the half is of something else. */
export function readAndAHalf(tokens: Tokens, index: number): NumberMatch | null {
  const found = partsOfUnit.find(tokens, index);
  if (found === null || at(tokens, index + 1) !== 'half') return found;
  const next = tokens[found.end];
  const ends = next === undefined || next.kind === 'symbol' || (boundaryWords.has(next.lower) && !owners.has(next.lower));
  return ends && next?.lower !== 'of' ? found : null;
}

const beforePlural = new Set(durationWords.beforePlural);
const afterPlural = new Set(durationWords.afterPlural);

const notBeforePlural = new Set(durationWords.notBeforePlural);

/** `for months`, `weeks of talks`, `decades-long`: at least two. */
function readBarePlural(tokens: Tokens, index: number): QuantityMatch | null {
  const read = readSpelledUnit(tokens, index);
  if (read?.unit.dimension !== 'duration' || read.end !== index + 1) return null;
  const singular = at(tokens, index) === read.unit.name;
  const isLong = longAfter(tokens, read.end);
  if (isLong !== null) return long(tokens, read.unit, isLong, !singular);
  if (singular || at(tokens, index).length < 5 || read.unit.name === 'second' || read.unit.name === 'night') return null;
  // `the hours of the day` are no length of time.
  const measures =
    afterPlural.has(at(tokens, read.end)) && !(at(tokens, read.end) === 'of' && owners.has(at(tokens, read.end + 1)));
  if (!beforePlural.has(at(tokens, index - 1)) && !measures) return null;
  if (notBeforePlural.has(at(tokens, index - 1))) return null;
  return durationOf(read.unit, 2, null, read.end, nounAfterOf(tokens, read.end));
}

const owners = new Set([...determiners.articles, ...determiners.possessives]);

function longAfter(tokens: Tokens, index: number): number | null {
  return isHyphen(tokens, index) && glued(tokens, index) && at(tokens, index + 1) === 'long' ? index + 2 : null;
}

function long(tokens: Tokens, unit: Unit, end: number, plural: boolean): QuantityMatch {
  const noun = readNoun(tokens, end, 'any')?.noun ?? null;
  return durationOf(unit, plural ? 2 : 1, plural ? null : 1, end, noun);
}

function nounAfterOf(tokens: Tokens, index: number): CountedNoun | null {
  return at(tokens, index) === 'of' ? (readNoun(tokens, index, 'any')?.noun ?? null) : null;
}

function durationOf(unit: Unit, min: number, max: number | null, end: number, noun: CountedNoun | null = null): QuantityMatch {
  const stated = { min, max, unit: unit.name };
  const qualifier: Qualifier | null = max === null ? 'vague' : null;
  return {
    end,
    reading: {
      dimension: 'duration',
      stated,
      normalized: scaled(stated, unit.factor, 's'),
      qualifier,
      approximate: qualifier !== null,
      noun,
    },
  };
}
