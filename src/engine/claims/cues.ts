import type { PartialDate, Quantity } from '../quantities/index.js';
import type { Sentence } from '../text/index.js';

/** What a sentence says of the time it speaks of, on its own. */
export interface FrameCue {
  /** The dates at which its own event happened: not those it counts from (`since 2022`) or merely mentions. */
  readonly dates: readonly PartialDate[];
  /** Whether it names a weekday or says today, this week, latest: signs of the event that its source reports on. */
  readonly current: boolean;
  /** Whether it says previously, earlier, in the past: signs of another event. */
  readonly earlier: boolean;
}

/** A date after one of these tells when something else began or ended. */
const reckoning = new Set(['since', 'after', 'before', 'until', 'till', 'following', 'from', 'despite']);
const earlierWords = new Set(['previous', 'previously', 'earlier', 'prior', 'past', 'former', 'last']);
const currentWords = new Set(['latest', 'now', 'currently', 'tonight']);

/** How far before a date its preposition may stand, in tokens. */
const reach = 9;

/** Reads the signs of time in a sentence. */
export function frameCue(sentence: Sentence, quantities: readonly Quantity[]): FrameCue {
  const dates: PartialDate[] = [];
  let current = sentence.tokens.some((token) => currentWords.has(token.lower));
  for (const quantity of quantities) {
    const { date } = quantity;
    if (date === undefined || isReckonedFrom(sentence, quantity) || isOfAnotherEvent(sentence, quantity)) continue;
    if (isCurrent(date)) current = true;
    else dates.push(date);
  }
  const opening = sentence.tokens.slice(0, 3);
  return { dates, current, earlier: dates.length === 0 && opening.some((token) => earlierWords.has(token.lower)) };
}

function isCurrent(date: PartialDate): boolean {
  if (date.relative !== undefined) return date.relative.unit === 'day' ? date.relative.amount >= -1 : date.relative.amount === 0;
  return date.weekday !== undefined && date.month === undefined && date.year === undefined;
}

function isReckonedFrom(sentence: Sentence, quantity: Quantity): boolean {
  return lookBack(sentence, quantity, reckoning, reach);
}

/** `… after previous talks in May`: the date belongs to the talks before. */
function isOfAnotherEvent(sentence: Sentence, quantity: Quantity): boolean {
  return lookBack(sentence, quantity, earlierWords, 5);
}

function lookBack(sentence: Sentence, quantity: Quantity, words: ReadonlySet<string>, distance: number): boolean {
  const { first } = quantity.tokens;
  for (let at = first; at >= Math.max(0, first - distance); at--) {
    const token = sentence.tokens[at];
    if (token === undefined || (at < first && /^[,;:(—–]$/.test(token.text))) return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}
