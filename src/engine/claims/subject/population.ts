import populationNouns from '#lexicon/population-nouns';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

const anyone = new Set(populationNouns.anyone);
const residents = new Set(populationNouns.residents);
const having = new Set(populationNouns.having);

/** Whether a number is that of the people who live somewhere: `home to 120,000 people`, `a population of 120,000`, `the island has 120,000 residents`. */
export function isPopulation({ sentence: { tokens }, own, quantity }: QuantityInSentence): boolean {
  if (quantity.dimension !== 'count' && quantity.dimension !== 'number') return false;
  const [first, second] = tokens.slice(Math.max(0, own.first - 2), own.first).map((token) => token.lower);
  if (first === 'population' && second === 'of') return true;
  const counted = quantity.noun?.head;
  if (counted === undefined || !(residents.has(counted) || anyone.has(counted))) return false;
  return (first === 'home' && second === 'to') || (having.has(second ?? '') && residents.has(counted));
}
