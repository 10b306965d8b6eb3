import type { QuantityMatch } from '../base/matches.js';
import type { CountedNoun } from '../base/quantity.js';
import { spanOf } from '../base/token-spans.js';
import { at, isCapitalized, isWord, PhraseTable, skipHyphen, type Tokens } from '../../language/index.js';
import { isPlural, singularOf } from '../nouns/grammatical-number.js';
import { boundaryWords, countedStates } from '../nouns/noun-words.js';
import { readNoun } from '../nouns/read-noun.js';
import { nounClassOf, type NounClass } from '../../wordnet/index.js';
import happeningList from '#lexicon/happenings';
import zeroWords from '#lexicon/zero-words';

/*
 * Nobody, nothing and one alone. The words for none are mostly no numbers (`no doubt`, `nobody knew`, `none other`): they count
 * only beside what reports count, which is a casualty (`no deaths`) or what happened (`no homes burned`, `nobody was hurt`), and
 * not where that is a wish, a condition or a rule.
 */

const kinds = ['nobody', 'none', 'single', 'before', 'only'] as const;
type Kind = (typeof kinds)[number];

const openers = new PhraseTable<readonly Kind[]>(
  [...new Set(kinds.flatMap((kind) => zeroWords[kind]))].map((phrase) => [
    phrase,
    kinds.filter((kind) => zeroWords[kind].includes(phrase)),
  ]),
);

/** The words that a count of none starts with. */
export const zeroStarters: Iterable<string> = openers.firstWords;

/** A count of nobody or nothing, `no one was hurt`, `none of the homes burned`, `without casualties`, or of one alone: `the only victim`. */
export function readZero(tokens: Tokens, index: number): QuantityMatch | null {
  const opener = openers.find(tokens, index);
  if (opener === null) return null;
  for (const kind of opener.value) {
    const found = readers[kind](tokens, index, opener.end);
    if (found !== null) return found;
  }
  return null;
}

/** @param end the index after the words for none */
type Reader = (tokens: Tokens, index: number, end: number) => QuantityMatch | null;

const readers: Readonly<Record<Kind, Reader>> = {
  nobody: (tokens, index, end) => (happens(tokens, index, end) ? countOf(0, end, personIn(tokens, index, end)) : null),
  none: readNone,
  single: readSingle,
  before: readBefore,
  only: readOnly,
};

function countOf(value: 0 | 1, end: number, noun: CountedNoun | null): QuantityMatch {
  return { end, reading: { dimension: 'count', stated: { min: value, max: value, unit: '' }, noun } };
}

/** The words for nobody say who is counted: people. */
function personIn(tokens: Tokens, index: number, end: number): CountedNoun {
  return { ...spanOf(tokens, index, end), head: 'person', modifiers: [] };
}

/** Pronouns for what is counted, after `none of`. */
const counted = new Set(zeroWords.counted);

/** `none of the 40 homes burned`, `none was hurt`, `neither of the pilots survived` */
function readNone(tokens: Tokens, index: number, end: number): QuantityMatch | null {
  const of = at(tokens, end) === 'of';
  if (!of && at(tokens, index) !== 'none') return null;
  const noun = of ? (readNoun(tokens, end, 'any')?.noun ?? null) : null;
  // `none of it`, `none of that` measures something.
  if (of && noun === null && !counted.has(at(tokens, end + 1))) return null;
  const after = noun === null ? (of ? end + 2 : end) : indexAfter(tokens, end, noun);
  return happens(tokens, index, after) ? countOf(0, end, noun) : null;
}

/** `not a single house`, `not one of them` is `readNone`’s. */
function readSingle(tokens: Tokens, index: number, end: number): QuantityMatch | null {
  const noun = readNoun(tokens, end, 'singular')?.noun;
  if (noun === undefined || at(tokens, end) === 'of' || isUnreal(tokens, index)) return null;
  return casualties.has(noun.head) || happens(tokens, index, indexAfter(tokens, end, noun)) ? countOf(0, end, noun) : null;
}

const tidings = new PhraseTable(zeroWords.tidings.map((phrase) => [phrase, true]));
const lossOfLife = new PhraseTable(zeroWords.lossOfLife.map((phrase) => [phrase, true]));
const casualties = new Set(zeroWords.casualties);
const states = new Set(zeroWords.states);

/** `no deaths`, `no reports of serious injuries`, `no homes were lost`, `without loss of life` */
function readBefore(tokens: Tokens, index: number, end: number): QuantityMatch | null {
  if (isUnreal(tokens, index)) return null;
  let start = end;
  for (let found = tidings.find(tokens, start); found !== null; found = tidings.find(tokens, start)) start = found.end;
  const lives = lossOfLife.find(tokens, start);
  if (lives !== null) return countOf(0, start, { ...spanOf(tokens, start, lives.end), head: 'death', modifiers: [] });
  const noun = readNoun(tokens, start, 'any')?.noun;
  if (noun === undefined || isCapitalized(tokens, start)) return null;
  const after = indexAfter(tokens, start, noun);
  const last = at(tokens, after - 1);
  if (!isWord(tokens, after - 1)) return null;
  // `no casualty department`, `no death penalty`, `no arrest warrant`: the head is another.
  const found = casualties.has(noun.head) || (states.has(noun.head) && !isNounAt(tokens, after));
  if (found && !modals.has(at(tokens, after))) return countOf(0, start, noun);
  const counts = at(tokens, index) === 'no' && (isPlural(last) || countedStates.has(last)) && !isAbstract(noun);
  return counts && happens(tokens, index, after) ? countOf(0, start, noun) : null;
}

/** `no wounded`; but `no wounded pride` */
function isNounAt(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && !boundaryWords.has(at(tokens, index)) && !be.has(at(tokens, index));
}

/** What is told as none wherever it was looked for, with the words that narrow it: `serious injuries`, `arrests`. */
export function readCasualty(tokens: Tokens, index: number): { readonly noun: CountedNoun; readonly end: number } | null {
  const found = at(tokens, index) === 'of' ? null : readNoun(tokens, index, 'any');
  const noun = found?.noun;
  if (noun === undefined || isCapitalized(tokens, index) || !(casualties.has(noun.head) || states.has(noun.head))) return null;
  const end = indexAfter(tokens, index, noun);
  return modals.has(at(tokens, end)) || !isWord(tokens, end - 1) ? null : { noun, end };
}

const abstract: ReadonlySet<NounClass | null> = new Set(['communication', 'idea', 'attribute', 'time', 'quantity'] as const);

/** `no details were released`, `no hopes died`: what happens to thoughts and words is not counted. */
function isAbstract({ head }: CountedNoun): boolean {
  return abstract.has(nounClassOf(head));
}

const alone = new Set([...zeroWords.casualties, ...zeroWords.alone]);
const persons = new Set(zeroWords.person);
const articles = new Set(zeroWords.articles);

/** `the only victim`, `its sole survivor`, `the only person killed` */
function readOnly(tokens: Tokens, index: number, end: number): QuantityMatch | null {
  if (!articles.has(at(tokens, index - 1)) || isUnreal(tokens, index)) return null;
  const noun = readNoun(tokens, end, 'singular')?.noun;
  if (noun === undefined) return null;
  const after = indexAfter(tokens, end, noun);
  const word = at(tokens, after - 1);
  if (singularOf(word) !== word) return null;
  const killed = persons.has(noun.head) && happenings.has(at(tokens, at(tokens, after) === 'to' ? after + 1 : after));
  return alone.has(noun.head) || killed ? countOf(1, end, noun) : null;
}

function indexAfter(tokens: Tokens, start: number, noun: CountedNoun): number {
  let cursor = start;
  while (cursor < tokens.length && (tokens[cursor]?.end ?? 0) <= noun.end) cursor++;
  return cursor;
}

const happenings = new Set([...happeningList, ...countedStates]);
/** What makes a rule of what follows: `no arrests will be made`. */
const modals = new Set(zeroWords.modals);
const ends = new Set([...zeroWords.ends, ...modals]);
const passive = new Set(zeroWords.passive);
const be = new Set(zeroWords.be);
const unreal = new Set(zeroWords.unreal);

/** How far from the words for none what happens may stand, in tokens. */
const reach = { before: 3, after: 8 };

/** Whether something is said to have happened, or not: `nobody else in the bus was hurt`, `the blast killed no one`. */
function happens(tokens: Tokens, index: number, end: number): boolean {
  if (isUnreal(tokens, index)) return false;
  for (let cursor = end; cursor < Math.min(tokens.length, end + reach.after); cursor++) {
    const word = at(tokens, cursor);
    if (happenings.has(word)) return !isPresent(tokens, cursor);
    if (passive.has(word)) {
      // Who believes or reports something is none to whom it happened.
      if (!be.has(at(tokens, cursor - 1))) break;
      if (at(tokens, cursor + 1) === 'to') cursor++;
    } else if (ends.has(word) || (!isWord(tokens, cursor) && skipHyphen(tokens, cursor) === cursor)) break;
  }
  return happenings.has(at(tokens, index - 1)) && !isPresent(tokens, index - 1);
}

/** `nobody dies of this`: what always holds is no count of what happened. */
function isPresent(tokens: Tokens, index: number): boolean {
  return /(?:[^s]s|ing)$/.test(at(tokens, index)) && !be.has(at(tokens, index - 1)) && !countedStates.has(at(tokens, index));
}

function isUnreal(tokens: Tokens, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - reach.before); back--) {
    if (unreal.has(at(tokens, back))) return true;
    if (!isWord(tokens, back)) return false;
  }
  return false;
}
