import type { Family } from './family.js';
import { sameTime, shareName } from './frames.js';
import { classOf, likeness } from '../lexicon/index.js';
import { nearness } from './meaning.js';
import { cosine, type Pair } from './pair.js';
import { isOfPeople, isPeople } from './states.js';

/** A number that tells of a pair; 0 for pairs of other families where it is of one. */
export type Feature = ((pair: Pair) => number) & { readonly only?: Family };

const family = (name: Family): Feature => Object.assign((pair: Pair) => Number(pair.family === name), { only: name });

function and(first: Feature, second: Feature): Feature {
  const both = (pair: Pair): number => {
    const value = first(pair);
    return value === 0 ? 0 : value * second(pair);
  };
  return first.only === undefined ? both : Object.assign(both, { only: first.only });
}

const sameHead: Feature = ({ a: { about: a }, b: { about: b } }) => Number(a.head !== null && a.head === b.head);
const headIsPeople: Feature = ({ a }) => Number(a.about.head !== null && isPeople(a.about.head));
const sharedPredicates: Feature = ({ predicates }) => predicates;
const sharedWords: Feature = ({ words }) => cosine(...words);
const coreNear: Feature = ({ a, b }) => nearness(a, b, 'core');
const bothMain: Feature = ({ a, b }) => Number(a.frame.kind === 'main' && b.frame.kind === 'main');
const bothBackground: Feature = ({ a, b }) => Number(a.frame.kind === 'background' && b.frame.kind === 'background');
const inTime: Feature = ({ a, b }) => Number(sameTime(a, b));
const sameEvent: Feature = ({ setting }) => Number(setting.event >= 1);
const bothAtTop: Feature = ({ a, b }) => Number(a.sentence.start < top && b.sentence.start < top);
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

const sameState: Feature = ({ states: [a, b] }) => Number(a !== null && a === b);
const oneState: Feature = ({ states: [a, b] }) => Number((a === null) !== (b === null));
const ofPeople: Feature = ({ a, b }) => Number(isOfPeople(a) || isOfPeople(b));

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
  score: family('score'),
  measure: family('measure'),

  'same head': and(sameHead, not(headIsPeople)),
  'same head, people': and(sameHead, headIsPeople),
  'heads differ': ({ a, b }) => Number(a.about.head !== null && b.about.head !== null && a.about.head !== b.about.head),
  'heads near': ({ a, b }) => (a.about.head !== null && b.about.head !== null && a.about.head !== b.about.head ? nearness(a, b, 'head') : 0),
  'heads alike': ({ a: { about: a }, b: { about: b } }) => (a.head !== null && b.head !== null && a.head !== b.head ? likeness(a.head, b.head) : 0),
  'one head is people': ({ a: { about: a }, b: { about: b } }) => Number(a.head !== null && b.head !== null && isPeople(a.head) !== isPeople(b.head)),
  'heads of other kinds': ({ a: { about: a }, b: { about: b } }) => Number(a.head !== null && b.head !== null && a.head !== b.head && ofOtherKinds(a.head, b.head)),
  'predicates alike': ({ a, b, predicates }) => (predicates > 0 ? 0 : mostAlike(a.about.predicates, b.about.predicates)),
  'core near': coreNear,
  'core near, moment': and(family('moment'), coreNear),
  'core near, duration': and(family('duration'), coreNear),
  'sentences near': ({ a, b }) => nearness(a, b, 'sentence'),
  'both heads missing': ({ a, b }) => Number(a.about.head === null && b.about.head === null),
  'missing head named': ({ a, b, words: [first, second] }) => Number(isNamed(a.about.head, b.about.head, second) || isNamed(b.about.head, a.about.head, first)),
  'missing head not named': ({ a, b, words: [first, second] }) =>
    Number((b.about.head === null && !isNamed(a.about.head, null, second) && a.about.head !== null) || (a.about.head === null && b.about.head !== null && !isNamed(b.about.head, null, first))),
  'heads differ, values far apart': ({ a, b, near }) => Number(near === 0 && a.about.head !== null && b.about.head !== null && a.about.head !== b.about.head),
  'head narrows the other': ({ a, b }) => Number(isIn(a.about.head, b.about.modifiers) || isIn(b.about.head, a.about.modifiers)),

  'same state': sameState,
  'same state, people': and(sameState, ofPeople),
  'same state, people, same event': and(and(sameState, ofPeople), and(bothMain, sameEvent)),
  'same head, same event': and(and(sameHead, not(headIsPeople)), and(bothMain, sameEvent)),
  'one state': oneState,
  'one state, people': and(oneState, ({ a, b }) => Number(isOfPeople(a) && isOfPeople(b))),

  'modifiers shared': ({ modifiers }) => modifiers,
  'modifiers differ': ({ a, b, modifiers }) => Number(modifiers === 0 && a.about.modifiers.size > 0 && b.about.modifiers.size > 0),
  'modifiers of one': ({ a, b }) => Number(a.about.modifiers.size > 0 !== b.about.modifiers.size > 0),

  'predicates shared': sharedPredicates,
  'nearest predicate shared': ({ a, b }) => Number(first(a.about.predicates) !== undefined && first(a.about.predicates) === first(b.about.predicates)),
  'predicates shared, moment': and(family('moment'), sharedPredicates),
  'words shared': sharedWords,
  'words shared, moment': and(family('moment'), sharedWords),
  'words shared, money': and(family('money'), sharedWords),

  'names shared': ({ names }) => names,
  'names differ': ({ a, b, names }) => Number(names === 0 && a.about.names.size > 0 && b.about.names.size > 0),
  'same anchor': ({ a, b }) => Number(a.about.anchor !== null && a.about.anchor === b.about.anchor),
  'anchors differ': ({ a, b }) => Number(a.about.anchor !== null && b.about.anchor !== null && a.about.anchor !== b.about.anchor),
  'one anchor': ({ a, b }) => Number((a.about.anchor === null) !== (b.about.anchor === null)),

  'same event, both main': and(bothMain, sameEvent),
  'other event, both main': otherEvent,
  'other event, other value': and(otherEvent, ({ near }) => 1 - near),
  'other event, same head': and(otherEvent, sameHead),
  'other event, top': and(otherEvent, bothAtTop),
  'background, in time': and(bothBackground, inTime),
  'background, out of time': and(bothBackground, not(inTime)),
  'background, names shared': and(bothBackground, ({ a, b }) => Number(shareName(a, b))),
  'one background': ({ a, b }) => Number(a.frame.kind !== b.frame.kind),

  'same value': ({ near }) => Number(near === 1),
  'same small count': and(family('count'), ({ near, telling }) => Number(near === 1 && !telling)),
  'same telling value': ({ telling }) => Number(telling),
  'same telling value, other event': and(not(sameEvent), ({ telling }) => Number(telling)),
  'close values': ({ near }) => (near === 1 ? 0 : near),
  'ages apart': and(family('age'), ({ a, b, near }) => Number(a.about.head !== b.about.head && near < 1)),
  'vague value': ({ a, b }) => Number(a.quantity.qualifier === 'vague' || b.quantity.qualifier === 'vague'),
  'units differ': ({ a, b }) => Number(a.normalized.unit !== b.normalized.unit),
  'one is a part': ({ a, b }) => Number((a.about.extent === 'part') !== (b.about.extent === 'part')),
  'one comes on top': ({ a, b }) => Number((a.about.extent === 'further') !== (b.about.extent === 'further')),
  'one is overall': ({ a, b }) => Number((a.about.extent === 'overall') !== (b.about.extent === 'overall')),
  'for each, in all': ({ a, b }) => Number((a.quantity.scope === 'each') !== (b.quantity.scope === 'each')),
  rivals: ({ setting }) => Math.log1p(setting.rivals),
  'both at the top': bothAtTop,
};

/** Headline and lead, in UTF-16 units. */
const top = 400;

/** The features of a pair, in the order of `features`. */
export function featuresOf(pair: Pair): number[] {
  return list.map((feature) => feature(pair));
}

const list = Object.values(features);

function ofOtherKinds(a: string, b: string): boolean {
  const [one, other] = [classOf(a), classOf(b)];
  return one !== null && other !== null && one !== other;
}

function mostAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let most = 0;
  for (const one of a) for (const other of b) most = Math.max(most, likeness(one, other));
  return most;
}

function isNamed(head: string | null, other: string | null, words: ReadonlySet<string>): boolean {
  return head !== null && other === null && words.has(head);
}

function isIn(head: string | null, modifiers: ReadonlySet<string>): boolean {
  return head !== null && modifiers.has(head);
}

function first(set: ReadonlySet<string>): string | undefined {
  const [value] = set;
  return value;
}
