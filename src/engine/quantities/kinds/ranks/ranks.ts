import {
  at,
  glued,
  isCapitalized,
  isDigits,
  isHyphen,
  isOrdinalSuffix,
  isWord,
  matchWords,
  skipHyphen,
  writtenText,
  type Tokens,
} from '../../../language/index.js';
import type { QuantityMatch } from '../../base/matches.js';
import { readNoun } from '../../nouns/read-noun.js';
import { readNumeral } from '../../numbers/numerals.js';
import { readUnit } from '../../units/read-unit.js';
import { readClass } from './classes.js';
import { readAmong, readSince } from './rank-limits.js';
import { determiners, fixedAfterOrdinal, hyphenedAfterOrdinal, looseSuperlatives, superlatives } from './rank-words.js';
import { tokenIndexAfter } from '../../base/token-spans.js';
import type { CountedNoun, Rank } from '../../base/quantity.js';
import rankWords from '#lexicon/rank-words';

/** The words that say the place, without what they rank. */
interface RankOrder {
  readonly order: string;
  readonly kind: Rank['kind'];
  readonly value: number;
  readonly end: number;
}

/**
 * Reads a rank with the noun that it ranks: `largest prisoner exchange`, `one of the largest`, `second high-level dialogue`,
 * `third-largest`, `21st`.
 *
 * @param headline whether all words are capitalized, so that a capital makes no name
 */
export function readRank(tokens: Tokens, index: number, headline: boolean): QuantityMatch | null {
  const ofTravel = readClass(tokens, index);
  if (ofTravel !== null) return ofTravel;
  const oneOf = at(tokens, index) === 'one' && at(tokens, index + 1) === 'of';
  const start = oneOf ? skipDeterminers(tokens, index + 2) : index;
  const order = readOrder(tokens, start);
  if (order === null || (oneOf && order.kind === 'ordinal')) return null;
  if (order.kind === 'ordinal' && isFixed(tokens, start, order, headline)) return null;
  const nounStart = skipFillers(tokens, order.end);
  const numeral = readNumeral(tokens, nounStart);
  // In `the first one` the number stands for a noun.
  const noun = at(tokens, nounStart) === 'one' ? null : (readNoun(tokens, numeral?.end ?? nounStart, 'any')?.noun ?? null);
  if (noun === null && !standsAlone(tokens, start, order)) return null;
  if (order.kind === 'ordinal' && isAdverb(tokens, start, order, noun)) return null;
  const end = noun === null || numeral !== null ? order.end : tokenIndexAfter(tokens, noun);
  const frameStart = noun === null ? order.end : tokenIndexAfter(tokens, noun);
  const rank: Rank = {
    order: order.order,
    kind: order.kind,
    oneOf,
    since: readSince(tokens, frameStart),
    among: readAmong(tokens, frameStart),
  };
  if (looseSuperlatives.has(order.order) && rank.since === null && rank.among === null) return null;
  // One of the largest may be the largest itself, or come after it.
  const stated = { min: order.value, max: oneOf ? null : order.value, unit: 'rank' };
  return { end, reading: { dimension: 'rank', stated, noun, rank } };
}

function readOrder(tokens: Tokens, index: number): RankOrder | null {
  const superlative = readSuperlative(tokens, index);
  if (superlative !== null) return superlative;
  const ordinal = readOrdinal(tokens, index);
  if (ordinal === null) return null;
  const next = readSuperlative(tokens, skipHyphen(tokens, ordinal.end));
  return next === null ? ordinal : { ...next, value: ordinal.value };
}

function readSuperlative(tokens: Tokens, index: number): RankOrder | null {
  const word = at(tokens, index);
  if (superlatives.has(word)) {
    if (looseSuperlatives.has(word) && !determiners.has(at(tokens, index - 1))) return null;
    return { order: word, kind: 'superlative', value: 1, end: index + 1 };
  }
  if (
    (word !== 'most' && word !== 'least') ||
    !determiners.has(at(tokens, index - 1)) ||
    !/(?:ive|ous|ful|ial|ant|ent|ble|ed|ing|al|ic)$/.test(at(tokens, index + 1))
  )
    return null;
  return { order: `${word} ${at(tokens, index + 1)}`, kind: 'superlative', value: 1, end: index + 2 };
}

function readOrdinal(tokens: Tokens, index: number): RankOrder | null {
  if (isDigits(tokens, index)) {
    const suffix = at(tokens, index + 1);
    const digits = at(tokens, index);
    if (!glued(tokens, index + 1) || !isOrdinalSuffix(suffix) || !/^\d+$/.test(digits.replaceAll(',', ''))) return null;
    // `11st 4lb`: stones and pounds.
    if (suffix === 'st' && isDigits(tokens, index + 2) && readUnit(tokens, index + 3)?.unit.name === 'pound') return null;
    return { order: digits + suffix, kind: 'ordinal', value: Number(digits.replaceAll(',', '')), end: index + 2 };
  }
  const numeral = readNumeral(tokens, index, true);
  // `a hundredth` is a fraction; `a hundred trillionth` a place.
  const article = /^an?$/.test(at(tokens, index)) && (numeral?.end ?? 0) < index + 3;
  if (numeral?.ordinal !== true || numeral.plural || article) return null;
  const order = writtenText(tokens.slice(index, numeral.end)).toLowerCase();
  return { order, kind: 'ordinal', value: numeral.value, end: numeral.end };
}

/** `First Lady`, `Second Avenue`, `first-degree`, `a second` of time. */
function isFixed(tokens: Tokens, start: number, order: RankOrder, headline: boolean): boolean {
  const next = at(tokens, order.end);
  if (fixedAfterOrdinal.has(next) || (next === 'place' && matchWords(tokens, start - 2, ['in', 'the']) !== -1)) return true;
  if (isHyphen(tokens, order.end) && glued(tokens, order.end)) return !hyphenedAfterOrdinal.has(at(tokens, order.end + 1));
  if (isHyphen(tokens, start - 1) && glued(tokens, start)) return true;
  const named = isCapitalized(tokens, order.end) && (isDigits(tokens, start) || isCapitalized(tokens, start));
  return named && !headline && start > 0;
}

const beforeUnit = new Set(rankWords.beforeUnit);

const beforeAdverb = new Set(rankWords.beforeAdverb);

/** `He first met`, `at first`, `First, …`: an ordinal with no noun after it and no article before it. */
function isAdverb(tokens: Tokens, start: number, order: RankOrder, noun: CountedNoun | null): boolean {
  const before = at(tokens, start - 1);
  if (noun === null) return !determiners.has(before) && start > 0 && !isDigits(tokens, start);
  if (order.order === 'second' && beforeUnit.has(before)) return true;
  // A verb follows the adverb: `was first reported`, `who first met`.
  const next = at(tokens, order.end);
  const verb = next.endsWith('ed') && noun.modifiers.length === 0;
  return verb || beforeAdverb.has(before);
}

/** `the first`, `the largest since`, and a sentence that is nothing but the ordinal. */
function standsAlone(tokens: Tokens, start: number, order: RankOrder): boolean {
  const before = at(tokens, start - 1);
  if (order.order === 'second' && beforeUnit.has(before)) return false;
  if (/^an?$/.test(before)) return false;
  if (order.kind === 'superlative') return determiners.has(before) && order.order !== 'best' && order.order !== 'worst';
  return (
    determiners.has(before) || isDigits(tokens, start) || order.end - start > 1 || (start === 0 && order.end === tokens.length)
  );
}

function skipDeterminers(tokens: Tokens, index: number): number {
  let cursor = index;
  for (
    let steps = 0;
    steps < 3 && isWord(tokens, cursor) && !superlatives.has(at(tokens, cursor)) && at(tokens, cursor) !== 'most';
    steps++
  ) {
    cursor++;
    if (tokens[cursor]?.kind === 'clitic') cursor++;
  }
  return cursor;
}

const fillerPhrases = rankWords.fillers.map((phrase) => phrase.split(' '));

/** Words between the order and the noun that do not narrow it: `largest such agreements`, `first-ever`, `largest and …`. */
function skipFillers(tokens: Tokens, index: number): number {
  for (const phrase of fillerPhrases) {
    const end = matchWords(tokens, index, phrase);
    if (end !== -1 && !(phrase[0] === 'and' && !superlatives.has(at(tokens, end))))
      return phrase[0] === 'and' ? skipFillers(tokens, end + 1) : end;
  }
  return index;
}
