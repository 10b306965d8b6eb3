import { type Amount, exactAmount } from './amount.js';
import { product, sum } from '../base/decimals.js';
import { at, glued, isDigits, isHyphen, skipHyphen, type Tokens } from '../../language/index.js';
import { readDigits } from './digits.js';
import { readFraction } from './fractions.js';
import { scaleAbbreviations, scaleWords } from './number-words.js';
import { readNumeral } from './numerals.js';
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
    const amount = readPower(tokens, negative) ?? readFraction(tokens, negative) ?? readPlain(tokens, negative);
    if (amount !== null) return { ...amount, min: opposite(amount.max), max: opposite(amount.min) };
  }
  return (
    readPower(tokens, index) ??
    readVagueAmount(tokens, index) ??
    readDozens(tokens, index) ??
    readFraction(tokens, index) ??
    readPlain(tokens, index)
  );
}

function opposite(value: number | null): number | null {
  return value === null ? null : -value;
}

function skipMinus(tokens: Tokens, index: number): number | null {
  const word = at(tokens, index);
  if (word === 'minus' || word === 'negative') return index + 1;
  if (word !== '-' && word !== '−') return null;
  const free = index === 0 || tokens[index]?.spaced === true || /^[(<>=≤≥~]$/.test(at(tokens, index - 1));
  const near = glued(tokens, index + 1) || index === 0;
  return free && near && isDigits(tokens, index + 1) ? index + 1 : null;
}

function readPlain(tokens: Tokens, index: number): Amount | null {
  const numeral = readNumeral(tokens, index);
  if (numeral === null) return readPoint(tokens, index, 0, index);
  const whole = exactAmount(numeral.value, numeral.end, numeral.form, { scale: scaleOf(numeral.value, tokens, numeral.end) });
  return numeral.form === 'words' ? (readPoint(tokens, index, numeral.value, numeral.end) ?? whole) : whole;
}

const scaleSteps = [1e12, 1e9, 1e6, 1e3];

/** The scale a number was written with, where its last token is one. */
function scaleOf(value: number, tokens: Tokens, end: number): number {
  const last = at(tokens, end - 1);
  const scaled = scaleWords.has(last) || scaleAbbreviations.has(last) || last === 'm';
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

/** Whether a hyphen or dash stands between two numbers as `to`; a tilde, as in `20~100`, does so only with both of them beside it. */
export function isRangeDash(tokens: Tokens, index: number): boolean {
  if (at(tokens, index) === '~') return glued(tokens, index) && glued(tokens, index + 1) && isDigits(tokens, index + 1);
  return isHyphen(tokens, index) || at(tokens, index) === '—';
}

/** Joins `20 to 30`, `18–25`, `5 ± 0.2`, `three or four` and, inside `between`, `20 and 30`. */
export function readAmountRange(tokens: Tokens, first: Amount, between: boolean): Amount | null {
  return readTolerance(tokens, first) ?? readEnds(tokens, first, between);
}

/** `5 ± 0.2`, `5 +/- 0.2` */
function readTolerance(tokens: Tokens, { min, max, end }: Amount): Amount | null {
  const spelled = at(tokens, end) === '+' && at(tokens, end + 1) === '/' && at(tokens, end + 2) === '-';
  if (min === null || min !== max || !(spelled || at(tokens, end) === '±')) return null;
  const tolerance = readAmount(tokens, end + (spelled ? 3 : 1));
  if (tolerance?.max == null || tolerance.min !== tolerance.max) return null;
  return { ...tolerance, min: sum(min, -tolerance.max), max: sum(max, tolerance.max), qualifier: 'between' };
}

function readEnds(tokens: Tokens, first: Amount, between: boolean): Amount | null {
  const joint = at(tokens, first.end);
  const dash = isRangeDash(tokens, first.end);
  const or = joint === 'or';
  if (!dash && !or && joint !== 'to' && joint !== 'through' && !(between && joint === 'and')) return null;
  // `10- to 30-year`: the first unit is left out after its hyphen.
  const hanging = dash && (at(tokens, first.end + 1) === 'to' || at(tokens, first.end + 1) === 'or');
  const second = readAmount(tokens, first.end + (hanging ? 2 : 1));
  if (second?.min == null || second.max === null || first.min === null || first.max === null) return null;
  if (dash && !hanging && second.form !== first.form) return null;
  const shared = first.scale === 1 && second.scale > 1 && first.min < second.max / second.scale ? second.scale : 1;
  const min = product(first.min, shared);
  if (min >= second.max || (dash && min === 0) || (or && !closeBy(min, second.max)) || first.fraction !== second.fraction)
    return null;
  return { ...second, min, max: second.max, qualifier: 'between', approximate: first.approximate || second.approximate };
}

/** `three or four` is a range; `5 or 500` are two guesses. */
function closeBy(low: number, high: number): boolean {
  return high - low <= Math.max(2, low);
}
