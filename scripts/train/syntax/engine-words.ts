import { relations } from '../../../src/engine/syntax/base/relation.js';
import type { Word } from '../../../src/engine/syntax/base/word.js';
import { parseBlock, sentencesOf, type Token } from '../../../src/engine/text/index.js';
import type { TreebankSentence, TreebankWord } from './conllu.js';

/** A sentence to learn from or to measure by. */
export interface Example {
  readonly words: readonly Word[];
  /** For each word its part of speech and the tag of the Penn Treebank: `VERB VBD`. */
  readonly tags: readonly string[];
  /** The place of the word that each hangs on, −1 for the root. */
  readonly heads: Int32Array;
  /** The places of the relations in `relations`. */
  readonly relations: Int32Array;
}

/** The words of the treebank itself. */
export function treebankWordsOf({ words }: TreebankSentence): Example {
  return {
    words: words.map(({ form, start }, at) => ({ text: form, spaced: at === 0 || start > (words[at - 1]?.end ?? 0) })),
    tags: words.map(({ upos, xpos }) => `${upos} ${xpos}`),
    heads: Int32Array.from(words, ({ head }) => head),
    relations: Int32Array.from(words, ({ relation }) => numberOf(relation)),
  };
}

/**
 * The tree of a treebank over the words that the engine makes of the same text. What the engine keeps together (`don't`) takes the place
 * of its first word that hangs on another; what it takes apart (`al-Qaeda`, `1990s`) hangs on one of its pieces.
 *
 * @returns `null` where no tree comes of it
 */
export function engineWordsOf(sentence: TreebankSentence): Example | null {
  const tokens = sentencesOf(parseBlock(sentence.text, 'plaintext')).flatMap((part) => part.tokens);
  const owners = tokens.map((token) => ownerOf(token, sentence.words));
  const pieces = sentence.words.map((_, word) => owners.flatMap((owner, token) => (owner === word ? [token] : [])));
  const anchors = sentence.words.map((word, at) => {
    const own = pieces[at] ?? [];
    if (own.length > 0) return headPiece(own, tokens);
    return tokens.findIndex((token) => token.start < word.end && token.end > word.start);
  });
  const tags: string[] = [];
  const heads = new Int32Array(tokens.length);
  const labels = new Int32Array(tokens.length);
  for (const [at, token] of tokens.entries()) {
    const owner = owners[at] ?? -1;
    const word = sentence.words[owner];
    const anchor = anchors[owner];
    if (word === undefined || anchor === undefined) return null;
    const areAllSigns = (pieces[owner] ?? []).every((piece) => tokens[piece]?.kind === 'symbol');
    if (at === anchor) {
      tags.push(`${word.upos} ${word.xpos}`);
      heads[at] = word.head === -1 ? -1 : (anchors[word.head] ?? -1);
      labels[at] = numberOf(word.relation);
    } else {
      const isSign = token.kind === 'symbol';
      tags.push(isSign && !areAllSigns ? signTag(token.text) : `${word.upos} ${word.xpos}`);
      heads[at] = anchor;
      labels[at] = numberOf(isSign ? 'punct' : at > anchor ? 'goeswith' : 'compound');
    }
  }
  return isTree(heads) ? { words: tokens, tags, heads, relations: labels } : null;
}

function ownerOf(token: Token, words: readonly TreebankWord[]): number {
  const inside = words.flatMap((word, at) => (word.start < token.end && word.end > token.start ? [at] : []));
  return inside.find((at) => !inside.includes(words[at]?.head ?? -1)) ?? inside[0] ?? -1;
}

/** The number of `1990s` and `5th`, the last word of `al-Qaeda`; of addresses and rows of signs the first piece. */
function headPiece(pieces: readonly number[], tokens: readonly Token[]): number {
  const first = pieces[0] ?? 0;
  const spoken = pieces.filter((piece) => tokens[piece]?.kind !== 'symbol');
  const isHyphenated = pieces.every((piece) => tokens[piece]?.kind !== 'symbol' || inWords.test(tokens[piece].text));
  if (!isHyphenated) return spoken[0] ?? first;
  const number = spoken.findLast((piece) => tokens[piece]?.kind === 'number');
  if (number !== undefined && number === spoken.at(-2)) return number;
  return spoken.at(-1) ?? first;
}

/** Signs inside of words. */
const inWords = /^[-‐‑–'’]$/;

function signTag(text: string): string {
  return text === '-' ? 'PUNCT HYPH' : 'PUNCT ,';
}

function numberOf(relation: string): number {
  const number = relations.findIndex((known) => known === relation);
  if (number === -1) throw new Error(`${relation} is no relation that is known`);
  return number;
}

/** Whether every word leads to the one root. */
function isTree(heads: Int32Array): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > heads.length) return false;
      at = heads[at] ?? -1;
    }
    return true;
  });
}
