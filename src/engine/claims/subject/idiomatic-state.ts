import stateIdioms from '#lexicon/state-idioms';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';

/** A state that a phrase tells without its word: `lost their lives` says dead. */
export interface IdiomaticState {
  readonly concept: 'dead' | 'rescued' | 'missing';
  /** Whether the number counts lives, that is, people. */
  readonly ofLives: boolean;
}

const taking = new Set(stateIdioms.taking);
const saving = new Set(stateIdioms.saving);
const finding = new Set(stateIdioms.finding);
const yet = new Set(stateIdioms.yet);

/** Reads what a clause tells of the people that a quantity counts: `claimed 15 lives`, `five people have not been found`. */
export function idiomaticState({ sentence: { tokens }, clause, quantity, own }: QuantityInSentence): IdiomaticState | null {
  if (quantity.dimension !== 'count' && quantity.dimension !== 'number') return null;
  const words = tokens.slice(clause.first, clause.end).map((token) => token.lower);
  const ofLives = quantity.noun?.head === 'life';
  if (ofLives || words.some((word, at) => (word === 'lives' || word === 'life') && owners.has(words[at - 1] ?? ''))) {
    if (words.some((word) => taking.has(word))) return { concept: 'dead', ofLives };
    if (ofLives && words.some((word) => saving.has(word))) return { concept: 'rescued', ofLives };
  }
  // The search is over for those that it counts, or not: `have yet to be found`.
  const after = tokens.slice(own.end, Math.min(clause.end, own.end + 7)).map((token) => token.lower);
  const found = after.findIndex((word) => finding.has(word));
  return found > 0 && after[found + 1] !== 'to' && after.slice(0, found).some((word) => yet.has(word))
    ? { concept: 'missing', ofLives: false }
    : null;
}

const owners = new Set(stateIdioms.owners);
