import totalCues from '#lexicon/total-cues';
import type { Quantity } from '../../quantities/index.js';
import type { Token } from '../../text/index.js';

/** How far apart the items of a list may stand, in tokens: `$281 million in cash and $53 million in stock`. */
const reach = 5;

/** The totals that a sentence shows a quantity to be a part of, normalized; `null` where it shows none. */
export interface Totals {
  /** The sum of the list that it stands in: `12 Somali and 11 Yemeni`. */
  readonly listSum: number | null;
  /** The number that includes it: `$334 million, of which …`. */
  readonly partOf: number | null;
}

/** Finds the totals of the quantities of a sentence, given its tokens. */
export function totalsIn(tokens: readonly Token[], quantities: readonly Quantity[]): Map<Quantity, Totals> {
  const sums = listSums(tokens, quantities);
  return new Map(
    quantities.map((part, index) => {
      const whole = quantities[index - 1];
      const next = quantities[index + 1];
      const partOf =
        whole !== undefined && includes(tokens, whole, part)
          ? whole.normalized.min
          : next !== undefined && isTakenOf(tokens, part, next)
            ? next.normalized.min
            : null;
      return [part, { listSum: sums.get(part) ?? null, partOf }];
    }),
  );
}

/** How far apart a total and its part may stand, in tokens. */
const partReach = 8;

const ofWhom = new Set(totalCues.ofWhom);

/** `$334 million, of which $281 million is cash`, `$334 million for X, including $281 million in cash`, `$334 million ($281m in cash)`. */
function includes(tokens: readonly Token[], whole: Quantity, part: Quantity): boolean {
  if (!isItem(whole) || !isItem(part) || whole.normalized.unit !== part.normalized.unit) return false;
  if ((whole.dimension === 'money') !== (part.dimension === 'money') || (part.normalized.min ?? 0) >= (whole.normalized.min ?? 0))
    return false;
  const between = tokens.slice(whole.tokens.end, part.tokens.first).map(({ lower }) => lower);
  if (between.length > partReach) return false;
  const of = between.lastIndexOf('of');
  if (between.includes('including') || (of > 0 && ofWhom.has(between[of + 1] ?? ''))) return true;
  return part.dimension === 'money' && between.at(-1) === '(' && tokens[part.tokens.end]?.lower === 'in';
}

/** How many words may stand between the `of` of a part and its whole. */
const ownerReach = 5;

/** `six of the train's 11 carriages`, `44 out of 60 towns` */
function isTakenOf(tokens: readonly Token[], part: Quantity, whole: Quantity): boolean {
  if (
    !isItem(part) ||
    !isItem(whole) ||
    (part.normalized.min ?? 0) >= (whole.normalized.min ?? 0) ||
    (part.dimension === 'money') !== (whole.dimension === 'money')
  )
    return false;
  const between = tokens.slice(part.tokens.end, whole.tokens.first);
  const of = between[0]?.lower === 'out' ? 1 : 0;
  return (
    between[of]?.lower === 'of' &&
    between.length <= ownerReach + of &&
    between.every(({ kind }) => kind === 'word' || kind === 'clitic')
  );
}

/**
 * The sums of the lists in a sentence, by the quantities that stand in one: counts or sums of money, one right after the
 * other, with no verb between them (`12 Somali and 11 Yemeni`; not `killing ten and injuring 70`).
 */
function listSums(tokens: readonly Token[], quantities: readonly Quantity[]): Map<Quantity, number> {
  const sums = new Map<Quantity, number>();
  for (let first = 0; first < quantities.length; first++) {
    const list = listFrom(tokens, quantities.slice(first));
    if (list.length < 2) continue;
    const sum = list.reduce((total, { normalized }) => total + (normalized.min ?? 0), 0);
    for (const quantity of list) sums.set(quantity, sum);
    first += list.length - 1;
  }
  return sums;
}

function listFrom(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const list: Quantity[] = [];
  for (const quantity of quantities) {
    const before = list.at(-1);
    // None of a thing adds nothing to a list.
    if (!isItem(quantity) || quantity.normalized.min === 0 || (before !== undefined && !follows(tokens, before, quantity))) break;
    list.push(quantity);
  }
  return list;
}

function isItem({ dimension, normalized: { min, max } }: Quantity): boolean {
  return (dimension === 'count' || dimension === 'number' || dimension === 'money') && min !== null && min === max;
}

/** Words that join two items, and endings of what tells of another thing happening. */
const joints = new Set([...totalCues.joints, ',']);
const relatives = new Set(totalCues.relatives);
const verbs = new Set(totalCues.verbs);
const verbal = /(?:ing|ed|en)$/;

function follows(tokens: readonly Token[], before: Quantity, next: Quantity): boolean {
  if ((next.dimension === 'money') !== (before.dimension === 'money') || next.normalized.unit !== before.normalized.unit)
    return false;
  const between = tokens.slice(before.tokens.end, next.tokens.first);
  return (
    between.length <= reach &&
    between.some(({ lower }) => joints.has(lower)) &&
    !between.some(({ lower }) => relatives.has(lower)) &&
    !between.some(({ lower }) => verbal.test(lower) || verbs.has(lower))
  );
}
