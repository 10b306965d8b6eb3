import type { Claim } from '../../claims/index.js';
import { conceptOf, type Concept } from '../../language/index.js';
import nouns from '#lexicon/nouns-for-any-people';
import stateWords from '#lexicon/people-states';

/** States that tell groups of people apart: who is one of them is not counted among another. */
const states = new Set([...stateWords.states, ...stateWords.nouns].map(conceptOf));

/** Heads that any count of people may have. */
const people = new Set(nouns.map(conceptOf));

/** Whether it counts people without saying more of them than a state does. */
export function countsPeople({ about }: Claim): boolean {
  return about.head === null || isPeopleNoun(about.head) || states.has(about.head);
}

/** @param head a concept, see `conceptOf` */
export function isPeopleNoun(head: Concept | null): boolean {
  return head !== null && people.has(head);
}

const known = new WeakMap<Claim, string | null>();

/** The state that a claim counts. The nearest one only: `killing seven people and injuring 40` says one of each number. */
export function peopleStateOf(claim: Claim): string | null {
  let state = known.get(claim);
  if (state === undefined) {
    const { head, predicates } = claim.about;
    state = head !== null && states.has(head) ? head : ([...predicates].find((predicate) => states.has(predicate)) ?? null);
    known.set(claim, state);
  }
  return state;
}
