import { decadeOfLifeStarters, readAgeGroup, readAnnouncedAge, readDecadeOfLife } from './ages/ages.js';
import { readFromClock } from '../dates/clock-offsets.js';
import { clockMarkStarters } from '../dates/clock-marks.js';
import { readClockTime } from '../dates/clock-times.js';
import { currencyCodes, dollarMarks, currencyMarks, lostCurrencySigns, currencySigns } from '../units/currencies.js';
import type { Tokens } from '../../language/index.js';
import { dateStarters, dateWordsAfterThe, readDate } from '../dates/read-date.js';
import { durationStarters, readDuration } from './durations.js';
import type { QuantityMatch } from '../base/matches.js';
import { readMagnitude } from './magnitudes.js';
import { readNumericQuantity } from './numeric-quantities.js';
import { readMinuteOfPlay } from './minutes-of-play.js';
import { scaleOrdinals, smallNumbers, smallOrdinals, vulgarFractions } from '../numbers/number-words.js';
import { superlatives } from './ranks/rank-words.js';
import { readPercentagePoint } from './percentages.js';
import { readRank } from './ranks/ranks.js';
import { readAgo } from '../dates/relative-dates.js';
import type { SentenceContext } from './sentence-context.js';
import { ratioStarters, readRatio } from './ratios.js';
import { readScore, scoreStarters } from './scores.js';
import { amountWordsAfterArticle } from '../numbers/vague-amounts.js';
import { readZero, zeroStarters } from './zeros.js';
import ageWords from '#lexicon/age-words';
import openers from '#lexicon/quantity-openers';

/** @param between whether the words before ask for a range: `between`, `from` */
type Rule = (context: SentenceContext, index: number, between: boolean) => QuantityMatch | null;

const score: Rule = ({ tokens }, index) => readScore(tokens, index);
const zero: Rule = ({ tokens }, index) => readZero(tokens, index);
const ratio: Rule = ({ tokens }, index) => readRatio(tokens, index);
const point: Rule = ({ tokens }, index) => readPercentagePoint(tokens, index);
const minute: Rule = ({ tokens }, index) => readMinuteOfPlay(tokens, index);
const clock: Rule = ({ tokens }, index) => readClockTime(tokens, index);
const date: Rule = ({ tokens }, index) => readDate(tokens, index);
const magnitude: Rule = ({ tokens }, index) => readMagnitude(tokens, index);
const aged: Rule = ({ tokens }, index) => readAnnouncedAge(tokens, index);
const decadeOfLife: Rule = ({ tokens }, index) => readDecadeOfLife(tokens, index);
const rank: Rule = (context, index) => readRank(context.tokens, index, context.headline);

const duration: Rule = ({ tokens }, index) => {
  const found = readDuration(tokens, index);
  return found && readFromClock(tokens, readAgo(tokens, found));
};

const measure: Rule = (context, index, between) => {
  const found = readNumericQuantity(context, index, between);
  return found && readFromClock(context.tokens, readAgo(context.tokens, found));
};

/** A rule for a word that mostly starts nothing, which is asked only where the next one is among those that go on. */
function before(words: ReadonlySet<string>, rule: Rule): Rule {
  return (context, index, between) => {
    const next = context.tokens[index + 1];
    return next !== undefined && (next.kind !== 'word' || words.has(next.lower)) ? rule(context, index, between) : null;
  };
}

/** The rules for a token of digits, the most particular first. */
const digitRules: readonly Rule[] = [score, ratio, clock, decadeOfLife, date, minute, rank, measure];

/** The rules for other tokens by their first word, the most particular first. */
const rulesByWord = new Map<string, Rule[]>();

function register(rule: Rule, words: Iterable<string>): void {
  for (const word of words) {
    const rules = rulesByWord.get(word);
    if (rules === undefined) rulesByWord.set(word, [rule]);
    else if (!rules.includes(rule)) rules.push(rule);
  }
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function without(words: Iterable<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !others.has(word));
}

register(score, [...smallNumbers.keys(), ...scoreStarters]);
register(zero, zeroStarters);
register(ratio, [...ratioStarters, ...smallNumbers.keys()]);
register(point, openers.point);
register(clock, [...openers.clock, ...clockMarkStarters, ...smallNumbers.keys()]);
register(date, without(dateStarters, articles));
register(before(dateWordsAfterThe, date), ['the']);
register(magnitude, openers.magnitude);
register(decadeOfLife, decadeOfLifeStarters);
register(({ tokens }, index) => readAgeGroup(tokens, index), ageWords.bounds);
register(aged, [...ageWords.announcing, 'between']);
register(duration, durationStarters);
register(minute, smallOrdinals.keys());
register(
  rank,
  without([...smallOrdinals.keys(), ...scaleOrdinals.keys(), ...superlatives, ...openers.rank, ...smallNumbers.keys()], articles),
);
register(before(amountWordsAfterArticle, rank), ['a']);
register(before(amountWordsAfterArticle, measure), ['a', 'an']);
const currencies = new Set([
  ...currencySigns.keys(),
  ...dollarMarks.keys(),
  ...currencyMarks.keys(),
  ...lostCurrencySigns.keys(),
  ...[...currencyCodes].flatMap((code) => [code.toLowerCase(), `m${code.toLowerCase()}`]),
]);

register(measure, [...without(openers.amount, articles), '.', ...smallNumbers.keys(), ...vulgarFractions.keys()]);
// A dash is mostly one of the sentence.
register(before(currencies, measure), ['-', '–', '−']);
register(measure, without(currencies, articles));

const none: readonly Rule[] = [];

/** The words that a rule starts with. */
export function ruleStarters(): Iterable<string> {
  return rulesByWord.keys();
}

/** The rules that may read from a token on; none for most words. */
export function rulesFor(tokens: Tokens, index: number): readonly Rule[] {
  const token = tokens[index];
  if (token === undefined) return none;
  return token.kind === 'number' ? digitRules : (rulesByWord.get(token.lower) ?? none);
}
