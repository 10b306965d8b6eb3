import type { Claim } from '../claims/index.js';
import { Memo } from '../memo/index.js';
import type { ReadBlock, Source } from '../sources/index.js';
import { parseBlock, sentencesOf, type Sentence } from '../text/index.js';
import { SentenceTree } from './sentence-tree.js';

/** The tree of a claim's sentence in its source; `null` where the source does not hold it. Offsets in it are the source's. */
export function treeOf(claim: Claim, { blocks, text }: Source): SentenceTree | null {
  const block = blocks.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (block === undefined) return null;
  const sentence = sentencesIn(block, text).find(({ start, end }) => start <= claim.start && claim.start < end);
  return sentence === undefined ? null : new SentenceTree(sentence.tokens);
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
