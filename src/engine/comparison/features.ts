import { likeness } from '../lexicon/index.js';
import type { Family } from './family.js';
import { sameTime, shareName } from './frames.js';
import type { Kind } from './kind.js';
import type { Pair } from './pair.js';
import type { WordSet } from './word-set.js';

/** A number that tells of a pair. */
export interface Feature {
  (pair: Pair): number;
  /** The one family that it tells of, and what it is a feature of there; 0 for pairs of other families. */
  readonly within?: { readonly family: Family; readonly feature: Feature };
  /** Of one that only the kinds of the two claims tell, and whether their sources report one event: what it is then. */
  readonly ofKinds?: OfKinds;
  /** Of one that looks at words, from 0 to 1, or at their meaning, from −1 to 1: whether it may be other than 0, by the kinds of the claims. */
  readonly reach?: Reach;
  /** Of one that takes long to work out, since it looks at the meaning of words. */
  readonly isDear?: boolean;
}

type OfKinds = (a: Kind, b: Kind, isSameEvent: boolean) => number;
type Reach = (a: Kind, b: Kind, isSameEvent: boolean) => boolean;
type Measure = (pair: Pair) => number;

function within(family: Family, feature: Feature): Feature {
  return Object.assign((pair: Pair) => (pair.a.kind.family === family ? feature(pair) : 0), { within: { family, feature } });
}

function byKinds(tells: (a: Kind, b: Kind, isSameEvent: boolean) => boolean): Feature {
  const ofKinds: OfKinds = (a, b, isSameEvent) => Number(tells(a, b, isSameEvent));
  return Object.assign(({ a, b, event }: Pair) => ofKinds(a.kind, b.kind, event >= 1), { ofKinds });
}

const byWords = (reach: Reach, measure: Measure): Feature => Object.assign((pair: Pair) => measure(pair), { reach });
const byMeaning = (reach: Reach, measure: Measure): Feature =>
  Object.assign((pair: Pair) => measure(pair), { reach, isDear: true });

function and(first: Measure, second: Measure): Measure {
  return (pair) => {
    const value = first(pair);
    return value === 0 ? 0 : value * second(pair);
  };
}

const always = byKinds(() => true);
const family = (name: Family): Feature => within(name, always);

const any: Reach = () => true;
const heads: Reach = (a, b) => a.hasHead && b.hasHead;
const oneHead: Reach = (a, b) => a.hasHead !== b.hasHead;
const modifiers: Reach = (a, b) => a.hasModifiers && b.hasModifiers;
const predicates: Reach = (a, b) => a.hasPredicates && b.hasPredicates;
const anchors: Reach = (a, b) => a.hasAnchor && b.hasAnchor;
const bothMain: Reach = (a, b) => a.isMain && b.isMain;
const bothBackground: Reach = (a, b) => !a.isMain && !b.isMain;

const sameHead: Measure = ({ a, b }) => Number(a.head !== null && a.head === b.head);
const sameThing: Measure = (pair) => (pair.a.kind.headIsPeople ? 0 : sameHead(pair));
const sharedPredicates = byWords(predicates, (pair) => pair.predicates);
const sharedWords = byWords(any, ({ a, b }) => a.words.cosine(b.words));
const coreNear = byMeaning(any, ({ core }) => core);
const inTime: Measure = ({ a, b }) => Number(sameTime(a, b));
const not =
  (measure: Measure): Measure =>
  (pair) =>
    1 - measure(pair);

const otherEvent: Measure = (pair) => pair.otherEvent;

const sameState = (a: Kind, b: Kind): boolean => a.state !== null && a.state === b.state;
const oneState = (a: Kind, b: Kind): boolean => (a.state === null) !== (b.state === null);
const ofPeople = (a: Kind, b: Kind): boolean => a.ofPeople || b.ofPeople;
const oneExtent = (extent: Kind['extent']): Feature => byKinds((a, b) => (a.extent === extent) !== (b.extent === extent));

/**
 * The signs that two claims are about the same thing, or not: each a number, most of them 0 or 1. All are symmetric. The
 * weights are learnt, see `data/models/claim-matching`.
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
  score: family('score'),
  measure: family('measure'),

  'same head': byWords((a, b) => heads(a, b, false) && !a.headIsPeople, sameThing),
  'same head, people': byWords(
    (a, b) => a.headIsPeople && b.headIsPeople,
    (pair) => (pair.a.kind.headIsPeople ? sameHead(pair) : 0),
  ),
  'heads differ': byWords(heads, ({ headsDiffer }) => Number(headsDiffer)),
  'heads near': byMeaning(heads, (pair) => (pair.headsDiffer ? pair.nearness('head') : 0)),
  'heads alike': byMeaning(heads, ({ a, b, headsDiffer }) =>
    headsDiffer ? likeness(a.about.head ?? '', b.about.head ?? '') : 0,
  ),
  'one head is people': byKinds((a, b) => a.hasHead && b.hasHead && a.headIsPeople !== b.headIsPeople),
  'heads of other kinds': byKinds((a, b) => a.headClass !== null && b.headClass !== null && a.headClass !== b.headClass),
  'predicates alike': byMeaning(predicates, (pair) => (pair.predicates > 0 ? 0 : pair.likePredicates)),
  'core near': coreNear,
  'core near, moment': within('moment', coreNear),
  'core near, duration': within('duration', coreNear),
  'sentences near': byMeaning(any, (pair) => pair.nearness('sentence')),
  'both heads missing': byKinds((a, b) => !a.hasHead && !b.hasHead),
  'missing head named': byWords(oneHead, ({ a, b }) =>
    Number(isNamed(a.head, b.head, b.words) || isNamed(b.head, a.head, a.words)),
  ),
  'missing head not named': byWords(oneHead, ({ a, b }) =>
    Number(
      (b.head === null && a.head !== null && !b.words.has(a.head)) ||
        (a.head === null && b.head !== null && !a.words.has(b.head)),
    ),
  ),
  'heads differ, values far apart': byWords(heads, ({ near, headsDiffer }) => Number(near === 0 && headsDiffer)),
  'head narrows the other': byWords(
    (a, b) => (a.hasHead && b.hasModifiers) || (b.hasHead && a.hasModifiers),
    ({ a, b }) => Number(isIn(a.head, b.modifiers) || isIn(b.head, a.modifiers)),
  ),

  'same state': byKinds(sameState),
  'same state, people': byKinds((a, b) => sameState(a, b) && ofPeople(a, b)),
  'same state, people, same event': byKinds(
    (a, b, isSameEvent) => sameState(a, b) && ofPeople(a, b) && a.isMain && b.isMain && isSameEvent,
  ),
  'same head, same event': byWords(
    (a, b, isSameEvent) => isSameEvent && bothMain(a, b, isSameEvent) && heads(a, b, isSameEvent) && !a.headIsPeople,
    (pair) => (pair.event >= 1 && pair.a.kind.isMain && pair.b.kind.isMain ? sameThing(pair) : 0),
  ),
  'one state': byKinds(oneState),
  'one state, people': byKinds((a, b) => oneState(a, b) && a.ofPeople && b.ofPeople),

  'modifiers shared': byWords(modifiers, ({ a, b }) => a.modifiers.overlap(b.modifiers)),
  'modifiers differ': byWords(modifiers, ({ a, b }) =>
    Number(a.modifiers.size > 0 && b.modifiers.size > 0 && a.modifiers.shared(b.modifiers) === 0),
  ),
  'modifiers of one': byKinds((a, b) => a.hasModifiers !== b.hasModifiers),

  'predicates shared': sharedPredicates,
  'nearest predicate shared': byWords(predicates, ({ a, b }) => Number(a.acts[0] !== undefined && a.acts[0] === b.acts[0])),
  'predicates shared, moment': within('moment', sharedPredicates),
  'words shared': sharedWords,
  'words shared, moment': within('moment', sharedWords),
  'words shared, money': within('money', sharedWords),

  'names shared': byWords(any, ({ a, b }) => a.names.overlap(b.names)),
  'names differ': byWords(any, ({ a, b }) => Number(a.names.size > 0 && b.names.size > 0 && a.names.shared(b.names) === 0)),
  'same anchor': byWords(anchors, ({ a, b }) => Number(a.anchor !== null && a.anchor === b.anchor)),
  'anchors differ': byWords(anchors, ({ a, b }) => Number(a.anchor !== null && b.anchor !== null && a.anchor !== b.anchor)),
  'one anchor': byKinds((a, b) => a.hasAnchor !== b.hasAnchor),

  'same event, both main': byKinds((a, b, isSameEvent) => a.isMain && b.isMain && isSameEvent),
  'other event, both main': otherEvent,
  'other event, other value': and(otherEvent, ({ near }) => 1 - near),
  'other event, same head': byWords(
    (a, b, isSameEvent) => !isSameEvent && bothMain(a, b, isSameEvent) && heads(a, b, isSameEvent),
    and(otherEvent, sameHead),
  ),
  'other event, top': and(otherEvent, ({ a, b }) => Number(a.kind.atTop && b.kind.atTop)),
  'background, in time': byWords(bothBackground, (pair) => (isBackground(pair) ? inTime(pair) : 0)),
  'background, out of time': byWords(bothBackground, (pair) => (isBackground(pair) ? not(inTime)(pair) : 0)),
  'background, names shared': byWords(bothBackground, (pair) => Number(isBackground(pair) && shareName(pair.a, pair.b))),
  'one background': byKinds((a, b) => a.isMain !== b.isMain),

  'same value': ({ near }) => Number(near === 1),
  'same small count': within('count', ({ near, telling }) => Number(near === 1 && !telling)),
  'same telling value': ({ telling }) => Number(telling),
  'same telling value, other event': ({ event, telling }) => Number(event < 1 && telling),
  'close values': ({ near }) => (near === 1 ? 0 : near),
  'ages apart': within(
    'age',
    byWords(any, ({ a, b, near }) => Number(a.head !== b.head && near < 1)),
  ),
  'vague value': byKinds((a, b) => a.isVague || b.isVague),
  'units differ': byKinds((a, b) => a.unit !== b.unit),
  'one is a part': oneExtent('part'),
  'one comes on top': oneExtent('further'),
  'one is overall': oneExtent('overall'),
  'for each, in all': byKinds((a, b) => a.isEach !== b.isEach),
  rivals: ({ rivals }) => Math.log1p(rivals),
  'both at the top': byKinds((a, b) => a.atTop && b.atTop),
};

/** The features of a pair, in the order of `features`. */
export function featuresOf(pair: Pair): number[] {
  return list.map((feature) => feature(pair));
}

const list = Object.values(features);

function isBackground({ a, b }: Pair): boolean {
  return bothBackground(a.kind, b.kind, false);
}

function isNamed(head: number | null, other: number | null, words: WordSet): boolean {
  return head !== null && other === null && words.has(head);
}

function isIn(head: number | null, modifiers: WordSet): boolean {
  return head !== null && modifiers.has(head);
}
