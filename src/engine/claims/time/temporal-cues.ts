import temporalCues from '#lexicon/temporal-cues';
import type { PartialDate, Quantity } from '../../quantities/index.js';
import { contains, type Sentence } from '../../text/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

/** What a sentence, or the clause of one claim, says of the time it speaks of. */
export interface TemporalCue {
  /** The date at which it happened: not one that it counts from (`since 2022`) or merely mentions. */
  readonly date: PartialDate | null;
  /** Whether it names a weekday or says today, this week, latest: signs of the event that its source reports on. */
  readonly current: boolean;
  /** Whether it opens with previously, earlier, in the past: signs of another event. */
  readonly earlier: boolean;
}

/** The signs of time in a sentence, each at its token. */
export interface TemporalCues {
  readonly dates: readonly { readonly date: PartialDate; readonly at: number }[];
  readonly currents: readonly number[];
  readonly earlier: boolean;
}

/** A date after one of these tells when something else began or ended. */
const reckoning = new Set(temporalCues.reckoning);
const earlierWords = new Set(temporalCues.earlier);
const currentWords = new Set(temporalCues.current);

/** How far before a date its preposition may stand, in tokens. */
const reach = 12;

/** Reads the signs of time in a sentence. */
export function temporalCuesOf(sentence: Sentence, quantities: readonly Quantity[]): TemporalCues {
  const dates: { date: PartialDate; at: number }[] = [];
  const currents = sentence.tokens.flatMap((token, at) => (currentWords.has(token.lower) ? [at] : []));
  for (const quantity of quantities) {
    const { date, tokens } = quantity;
    if (date === undefined || quantities.some(({ rank }) => rank?.since != null && contains(rank.since, quantity))) continue;
    // `the recovery act of 2009`, `the invasion of 2022`: the year tells which one it is.
    if (sentence.tokens[tokens.first - 1]?.lower === 'of' && date.month === undefined) continue;
    if (lookBack(sentence, quantity, reckoning, reach) || lookBack(sentence, quantity, earlierWords, 5)) continue;
    if (isCurrent(date)) currents.push(tokens.first);
    else dates.push({ date, at: tokens.first });
  }
  const opening = sentence.tokens.slice(0, 3);
  return { dates, currents, earlier: opening.some((token) => earlierWords.has(token.lower)) };
}

/** Of several signs, those in a claim's own clause count for it; else the nearest one; for the sentence the first. */
export function cueOf({ dates, currents, earlier }: TemporalCues, place?: QuantityInSentence): TemporalCue {
  if (dates.length === 0) return { date: null, current: currents.length > 0, earlier: earlier && currents.length === 0 };
  const at = place?.own.first ?? 0;
  const inClause = (index: number): boolean => place !== undefined && place.clause.first <= index && index < place.clause.end;
  const distance = (index: number): number => Math.abs(index - at) - (inClause(index) ? 1_000 : 0);
  const nearest = dates.reduce((best, date) => (distance(date.at) < distance(best.at) ? date : best));
  const current = currents.some((index) => distance(index) < distance(nearest.at));
  return current
    ? { date: null, current: true, earlier: false }
    : { date: nearest.date, current: currents.length > 0, earlier: false };
}

function isCurrent(date: PartialDate): boolean {
  if (date.relative !== undefined) return date.relative.unit === 'day' ? date.relative.amount >= -1 : date.relative.amount === 0;
  return date.weekday !== undefined && date.month === undefined && date.year === undefined;
}

/** `… since the invasion of 2022`, `… after previous talks in May`: the date is that of another event. */
function lookBack(sentence: Sentence, quantity: Quantity, words: ReadonlySet<string>, distance: number): boolean {
  const { first } = quantity.tokens;
  for (let at = first; at >= Math.max(0, first - distance); at--) {
    const token = sentence.tokens[at];
    if (token === undefined || (at < first && /^[,;:(—–]$/.test(token.text))) return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}
