import { once } from '../memo/index.js';
import { actions, labels, tags, tagset } from '#models/syntax';
import { lexemeOf, type Lexeme } from './base/lexeme.js';
import { relations, type Relation } from './base/relation.js';
import { Weights } from './base/weights.js';
import type { Word } from './base/word.js';
import { ActionWeights } from './parsing/action-weights.js';
import type { DependencyTree } from './parsing/dependency-tree.js';
import { longestSentence, Parser } from './parsing/parser.js';
import type { TaggedSentence } from './tagging/tagged-sentence.js';
import { Tagger } from './tagging/tagger.js';
import { tagsetOf } from './tagging/tagset.js';

const tagger = once(() => {
  const known = tagsetOf(tagset);
  return { known, tagger: new Tagger(new Weights(tags, known.length)) };
});
const parser = once(() => new Parser(new ActionWeights(actions), new Weights(labels, relations.length)));

/**
 * The parts of speech of a sentence.
 *
 * @param words of one sentence, in their order; the engine's tokens are such
 */
export function tagSentence(words: readonly Word[]): TaggedSentence {
  return named(tagger().tagger.tag(lexemesOf(words)));
}

/**
 * The dependency tree of a sentence. Its time grows as its length; of more than {@link longestSentence} words it is parsed in pieces,
 * which hang on the root of the first as `parataxis`.
 *
 * @param words of one sentence, in their order; the engine's tokens are such
 */
export function parseSentence(words: readonly Word[]): DependencyTree {
  const lexemes = lexemesOf(words);
  const numbers = tagger().tagger.tag(lexemes);
  const heads: number[] = [];
  const names: Relation[] = [];
  let root = -1;
  let margins = 0;
  for (let start = 0; start < words.length; start += longestSentence) {
    const piece = lexemes.slice(start, start + longestSentence);
    const parse = parser().parse(piece, numbers.subarray(start, start + longestSentence));
    const ownRoot = start + parse.heads.indexOf(piece.length);
    for (let at = 0; at < piece.length; at++) {
      const isRoot = start + at === ownRoot;
      heads.push(isRoot ? root : start + (parse.heads[at] ?? 0));
      names.push(isRoot && root !== -1 ? 'parataxis' : (relations[parse.labels[at] ?? 0] ?? 'dep'));
    }
    if (root === -1) root = ownRoot;
    margins += parse.margin * piece.length;
  }
  return { ...named(numbers), heads, relations: names, certainty: certaintyOf(margins / words.length) };
}

/**
 * Which share of a sentence's heads is right at a mean margin, measured on the development sets of the treebanks: none up to the first
 * number, and of what is wrong beyond it, half is left for each step of the second. They are the model's.
 */
const noneRight = 1_740;
const halving = 490;

function certaintyOf(margin: number): number {
  return margin > noneRight ? 1 - 2 ** ((noneRight - margin) / halving) : 0;
}

function lexemesOf(words: readonly Word[]): Lexeme[] {
  return words.map((word, at) => lexemeOf(word, words[at + 1]));
}

function named(numbers: Uint8Array): TaggedSentence {
  const { known } = tagger();
  const tagsOf = Array.from(numbers, (number) => known[number]);
  return { upos: tagsOf.map((tag) => tag?.upos ?? 'X'), xpos: tagsOf.map((tag) => tag?.xpos ?? '') };
}
