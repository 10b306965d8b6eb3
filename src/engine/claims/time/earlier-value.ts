import correctionVerbs from '#lexicon/correction-verbs';
import determiners from '#lexicon/determiners';
import earlierValueCues from '#lexicon/earlier-value-cues';
import verbsOfChange from '#lexicon/verbs-of-change';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

/** How far the words that set a value against another may stand before it, in tokens. */
const reach = 6;

const againsts = new Set(earlierValueCues.against);
const openers = new Set([...determiners.articles, 'one']);
const spans = new Set(earlierValueCues.spans);
const befores = new Set(earlierValueCues.before);

const changes = new Set([...verbsOfChange, ...earlierValueCues.change]);

/**
 * Whether a quantity is the value of an earlier time that another is set against: `rose from 5.1 to 6 percent`, `6.7 percent, up from
 * 5.9`, `compared with 3.4 percent`, `against 12 in 2019`, `3.4 percent a year earlier`. It is no version of the newer one.
 */
export function isEarlierValue({ sentence: { tokens }, quantity: { dimension, tokens: own } }: QuantityInSentence): boolean {
  if (dimension === 'date' || dimension === 'time' || dimension === 'rank' || dimension === 'score') return false;
  const words = tokens.slice(Math.max(0, own.first - reach), own.first).map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  if (last === 'from' && isCorrection(tokens, own.first)) return false;
  if (last === 'from')
    return isChange(tokens, own.first - 1) || tokens[own.end]?.lower === 'to' || tokens[own.end + 1]?.lower === 'to';
  const compared = words.lastIndexOf('compared');
  if (compared !== -1 && /^(?:with|to)$/.test(words[compared + 1] ?? '') && !words.slice(compared).includes(',')) return true;
  if (againsts.has(last) && tokens.slice(0, own.first - 1).some(({ kind }) => kind === 'number')) return true;
  return followedByBefore(tokens.slice(own.end, own.end + 3).map(({ lower }) => lower));
}

function isChange(tokens: QuantityInSentence['sentence']['tokens'], from: number): boolean {
  return before(tokens, from).some(({ lower }) => changes.has(lower));
}

const corrections = new Set(correctionVerbs);

/** `revised from 127 to 131`: two versions of one number, not two times. */
function isCorrection(tokens: QuantityInSentence['sentence']['tokens'], from: number): boolean {
  return before(tokens, from).some(({ lower }) => corrections.has(lower));
}

function before(tokens: QuantityInSentence['sentence']['tokens'], from: number): QuantityInSentence['sentence']['tokens'] {
  return tokens.slice(Math.max(0, from - 2 * reach), from);
}

/** `a year earlier`, `the month before`, `previously` */
function followedByBefore([first = '', second = '', third = '']: readonly string[]): boolean {
  if (first === 'previously') return true;
  return openers.has(first) && spans.has(second) && befores.has(third);
}
