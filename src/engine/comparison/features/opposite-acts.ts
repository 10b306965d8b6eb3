import { conceptsOf } from '../../language/index.js';

/** Acts of which one is not the other: what was done to some of those counted is not said of the rest. */
const axes: readonly (readonly [readonly string[], readonly string[]])[] = [
  ['launched fired sent', 'downed shot intercepted repelled'],
  ['destroyed', 'damaged'],
  ['promised planned pledged due expected', 'arrived delivered entered'],
  ['released freed', 'held seized abducted kidnapped remained'],
  ['hired recruited', 'fired sacked dismissed'],
  ['bought', 'sold'],
  ['convicted jailed sentenced', 'acquitted cleared'],
  ['arrived entered', 'departed fled'],
  ['opened', 'closed shut'],
  ['rose climbed gained grew increased', 'fell dropped lost slipped shrank decreased'],
  ['won', 'lost'],
  ['supported backed favour', 'opposed rejected'],
  ['tested', 'infected positive'],
].map(([one = '', other = '']) => [conceptsOf(one), conceptsOf(other)]);

/** Of which pairs of opposites a claim tells only the one act, and of which only the other: a bit for each pair. */
export interface ActPolarity {
  readonly ones: number;
  readonly others: number;
}

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
