import type { Family } from './family.js';
import { sameTime, shareName } from './frames.js';
import { likeness } from '../lexicon/index.js';
import type { Pair } from './pair.js';
import type { WordSet } from './word-set.js';

/** A number that tells of a pair, from 0 to 1 where nothing else is said. */
export interface Feature {
  (pair: Pair): number;
  /** The one family that it tells of, and what it is a feature of there; 0 for pairs of other families. */
  readonly within?: { readonly family: Family; readonly feature: Feature };
  /** Of one that takes long to work out: how far from 0 it is at most, which does not. */
  readonly reach?: (pair: Pair) => number;
}

const always: Feature = () => 1;

function within(family: Family, feature: Feature): Feature {
  return Object.assign((pair: Pair) => (pair.family === family ? feature(pair) : 0), { within: { family, feature } });
}

const family = (name: Family): Feature => within(name, always);

function and(first: Feature, second: Feature): Feature {
  return (pair) => {
    const value = first(pair);
    return value === 0 ? 0 : value * second(pair);
  };
}

/** @param reach how far from 0 it is at most */
function dear(reach: (pair: Pair) => number, feature: Feature): Feature {
  return Object.assign((pair: Pair) => feature(pair), { reach });
}

const anything = (): number => 1;

const sameHead: Feature = ({ a, b }) => Number(a.head !== null && a.head === b.head);
const headIsPeople: Feature = ({ a }) => Number(a.headIsPeople);
const headsDiffer: Feature = ({ headsDiffer }) => Number(headsDiffer);
const sharedPredicates: Feature = ({ predicates }) => predicates;
const sharedWords: Feature = ({ a, b }) => a.words.cosine(b.words);
const coreNear: Feature = dear(anything, ({ core }) => core);
const bothMain: Feature = ({ a, b }) => Number(a.isMain && b.isMain);
const bothBackground: Feature = ({ a, b }) => Number(!a.isMain && !b.isMain);
const inTime: Feature = ({ a, b }) => Number(sameTime(a, b));
const sameEvent: Feature = ({ setting }) => Number(setting.event >= 1);
const bothAtTop: Feature = ({ a, b }) => Number(a.atTop && b.atTop);
const not =
  (feature: Feature): Feature =>
  (pair) =>
    1 - feature(pair);

/** How much speaks against the sources reporting one event, of claims on what they report: 0, or from a half to 1. */
export const otherEvent: Feature = (pair) => {
  if (pair.setting.event >= 1 || bothMain(pair) === 0) return 0;
  return (1 + Math.min(1, -Math.log10(Math.max(leastLikely, pair.setting.event)) / 2)) / 2;
};
const leastLikely = 0.01;

const sameState: Feature = ({ a, b }) => Number(a.state !== null && a.state === b.state);
const oneState: Feature = ({ a, b }) => Number((a.state === null) !== (b.state === null));
const ofPeople: Feature = ({ a, b }) => Number(a.ofPeople || b.ofPeople);

/**
 * The signs that two claims are about the same thing, or not: each a number, most of them 0 or 1. All are symmetric. The
 * weights are learnt, see `match-weights.ts`.
 */
export const features: Readonly<Record<string, Feature>> = {
  count: family('count'),
  money: family('money'),
  moment: family('moment'),
  duration: family('duration'),
  length: family('length'),
  age: family('age'),
  magnitude: family('magnitude'),
  rank: family('rank'),
  measure: family('measure'),

  'same head': and(sameHead, not(headIsPeople)),
  'same head, people': and(sameHead, headIsPeople),
  'heads differ': headsDiffer,
  'heads near': dear(headsDiffer, (pair) => (pair.headsDiffer ? pair.nearness('head') : 0)),
  'heads alike': dear(headsDiffer, ({ a, b, headsDiffer }) => (headsDiffer ? likeness(a.head ?? '', b.head ?? '') : 0)),
  'one head is people': ({ a, b, headsDiffer }) => Number(headsDiffer && a.headIsPeople !== b.headIsPeople),
  'heads of other kinds': ({ a, b, headsDiffer }) => Number(headsDiffer && a.headClass !== null && b.headClass !== null && a.headClass !== b.headClass),
  'predicates alike': dear(
    ({ a, b, predicates }) => Number(predicates === 0 && a.predicates.size > 0 && b.predicates.size > 0),
    ({ predicates, likePredicates }) => (predicates > 0 ? 0 : likePredicates),
  ),
  'core near': coreNear,
  'core near, moment': within('moment', coreNear),
  'core near, duration': within('duration', coreNear),
  'sentences near': dear(anything, (pair) => pair.nearness('sentence')),
  'both heads missing': ({ a, b }) => Number(a.head === null && b.head === null),
  'missing head named': ({ a, b }) => Number(isNamed(a.head, b.head, b.words) || isNamed(b.head, a.head, a.words)),
  'missing head not named': ({ a, b }) =>
    Number((b.head === null && !isNamed(a.head, null, b.words) && a.head !== null) || (a.head === null && b.head !== null && !isNamed(b.head, null, a.words))),
  'heads differ, values far apart': ({ near, headsDiffer }) => Number(near === 0 && headsDiffer),
  'head narrows the other': ({ a, b }) => Number(isIn(a.head, b.modifiers) || isIn(b.head, a.modifiers)),

  'same state': sameState,
  'same state, people': and(sameState, ofPeople),
  'same state, people, same event': and(and(sameState, ofPeople), and(bothMain, sameEvent)),
  'same head, same event': and(and(sameHead, not(headIsPeople)), and(bothMain, sameEvent)),
  'one state': oneState,
  'one state, people': and(oneState, ({ a, b }) => Number(a.ofPeople && b.ofPeople)),

  'modifiers shared': ({ modifiers }) => modifiers,
  'modifiers differ': ({ a, b, modifiers }) => Number(modifiers === 0 && a.modifiers.size > 0 && b.modifiers.size > 0),
  'modifiers of one': ({ a, b }) => Number(a.modifiers.size > 0 !== b.modifiers.size > 0),

  'predicates shared': sharedPredicates,
  'nearest predicate shared': ({ a, b }) => Number(a.nearestPredicate !== undefined && a.nearestPredicate === b.nearestPredicate),
  'predicates shared, moment': within('moment', sharedPredicates),
  'words shared': sharedWords,
  'words shared, moment': within('moment', sharedWords),
  'words shared, money': within('money', sharedWords),

  'names shared': ({ names }) => names,
  'names differ': ({ a, b, names }) => Number(names === 0 && a.names.size > 0 && b.names.size > 0),
  'same anchor': ({ a, b }) => Number(a.anchor !== null && a.anchor === b.anchor),
  'anchors differ': ({ a, b }) => Number(a.anchor !== null && b.anchor !== null && a.anchor !== b.anchor),
  'one anchor': ({ a, b }) => Number((a.anchor === null) !== (b.anchor === null)),

  'same event, both main': and(bothMain, sameEvent),
  'other event, both main': otherEvent,
  'other event, other value': and(otherEvent, ({ near }) => 1 - near),
  'other event, same head': and(otherEvent, sameHead),
  'other event, top': and(otherEvent, bothAtTop),
  'background, in time': and(bothBackground, inTime),
  'background, out of time': and(bothBackground, not(inTime)),
  'background, names shared': and(bothBackground, ({ a, b }) => Number(shareName(a, b))),
  'one background': ({ a, b }) => Number(a.isMain !== b.isMain),

  'same value': ({ near }) => Number(near === 1),
  'same small count': within('count', ({ near, telling }) => Number(near === 1 && !telling)),
  'same telling value': ({ telling }) => Number(telling),
  'same telling value, other event': and(not(sameEvent), ({ telling }) => Number(telling)),
  'close values': ({ near }) => (near === 1 ? 0 : near),
  'ages apart': within('age', ({ a, b, near }) => Number(a.head !== b.head && near < 1)),
  'vague value': ({ a, b }) => Number(a.isVague || b.isVague),
  'units differ': ({ a, b }) => Number(a.value.unit !== b.value.unit),
  'one is a part': ({ a, b }) => Number((a.about.extent === 'part') !== (b.about.extent === 'part')),
  'one comes on top': ({ a, b }) => Number((a.about.extent === 'further') !== (b.about.extent === 'further')),
  'one is overall': ({ a, b }) => Number((a.about.extent === 'overall') !== (b.about.extent === 'overall')),
  'for each, in all': ({ a, b }) => Number(a.isEach !== b.isEach),
  rivals: ({ setting }) => Math.log1p(setting.rivals),
  'both at the top': bothAtTop,
};

/** The features of a pair, in the order of `features`. */
export function featuresOf(pair: Pair): number[] {
  return list.map((feature) => feature(pair));
}

const list = Object.values(features);

function isNamed(head: string | null, other: string | null, words: WordSet): boolean {
  return head !== null && other === null && words.has(head);
}

function isIn(head: string | null, modifiers: WordSet): boolean {
  return head !== null && modifiers.has(head);
}
