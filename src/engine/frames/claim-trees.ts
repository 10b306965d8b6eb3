import type { Claim } from '../claims/index.js';
import { Memo } from '../memo/index.js';
import type { ReadBlock, Source } from '../sources/index.js';
import { parseBlock, sentencesOf, type Sentence } from '../text/index.js';
import { SentenceTree } from './sentence-tree.js';

/** What is longer is a list or a table that no full stop ends; its tree would take long, and tell nothing. In tokens. */
const longest = 400;

/** The claims of a sentence, and of a source's neighbouring ones, are asked for one after the other: each tree is made once. */
const trees = new Memo<Sentence, SentenceTree>(64);

/**
 * The tree of a claim's sentence in its source; `null` where the source does not hold it, or where it is far too long for one. Offsets in it are
 * the source's.
 */
export function treeOf(claim: Claim, { blocks, text }: Source): SentenceTree | null {
  const block = blocks.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (block === undefined) return null;
  const sentence = sentencesIn(block, text).find(({ start, end }) => start <= claim.start && claim.start < end);
  if (sentence === undefined || sentence.tokens.length > longest) return null;
  return trees.get(sentence, () => new SentenceTree(sentence.tokens));
}

/** Whoever goes through the claims of a source asks for its blocks one after the other. */
const read = new Memo<ReadBlock, readonly Sentence[]>(16);

function sentencesIn(block: ReadBlock, text: string): readonly Sentence[] {
  const { start: by, end, markup } = block;
  return read.get(block, () =>
    sentencesOf(parseBlock(text.slice(by, end), markup)).map((sentence) => ({
      start: sentence.start + by,
      end: sentence.end + by,
      tokens: sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
    })),
  );
}
