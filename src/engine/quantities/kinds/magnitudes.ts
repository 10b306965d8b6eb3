import type { Amount } from '../numbers/amount.js';
import { readAmountRange } from '../numbers/ranges.js';
import { readAmount } from '../numbers/read-amount.js';
import { at, glued, isDigits, isHyphen, matchWords, skipHyphen, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import { applyQualifier, isApproximate } from '../qualifiers/apply-qualifier.js';
import { qualifierPrefixes } from '../qualifiers/qualifiers.js';
import { isGenericMagnitude } from './generic-magnitudes.js';
import magnitudeWordList from '#lexicon/words-before-magnitudes';
import earthquakeWordList from '#lexicon/earthquake-words';

const earthquakeWords = new Set(earthquakeWordList);
const links = new Set(magnitudeWordList);

function isLink(tokens: Tokens, index: number): boolean {
  return isHyphen(tokens, index) || /^[:,]$/.test(at(tokens, index)) || links.has(at(tokens, index));
}

/** Earthquakes beyond ten have never been measured. */
const largest = 10;

/** The magnitude of an earthquake with the word first: `magnitude-6.1`, `magnitude of at least 5.9`, `M6.1`. */
export function readMagnitude(tokens: Tokens, index: number): QuantityMatch | null {
  const letter = tokens[index]?.text === 'M' && isDigits(tokens, index + 1) && at(tokens, index + 1).includes('.');
  if (!letter && at(tokens, index) === 'm') return null;
  let cursor = index + 1;
  if (!letter) for (let steps = 0; steps < 3 && isLink(tokens, cursor); steps++) cursor++;
  const prefix = qualifierPrefixes.find(tokens, cursor);
  const first = readAmount(tokens, prefix?.end ?? cursor);
  if (first === null || isGenericMagnitude(tokens, prefix?.end ?? cursor)) return null;
  const amount = readAmountRange(tokens, first, false) ?? first;
  if (!isMagnitude(amount)) return null;
  const found = magnitudeOf(amount, amount.end);
  const qualifier = prefix?.value.qualifier ?? amount.qualifier;
  const stated = applyQualifier(found.reading.stated, qualifier);
  return {
    end: found.end,
    reading: {
      ...found.reading,
      stated,
      normalized: stated,
      qualifier,
      approximate: amount.approximate || isApproximate(qualifier),
    },
  };
}

/** A magnitude with the word after it: `5.6 magnitude`, `6.1-magnitude`, `5.9 on the Richter scale`, `a 5.6 quake`. */
export function readMagnitudeAfter(tokens: Tokens, amount: Amount): QuantityMatch | null {
  if (amount.form !== 'digits' || !isMagnitude(amount)) return null;
  const cursor = skipHyphen(tokens, amount.end);
  const word = at(tokens, cursor);
  if (word === 'magnitude' || word === 'mag' || (word === 'strength' && cursor !== amount.end))
    return magnitudeOf(amount, cursor + 1);
  if (matchWords(tokens, cursor, ['on', 'the', 'richter']) !== -1)
    return magnitudeOf(amount, at(tokens, cursor + 3) === 'scale' ? cursor + 4 : cursor + 3);
  const decimal = !glued(tokens, amount.end) && at(tokens, amount.end - 1).includes('.');
  return decimal && earthquakeWords.has(word) ? magnitudeOf(amount, amount.end) : null;
}

/** Whether a sentence speaks of earthquakes, so that a bare `5.9` in it is a magnitude. */
export function speaksOfQuakes(tokens: Tokens): boolean {
  return tokens.some((token) => earthquakeWords.has(token.lower) || token.lower === 'magnitude' || token.lower === 'richter');
}

/** A bare number that looks like a magnitude: one decimal, up to ten. */
export function looksLikeMagnitude(tokens: Tokens, amount: Amount): boolean {
  return isMagnitude(amount) && /^\d\.\d$/.test(at(tokens, amount.end - 1));
}

function isMagnitude(amount: Amount): boolean {
  return !amount.fraction && amount.min !== null && amount.min >= 0 && (amount.max ?? amount.min) <= largest;
}

/** A magnitude of an amount, up to an index. */
export function magnitudeOf(amount: Amount, end: number): QuantityMatch {
  const stated = { min: amount.min, max: amount.max, unit: 'magnitude' };
  return { end, reading: { dimension: 'magnitude', stated, qualifier: amount.qualifier, approximate: amount.approximate } };
}
