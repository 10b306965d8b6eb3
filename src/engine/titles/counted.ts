import saidOfPeople from '#lexicon/said-of-people';
import titleWords from '#lexicon/title-words';
import {
  type Clause,
  complementOf,
  nounPhrase,
  saidOfSubject,
  type SentenceTree,
  verbPhrase,
  withoutArticle,
  type ClaimInTree,
} from '../frames/index.js';
import { conceptOf } from '../language/index.js';
import { nounClassOf } from '../wordnet/index.js';
import { ofClause, subjectPhrase } from './context.js';
import { worth, type Title } from './title.js';

/** By concept, what became of people as it is said of them: `killed`. */
const states: ReadonlyMap<string, string> = new Map(
  Object.entries(saidOfPeople).map(([state, words]) => [conceptOf(state), words]),
);

/** `people killed in the attack`, `homes that the flood destroyed`, `residents of the city` */
export function countTitle(place: ClaimInTree): Title {
  const { claim, tree, top, number, attachment } = place;
  const phrase = nounPhrase(tree, top, number);
  const noun = thingOf(place);
  const state = stateOf(claim.about.predicates);
  if (noun === null) return bareCount(place, state);
  // `40 hurt` in a sentence on who was killed.
  const own = states.get(claim.about.head ?? '');
  if (own !== undefined && !/^NNP?S$/.test(tree.xpos(place.noun ?? top))) return { text: `people ${own}`, worth: worth.told };
  const people = claim.about.head !== null && (claim.about.head === 'person' || nounClassOf(claim.about.head) === 'person');
  if (people && state !== null && !noun.includes(state)) return { text: `${noun} ${state}`, worth: worth.told };
  const told = (text: string): Title => ({ text: `${noun} ${text}`, worth: worth.told });
  switch (attachment.as) {
    case 'subject': {
      if (tree.upos(attachment.clause.verb) !== 'VERB') break;
      const said = verbPhrase(tree, attachment.clause.verb);
      if (attachment.isPassive) return told(withoutBe(said));
      const suffered = complementOf(tree, attachment.clause.verb, top, ['obj', 'obl']);
      if (suffered === '' && saysNothing(tree, attachment.clause.verb)) break;
      return told(`${people ? 'who' : 'that'} ${said}${suffered === '' ? '' : ` ${suffered}`}`);
    }
    case 'object':
      return objectTitle(place, noun, attachment.clause);
    case 'oblique': {
      const said = locative.has(attachment.preposition) ? saidOfSubject(tree, attachment.clause, top) : null;
      if (said?.isNamed === true) return told(`${attachment.preposition} ${people ? 'whom' : 'which'} ${said.text}`);
      break;
    }
    case 'modifier':
      if (attachment.preposition === 'of' && /^(?:group|event)$/.test(nounClassOf(conceptOf(tree.lower(attachment.noun))) ?? ''))
        return told(`in ${nounPhrase(tree, attachment.noun, number).text}`);
      break;
    case 'predicate':
    case 'alone':
  }
  const more = phrase.isWhole ? '' : complementOf(tree, place.noun ?? top, top, ['acl', 'nmod']);
  return more === '' ? { text: noun, worth: worth.bare } : told(more);
}

/** The thing counted, as it is written; `null` where no noun names it. */
function thingOf(place: ClaimInTree): string | null {
  const { claim, tree, top, number } = place;
  const { noun } = claim.quantity;
  if (noun === null) return null;
  // `nobody` says by itself who is counted.
  if (noun.start === claim.quantity.start) return noun.head === 'person' ? 'people' : noun.head;
  return withoutArticle(nounPhrase(tree, number.has(top) ? (place.noun ?? top) : top, number).text);
}

function stateOf(predicates: ReadonlySet<string>): string | null {
  for (const predicate of predicates) {
    const said = states.get(predicate);
    if (said !== undefined) return said;
  }
  return null;
}

/** `had`, `were`, `does` without more. */
function saysNothing(tree: SentenceTree, verb: number): boolean {
  return emptyVerbs.has(tree.lower(verb));
}

const emptyVerbs = new Set(titleWords.emptyVerbs);

/** Prepositions of where: `homes from which residents were evacuated` says something, `men with which …` does not. */
const locative = new Set(titleWords.places);

/** `12 were killed`, `won 51 seats`, `captured 51` */
function bareCount(place: ClaimInTree, state: string | null): Title {
  const { tree, attachment } = place;
  const phrase = subjectPhrase(place);
  if (phrase !== null) return { text: phrase, worth: worth.told };
  // A mother of 13 who was killed is one.
  const before = tree.lower(Math.min(...place.number) - 1);
  if (state !== null && before !== 'of' && attachment.as !== 'modifier' && attachment.as !== 'oblique')
    return { text: `people ${state}`, worth: worth.told };
  if (attachment.as === 'subject') return { text: `how many ${verbPhrase(tree, attachment.clause.verb)}`, worth: worth.unnamed };
  if (attachment.as === 'object')
    return ofClause(place, 'how many', attachment.clause) ?? { text: 'number', worth: worth.quoted };
  return { text: 'number', worth: worth.quoted };
}

function objectTitle({ tree, top }: ClaimInTree, noun: string, clause: Clause): Title {
  const { verb, subject } = clause;
  const subjectText = subject === null ? null : nounPhrase(tree, subject);
  if (subjectText !== null && having.has(tree.lower(verb)))
    return { text: `${noun} of ${subjectText.text}`, worth: subjectText.isNamed ? worth.told : worth.bare };
  const said = saidOfSubject(tree, clause, top);
  if (said?.isNamed === true) return { text: `${noun} that ${said.text}`, worth: worth.told };
  if (tree.lower(verb).endsWith('ed')) return { text: `${noun} ${tree.lower(verb)}`, worth: worth.told };
  return { text: noun, worth: worth.bare };
}

const having = new Set(titleWords.having);

const passive = new Set(titleWords.passive);

/** `were destroyed` as it stands behind a noun: `destroyed`. */
function withoutBe(said: string): string {
  const words = said.split(' ');
  const first = words.findIndex((word) => !passive.has(word.toLowerCase()));
  return words.slice(Math.max(0, first)).join(' ');
}
