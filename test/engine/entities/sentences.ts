import { parseBlock, sentencesOf, splitBlocks, type LanguageId, type Sentence } from '../../../src/engine/text/index.js';
import { findMentions, consistentMentions, type Mention } from '../../../src/engine/entities/index.js';

/** The blocks of a text with their sentences. */
export function blocksOf(
  text: string,
  languageId: LanguageId = 'plaintext',
): { start: number; sentences: readonly Sentence[] }[] {
  return splitBlocks(text, languageId).map(({ start, end, markup }) => ({
    start,
    sentences: sentencesOf(parseBlock(text.slice(start, end), markup)),
  }));
}

/** The mentions of a document, at their offsets in it. */
export function mentionsOf(text: string, languageId: LanguageId = 'plaintext'): Mention[] {
  const blocks = blocksOf(text, languageId);
  const refined = consistentMentions(blocks.map(({ sentences }) => ({ sentences, mentions: findMentions(sentences) })));
  return refined.flatMap((mentions, index) => {
    const offset = blocks[index]?.start ?? 0;
    return mentions.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset }));
  });
}

/** The names of a document, each as "type: name". */
export function namesOf(text: string, languageId: LanguageId = 'plaintext'): string[] {
  return mentionsOf(text, languageId).map((mention) => `${mention.type}: ${mention.name}`);
}
