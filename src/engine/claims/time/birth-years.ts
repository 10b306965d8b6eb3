import ageCues from '#lexicon/age-cues';
import type { Mention } from '../../entities/index.js';
import { type Interval, isPersonNoun, type Quantity } from '../../quantities/index.js';
import type { Sentence } from '../../text/index.js';

const pronouns = new Set(ageCues.pronouns);
const being = new Set(ageCues.being);
const besideBirth = new Set(ageCues.besideBirth);

/**
 * Reads the year that one person is said to be born in as that person's age: `Ann Lee, born in 1958`. A child of 2015 is one of many,
 * and a club that was born in 1902 has no age.
 *
 * @param quantities of the sentence
 * @param mentions the names in it
 */
export function birthYears(sentence: Sentence, quantities: readonly Quantity[], mentions: readonly Mention[]): Quantity[] {
  return quantities.map((quantity) => (isYearOfBirth(sentence, quantity, mentions) ? asBirth(sentence, quantity) : quantity));
}

function isYearOfBirth(
  { tokens }: Sentence,
  { date, dateEnd, qualifier, tokens: own }: Quantity,
  mentions: readonly Mention[],
): boolean {
  const born = own.first - 2;
  if (date?.year === undefined || tokens[born]?.lower !== 'born' || tokens[born + 1]?.lower !== 'in') return false;
  if (
    date.month !== undefined ||
    date.part !== undefined ||
    date.season !== undefined ||
    dateEnd !== undefined ||
    qualifier !== null
  )
    return false;
  const isPerson = (at: number): boolean =>
    mentions.some(({ type, end }) => type === 'person' && end === tokens[at]?.end) || isPersonNoun(tokens[at]?.lower ?? '');
  if (born === 0) return mentions.some(({ type, start }) => type === 'person' && start === tokens[own.end + 1]?.start);
  const before = tokens[born - 1]?.lower ?? '';
  if (being.has(before)) return pronouns.has(tokens[born - 2]?.lower ?? '') || isPerson(born - 2);
  return besideBirth.has(before) && isPerson(born - 2);
}

/** `born in 1958` as a whole is what tells the age. */
function asBirth({ tokens }: Sentence, { date, ...quantity }: Quantity): Quantity {
  const first = quantity.tokens.first - 2;
  return {
    ...quantity,
    start: tokens[first]?.start ?? quantity.start,
    tokens: { first, end: quantity.tokens.end },
    dimension: 'age',
    stated: unknown,
    normalized: unknown,
    born: date?.year ?? 0,
  };
}

const unknown: Interval = { min: null, max: null, unit: 'year' };

/**
 * The age of one born in a year, before or after that year's birthday.
 *
 * @param day on which it is asked, ISO 8601; without one no age is known
 */
export function ageOfBirth(year: number, day: string | null): Interval {
  const years = day === null ? -1 : Number(day.slice(0, 4)) - year;
  return years < 0 ? unknown : { min: Math.max(0, years - 1), max: years, unit: 'year' };
}
