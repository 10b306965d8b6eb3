import { type Amount, exactAmount } from './amount.js';
import { product } from '../base/decimals.js';
import { at, glued, isDigits, skipHyphen, type Tokens } from '../../language/index.js';
import { readDigits } from './digits.js';
import { skipMinus } from './signs.js';
import { readFraction } from './fractions.js';
import { scaleAbbreviations, scaleWords, slangScales } from './number-words.js';
import { type Numeral, readNumeral } from './numerals.js';
import { readDozens, readVagueAmount } from './vague-amounts.js';

/** One amount: `1,000`, `two-thirds`, `tens of thousands`, `minus five`. */
export function readAmount(tokens: Tokens, index: number): Amount | null {
  const amount = readOne(tokens, index);
  return amount && (readOdd(tokens, amount) ?? amount);
}

/** `twenty-odd`, `300 odd`, `30-odd thousand`: a little more than a round number; `three odd socks` are odd. */
function readOdd(tokens: Tokens, amount: Amount): Amount | null {
  const { min, max, end } = amount;
  const odd = skipHyphen(tokens, end);
  if (at(tokens, odd) !== 'odd' || min === null || min !== max || min < 20 || min % 10 !== 0) return null;
  const after = skipHyphen(tokens, odd + 1);
  const scale = amount.scale === 1 ? scaleWords.get(at(tokens, after)) : undefined;
  const blurred: Amount = { ...amount, end: odd + 1, qualifier: 'just over', approximate: true };
  return scale === undefined
    ? blurred
    : { ...blurred, min: product(min, scale), max: product(max, scale), end: after + 1, scale };
}

function readOne(tokens: Tokens, index: number): Amount | null {
  const negative = skipMinus(tokens, index);
  if (negative !== null) {
    const numeral = readNumeral(tokens, negative);
    const amount = readPower(tokens, negative) ?? readFraction(tokens, negative, numeral) ?? readPlain(tokens, negative, numeral);
    if (amount !== null) return { ...amount, min: opposite(amount.max), max: opposite(amount.min) };
  }
  const special = readPower(tokens, index) ?? readVagueAmount(tokens, index);
  if (special !== null) return special;
  const numeral = readNumeral(tokens, index);
  return readDozens(tokens, numeral) ?? readFraction(tokens, index, numeral) ?? readPlain(tokens, index, numeral);
}

function opposite(value: number | null): number | null {
  // There is one zero: nothing tells `-0` from it.
  return value === null ? null : 0 - value;
}

function readPlain(tokens: Tokens, index: number, numeral: Numeral | null): Amount | null {
  if (numeral === null) return readPoint(tokens, index, 0, index);
  const whole = exactAmount(numeral.value, numeral.end, numeral.form, { scale: scaleOf(numeral.value, tokens, numeral.end) });
  return numeral.form === 'words' ? (readPoint(tokens, index, numeral.value, numeral.end) ?? whole) : whole;
}

const scaleSteps = [1e12, 1e9, 1e6, 1e3];

/** The scale a number was written with, where its last token is one. */
function scaleOf(value: number, tokens: Tokens, end: number): number {
  const last = at(tokens, end - 1);
  if (last === 'hundred') return value < 1000 ? 100 : 1;
  const scaled = scaleWords.has(last) || scaleAbbreviations.has(last) || slangScales.has(last) || last === 'm';
  return scaled ? (scaleSteps.find((step) => value >= step) ?? 1) : 1;
}

/** The decimals of a number in words: `five point five`, `nine point nought four`, `two hundred point seventy-one`. */
function readPoint(tokens: Tokens, index: number, whole: number, point: number): Amount | null {
  if (at(tokens, point) !== 'point' || point === index) return null;
  let digits = '';
  let cursor = point + 1;
  for (
    let next = readNumeral(tokens, cursor);
    next !== null && next.value < 100 && next.form === 'words';
    next = readNumeral(tokens, cursor)
  ) {
    digits += String(next.value);
    cursor = next.end;
  }
  return digits === '' ? null : exactAmount(Number(`${whole}.${digits}`), cursor, 'words');
}

/** `1.1^23`, `12.32e+14`, `1.3x10^6` */
function readPower(tokens: Tokens, index: number): Amount | null {
  if (!isDigits(tokens, index) || !glued(tokens, index + 1)) return null;
  const base = readDigits(tokens, index);
  const mark = at(tokens, index + 1);
  if (base?.end !== index + 1) return null;
  if (mark === '^') return raise(tokens, index + 2, (exponent) => base.value ** exponent);
  if (mark === 'e') return raise(tokens, index + 2, (exponent) => Number(`${base.value}e${exponent}`));
  const ten = (mark === 'x' || mark === '×' || mark === '*') && at(tokens, index + 2) === '10' && at(tokens, index + 3) === '^';
  return ten ? raise(tokens, index + 4, (exponent) => Number(`${base.value}e${exponent}`)) : null;
}

function raise(tokens: Tokens, index: number, power: (exponent: number) => number): Amount | null {
  let cursor = index;
  let sign = 1;
  while (at(tokens, cursor) === '-' || at(tokens, cursor) === '+') {
    if (at(tokens, cursor) === '-') sign = -sign;
    cursor++;
  }
  const exponent = at(tokens, cursor);
  return /^\d{1,3}$/.test(exponent) && glued(tokens, cursor)
    ? exactAmount(power(sign * Number(exponent)), cursor + 1, 'digits')
    : null;
}
