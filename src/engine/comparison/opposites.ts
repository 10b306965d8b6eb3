import { conceptOf, type Claim } from '../claims/index.js';

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

function conceptsOf(words: string): readonly string[] {
  return words.split(' ').map(conceptOf);
}

/** Whether one claim tells only of an act and the other only of its opposite: `fired 40 drones`, `intercepted 36 drones`. */
export function actsApart({ about: { predicates: a } }: Claim, { about: { predicates: b } }: Claim): boolean {
  return axes.some(([one, other]) => onlyOf(a, one, other) ? onlyOf(b, other, one) : onlyOf(a, other, one) && onlyOf(b, one, other));
}

function onlyOf(predicates: ReadonlySet<string>, side: readonly string[], other: readonly string[]): boolean {
  return side.some((word) => predicates.has(word)) && !other.some((word) => predicates.has(word));
}
