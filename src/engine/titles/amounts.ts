import shapes from '#lexicon/shapes-of-things';
import titleWords from '#lexicon/title-words';
import {
  complementOf,
  definite,
  nounPhrase,
  type SentenceTree,
  verbPhrase,
  withoutArticle,
  type ClaimInTree,
} from '../frames/index.js';
import { nounClassOf } from '../wordnet/index.js';
import { conceptOf } from '../language/index.js';
import { measuredBy, ofClause, ofNoun, subjectPhrase } from './context.js';
import { worth, type Title } from './title.js';

/** `what the repairs cost`, `value of the jewels`, `amount of the fine` */
export function moneyTitle(place: ClaimInTree): Title | null {
  const { tree, attachment, number } = place;
  const of = measuredBy(place, 'of', 'in');
  if (of !== null) return { text: `amount of ${nounPhrase(tree, of, number).text}`, worth: worth.told };
  switch (attachment.as) {
    case 'object':
      return ofClause(place, 'what', attachment.clause);
    case 'oblique':
      return attachment.preposition === ''
        ? ofClause(place, 'what', attachment.clause)
        : ofClause(place, `amount ${attachment.preposition} which`, attachment.clause);
    case 'modifier':
      return (
        measureNoun(place, attachment.noun) ??
        costing(place, attachment.noun) ??
        ofNoun(place, isMoney(place, attachment.noun) ? 'amount' : 'value', attachment.noun)
      );
    case 'predicate':
      return (
        measureNoun(place, attachment.subject) ??
        costing(place, attachment.subject) ??
        ofNoun(place, attachment.adjective !== null ? 'value' : 'amount', attachment.subject)
      );
    case 'subject':
      return { text: `amount ${relative(tree, attachment.clause.verb)}`, worth: worth.told };
    case 'alone':
      return null;
  }
}

/** `the flood cost $50 million`: a verb that the tagger takes for a noun. */
function costing({ tree, number }: ClaimInTree, noun: number): Title | null {
  return number.has(noun + 1) ? { text: `what ${nounPhrase(tree, noun, number).text}`, worth: worth.told } : null;
}

/** `that was stolen`, `stolen` */
function relative(tree: SentenceTree, verb: number): string {
  const isBare = tree.xpos(verb) === 'VBN' && tree.childOf(verb, 'aux', 'aux:pass') === null;
  return `${isBare ? '' : 'that '}${verbPhrase(tree, verb)}`;
}

function isMoney({ tree }: ClaimInTree, noun: number): boolean {
  const kind = nounClassOf(conceptOf(tree.lower(noun)));
  return kind === 'money' || kind === 'event';
}

/** `share of the voters who stayed away`, `unemployment rate`, `percentage by which sales fell` */
export function percentTitle(place: ClaimInTree): Title | null {
  const { tree, attachment, number, top } = place;
  const of = measuredBy(place, 'of');
  const counted = place.claim.quantity.noun === null || number.has(top) ? null : top;
  const whole = of ?? counted;
  if (whole !== null) {
    const share = `share of ${nounPhrase(tree, whole, number).text}`;
    if (attachment.as === 'subject')
      return { text: `${share} that ${verbPhrase(tree, attachment.clause.verb)}`, worth: worth.told };
    const done = attachment.as === 'object' ? ofClause(place, `${share} that`, attachment.clause) : null;
    return done ?? { text: share, worth: worth.told };
  }
  const measured = subjectPhrase(place);
  if (measured !== null) return { text: measured, worth: worth.told };
  switch (attachment.as) {
    case 'modifier': {
      const phrase = withoutArticle(nounPhrase(tree, attachment.noun, number).text);
      const more = complementOf(tree, attachment.noun, top, ['nmod']);
      return { text: more === '' || phrase.endsWith(more) ? phrase : `${phrase} ${more}`, worth: worth.told };
    }
    case 'predicate': {
      const phrase = nounPhrase(tree, attachment.subject, number);
      return { text: `${withoutArticle(phrase.text)}, in percent`, worth: phrase.isNamed ? worth.told : worth.unnamed };
    }
    case 'object':
      return ofClause(place, 'percentage that', attachment.clause);
    case 'oblique':
      return attachment.preposition === '' || attachment.preposition === 'by'
        ? ofClause(place, 'percentage by which', attachment.clause)
        : ofClause(place, `percentage ${attachment.preposition} which`, attachment.clause);
    case 'subject':
      return { text: `percentage that ${verbPhrase(tree, attachment.clause.verb)}`, worth: worth.bare };
    case 'alone':
      return null;
  }
}

const kinds = {
  length: { of: 'length', verb: 'how far' },
  area: { of: 'size', verb: 'area that' },
  volume: { of: 'amount', verb: 'amount that' },
  mass: { of: 'weight', verb: 'weight that' },
  speed: { of: 'speed', verb: 'speed at which' },
  temperature: { of: 'temperature', verb: 'temperature that' },
  data: { of: 'size', verb: 'amount of data that' },
  magnitude: { of: 'magnitude', verb: 'magnitude that' },
  ratio: { of: 'ratio', verb: 'ratio that' },
  score: { of: 'score', verb: 'score by which' },
} as const;

const shapeOf: ReadonlyMap<string, string> = new Map(Object.entries(shapes));

/** `depth of the quake`, `amount of water`, `distance from the coast` */
export function measureTitle(place: ClaimInTree, dimension: keyof typeof kinds): Title | null {
  const { tree, attachment, top, number } = place;
  const kind = kinds[dimension];
  const shape = shapeSaid(place);
  const of = measuredBy(place, 'of');
  if (of !== null && shape === null)
    return { text: `${dimension === 'length' ? 'length' : 'amount'} of ${nounPhrase(tree, of, number).text}`, worth: worth.told };
  const from = dimension === 'length' ? startOf(place) : null;
  if (from !== null) return { text: `distance from ${from}`, worth: worth.told };
  switch (attachment.as) {
    case 'object':
      return ofClause(place, kind.verb, attachment.clause);
    case 'oblique':
      if (shape !== null && attachment.clause.subject !== null) return ofNoun(place, shape, attachment.clause.subject);
      if (dimension === 'magnitude' && attachment.clause.subject !== null)
        return ofNoun(place, kind.of, attachment.clause.subject);
      return ofClause(place, kind.verb, attachment.clause);
    case 'modifier':
      return measureNoun(place, attachment.noun) ?? ofNoun(place, shape ?? kind.of, attachment.noun);
    case 'predicate':
      return measureNoun(place, attachment.subject) ?? ofNoun(place, shape ?? kind.of, attachment.subject);
    case 'subject':
    case 'alone':
      return of === null ? null : { text: `${shape ?? kind.of} of ${nounPhrase(tree, top, number).text}`, worth: worth.bare };
  }
}

/** `depth` for `10 km deep` */
function shapeSaid({ tree, attachment, top, number }: ClaimInTree): string | null {
  const last = Math.max(top, ...number);
  const near = [last + 1, last + 2, 'adjective' in attachment ? (attachment.adjective ?? -1) : -1];
  for (const place of near) {
    const shape = shapeOf.get(tree.lower(place));
    if (shape !== undefined) return shape;
  }
  return null;
}

const measures = new Set(titleWords.measures);

/** `at a depth of 10 km`: the noun says itself what is measured; of what, its clause does. */
function measureNoun({ tree, number, top }: ClaimInTree, noun: number): Title | null {
  if (!measures.has(tree.lower(noun))) return null;
  const of = measuredBy({ tree, top: noun }, 'of');
  if (of !== null && of !== top)
    return { text: `${tree.lower(noun)} of ${definite(nounPhrase(tree, of, number).text)}`, worth: worth.told };
  const head = tree.headOf(noun);
  const subject = head === null ? null : tree.childOf(head, 'nsubj', 'nsubj:pass');
  if (subject === null || subject === noun) return { text: tree.lower(noun), worth: worth.bare };
  const phrase = nounPhrase(tree, subject, number);
  return phrase.isNamed
    ? { text: `${tree.lower(noun)} of ${phrase.text}`, worth: worth.told }
    : { text: tree.lower(noun), worth: worth.bare };
}

/** How many words behind a distance say from where it is reckoned: `miles to the north west of`. */
const reach = 6;

/** From where a distance is reckoned: `40 miles north of X`, `12 km from X`. */
function startOf({ tree, top, number, claim }: ClaimInTree): string | null {
  if (claim.about.anchor === null && claim.about.direction === null) return null;
  const last = Math.max(top, ...number);
  for (let place = last + 1; place <= last + reach; place++) {
    if (!/^(?:of|from)$/.test(tree.lower(place))) continue;
    const noun = tree.headOf(place);
    return noun === null ? null : nounPhrase(tree, noun, number).text;
  }
  return null;
}
