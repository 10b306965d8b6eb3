import { PhraseTable } from '../../language/index.js';
import coverageCues from '#lexicon/coverage-cues';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

/** A part of what was counted before (`two of them`), more of it (`another two`), or the sum of several (`so far`). */
export type Coverage = 'part' | 'further' | 'overall';

/** Whether a number is said to be a part of another, to come on top of another, or to be the sum of several. */
export function coverageOf(place: QuantityInSentence): Coverage | null {
  if (isPart(place)) return 'part';
  if (isFurther(place)) return 'further';
  return isOverall(place) ? 'overall' : null;
}

const wholes = new Set(coverageCues.wholes);

/** How far before a number the words stand that make it a part, in tokens. */
const reach = 4;

/** Those whose number is what a report is read for: a part of them is told beside it. */
const victims = new Set(coverageCues.victims);

const relatives = new Set(coverageCues.relatives);

const beforeRelatives = new Set(coverageCues.beforeRelatives);

/** `two of them`, `eleven of the dead`, `30 of the 80 wounded`, `of whom 11`, `including 11 children`; but `100 of the prisoners` counts prisoners. */
function isPart({ sentence: { tokens }, quantity, own }: QuantityInSentence): boolean {
  const [of, whole, then] = tokens.slice(quantity.tokens.end, quantity.tokens.end + 3);
  // That none of the whole is so is said of all of it.
  if (quantity.normalized.max === 0 && whole?.lower === 'the') return false;
  if (of?.lower === 'of' && whole !== undefined && wholes.has(whole.lower))
    return whole.lower !== 'the' || then?.kind === 'number' || victims.has(then?.lower ?? '');
  const before = tokens.slice(Math.max(0, own.first - reach), own.first).map((token) => token.lower);
  const at = before.findLastIndex((word) => word === 'including' || relatives.has(word));
  if (at === -1) return false;
  return before[at] === 'including' || beforeRelatives.has(before[at - 1] ?? '');
}

const additions = new Set(coverageCues.additions);

/** `another 2,000`, `a further four`, `two more` */
function isFurther({ sentence: { tokens }, quantity, own }: QuantityInSentence): boolean {
  const around = [
    ...tokens.slice(Math.max(0, quantity.tokens.first - 1), quantity.tokens.end + 1),
    ...tokens.slice(own.first, own.end),
  ];
  if (around.some((token) => additions.has(token.lower))) return true;
  return tokens[quantity.tokens.end]?.lower === 'more' && tokens[quantity.tokens.end + 1]?.lower !== 'than';
}

const overall = new PhraseTable(coverageCues.overall.map((phrase) => [phrase, true]));

/** `so far`, `to date`, `altogether`, `overall`, `in all` */
function isOverall({ sentence: { tokens }, quantity: { scope } }: QuantityInSentence): boolean {
  return scope === 'total' || tokens.some((_, index) => overall.find(tokens, index) !== null);
}
