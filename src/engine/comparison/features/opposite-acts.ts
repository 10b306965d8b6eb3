import { conceptsOf } from '../../language/index.js';
import opposites from '#lexicon/opposite-acts';

/** Acts of which one is not the other, by their concepts. */
const axes = opposites.map(([one = '', other = '']) => [conceptsOf(one), conceptsOf(other)] as const);

/** Of which pairs of opposites a claim tells only the one act, and of which only the other: a bit for each pair. */
export interface ActPolarity {
  readonly ones: number;
  readonly others: number;
}

/** @param predicates of a claim, as concepts */
export function polarityOf(predicates: ReadonlySet<string>): ActPolarity {
  let [ones, others] = [0, 0];
  axes.forEach(([one, other], axis) => {
    const [tellsOne, tellsOther] = [one, other].map((side) => side.some((word) => predicates.has(word)));
    if (tellsOne === tellsOther) return;
    if (tellsOne === true) ones |= 1 << axis;
    else others |= 1 << axis;
  });
  return { ones, others };
}

/** Whether one claim tells only of an act and the other only of its opposite: `fired 40 drones`, `intercepted 36 drones`. */
export function areOpposite(a: ActPolarity, b: ActPolarity): boolean {
  return ((a.ones & b.others) | (a.others & b.ones)) !== 0;
}
