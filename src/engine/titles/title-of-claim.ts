import type { Claim } from '../claims/index.js';
import type { ClaimInTree } from '../frames/index.js';
import { compressed } from './compression.js';
import { measureTitle, moneyTitle, percentTitle } from './amounts.js';
import { countTitle } from './counted.js';
import { rankTitle } from './ranks.js';
import { ageTitle, durationTitle, momentTitle } from './times.js';
import { worth, type Title } from './title.js';

/** Says in a few words what a claim is about, in the words of its sentence: `people killed in the attack`, `length of the talks`. */
export function titleOfClaim(place: ClaimInTree): Title {
  const named = told(place);
  const whole = named !== null && isEnglish(named.text) ? named : null;
  const pruned = compressed(place);
  const tellsMost = whole !== null && whole.worth > worth.bare && whole.worth >= (pruned?.worth ?? worth.quoted);
  const best = tellsMost ? whole : (pruned ?? whole);
  return best ?? { text: kindOf(place.claim), worth: worth.quoted };
}

/** Whether a title made of parts reads well: neither `score by which the score tied` nor `length of and the goal`. */
function isEnglish(text: string): boolean {
  return !/(?<!\p{L})\d|\b\p{L}+ which\b|\b(?:of|that|when|far|many) (?:and|or|he|she|it|they|we|you)\b|\b(?:of|that|when|at|in|for)$|\bthat who\b|^when .*\b(?:having|being)\b|,|[“”"(]/iu.test(
    text,
  );
}

function told(place: ClaimInTree): Title | null {
  const { dimension } = place.claim;
  switch (dimension) {
    case 'count':
    case 'number':
      return countTitle(place);
    case 'rank':
      return rankTitle(place);
    case 'date':
    case 'time':
      return momentTitle(place, dimension);
    case 'duration':
      return durationTitle(place);
    case 'age':
      return ageTitle(place);
    case 'money':
      return moneyTitle(place);
    case 'percent':
      return percentTitle(place);
    case 'ratio':
    case 'score':
    case 'length':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'magnitude':
    case 'data':
      return measureTitle(place, dimension);
  }
}

const kinds: Partial<Record<Claim['dimension'], string>> = { money: 'sum of money', percent: 'percentage', length: 'distance' };

function kindOf({ dimension, about }: Claim): string {
  return `${kinds[dimension] ?? dimension}${about.subject === null ? '' : ` of the ${about.subject}`}`;
}
