import type { Claim } from '../../claims/index.js';
import { judge } from '../verdicts/judge.js';
import { quoted } from '../verdicts/quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from '../verdicts/reasoned-verdict.js';
import { say } from '../../messages/index.js';

/** Two claims of a group, with what is judged of them. */
export interface JudgedPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly sameEvent: boolean;
  /** `null` where the texts do not say enough to compare the two. */
  readonly judged: ReasonedVerdict | null;
}

/**
 * Judges each pair of a group, so that the verdicts fit together: of two values that are one in other units, none contradicts a third
 * value that the other agrees with. Where `203 feet` is `62 m` and `62 m` agrees with `60 m`, so does `203 feet`.
 *
 * That is all that can hold. To agree when rounded is no equivalence (62 and 58 are both 60), and a rule on two values alone has to
 * draw a line somewhere, on either side of which a value and its conversion can lie; so what a group says of them counts. Where texts
 * blur one of the two values or say more than values (a direction, a scope, that it is only possible), each stands for itself.
 *
 * @param events the event of each claim
 */
export function judgedPairs(claims: readonly Claim[], events: ReadonlyMap<Claim, string>): readonly JudgedPair[] {
  const pairs = claims.flatMap((a, index) =>
    claims.slice(index + 1).map((b): JudgedPair => {
      const sameEvent = events.get(a) === events.get(b);
      return { a, b, sameEvent, judged: judge(a, b, sameEvent) };
    }),
  );
  const oneInOtherUnits = pairs.filter(({ a, b, judged }) => isOfValues(judged, 'same') && a.stated.unit !== b.stated.unit);
  return oneInOtherUnits.length === 0 ? pairs : fittingTogether(claims, pairs, oneInOtherUnits);
}

function isOfValues(judged: ReasonedVerdict | null, verdict: ReasonedVerdict['verdict']): boolean {
  return judged?.ofValues === true && judged.verdict === verdict;
}

/** @param links the pairs that are one value in other units */
function fittingTogether(
  claims: readonly Claim[],
  pairs: readonly JudgedPair[],
  links: readonly JudgedPair[],
): readonly JudgedPair[] {
  const values = numbered(claims, links);
  const keyOf = ({ a, b }: JudgedPair): string => [values.get(a), values.get(b)].sort().join();
  const agreeing = new Map<string, JudgedPair>();
  for (const pair of pairs)
    if (isOfValues(pair.judged, 'compatible') || isOfValues(pair.judged, 'same')) agreeing.set(keyOf(pair), pair);
  return pairs.map((pair) => {
    const agreed = isOfValues(pair.judged, 'conflict') ? agreeing.get(keyOf(pair)) : undefined;
    return agreed === undefined ? pair : { ...pair, judged: asIn(agreed, pair) };
  });
}

function asIn({ a: one, b: other }: JudgedPair, { a, b }: JudgedPair): ReasonedVerdict {
  return reasonedVerdict(
    'compatible',
    () => say`${quoted(a)} and ${quoted(b)} agree when rounded, as ${quoted(one)} and ${quoted(other)} do in other units`,
    true,
  );
}

/** A number for each claim; those that links join have one together. */
function numbered(claims: readonly Claim[], links: readonly JudgedPair[]): ReadonlyMap<Claim, number> {
  const numbers = new Map(claims.map((claim, index) => [claim, index]));
  for (const { a, b } of links) {
    const [kept, gone] = [numbers.get(a) ?? 0, numbers.get(b)];
    for (const [claim, number] of numbers) if (number === gone) numbers.set(claim, kept);
  }
  return numbers;
}
