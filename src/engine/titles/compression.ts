import anaphoricPronouns from '#lexicon/anaphoric-pronouns';
import titleWords from '#lexicon/title-words';
import { clauseOf, coreOf, isTimeOrNumber, textOf, type ClaimInTree, type SentenceTree } from '../frames/index.js';
import { isSaying } from './saying.js';
import type { Relation } from '../syntax/index.js';
import { gap, worth, type Title } from './title.js';

/** A longer title is no title any more. In words. */
const longest = 12;

/** Up to so many words, a title gets one more complement of its verb. */
const short = 6;

/** How far a number's verb is looked for: `in … of … of …`. */
const highest = 6;

/**
 * The clause around a number, shortened, with a gap in the place of its value: `Duarte missed … games`, `Saints' … victory over the
 * Falcons`. Compression of a sentence by pruning its dependency tree, after Filippova and Strube (INLG 2008): what stays is the
 * way from the number up to its verb, and who does it or suffers it.
 *
 * @returns `null` where what is left would say nothing, or be no English
 */
export function compressed(place: ClaimInTree): Title | null {
  const { words, subject, isFinite } = pruned(place);
  const { tree } = place;
  const gaps = gapsOf(place);
  const kept = words.filter((word) => !place.number.has(word) || gaps.has(word));
  const text = textOf(tree, withParts(tree, kept), gaps);
  const content = kept.filter((word) => !gaps.has(word) && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(tree.upos(word)));
  if (content.length < 2 || !isEnglish(text) || (!isFinite && tree.upos(kept[0] ?? -1) === 'ADP')) return null;
  if (subject === null || !isFinite) return { text, worth: worth.bare };
  return { text, worth: tree.upos(subject) === 'PROPN' ? worth.told : worth.unnamed };
}

interface Pruned {
  readonly words: readonly number[];
  /** Who or what the clause is about; `null` where that is the number itself, or only a pronoun. */
  readonly subject: number | null;
  readonly isFinite: boolean;
}

function pruned(place: ClaimInTree): Pruned {
  const { tree, top, number } = place;
  const counted = place.noun ?? top;
  // `six of the carriages`
  const of = counted > Math.max(...number) ? tree.childrenOf(counted, 'case', 'mark') : [];
  const words = new Set([...number, ...of, ...phraseOf(place, counted), ...phraseOf(place, top)]);
  let at = top;
  for (let step = 0; step < highest; step++) {
    const predicate = predicateAt(tree, at);
    if (predicate !== null && isSaying(tree, predicate) && tree.relation(at) !== 'obj') break;
    if (predicate !== null) return withClause(place, words, predicate, at);
    const head = tree.headOf(at);
    if (head === null) break;
    // `404 yards and two touchdowns`: the second is said of what the first is, and by its preposition.
    const isListed = tree.relation(at) === 'conj';
    const kept = isListed
      ? tree.childOf(at, 'case') === null
        ? tree.childrenOf(head, 'case')
        : []
      : tree.childrenOf(at, 'case');
    for (const word of kept) words.add(word);
    if (!isListed && !isVerb(tree, head)) {
      const phrase = phraseOf(place, head);
      for (const word of phrase) words.add(word);
      // `the Saints' 17-14 victory over the Falcons`: what follows is of another matter.
      const name = phrase.find((word) => tree.upos(word) === 'PROPN');
      if (name !== undefined && name !== head && standsBeside.has(tree.relation(at)))
        return { words: sorted(words), subject: name, isFinite: true };
    }
    at = head;
  }
  // `six of the carriages overturned`, which a parser may take for carriages that were.
  const participle = tree.childOf(counted, 'acl');
  if (participle !== null && tree.xpos(participle) === 'VBN') words.add(participle);
  return { words: sorted(words), subject: null, isFinite: false };
}

/** Relations of a number to the noun before which it stands. */
const standsBeside: ReadonlySet<Relation> = new Set<Relation>(['compound', 'nummod', 'amod', 'nmod:desc', 'nmod:unmarked']);

/** The verb, or what is said by a form of be, that a word is or hangs on by itself. */
function predicateAt(tree: SentenceTree, at: number): number | null {
  return isVerb(tree, at) || tree.childOf(at, 'nsubj', 'nsubj:pass', 'cop') !== null ? at : null;
}

function withClause(place: ClaimInTree, words: Set<number>, verb: number, at: number): Pruned {
  const { tree, top } = place;
  const said = verbWords(tree, verb);
  for (const word of said) words.add(word);
  if (at !== top) for (const word of tree.childrenOf(at, 'cop', 'aux')) words.add(word);
  const { subject } = clauseOf(tree, verb);
  const isOwn = subject !== null && tree.isWithin(top, subject) && !isVerb(tree, subject);
  const isNamed = subject !== null && !isOwn && !pronouns.has(tree.lower(subject)) && isWholeName(tree, subject);
  const isFinite = said.some((word) => /^(?:VBD|VBP|VBZ|MD)$/.test(tree.xpos(word))) || !isVerb(tree, verb);
  // Whose participle it is, a parser often gets wrong.
  if (isNamed && isFinite) for (const word of phraseOf(place, subject)) words.add(word);
  const object = tree.childrenOf(verb, 'obj').find((child) => !tree.isWithin(top, child));
  // Without its object, such a verb is no English.
  const isWhole = object === undefined || isSayable(tree, object);
  for (const relation of ['obj', 'obl'] as const) {
    if (relation === 'obl' && words.size > short) break;
    const more = tree
      .childrenOf(verb, relation)
      .find((child) => child > verb && !tree.isWithin(top, child) && isSayable(tree, child));
    if (more === undefined) continue;
    for (const word of [...tree.childrenOf(more, 'case'), ...phraseOf(place, more)]) words.add(word);
  }
  return isWhole
    ? { words: sorted(words), subject: isNamed ? subject : isOwn ? top : null, isFinite }
    : { words: [], subject: null, isFinite };
}

/** With the first parts of words that a tokenizer has split: `76ers`. */
function withParts(tree: SentenceTree, words: readonly number[]): number[] {
  const isPart = (word: number): boolean => tree.tokens[word]?.spaced === false && /^\p{L}/u.test(tree.lower(word));
  return words.flatMap((word) =>
    isPart(word) && /\d$/.test(tree.lower(word - 1)) && !words.includes(word - 1) ? [word - 1, word] : [word],
  );
}

/** A noun with what stands before it, and a short `of …`; what hangs on it as a clause is left out. */
function phraseOf({ tree, number }: ClaimInTree, noun: number): number[] {
  const core = coreOf(tree, noun, number);
  const more = tree
    .childrenOf(noun, 'nmod')
    .find((child) => child > noun && isSayable(tree, child) && !tree.within(child).some((word) => number.has(word)));
  return more === undefined ? core : [...core, ...tree.childrenOf(more, 'case'), ...coreOf(tree, more, number)];
}

function isSayable(tree: SentenceTree, place: number): boolean {
  return isNoun(tree, place) && !isTimeOrNumber(tree, place);
}

/** Whether a noun ends its phrase: a parser may take only the first part of a long name for who does something. */
function isWholeName(tree: SentenceTree, noun: number): boolean {
  const last = Math.max(noun, ...tree.childrenOf(noun, 'flat', 'compound', 'appos'));
  return isNoun(tree, noun) && !isNoun(tree, last + 1);
}

function isNoun(tree: SentenceTree, place: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tree.upos(place));
}

function isVerb(tree: SentenceTree, place: number): boolean {
  return /^(?:VERB|AUX)$/.test(tree.upos(place));
}

/** A verb with its auxiliaries, its particle and its `not`; of `refused to pay`, both verbs. */
function verbWords(tree: SentenceTree, verb: number): number[] {
  const not = tree.childrenOf(verb, 'advmod').filter((word) => /^(?:not|n['’]t|never)$/.test(tree.lower(word)));
  const own = [verb, ...tree.childrenOf(verb, 'aux', 'aux:pass', 'cop', 'compound:prt'), ...not];
  const head = tree.headOf(verb);
  if (tree.relation(verb) !== 'xcomp' || head === null || !/^(?:VERB|AUX|ADJ)$/.test(tree.upos(head))) return own;
  return [...own, ...tree.childrenOf(verb, 'mark'), ...verbWords(tree, head)];
}

/** What is shown of the words of a number: a gap, with the sign of a currency before it or the unit behind it. */
function gapsOf({ claim, tree, number }: ClaimInTree): Map<number, string> {
  const words = sorted(number);
  const isSign = (word: number): boolean => /^\p{Sc}$/u.test(tree.lower(word));
  const isUnit = (word: number): boolean => tree.upos(word) === 'NOUN' && !/\d/.test(tree.lower(word));
  const [first = -1, last = -1] = [words[0], words.at(-1)];
  const open = words.find((word) => !isSign(word) && !isUnit(word)) ?? first;
  const shown = new Map([[open, claim.dimension === 'score' ? `${gap}–${gap}` : gap]]);
  for (const word of [first, last])
    if (word !== open && (isSign(word) || isUnit(word))) shown.set(word, tree.tokens[word]?.text ?? '');
  return shown;
}

/** Whether words that pruning has left can stand by themselves. */
function isEnglish(text: string): boolean {
  const words = text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length <= longest &&
    !/(?<![\p{L}\d])\d+(?![\p{L}\d])|["“”()[\]/�,;:]/u.test(text) &&
    !/^(?!a |i )\p{L} /iu.test(text) &&
    /^[\p{L}…$€£]/u.test(text) &&
    !neverFirst.has(first.toLowerCase()) &&
    !neverLast.has(last.toLowerCase())
  );
}

function sorted(words: Iterable<number>): number[] {
  return [...new Set(words)].sort((a, b) => a - b);
}

const pronouns = new Set(anaphoricPronouns);

const neverFirst = new Set(titleWords.neverFirst);

const neverLast = new Set(titleWords.neverLast);
