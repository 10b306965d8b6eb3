import type { Amount } from '../numbers/amount.js';
import { endsOf, isRangeDash } from '../numbers/ranges.js';
import { readAmount } from '../numbers/read-amount.js';
import {
  currencyCodes,
  currencyOf,
  type Currency,
  currencyNames,
  dollarMarks,
  currencyMarks,
  currencyMarksAfter,
  lostCurrencySigns,
  pound,
  currencySigns,
} from '../units/currencies.js';
import { at, glued, isDigits, skipHyphen, type Tokens } from '../../language/index.js';
import { product, sum } from '../base/decimals.js';
import { type NumberMatch, type QuantityMatch, scaled } from '../base/matches.js';
import { scaleWords, slangScales } from '../numbers/number-words.js';
import { readNumeral } from '../numbers/numerals.js';
import currencyCodesInLowerCase from '#lexicon/currency-codes-in-lower-case';
import moneyScaleList from '#lexicon/money-scales';
import paymentWordList from '#lexicon/payment-words';

interface CurrencyMatch {
  readonly currency: Currency;
  readonly end: number;
  /** `M` before a code: MEUR are millions. */
  readonly scale: number;
}

/** How an amount that another one follows is to be read. */
export interface RangeReading {
  /** Whether `between` stands before it, so that `and` makes a range. */
  readonly between: boolean;
  /** Whether something changes from the first to the second, so that `to` makes none. */
  readonly change: boolean;
}

/** Money whose currency comes first: `$9.3m`, `US$5 million`, `USD 200`, `e75m`, `$2-3 billion`. */
export function readMoney(tokens: Tokens, index: number, range: RangeReading): QuantityMatch | null {
  const word = at(tokens, index);
  const minus = word === 'minus' || ((word === '-' || word === '−') && glued(tokens, index + 1) && !glued(tokens, index));
  return minus ? negated(readPositive(tokens, index + 1, range)) : readPositive(tokens, index, range);
}

function negated(found: QuantityMatch | null): QuantityMatch | null {
  if (found === null) return null;
  const { stated, normalized = stated } = found.reading;
  return {
    end: found.end,
    reading: { ...found.reading, stated: scaled(stated, -1, stated.unit), normalized: scaled(normalized, -1, normalized.unit) },
  };
}

function readPositive(tokens: Tokens, index: number, range: RangeReading): QuantityMatch | null {
  const mark = readMark(tokens, index);
  if (mark === null) return null;
  const amount = readScaled(tokens, mark.end);
  if (amount === null) return null;
  // A lost sign is only believed with a scale after the digits: `e75m`, but not `e5`.
  if (lostCurrencySigns.has(at(tokens, index)) && !currencyCodes.has(tokens[index]?.text ?? '') && amount.scale === 1)
    return null;
  return moneyOf(tokens, readMoneyRange(tokens, amount, mark.currency.code, range), mark.currency, mark.scale);
}

/** Money whose currency follows the amount: `85 million euros`, `two-million-euro`, `10 €`, `115USD`, `470 pence`. */
export function readMoneyAfter(tokens: Tokens, amount: Amount): QuantityMatch | null {
  const mark = readMarkAfter(tokens, amount);
  if (mark === null) return readScaledAfter(tokens, amount);
  const cents = readCents(tokens, mark);
  const whole =
    cents === null || amount.min === null || amount.max === null
      ? amount
      : { ...amount, min: sum(amount.min, cents.value), max: sum(amount.max, cents.value) };
  return moneyOf(tokens, { ...whole, end: cents?.end ?? mark.end }, mark.currency, mark.scale);
}

/** The currency of `40 grand`, which only a source's readers know. */
const unsaid = currencyOf('');

/** `11m euros`: a bare `m` is millions where a currency follows. */
function readScaledAfter(tokens: Tokens, amount: Amount): QuantityMatch | null {
  if (slangScales.has(at(tokens, amount.end - 1))) return moneyOf(tokens, amount, unsaid, 1);
  if (at(tokens, amount.end) !== 'm' || amount.form !== 'digits' || amount.scale !== 1) return null;
  const { min, max } = scaled({ min: amount.min, max: amount.max, unit: '' }, 1e6, '');
  return readMoneyAfter(tokens, { ...amount, min, max, scale: 1e6, end: amount.end + 1 });
}

function moneyOf(tokens: Tokens, amount: Amount, { code, factor, subunit }: Currency, scale: number): QuantityMatch {
  const stated = scaled({ min: amount.min, max: amount.max, unit: subunit ?? code }, scale, subunit ?? code);
  // `$5 dollars`, `$300 million USD`: the currency said twice.
  const name = currencyNames.find(tokens, amount.end);
  const again = name?.value.code === code ? name : readCode(tokens, amount.end);
  const end = again !== null && !isDigits(tokens, again.end) ? again.end : amount.end;
  return {
    end,
    reading: {
      dimension: 'money',
      stated,
      normalized: scaled(stated, factor, code),
      approximate: amount.approximate,
      qualifier: amount.qualifier,
    },
  };
}

function readMark(tokens: Tokens, index: number): CurrencyMatch | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const sign = currencySigns.get(token.text);
  if (sign !== undefined) {
    const country = glued(tokens, index + 1) && isDigits(tokens, index + 2) ? dollarMarks.get(at(tokens, index + 1)) : undefined;
    if (token.text === '$' && country !== undefined) return { currency: currencyOf(country), end: index + 2, scale: 1 };
    return { currency: currencyOf(sign), end: index + 1, scale: 1 };
  }
  if (token.kind !== 'word') return null;
  const dollar = at(tokens, index + 1) === '$' ? dollarMarks.get(token.lower) : undefined;
  // An article before a dollar sign is none (`a $70 share`); a country's own mark is glued, but for tokenized text's `c $`.
  if (dollar !== undefined && (glued(tokens, index + 1) || token.lower.length > 1 || token.lower === 'c'))
    return { currency: currencyOf(dollar), end: index + 2, scale: 1 };
  const code = readCode(tokens, index);
  if (code !== null)
    return isDigits(tokens, code.end) || at(tokens, code.end) === '$'
      ? { ...code, end: at(tokens, code.end) === '$' ? code.end + 1 : code.end }
      : null;
  return readLetterMark(tokens, index);
}

function readLetterMark(tokens: Tokens, index: number): CurrencyMatch | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const known = currencyMarks.get(token.lower);
  const next = known !== undefined && at(tokens, index + 1) === '.' ? index + 2 : index + 1;
  if (!isDigits(tokens, next)) return null;
  if (known !== undefined && (glued(tokens, next) ? /^[RCSND]/.test(token.text) : token.lower.length > 1))
    return { currency: currencyOf(known), end: next, scale: 1 };
  const lost = glued(tokens, index + 1) ? lostCurrencySigns.get(token.lower) : undefined;
  return lost === undefined || (token.lower.length === 1 && token.text !== token.lower)
    ? null
    : { currency: currencyOf(lost), end: index + 1, scale: 1 };
}

const lowerCodes = new Set(currencyCodesInLowerCase);
const millionCodes = /^(?:M|MM|k|B)([A-Z]{3})$/;

function readCode(tokens: Tokens, index: number): CurrencyMatch | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  if (currencyCodes.has(token.text) || lowerCodes.has(token.lower))
    return { currency: currencyOf(token.lower.toUpperCase()), end: index + 1, scale: 1 };
  if (token.text === 'RMB') return { currency: currencyOf('CNY'), end: index + 1, scale: 1 };
  const many = millionCodes.exec(token.text)?.[1];
  if (many === undefined || !currencyCodes.has(many)) return null;
  return {
    currency: currencyOf(many),
    end: index + 1,
    scale: token.text.startsWith('k') ? 1e3 : token.text.startsWith('B') ? 1e9 : 1e6,
  };
}

const moneyScales = new Map(Object.entries(moneyScaleList));

/** An amount of money after its sign, whose scale may be glued or hyphenated: `9.3m`, `5.4-billion`, `1.2 million`. */
function readScaled(tokens: Tokens, index: number): Amount | null {
  const amount = readAmount(tokens, index);
  if (amount === null || amount.fraction) return amount;
  if (amount.scale > 1) return amount;
  const cursor = skipHyphen(tokens, amount.end);
  const word = at(tokens, cursor);
  const scale = scaleWords.get(word) ?? (amount.form === 'digits' ? moneyScales.get(word) : undefined);
  if (scale === undefined || (word === 't' && !glued(tokens, cursor))) return amount;
  const { min, max } = scaled({ min: amount.min, max: amount.max, unit: '' }, scale, '');
  return { ...amount, min, max, end: cursor + 1, scale };
}

/** `$2-3 billion`, `$5 to $10`, `$10m-$12m`, `between $4 and $9 million` */
function readMoneyRange(tokens: Tokens, first: Amount, code: string, { between, change }: RangeReading): Amount {
  const joint = at(tokens, first.end);
  const and = joint === 'and' && between;
  const to = joint === 'to' && !change;
  if (!and && !to && joint !== 'or' && !isRangeDash(tokens, first.end)) return first;
  const mark = readMark(tokens, first.end + 1);
  if (mark !== null && mark.currency.code !== code) return first;
  // `raised $5 to 10 people` is no range: without a second sign only digits of the same kind go on.
  if (mark === null && !(isDigits(tokens, first.end + 1) && (to || and || glued(tokens, first.end)))) return first;
  const second = readScaled(tokens, mark?.end ?? first.end + 1);
  if (second?.max == null || first.min === null || first.max === null) return first;
  if (mark === null && second.scale === 1 && !glued(tokens, first.end)) return first;
  const ends = endsOf(first.min, first.scale, second.max, second.scale, and);
  return ends === null ? first : { ...second, ...ends, qualifier: 'between' };
}

function readMarkAfter(tokens: Tokens, amount: Amount): CurrencyMatch | null {
  const cursor = skipHyphen(tokens, amount.end);
  if (at(tokens, cursor) === '¢') return { currency: { code: 'USD', factor: 0.01, subunit: 'cent' }, end: cursor + 1, scale: 1 };
  const sign = currencySigns.get(at(tokens, cursor));
  if (sign !== undefined && !(isDigits(tokens, cursor + 1) && glued(tokens, cursor + 1)))
    return { currency: currencyOf(sign), end: cursor + 1, scale: 1 };
  const after = amount.form === 'digits' || amount.scale > 1 ? currencyMarksAfter.get(at(tokens, cursor)) : undefined;
  if (after !== undefined) return { currency: currencyOf(after), end: cursor + 1, scale: 1 };
  const code = readCode(tokens, cursor);
  if (code !== null) {
    const scale = scaleWords.get(at(tokens, code.end));
    return scale === undefined ? code : { ...code, scale, end: code.end + 1 };
  }
  // `dozens of dollars` has its `of` inside the amount already; `millions in dollars` is none.
  const name = currencyNames.find(tokens, cursor);
  const word = at(tokens, cursor);
  if (name !== null && !(word === 'won' && (amount.min ?? 0) < 100)) return { currency: name.value, end: name.end, scale: 1 };
  if (
    (word === 'pounds' || word === 'pound') &&
    ((amount.min ?? 0) >= 1e5 || isPaid(tokens, amount.end) || arePence(tokens, cursor + 1)) &&
    at(tokens, cursor + 1) !== 'of'
  )
    return { currency: pound, end: cursor + 1, scale: 1 };
  return word === 'p' && glued(tokens, cursor) && amount.form === 'digits'
    ? { currency: { ...pound, factor: 0.01, subunit: 'penny' }, end: cursor + 1, scale: 1 }
    : null;
}

/** `12 pounds 50`: a pound of weight has no hundredths. */
function arePence(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  return /^\d\d$/.test(at(tokens, index)) && (next === undefined || (next.kind === 'symbol' && next.lower !== '-'));
}

const paymentWords = new Set(paymentWordList);

/** Whether the words before speak of money, so that pounds are no weight. */
function isPaid(tokens: Tokens, end: number): boolean {
  for (let back = end - 2; back >= end - 6 && back >= 0; back--) if (paymentWords.has(at(tokens, back))) return true;
  return false;
}

/** The smaller coin after the larger: `thirteen dollars and forty-five cents`, `15 dollars 50`. */
function readCents(tokens: Tokens, mark: CurrencyMatch): NumberMatch | null {
  if (mark.currency.subunit !== undefined) return null;
  const and = at(tokens, mark.end) === 'and';
  const numeral = readNumeral(tokens, and ? mark.end + 1 : mark.end);
  if (numeral === null || numeral.value >= 100 || !Number.isInteger(numeral.value)) return null;
  const name = currencyNames.find(tokens, numeral.end);
  if (name !== null) {
    const { code, factor, subunit } = name.value;
    const same = code === mark.currency.code || (subunit === 'cent' && code === 'USD');
    if (!same || factor === 1) return null;
    const tenth = mark.currency.code === 'CNY' ? readNumeral(tokens, name.end) : null;
    return { value: sum(product(numeral.value, factor), (tenth?.value ?? 0) / 100), end: tenth?.end ?? name.end };
  }
  const next = tokens[numeral.end];
  const ends = next === undefined || next.kind === 'symbol' || next.lower === 'more';
  return !and && ends && numeral.value >= 10 && !currencySigns.has(at(tokens, numeral.end))
    ? { value: numeral.value / 100, end: numeral.end }
    : null;
}
