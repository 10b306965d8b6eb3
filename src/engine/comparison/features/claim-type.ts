import type { Claim } from '../../claims/index.js';
import type { Dimension } from '../../quantities/index.js';

/** Types of claims that are matched by the same features. */
export type ClaimType = 'count' | 'money' | 'moment' | 'duration' | 'length' | 'age' | 'magnitude' | 'rank' | 'score' | 'measure';

const types: Readonly<Record<Dimension, ClaimType>> = {
  count: 'count',
  // A number whose noun is left out (`… and injured 40`) may count the same as one that has it.
  number: 'count',
  money: 'money',
  date: 'moment',
  time: 'moment',
  duration: 'duration',
  length: 'length',
  age: 'age',
  magnitude: 'magnitude',
  rank: 'rank',
  score: 'score',
  percent: 'measure',
  ratio: 'measure',
  area: 'measure',
  volume: 'measure',
  mass: 'measure',
  speed: 'measure',
  temperature: 'measure',
  data: 'measure',
};

export function claimTypeOf({ dimension }: Claim): ClaimType {
  return types[dimension];
}
