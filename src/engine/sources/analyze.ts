import { placeClaims } from '../claims/index.js';
import { refineMentions } from '../entities/index.js';
import { readMetadata } from '../metadata/index.js';
import { placeRoles } from '../roles/index.js';
import { splitBlocks, type LanguageId } from '../text/index.js';
import { readBlocks, statementsOf, type BlockReading } from './block-reading.js';
import type { ReadBlock, Source, SourceInput } from './types.js';

/**
 * Reads a source on its own.
 *
 * @param before the same source before an edit: blocks whose text it already had are not read again
 */
export function analyzeSource(input: SourceInput, before?: Source): Source {
  const { uri, text, languageId } = input;
  const known = new Map<string, BlockReading>();
  for (const { markup, reading } of before?.blocks ?? []) known.set(keyOf(markup, reading.text), reading);
  const found = splitBlocks(text, languageId).map((block) => {
    const blockText = text.slice(block.start, block.end);
    return { block, text: blockText, markup: block.markup, key: keyOf(block.markup, blockText) };
  });
  const unread = [...new Map(found.filter(({ key }) => !known.has(key)).map((one) => [one.key, one])).values()];
  for (const reading of readBlocks(unread)) known.set(keyOf(reading.markup, reading.text), reading);
  const split = found.flatMap(({ block, key }) => {
    const reading = known.get(key);
    return reading === undefined ? [] : { block, reading };
  });
  const refined = refineMentions(split.map(({ reading }) => reading));
  const stated = split.map(({ block, reading }, index) => ({ block, reading, ...statementsOf(reading, refined[index] ?? reading.mentions) }));
  const blocks = stated.map(({ block, reading, sentences }): ReadBlock => ({ ...block, reading, sentences }));
  const metadata = readMetadata(text);
  const context = { uri, text, published: metadata.published ?? null };
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
    claims: placeClaims(blocks, context),
    roles: placeRoles(stated.map(({ block, roles }) => ({ start: block.start, roles })), context),
  };
}

/** Blocks of the same key are read alike. */
function keyOf(markup: LanguageId, text: string): string {
  return `${markup} ${text}`;
}
