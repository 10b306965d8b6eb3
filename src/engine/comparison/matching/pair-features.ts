import type { WordSet } from '../../bag-of-words/index.js';
import { wordSimilarity } from '../../wordnet/index.js';
import type { ClaimCategory } from '../features/claim-category.js';
import { isSameState } from '../features/people-states.js';
import type { ClaimType } from '../features/claim-type.js';
import { mayRecallSameTime, shareRecalledName } from '../features/recalled-event.js';
import type { ClaimPair } from './claim-pair.js';

/** A number that tells of a pair. */
export interface PairFeature {
  (pair: ClaimPair): number;
  /** The one type of claim that it tells of, and what it is a feature of there; 0 for pairs of other types. */
  readonly within?: { readonly type: ClaimType; readonly feature: PairFeature };
  /** Of one that only the categories of the two claims tell, and whether their sources report one event: what it is then. */
  readonly byCategory?: ByCategory;
  /** Of one that looks at words, from 0 to 1, or at their meaning, from −1 to 1: whether it may be other than 0, by the categories of the claims. */
  readonly canApply?: CanApply;
  /** Of one that takes long to work out, since it looks at the meaning of words. */
  readonly isExpensive?: boolean;
}

type ByCategory = (a: ClaimCategory, b: ClaimCategory, isSameEvent: boolean) => number;
type CanApply = (a: ClaimCategory, b: ClaimCategory, isSameEvent: boolean) => boolean;
type Measure = (pair: ClaimPair) => number;

function within(type: ClaimType, feature: PairFeature): PairFeature {
  return Object.assign((pair: ClaimPair) => (pair.a.category.type === type ? feature(pair) : 0), { within: { type, feature } });
}

function ofCategories(tells: (a: ClaimCategory, b: ClaimCategory, isSameEvent: boolean) => boolean): PairFeature {
  const byCategory: ByCategory = (a, b, isSameEvent) => Number(tells(a, b, isSameEvent));
  return Object.assign(({ a, b, sameEvent }: ClaimPair) => byCategory(a.category, b.category, sameEvent >= 1), { byCategory });
}

const byWords = (canApply: CanApply, measure: Measure): PairFeature =>
  Object.assign((pair: ClaimPair) => measure(pair), { canApply });
const byMeaning = (canApply: CanApply, measure: Measure): PairFeature =>
  Object.assign((pair: ClaimPair) => measure(pair), { canApply, isExpensive: true });

function and(first: Measure, second: Measure): Measure {
  return (pair) => {
    const value = first(pair);
    return value === 0 ? 0 : value * second(pair);
  };
}

const always = ofCategories(() => true);
const ofType = (name: ClaimType): PairFeature => within(name, always);

const any: CanApply = () => true;
const heads: CanApply = (a, b) => a.hasHead && b.hasHead;
const oneHead: CanApply = (a, b) => a.hasHead !== b.hasHead;
const modifiers: CanApply = (a, b) => a.hasModifiers && b.hasModifiers;
const predicates: CanApply = (a, b) => a.hasPredicates && b.hasPredicates;
const anchors: CanApply = (a, b) => a.hasAnchor && b.hasAnchor;
const sameEventOnly: CanApply = (_a, _b, isSameEvent) => isSameEvent;
const bothMain: CanApply = (a, b) => a.isMain && b.isMain;
const bothBackground: CanApply = (a, b) => !a.isMain && !b.isMain;

const sameHead: Measure = ({ a, b }) => Number(a.head !== null && a.head === b.head);
const sameThing: Measure = (pair) => (pair.a.category.headIsPeople ? 0 : sameHead(pair));
const sharedPredicates = byWords(predicates, (pair) => pair.sharedPredicates);
const sharedWords = byWords(any, ({ a, b }) => a.concepts.cosine(b.concepts));
const coreSimilarity = byMeaning(any, ({ coreSimilarity: value }) => value);
const inTime: Measure = ({ a, b }) => Number(mayRecallSameTime(a, b));
const not =
  (measure: Measure): Measure =>
  (pair) =>
    1 - measure(pair);

const otherEvent: Measure = (pair) => pair.otherEvent;

const sameState = (a: ClaimCategory, b: ClaimCategory): boolean => isSameState(a.peopleState, b.peopleState);
const oneState = (a: ClaimCategory, b: ClaimCategory): boolean => (a.peopleState === null) !== (b.peopleState === null);
const ofPeople = (a: ClaimCategory, b: ClaimCategory): boolean => a.countsPeople || b.countsPeople;
const oneCoverage = (coverage: ClaimCategory['coverage']): PairFeature =>
  ofCategories((a, b) => (a.coverage === coverage) !== (b.coverage === coverage));

/**
 * The signs that two claims are about the same thing, or not: each a number, most of them 0 or 1. All are symmetric. The
 * weights are learnt, see `data/models/claim-matching`.
 */
export const pairFeatures: Readonly<Record<string, PairFeature>> = {
  count: ofType('count'),
  money: ofType('money'),
  moment: ofType('moment'),
  duration: ofType('duration'),
  length: ofType('length'),
  age: ofType('age'),
  magnitude: ofType('magnitude'),
  rank: ofType('rank'),
  score: ofType('score'),
  measure: ofType('measure'),

  'same head': byWords((a, b) => heads(a, b, false) && !a.headIsPeople, sameThing),
  'same head, people': byWords(
    (a, b) => a.headIsPeople && b.headIsPeople,
    (pair) => (pair.a.category.headIsPeople ? sameHead(pair) : 0),
  ),
  'heads differ': byWords(heads, ({ headsDiffer }) => Number(headsDiffer)),
  'heads near': byMeaning(heads, (pair) => (pair.headsDiffer ? pair.meaningSimilarity('head') : 0)),
  'heads alike': byMeaning(heads, ({ a, b, headsDiffer }) =>
    headsDiffer ? wordSimilarity(a.about.head ?? '', b.about.head ?? '') : 0,
  ),
  'one head is people': ofCategories((a, b) => a.hasHead && b.hasHead && a.headIsPeople !== b.headIsPeople),
  'heads of other kinds': ofCategories((a, b) => a.headClass !== null && b.headClass !== null && a.headClass !== b.headClass),
  'predicates alike': byMeaning(predicates, (pair) => (pair.sharedPredicates > 0 ? 0 : pair.predicateSimilarity)),
  'core near': coreSimilarity,
  'core near, moment': within('moment', coreSimilarity),
  'core near, duration': within('duration', coreSimilarity),
  'sentences near': byMeaning(any, (pair) => pair.meaningSimilarity('sentence')),
  'both heads missing': ofCategories((a, b) => !a.hasHead && !b.hasHead),
  'missing head named': byWords(oneHead, ({ a, b }) =>
    Number(isNamed(a.head, b.head, b.concepts) || isNamed(b.head, a.head, a.concepts)),
  ),
  'missing head not named': byWords(oneHead, ({ a, b }) =>
    Number(
      (b.head === null && a.head !== null && !b.concepts.has(a.head)) ||
        (a.head === null && b.head !== null && !a.concepts.has(b.head)),
    ),
  ),
  'heads differ, values far apart': byWords(heads, ({ valueSimilarity, headsDiffer }) =>
    Number(valueSimilarity === 0 && headsDiffer),
  ),
  'head narrows the other': byWords(
    (a, b) => (a.hasHead && b.hasModifiers) || (b.hasHead && a.hasModifiers),
    ({ a, b }) => Number(isIn(a.head, b.modifiers) || isIn(b.head, a.modifiers)),
  ),

  'same state': ofCategories(sameState),
  'same state, people': ofCategories((a, b) => sameState(a, b) && ofPeople(a, b)),
  'same state, people, same event': ofCategories(
    (a, b, isSameEvent) => sameState(a, b) && ofPeople(a, b) && a.isMain && b.isMain && isSameEvent,
  ),
  'same head, same event': byWords(
    (a, b, isSameEvent) => isSameEvent && bothMain(a, b, isSameEvent) && heads(a, b, isSameEvent) && !a.headIsPeople,
    (pair) => (pair.sameEvent >= 1 && pair.a.category.isMain && pair.b.category.isMain ? sameThing(pair) : 0),
  ),
  'one state': ofCategories(oneState),
  'one state, people': ofCategories((a, b) => oneState(a, b) && a.countsPeople && b.countsPeople),

  'modifiers shared': byWords(modifiers, ({ a, b }) => a.modifiers.overlap(b.modifiers)),
  'modifiers differ': byWords(modifiers, ({ a, b }) =>
    Number(a.modifiers.size > 0 && b.modifiers.size > 0 && a.modifiers.shared(b.modifiers) === 0),
  ),
  'modifiers of one': ofCategories((a, b) => a.hasModifiers !== b.hasModifiers),

  'predicates shared': sharedPredicates,
  'nearest predicate shared': byWords(predicates, ({ a, b }) =>
    Number(a.predicateWords[0] !== undefined && a.predicateWords[0] === b.predicateWords[0]),
  ),
  'predicates shared, moment': within('moment', sharedPredicates),
  'words shared': sharedWords,
  'words shared, moment': within('moment', sharedWords),
  'words shared, money': within('money', sharedWords),
  'words shared, same event': byWords(sameEventOnly, (pair) => (pair.sameEvent >= 1 ? sharedWords(pair) : 0)),
  'sentences near, same event': byMeaning(sameEventOnly, (pair) =>
    pair.sameEvent >= 1 ? pair.meaningSimilarity('sentence') : 0,
  ),

  'names shared': byWords(any, ({ a, b }) => a.names.overlap(b.names)),
  'names differ': byWords(any, ({ a, b }) => Number(a.names.size > 0 && b.names.size > 0 && a.names.shared(b.names) === 0)),
  'same anchor': byWords(anchors, ({ a, b }) => Number(a.anchor !== null && a.anchor === b.anchor)),
  'anchors differ': byWords(anchors, ({ a, b }) => Number(a.anchor !== null && b.anchor !== null && a.anchor !== b.anchor)),
  'one anchor': ofCategories((a, b) => a.hasAnchor !== b.hasAnchor),

  'same event, both main': ofCategories((a, b, isSameEvent) => a.isMain && b.isMain && isSameEvent),
  'other event, both main': otherEvent,
  'other event, other value': and(otherEvent, ({ valueSimilarity }) => 1 - valueSimilarity),
  'other event, same head': byWords(
    (a, b, isSameEvent) => !isSameEvent && bothMain(a, b, isSameEvent) && heads(a, b, isSameEvent),
    and(otherEvent, sameHead),
  ),
  'other event, top': and(otherEvent, ({ a, b }) => Number(a.category.atTop && b.category.atTop)),
  'background, in time': byWords(bothBackground, (pair) => (isBackground(pair) ? inTime(pair) : 0)),
  'background, out of time': byWords(bothBackground, (pair) => (isBackground(pair) ? not(inTime)(pair) : 0)),
  'background, names shared': byWords(bothBackground, (pair) => Number(isBackground(pair) && shareRecalledName(pair.a, pair.b))),
  'one background': ofCategories((a, b) => a.isMain !== b.isMain),

  'same value': ({ valueSimilarity }) => Number(valueSimilarity === 1),
  'same small count': within('count', ({ valueSimilarity, sharesDistinctiveValue }) =>
    Number(valueSimilarity === 1 && !sharesDistinctiveValue),
  ),
  'same telling value': ({ sharesDistinctiveValue }) => Number(sharesDistinctiveValue),
  'same telling value, other event': ({ sameEvent, sharesDistinctiveValue }) => Number(sameEvent < 1 && sharesDistinctiveValue),
  'close values': ({ valueSimilarity }) => (valueSimilarity === 1 ? 0 : valueSimilarity),
  'ages apart': within(
    'age',
    byWords(any, ({ a, b, valueSimilarity }) => Number(a.head !== b.head && valueSimilarity < 1)),
  ),
  'vague value': ofCategories((a, b) => a.isVague || b.isVague),
  'units differ': ofCategories((a, b) => a.unit !== b.unit),
  'one is a part': oneCoverage('part'),
  'one comes on top': oneCoverage('further'),
  'one is overall': oneCoverage('overall'),
  'for each, in all': ofCategories((a, b) => a.isEach !== b.isEach),
  rivals: ({ alternatives }) => Math.log1p(alternatives.values),
  'rivals of the type': ({ alternatives }) => Math.log1p(alternatives.ofType),
  'both at the top': ofCategories((a, b) => a.atTop && b.atTop),
};

/** The features of a pair, in the order of `pairFeatures`. */
export function featuresOf(pair: ClaimPair): number[] {
  return list.map((feature) => feature(pair));
}

const list = Object.values(pairFeatures);

function isBackground({ a, b }: ClaimPair): boolean {
  return bothBackground(a.category, b.category, false);
}

function isNamed(head: number | null, other: number | null, words: WordSet): boolean {
  return head !== null && other === null && words.has(head);
}

function isIn(head: number | null, modifiers: WordSet): boolean {
  return head !== null && modifiers.has(head);
}
