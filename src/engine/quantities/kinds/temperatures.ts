import type { Amount } from '../numbers/amount.js';
import { at, glued, isHyphen, matchWords, skipHyphen, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import type { Interval } from '../base/quantity.js';
import temperatureScaleList from '#lexicon/temperature-scales';
import temperatureWords from '#lexicon/temperature-words';

const temperatureScales: ReadonlyMap<string, string> = new Map(Object.entries(temperatureScaleList));

const degreeWords = new Set(temperatureWords.degrees);

/** What follows degrees of an arc, of kinship or of a university. */
const otherDegrees = new Set(temperatureWords.otherDegrees);

/** `40 degrees Celsius`, `98°F`, `20 C`; a bare degree keeps `degree` as its unit, for no text says which scale it means. */
export function readTemperature(tokens: Tokens, amount: Amount): QuantityMatch | null {
  const first = skipHyphen(tokens, amount.end);
  const word = at(tokens, first);
  if (degreeWords.has(word)) {
    const cursor = skipHyphen(tokens, at(tokens, first + 1) === '.' && word === 'deg' ? first + 2 : first + 1);
    const scale = temperatureScales.get(at(tokens, cursor));
    if (scale !== undefined && !isAbbreviation(tokens, cursor)) return belowZero(tokens, amount, scale, cursor + 1);
    if (first !== amount.end) return warm.has(at(tokens, cursor)) ? temperatureOf(amount, 'degree', cursor) : null;
    return otherDegrees.has(at(tokens, cursor)) ? null : belowZero(tokens, amount, 'degree', cursor);
  }
  // `20 below zero`
  const below = first === amount.end && (amount.min ?? 0) >= 1 ? matchWords(tokens, first, ['below', 'zero']) : -1;
  if (below !== -1) return belowZero(tokens, amount, 'degree', first);
  const scale = temperatureScales.get(word);
  if (
    scale === undefined ||
    (word.length === 1 && !isLoneSymbol(tokens, first) && !isFrost(tokens, amount, first) && !isWeather(tokens, first))
  )
    return null;
  return belowZero(tokens, amount, scale, first + 1);
}

/** What a hyphened degree is a temperature of: `90-degree heat`. */
const warm = new Set(temperatureWords.warm);
/** `-7C`: hardly anything else has a minus before digits and a capital after them. */
function isFrost(tokens: Tokens, { max }: Amount, index: number): boolean {
  return (
    max !== null &&
    max < 0 &&
    glued(tokens, index) &&
    !isHyphen(tokens, index - 1) &&
    tokens[index]?.text !== at(tokens, index) &&
    at(tokens, index + 1) !== '/'
  );
}

const weatherWords = new Set(temperatureWords.weather);

/** `20C (68F)`: glued letters are believed where the sentence speaks of the weather or says both scales. */
function isWeather(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  return (
    token?.text !== token?.lower &&
    at(tokens, index + 1) !== '/' &&
    tokens.some(
      (other) => other !== token && weatherWords.has(other.lower) && (other.lower.length > 1 || other.text !== other.lower),
    )
  );
}

/** `20 degrees below zero` */
function belowZero(tokens: Tokens, amount: Amount, unit: string, end: number): QuantityMatch {
  const below = matchWords(tokens, end, ['below', 'zero']);
  if (below === -1) return temperatureOf(amount, unit, end);
  const negative = { ...amount, min: amount.max === null ? null : -amount.max, max: amount.min === null ? null : -amount.min };
  return temperatureOf(negative, unit, below);
}

/** `14.7C/ per security` are cents and `777F` an aeroplane: a bare letter is believed after a space, with nothing after it. */
function isLoneSymbol(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    !glued(tokens, index) &&
    (tokens[index + 1] === undefined || tokens[index + 1]?.kind === 'symbol') &&
    at(tokens, index + 1) !== '/'
  );
}

function isAbbreviation(tokens: Tokens, index: number): boolean {
  return at(tokens, index).length === 1 && glued(tokens, index + 1) && tokens[index + 1]?.kind === 'word';
}

/** How far before a bare number the word `temperature` may stand, in tokens. */
const reach = 6;

/** `temperatures were minus 20`, `the temperature fell to 4`: a bare number that air or water can have, on either scale. */
export function isTemperature(tokens: Tokens, index: number, { min, max }: Amount): boolean {
  if (min === null || max === null || min < -100 || max > 150) return false;
  const before = tokens.slice(Math.max(0, index - reach), index);
  const from = before.findLastIndex((token) => token.lower === 'temperature' || token.lower === 'temperatures');
  return from !== -1 && before.slice(from).every((token) => token.kind === 'word' || token.text === '-');
}

/**
 * A temperature of an amount up to an index, in degrees Celsius where the scale is known.
 *
 * @param unit `degree Celsius`, `degree Fahrenheit`, `kelvin`, or a bare `degree`
 */
export function temperatureOf(amount: Amount, unit: string, end: number): QuantityMatch {
  const stated: Interval = { min: amount.min, max: amount.max, unit };
  return {
    end,
    reading: {
      dimension: 'temperature',
      stated,
      normalized: inCelsius(stated),
      qualifier: amount.qualifier,
      approximate: amount.approximate,
    },
  };
}

/** A temperature in degrees Celsius; a bare degree stays one. */
export function inCelsius({ min, max, unit }: Interval): Interval {
  if (unit === 'degree') return { min, max, unit };
  const convert = (value: number): number =>
    unit === 'kelvin' ? value - 273.15 : unit === 'degree Fahrenheit' ? ((value - 32) * 5) / 9 : value;
  const rounded = (value: number | null): number | null => (value === null ? null : Number(convert(value).toPrecision(12)));
  return { min: rounded(min), max: rounded(max), unit: 'Cel' };
}
