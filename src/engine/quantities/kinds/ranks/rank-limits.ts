import { readAmount } from '../../numbers/read-amount.js';
import { at, glued, isHyphen, matchWords, type Tokens } from '../../../language/index.js';
import { readDate } from '../../dates/read-date.js';
import { readDuration } from '../durations.js';
import type { QuantityMatch } from '../../base/matches.js';
import { readMeasurement } from '../measurements.js';
import { boundaryWords, verbsAfterNouns } from '../../nouns/noun-words.js';
import { applyQualifier } from '../../qualifiers/apply-qualifier.js';
import { qualifierPrefixes } from '../../qualifiers/qualifiers.js';
import { spanOf } from '../../base/token-spans.js';
import type { Rank } from '../../base/quantity.js';
import rankWords from '#lexicon/rank-words';
import rankPeriodList from '#lexicon/rank-periods';
import determiners from '#lexicon/determiners';

/** How far a `since` may stand from what it frames: `the first time that countries have met for peace talks since …`. */
const reach = 16;

const stops = new Set([',', ';', ':', '.', '—', '(', ')', '"', '“', '”']);

/** Since when, or for how long, a rank holds: `since early 2022`, `in over three years`, `since the beginning of the war`. */
export function readSince(tokens: Tokens, index: number): Rank['since'] {
  for (let cursor = index; cursor < index + reach && cursor < tokens.length && !stops.has(at(tokens, cursor)); cursor++) {
    const word = at(tokens, cursor);
    if (word === 'since') return sinceDate(tokens, cursor);
    const duration = word === 'in' || (word === 'for' && cursor === index) ? bareDuration(tokens, cursor + 1) : null;
    if (duration !== null)
      return { ...spanOf(tokens, cursor, duration.end), duration: duration.reading.normalized ?? duration.reading.stated };
  }
  return null;
}

function sinceDate(tokens: Tokens, index: number): Rank['since'] {
  const date = readDate(tokens, index + 1);
  if (date?.reading.date !== undefined) return { ...spanOf(tokens, index, date.end), date: date.reading.date };
  const end = phraseEnd(tokens, index + 1);
  const inside = at(tokens, end) === 'in' || at(tokens, end) === 'on' ? readDate(tokens, end + 1) : null;
  if (inside?.reading.date !== undefined) return { ...spanOf(tokens, index, inside.end), date: inside.reading.date };
  if (end === index + 1) return null;
  return sinceClause(tokens, index, end) ?? spanOf(tokens, index, end);
}

/** How many words the verb of a `since` clause may have after it. */
const longestClause = 6;

/** `since the bank began easing in November`: what follows the noun is its verb, and the date at its end tells when. */
function sinceClause(tokens: Tokens, index: number, verb: number): Rank['since'] {
  if (tokens[verb]?.kind !== 'word' || !verbsAfterNouns.has(at(tokens, verb))) return null;
  let end = verb + 1;
  for (
    ;
    end <= verb + longestClause && end < tokens.length && !stops.has(at(tokens, end)) && !clauseEnds.has(at(tokens, end));
    end++
  ) {
    if (at(tokens, end) !== 'in' && at(tokens, end) !== 'on') continue;
    const date = readDate(tokens, end + 1);
    if (date?.reading.date !== undefined) return { ...spanOf(tokens, index, date.end), date: date.reading.date };
  }
  return spanOf(tokens, index, end);
}

const clauseEnds = new Set(rankWords.clauseEnds);

function bareDuration(tokens: Tokens, index: number): QuantityMatch | null {
  const prefix = qualifierPrefixes.find(tokens, index);
  const start = prefix?.end ?? index;
  const vague = readDuration(tokens, start) ?? barePeriod(tokens, start);
  const amount = vague === null ? readAmount(tokens, start) : null;
  const found = vague ?? (amount && readMeasurement(tokens, amount));
  if (found?.reading.dimension !== 'duration') return null;
  const { normalized } = found.reading;
  return normalized === undefined
    ? found
    : { end: found.end, reading: { ...found.reading, normalized: applyQualifier(normalized, prefix?.value.qualifier ?? null) } };
}

const rankPeriods: ReadonlyMap<string, number> = new Map(Object.entries(rankPeriodList));

/** `in years`, `in decades`: two of them at least. */
function barePeriod(tokens: Tokens, index: number): QuantityMatch | null {
  const seconds = rankPeriods.get(at(tokens, index));
  if (seconds === undefined) return null;
  const stated = { min: 2 * seconds, max: null, unit: 's' };
  return { end: index + 1, reading: { dimension: 'duration', stated, normalized: stated } };
}

const amongPhrases = rankWords.among.map((phrase) => phrase.split(' '));

/** Among what a rank is one: `in the conflict`, `of the war`, `to date`. */
export function readAmong(tokens: Tokens, index: number): Rank['among'] {
  for (const phrase of amongPhrases) {
    const end = matchWords(tokens, index, phrase);
    if (end !== -1) return spanOf(tokens, index, end);
  }
  if (!beforeGroup.has(at(tokens, index)) || bareDuration(tokens, index + 1) !== null) return null;
  const end = phraseEnd(tokens, index + 1);
  return end === index + 1 ? null : spanOf(tokens, index, end);
}

const beforeGroup = new Set(rankWords.beforeGroup);

const phraseWords = new Set([...determiners.articles, ...determiners.possessives, 'of', 'all']);

/** The end of a noun phrase with the `of` phrases in it. */
function phraseEnd(tokens: Tokens, index: number): number {
  let cursor = index;
  while (cursor < tokens.length && cursor < index + 12) {
    const token = tokens[cursor];
    if (token === undefined) break;
    if (token.kind === 'symbol' && !(isHyphen(tokens, cursor) && glued(tokens, cursor))) break;
    if (
      token.kind === 'word' &&
      !phraseWords.has(token.lower) &&
      (boundaryWords.has(token.lower) || (verbsAfterNouns.has(token.lower) && !phraseWords.has(at(tokens, cursor - 1))))
    )
      break;
    cursor++;
  }
  while (cursor > index && phraseWords.has(at(tokens, cursor - 1))) cursor--;
  return cursor;
}
