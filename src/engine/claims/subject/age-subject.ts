import determiners from '#lexicon/determiners';
import ageCues from '#lexicon/age-cues';
import { canonicalName, type Mention } from '../../entities/index.js';
import { isLowerBound, isUpperBound, type Quantity } from '../../quantities/index.js';
import { conceptOf, conceptOfName, type Concept } from '../../language/index.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { Subject } from './subject.js';

/** Who or what an age is said of: by surname where a name is set beside it, else by the noun. */
export function ageSubject(place: QuantityInSentence): Subject | null {
  const person = mentionOfAge(place);
  if (person !== null) return { concept: surnameOf(person), text: person.name };
  const noun = place.quantity.noun?.head ?? nounBefore(place);
  return noun === null ? null : { concept: conceptOf(noun), text: noun };
}

function surnameOf({ name }: Mention): Concept {
  return conceptOfName(canonicalName(name, 'person').split(' ').at(-1) ?? '');
}

/** The person, by `canonicalName`, whose age a quantity gives; `null` where no name is set beside it. */
export function personOfAge(place: QuantityInSentence): string | null {
  const person = place.quantity.dimension === 'age' ? mentionOfAge(place) : null;
  return person === null ? null : canonicalName(person.name, 'person');
}

/**
 * Whose age `the 19-year-old` or `she is 61` gives: that of the one person whom the sentence before names, where this one names nobody.
 *
 * @param before the names of the sentence before
 */
export function takenUpBy(
  { sentence: { tokens }, mentions, quantity, own }: QuantityInSentence,
  before: readonly Mention[],
): (Subject & { readonly person: string }) | null {
  if (quantity.dimension !== 'age' || quantity.noun !== null || mentions.some(({ type }) => type === 'person')) return null;
  const byItself = tokens[own.first - 1]?.lower === 'the' && /^olds?$/.test(tokens[own.end - 1]?.lower ?? '');
  const byPronoun = pronouns.has(tokens[own.first - 2]?.lower ?? '') && verbs.has(tokens[own.first - 1]?.lower ?? '');
  if (!byItself && !byPronoun) return null;
  const people = new Map(before.filter(({ type }) => type === 'person').map((one) => [canonicalName(one.name, 'person'), one]));
  const [[person, mention] = []] = people;
  return people.size !== 1 || person === undefined || mention === undefined
    ? null
    : { concept: surnameOf(mention), text: mention.name, person };
}

/** How many words may stand between an age and the name after it: `61-year-old former mine inspector John Smith`. */
const reach = 4;

function mentionOfAge({ sentence: { tokens }, mentions, own, quantity }: QuantityInSentence): Mention | null {
  const people = mentions.filter((mention) => mention.type === 'person');
  if (people.length === 0) return null;
  const endingAt = (index: number): Mention | undefined => people.find((mention) => mention.end === tokens[index]?.end);
  const startingAt = (index: number): Mention | undefined => people.find((mention) => mention.start === tokens[index]?.start);
  const overlapping = (index: number): Mention | undefined => {
    const token = tokens[index];
    return token === undefined ? undefined : people.find((mention) => mention.start <= token.start && token.end <= mention.end);
  };

  const before = setOff.has(tokens[skipBack(tokens, own.first)]?.lower ?? '')
    ? endingAt(skipBack(tokens, own.first) - 1)
    : undefined;
  if (before !== undefined) return before;
  if (isOfRule(tokens, own.first, quantity)) return null;
  for (let index = own.first; index < own.end + reach; index++) {
    const after = index < own.end ? overlapping(index) : startingAt(index);
    if (after !== undefined) return after;
    if (index >= own.end && tokens[index]?.kind !== 'word' && !(index === own.end && tokens[index]?.lower === ',')) break;
    if (index >= own.end && stops.has(tokens[index]?.lower ?? '')) break;
  }
  const subject = subjectOf(tokens, people, own.first);
  if (subject !== undefined) return subject;
  // `I'm 61,` says whom the sentence quotes.
  return spoken.test(tokens[own.first - 1]?.lower ?? '') || tokens[own.first - 2]?.lower === 'i' ? (people.at(-1) ?? null) : null;
}

const verbs = new Set(ageCues.verbs);
const pronouns = new Set(ageCues.others);

/** The person that begins the sentence, where nothing but what is set beside the name stands before the verb: `Ann Lee, of Hull, is 61`. */
function subjectOf(
  tokens: QuantityInSentence['sentence']['tokens'],
  people: readonly Mention[],
  first: number,
): Mention | undefined {
  const [person] = people;
  if (!verbs.has(tokens[first - 1]?.lower ?? '') || person?.start !== tokens[0]?.start) return undefined;
  const after = tokens.findIndex(({ start }) => start >= (person?.end ?? 0));
  const aside = tokens[after]?.lower === ',' && tokens[first - 2]?.lower === ',';
  return after === first - 1 || aside ? person : undefined;
}

const rules = new Set(ageCues.rules);

/** An age that only bounds others, `over the age of 18`, or that a law sets: `the minimum age of 21`. */
function isOfRule(tokens: QuantityInSentence['sentence']['tokens'], first: number, { qualifier }: Quantity): boolean {
  return isLowerBound(qualifier) || isUpperBound(qualifier) || rules.has(tokens[first - 1]?.lower ?? '');
}

const setOff = new Set([',', '(']);
const articles = new Set([...determiners.articles, ...ageCues.beforeAge]);
const spoken = /^i['’]m$/;

/** Words after which a name is that of someone else. */
const stops = new Set(ageCues.ends);

/** The index of what stands before the articles of a phrase. */
function skipBack(tokens: QuantityInSentence['sentence']['tokens'], first: number): number {
  let index = first - 1;
  while (articles.has(tokens[index]?.lower ?? '')) index--;
  return index;
}

/** `a colleague, 58,`, `a man of 77`, `a woman aged 28` */
function nounBefore({ words: { words }, sentence: { tokens }, own }: QuantityInSentence): string | null {
  const joint = tokens[own.first - 1];
  const at = joint?.lower === ',' || joint?.lower === 'of' ? own.first - 2 : own.first - 1;
  return words[at]?.lower ?? null;
}
