import titleWords from '#lexicon/title-words';
import type { Claim, DateInterval } from '../claims/index.js';
import { canonicalName, type EntityType } from '../entities/index.js';
import type { PartialDate } from '../quantities/index.js';
import type { Source } from '../sources/index.js';
import { contains, overlaps } from '../text/index.js';
import { placeIn, type ClaimInTree } from './claim-in-tree.js';
import { treeOf } from './claim-trees.js';
import { isReal } from './modality.js';

/** A name that a clause gives a part to. */
export interface NamedPart {
  readonly type: EntityType;
  /** By `canonicalName`. */
  readonly name: string;
}

/** Who does what with what a claim counts or measures, where and when, as far as its own clause says so by a name or a date. */
export interface ClaimFrame {
  /** Who does it: the subject of an active verb, or who stands behind `by`. */
  readonly agent: NamedPart | null;
  /** Whom it is done to: the object, or the subject of a passive verb. */
  readonly patient: NamedPart | null;
  /** Whose it is: `Reed's 12 goals`, `the profit of Orrin Mills`. */
  readonly owner: NamedPart | null;
  /** Where it is. */
  readonly places: readonly NamedPart[];
  /** When it is; `null` where the clause tells of no day, or of several. */
  readonly when: { readonly date: PartialDate; readonly days: DateInterval } | null;
  /** Whether it is told as what is or was, see `isReal`. */
  readonly isReal: boolean;
  /** Whether it is a date or a clock time, which a plan has as well as what comes of it. */
  readonly isMoment: boolean;
  /** The nouns, adjectives and adverbs of its clause, in lower case. */
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<Claim, ClaimFrame | null>();

/** The frame of a claim in its source; `null` where that does not hold it. Read once. */
export function frameOf(claim: Claim, source: Source): ClaimFrame | null {
  let frame = known.get(claim);
  if (frame === undefined) known.set(claim, (frame = readFrame(claim, source)));
  return frame;
}

function readFrame(claim: Claim, source: Source): ClaimFrame | null {
  const tree = treeOf(claim, source);
  const place = tree === null ? null : placeIn(claim, tree);
  if (place === null) return null;
  const { attachment } = place;
  const verb = 'clause' in attachment ? attachment.clause.verb : null;
  const nouns = nounsOf(place);
  const around = verb === null ? nouns : [...nouns, verb];
  return {
    ...partsOf(place, verb, source),
    owner: ownerAmong(place, [...nouns, ...subjectOf(place)], source),
    places: placesAt(place, around, source),
    when: whenAt(place, around, source),
    isMoment: claim.dimension === 'date' || claim.dimension === 'time',
    words: wordsIn(place, verb),
    isReal: verb === null || isReal(place.tree, verb),
  };
}

/** What the claim is a number of, or a measure of. */
function nounsOf({ attachment, noun, top }: ClaimInTree): number[] {
  return [...new Set([attachment.as === 'modifier' ? attachment.noun : (noun ?? top), top])];
}

/** What it is said of: `the profit of Orrin Mills came to $12 million`. */
function subjectOf({ attachment }: ClaimInTree): number[] {
  if (attachment.as === 'predicate') return [attachment.subject];
  return attachment.as === 'oblique' && attachment.clause.subject !== null ? [attachment.clause.subject] : [];
}

function partsOf(place: ClaimInTree, verb: number | null, source: Source): Pick<ClaimFrame, 'agent' | 'patient'> {
  if (verb === null) return { agent: null, patient: null };
  const { tree, top, attachment } = place;
  const named = (at: number | null): NamedPart | null => (at === top ? null : namedPart(place, at, source));
  const subject = 'clause' in attachment ? named(attachment.clause.subject) : null;
  const isPassive = tree.childOf(verb, 'aux:pass', 'nsubj:pass') !== null;
  return {
    agent: named(tree.childOf(verb, 'obl:agent')) ?? (isPassive ? null : subject),
    patient: named(tree.childOf(verb, 'obj')) ?? (isPassive ? subject : null),
  };
}

/** The mention that a word is of. */
function namedPart({ tree }: ClaimInTree, at: number | null, { mentions }: Source): NamedPart | null {
  const token = at === null ? undefined : tree.tokens[at];
  if (token === undefined) return null;
  const mention = mentions.find((each) => overlaps(each, token));
  return mention === undefined ? null : { type: mention.type, name: canonicalName(mention.name, mention.type) };
}

function ownerAmong(place: ClaimInTree, nouns: readonly number[], source: Source): NamedPart | null {
  const { tree, top } = place;
  for (const noun of nouns)
    for (const child of tree.childrenOf(noun, 'nmod:poss', 'nmod')) {
      const isOwner = tree.relation(child) === 'nmod:poss' || casesOf(place, child).includes('of');
      const owner = isOwner && child !== top ? namedPart(place, child, source) : null;
      if (owner !== null) return owner;
    }
  return null;
}

const placePrepositions = new Set(titleWords.places);

function placesAt(place: ClaimInTree, around: readonly number[], source: Source): NamedPart[] {
  return around
    .flatMap((at) => place.tree.childrenOf(at, 'obl', 'nmod'))
    .filter((child) => casesOf(place, child).some((word) => placePrepositions.has(word)))
    .flatMap((child) => namedPart(place, child, source) ?? [])
    .filter(({ type }) => type === 'place');
}

function casesOf({ tree }: ClaimInTree, noun: number): string[] {
  return tree.childrenOf(noun, 'case').map((word) => tree.lower(word));
}

/** The one date that hangs on the claim's own words. */
function whenAt({ claim, tree }: ClaimInTree, around: readonly number[], { claims }: Source): ClaimFrame['when'] {
  const headOf = (word: number | null): number | null => (word === null ? null : tree.headOf(word));
  const isNear = (word: number | null): boolean => word !== null && around.includes(word);
  const found = claims.flatMap((other) => {
    const { normalized: days, quantity } = other;
    if (other === claim || !contains(claim.sentence, other) || days.unit !== 'date' || quantity.date === undefined) return [];
    const head = headOf(tree.topOf(other));
    return isNear(head) || isNear(headOf(head)) ? [{ date: quantity.date, days: days as DateInterval }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The words of the claim's clause without those of clauses inside it. */
function wordsIn({ tree, top }: ClaimInTree, verb: number | null): ReadonlySet<string> {
  const words = new Set<string>();
  const take = (at: number): void => {
    if (/^(?:NOUN|ADJ|ADV)$/.test(tree.upos(at))) words.add(tree.lower(at));
    for (const child of tree.childrenOf(at)) if (!clausal.test(tree.relation(child))) take(child);
  };
  take(verb ?? top);
  return words;
}

const clausal = /^(?:conj|parataxis|advcl|ccomp|csubj|acl)/;
