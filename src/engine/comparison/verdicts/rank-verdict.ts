import { resolveDate, type Claim } from '../../claims/index.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say } from '../../messages/index.js';

/** Judges two claims of rank: `the largest` against `one of the largest`, `first since 2022` against `first in three years`. */
export function rankVerdict(a: Claim, b: Claim): ReasonedVerdict | null {
  const [first, second] = [a.quantity.rank, b.quantity.rank];
  if (first === undefined || second === undefined) return null;
  if (a.about.aspect !== b.about.aspect) return null;
  if (a.about.aspect === 'since') return sinceVerdict(a, b);
  if (first.oneOf !== second.oneOf) {
    const [alone, among] = first.oneOf ? [b, a] : [a, b];
    return reasonedVerdict(
      'compatible',
      () => say`${quoted(alone)} claims the first place, ${quoted(among)} only one of the first`,
    );
  }
  const [place, other] = [a.normalized, b.normalized];
  if (isAbove(place, other) || isAbove(other, place))
    return reasonedVerdict('conflict', () => say`${quoted(a)} and ${quoted(b)} are different places in one order`);
  return reasonedVerdict('same', () =>
    first.oneOf ? say`both say one of the ${first.order}` : say`both say the ${first.order}`,
  );
}

/** Whether one place is above another for sure: the largest above the second-largest. */
function isAbove({ max }: Claim['normalized'], { min }: Claim['normalized']): boolean {
  return max !== null && min !== null && Number(max) < Number(min);
}

function sinceVerdict(a: Claim, b: Claim): ReasonedVerdict {
  const [first, second] = [sinceText(a), sinceText(b)];
  if (first.toLowerCase() === second.toLowerCase()) return reasonedVerdict('same', () => say`both say “${first}”`);
  const [one, other] = [sinceDays(a), sinceDays(b)];
  if (one !== null && other !== null && (one.max < other.min || other.max < one.min)) {
    return reasonedVerdict('conflict', () => say`“${first}” and “${second}” are different times`);
  }
  return reasonedVerdict(
    'compatible',
    () => say`“${first}” and “${second}” can mean the same time, but do not say it the same way`,
  );
}

function sinceText(claim: Claim): string {
  const since = claim.quantity.rank?.since;
  if (since == null) return claim.text;
  // The phrase lies inside the claim's own sentence; what is not in the claim's text is quoted whole.
  const text = claim.text.slice(since.start - claim.start, since.end - claim.start);
  return text === '' ? claim.text : text.replace(/\s+/g, ' ');
}

function sinceDays(claim: Claim): { readonly min: string; readonly max: string } | null {
  const date = claim.quantity.rank?.since?.date;
  if (date === undefined) return null;
  const days = resolveDate(date, null);
  return days?.min == null || days.max == null ? null : { min: days.min, max: days.max };
}
