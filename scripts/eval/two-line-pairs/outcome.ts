import type { Span } from '../../../src/engine/index.js';
import type { Figure } from '../figures.js';
import { valueSpans, type TwoLinePair } from './pairs.js';
import type { Shown } from './shown.js';

/**
 * What became of a pair: the wanted verdict is shown on its values, or nothing is where nothing is to be; something is shown where
 * nothing is to be; nothing is shown on its values; the other verdict is.
 */
export type Outcome = 'right' | 'false alarm' | 'silent' | 'wrong verdict';

/** A pair with what became of it. */
export interface Scored {
  readonly pair: TwoLinePair;
  readonly shown: readonly Shown[];
  readonly outcome: Outcome;
}

/**
 * A pair that wants a verdict is scored by what is shown on its values, the gravest where that is more than one thing; what else
 * is shown of it counts for nothing. Throws where a value is not in its report.
 */
export function outcomeOf(pair: TwoLinePair, shown: readonly Shown[]): Outcome {
  if (pair.want === 'none') return shown.length === 0 ? 'right' : 'false alarm';
  const values = valueSpans(pair);
  const verdicts = shown.filter(({ a, b }) => overlap(a, values.a) && overlap(b, values.b)).map(({ verdict }) => verdict);
  if (verdicts.length === 0) return 'silent';
  return (verdicts.includes('conflict') ? 'conflict' : 'compatible') === pair.want ? 'right' : 'wrong verdict';
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * How many come out right; how many of those that want nothing have no false alarm; of the others, how many are not silent; and of
 * these, how many have the right verdict. Of no pairs it is 0.
 */
export function figuresOf(half: string, scored: readonly Scored[]): Figure[] {
  const quiet = scored.filter(({ pair }) => pair.want === 'none');
  const wanted = scored.filter(({ pair }) => pair.want !== 'none');
  const found = wanted.filter(({ outcome }) => outcome !== 'silent');
  return [
    { name: `two-line pairs ${half} right`, value: rightOf(scored) },
    { name: `two-line pairs ${half} no false alarm`, value: rightOf(quiet) },
    { name: `two-line pairs ${half} not silent`, value: percent(found.length, wanted.length) },
    { name: `two-line pairs ${half} verdicts right`, value: rightOf(found) },
  ];
}

function rightOf(scored: readonly Scored[]): number {
  return percent(scored.filter(({ outcome }) => outcome === 'right').length, scored.length);
}

/** To a tenth, as the other scorers print it. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
