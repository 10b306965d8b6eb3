import anaphoricPronouns from '#lexicon/anaphoric-pronouns';
import calendar from '#lexicon/calendar-words';
import months from '#lexicon/months';

import titleWords from '#lexicon/title-words';
import type { Relation } from '../syntax/index.js';
import { isInnerHyphen } from '../language/index.js';
import type { SentenceTree } from './sentence-tree.js';

/** What stands before a noun and belongs to its phrase. */
const before: readonly Relation[] = ['det', 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat', 'goeswith'];

/** A longer phrase is shortened: a title is read at a glance. In words. */
const longest = 6;

/** A noun phrase as it is written, without what cannot stand in a title. */
export interface NounPhrase {
  readonly text: string;
  /** Whether it says by itself what it is: a name or a noun, and no pronoun. */
  readonly isNamed: boolean;
  /** Whether it has its `of …`. */
  readonly isWhole: boolean;
}

/**
 * The phrase around a noun: with its article, its modifiers and a short `of …`.
 *
 * @param left out: words that are not to be in it, as the number that a title is about
 */
export function nounPhrase(tree: SentenceTree, noun: number, left: ReadonlySet<number> = new Set()): NounPhrase {
  const own = coreOf(tree, noun, left);
  const of = tree.childrenOf(noun, 'nmod').find((place) => place > noun && isOf(tree, place) && !holds(tree, place, left));
  const complement = of === undefined ? [] : [...tree.childrenOf(of, 'case'), ...coreOf(tree, of, left)];
  const words = own.length + complement.length <= longest ? [...own, ...complement] : own;
  const kept = words.length <= longest ? words : words.slice(-longest);
  return {
    text: textOf(tree, kept),
    isNamed: /^(?:NOUN|PROPN)$/.test(tree.upos(noun)) && !pronouns.has(tree.lower(noun)),
    isWhole: complement.length > 0 && kept === words,
  };
}

/** Words of a sentence as they are written, in reading order; what stands apart is set apart by one blank. */
export function textOf(tree: SentenceTree, places: readonly number[]): string {
  const kept = new Set(places);
  let text = '';
  for (const [place, token] of tree.tokens.entries()) {
    const isInner = isInnerHyphen(tree.tokens, place) && kept.has(place - 1) && kept.has(place + 1);
    if (!kept.has(place) && !isInner) continue;
    const isBehindHyphen = isInnerHyphen(tree.tokens, place - 1) && kept.has(place - 2);
    const isJoined = (kept.has(place - 1) || isBehindHyphen) && !token.spaced;
    text += `${isJoined ? '' : ' '}${place === 0 && !/^(?:PROPN|NOUN)$/.test(tree.upos(0)) ? token.lower : token.text}`;
  }
  return text.trim();
}

/**
 * The first short complement behind a word, by one of some relations: `killed in the attack`, `residents of the city`; empty where there is none.
 *
 * @param except a word that is not to be in it
 */
export function complementOf(tree: SentenceTree, word: number, except: number, relations: readonly Relation[]): string {
  for (const place of tree.childrenOf(word, ...relations)) {
    if (place < word || tree.isWithin(except, place) || isTimeOrNumber(tree, place)) continue;
    if (tree.relation(place) !== 'acl' && !/^(?:NOUN|PROPN)$/.test(tree.upos(place))) continue;
    const words =
      tree.relation(place) === 'acl'
        ? withArguments(tree, place)
        : [...tree.childrenOf(place, 'case'), ...coreOf(tree, place, new Set([except]))];
    if (words.length > 0 && words.length <= longestComplement) return textOf(tree, words);
  }
  return '';
}

/** In words. */
const longestComplement = 5;

function withArguments(tree: SentenceTree, participle: number): number[] {
  const more = tree
    .childrenOf(participle, 'obl', 'obl:agent', 'obj')
    .find((place) => place > participle && !isTimeOrNumber(tree, place));
  return [participle, ...(more === undefined ? [] : [...tree.childrenOf(more, 'case'), ...coreOf(tree, more, new Set())])];
}

/** What holds a number or tells a time is another claim. */
function isTimeOrNumber(tree: SentenceTree, place: number): boolean {
  return tree.within(place).some((word) => tree.upos(word) === 'NUM') || isTime(tree, place);
}

/** Whether a word names a time: a weekday, a month, a time of day. */
export function isTime(tree: SentenceTree, place: number): boolean {
  return times.has(tree.lower(place));
}

const pronouns = new Set(anaphoricPronouns);

const times = new Set([...Object.keys(months), ...calendar]);

function coreOf(tree: SentenceTree, noun: number, left: ReadonlySet<number>): number[] {
  const modifiers = tree
    .childrenOf(noun, ...before)
    .filter((place) => !left.has(place) && !holds(tree, place, left) && !isRelative(tree, place) && !isTime(tree, place))
    .flatMap((place) => tree.within(place));
  return [...modifiers, noun].filter((place) => !left.has(place)).sort((a, b) => a - b);
}

function isRelative(tree: SentenceTree, place: number): boolean {
  return tree.xpos(place).startsWith('W');
}

function isOf(tree: SentenceTree, place: number): boolean {
  return tree.childrenOf(place, 'case').some((word) => tree.lower(word) === 'of');
}

function holds(tree: SentenceTree, place: number, words: ReadonlySet<number>): boolean {
  return tree.within(place).some((inside) => words.has(inside));
}

/** A phrase without its article, or without whose it is where only a pronoun says so: `its offer` is `offer`. */
export function withoutArticle(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 0 && openers.has(first.toLowerCase()) ? rest.join(' ') : text;
}

const openers = new Set(titleWords.openers);

/** The same with the one article that a title takes up a thing by. */
export function definite(text: string): string {
  return text.replace(/^(?:an?|this|that)\s+(?=\S)/i, 'the ');
}
