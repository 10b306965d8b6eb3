import { placeClaims } from '../claims/index.js';
import { refineMentions } from '../entities/index.js';
import { readMetadata } from '../metadata/index.js';
import { splitBlocks } from '../text/index.js';
import { readBlock, statementsOf, type BlockReading } from './block-reading.js';
import type { ReadBlock, Source, SourceInput } from './types.js';

/**
 * Reads a source on its own.
 *
 * @param before the same source before an edit: blocks whose text it already had are not read again
 */
export function analyzeSource(input: SourceInput, before?: Source): Source {
  const { uri, text, languageId } = input;
  const known = new Map<string, BlockReading>();
  for (const { markup, reading } of before?.blocks ?? []) known.set(`${markup} ${reading.text}`, reading);
  const split = splitBlocks(text, languageId).map((block) => {
    const blockText = text.slice(block.start, block.end);
    return { block, reading: known.get(`${block.markup} ${blockText}`) ?? readBlock(blockText, block) };
  });
  const refined = refineMentions(split.map(({ reading }) => reading));
  const blocks = split.map(({ block, reading }, index): ReadBlock => {
    const sentences = statementsOf(reading, refined[index] ?? reading.mentions);
    return { ...block, reading, sentences };
  });
  const metadata = readMetadata(text);
  return {
    uri,
    text,
    languageId,
    metadata,
    blocks,
    mentions: blocks.flatMap((block) =>
      block.sentences.flatMap(({ mentions }) =>
        mentions.map((mention) => ({ ...mention, uri, start: mention.start + block.start, end: mention.end + block.start })),
      ),
    ),
    claims: placeClaims(blocks, { uri, text, published: metadata.published ?? null }),
  };
}
