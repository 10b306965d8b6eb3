import type { Claim } from '../claims/index.js';
import type { ClaimInTree } from '../frames/index.js';
import { measureTitle, moneyTitle, percentTitle } from './amounts.js';
import { countTitle } from './counted.js';
import { rankTitle } from './ranks.js';
import { ageTitle, durationTitle, momentTitle } from './times.js';
import { worth, type Title } from './title.js';

/** Says in a few words what a claim is about, in the words of its sentence: `people killed in the attack`, `length of the talks`. */
export function titleOfClaim(place: ClaimInTree): Title {
  return told(place) ?? { text: kindOf(place.claim), worth: worth.quoted };
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
