import lasts from '#lexicon/lasting-verbs';
import { attachmentOf, clauseOf, complementOf, definite, nounPhrase, saidOfSubject, type ClaimInTree } from '../frames/index.js';
import { conceptOf } from '../language/index.js';
import { nounClassOf } from '../wordnet/index.js';
import { measuredBy, ofClause, ofNoun, subjectPhrase } from './context.js';
import { worth, type Title } from './title.js';

/** `when the talks began`, `date of the hearing` */
export function momentTitle(place: ClaimInTree, kind: 'date' | 'time'): Title | null {
  const { attachment } = place;
  switch (attachment.as) {
    case 'oblique':
    case 'object':
      return ofClause(place, opening('preposition' in attachment ? attachment.preposition : ''), attachment.clause);
    case 'modifier': {
      if (isHappening(place.tree.lower(attachment.noun))) return ofNoun(place, kind, attachment.noun);
      // A parser hangs a time on the noun before it that its verb should have.
      const above = attachmentOf(place.tree, attachment.noun);
      return above.as === 'modifier' ? ofNoun(place, kind, attachment.noun) : momentTitle({ ...place, attachment: above }, kind);
    }
    case 'predicate':
      return ofNoun(place, kind, attachment.subject);
    case 'subject':
    case 'alone':
      return null;
  }
}

function isHappening(noun: string): boolean {
  const kind = nounClassOf(conceptOf(noun));
  return kind === 'event' || kind === 'time';
}

function opening(preposition: string): string {
  switch (preposition) {
    case 'since':
      return 'since when';
    case 'until':
    case 'till':
      return 'until when';
    default:
      return 'when';
  }
}

/** `how long the talks lasted`, `length of the sentence` */
export function durationTitle(place: ClaimInTree): Title | null {
  const { attachment, tree } = place;
  const of = measuredBy(place, 'of');
  if (of !== null) return ofNoun(place, 'length', of);
  const apart = apartFrom(place);
  if (apart !== null) return apart;
  switch (attachment.as) {
    case 'object':
    case 'oblique': {
      const { verb, subject } = attachment.clause;
      if (subject !== null && lastingVerbs.has(conceptOf(tree.lower(verb))) && tree.upos(subject) === 'NOUN')
        return ofNoun(place, 'length', subject);
      if (attachment.as === 'object') return ofClause(place, 'how long', attachment.clause);
      return ofClause(place, lasting(attachment.preposition), attachment.clause);
    }
    case 'modifier':
      // `18 months in prison`
      return ofNoun(place, isPlace(tree.lower(attachment.noun)) ? 'time in' : 'length', attachment.noun);
    case 'predicate':
      return ofNoun(place, 'length', attachment.subject);
    case 'subject':
      return { text: `time that ${tree.lower(attachment.clause.verb)}`, worth: worth.bare };
    case 'alone': {
      const phrase = subjectPhrase(place);
      return phrase === null ? null : { text: `length of the ${phrase}`, worth: worth.told };
    }
  }
}

function isPlace(noun: string): boolean {
  const kind = nounClassOf(conceptOf(noun));
  return kind === 'place' || kind === 'building';
}

const lastingVerbs = new Set(lasts.map(conceptOf));

function lasting(preposition: string): string {
  switch (preposition) {
    case '':
    case 'for':
    case 'over':
    case 'during':
      return 'how long';
    case 'ago':
    case 'later':
    case 'earlier':
    case 'before':
      return `how long ${preposition}`;
    default:
      return `time ${preposition} which`;
  }
}

/** `how long after the attack`, `how long before the talks began`: the time between two things, of which the second is named behind it. */
function apartFrom({ tree, top, number }: ClaimInTree): Title | null {
  const word = Math.max(top, ...number) + 1;
  if (!/^(?:before|after)$/.test(tree.lower(word))) return null;
  const what = tree.headOf(word);
  if (what === null) return null;
  if (tree.upos(what) === 'VERB') {
    const said = saidOfSubject(tree, clauseOf(tree, what), top);
    const doing = `${tree.lower(what)} ${complementOf(tree, what, top, ['obj', 'obl'])}`.trim();
    return {
      text: `how long ${tree.lower(word)} ${tree.xpos(what) === 'VBG' ? doing : (said?.text ?? doing)}`,
      worth: worth.told,
    };
  }
  return { text: `how long ${tree.lower(word)} ${definite(nounPhrase(tree, what, number).text)}`, worth: worth.told };
}

/** `age of Anna Holt` */
export function ageTitle(place: ClaimInTree): Title | null {
  const { attachment, tree, number, claim } = place;
  if (claim.about.person !== null && claim.about.subject !== null)
    return { text: `age of ${claim.about.subject}`, worth: worth.told };
  const whose =
    attachment.as === 'modifier' ? attachment.noun : attachment.as === 'predicate' ? attachment.subject : clauseSubject(place);
  if (whose === null || number.has(whose)) return null;
  const phrase = nounPhrase(tree, whose, number);
  return { text: `age of ${definite(phrase.text)}`, worth: phrase.isNamed ? worth.told : worth.unnamed };
}

function clauseSubject({ attachment }: ClaimInTree): number | null {
  return 'clause' in attachment && attachment.as !== 'subject' ? attachment.clause.subject : null;
}
