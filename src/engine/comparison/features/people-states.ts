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

/** Who may be a casualty. */
const casualtyStates = stateWords.casualties.map(conceptOf);
const casualties: ReadonlySet<string> = new Set(casualtyStates);

/** What none is counted of where there are no casualties: no dead and no injured. */
const [casualty] = stateWords.casualty.map(conceptOf);

/** Whether two states are one, or both are of those of whom there are none: `no casualties` beside `three dead`. */
export function isSameState(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || (a === casualty && casualties.has(b)) || (b === casualty && casualties.has(a));
}

const known = new WeakMap<Claim, string | null>();

/** The state that a claim counts, see `isSameState`. The nearest one only: `killing seven people and injuring 40` says one of each number. */
export function peopleStateOf(claim: Claim): string | null {
  let state = known.get(claim);
  if (state === undefined) {
    const { head, predicates } = claim.about;
    if (isNoneOf(claim)) state = casualty ?? null;
    else state = head !== null && states.has(head) ? head : ([...predicates].find((predicate) => states.has(predicate)) ?? null);
    known.set(claim, state);
  }
  return state;
}

/** `no casualties`, `nobody was killed or injured` */
function isNoneOf({ about: { head, predicates }, normalized: { min, max } }: Claim): boolean {
  return (
    min === 0 &&
    max === 0 &&
    (head === casualty || (isPeopleNoun(head) && casualtyStates.every((state) => predicates.has(state))))
  );
}
