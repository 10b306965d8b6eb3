import type { EntityType } from '../../../../src/engine/entities/index.js';
import { sentenceTokensOf, type SentenceTokens } from '../../../../src/engine/entities/rules/sentence.js';
import type { MentionRange } from '../../../../src/engine/entities/types.js';
import { blocksOf } from '../sentences.js';

/**
 * What is made of one stretch of a sentence that was taken for a name; brackets mark it.
 *
 * @returns each name as "type: name", a blank between its tokens
 */
export function marked(
  text: string,
  type: EntityType,
  change: (sentence: SentenceTokens, spans: readonly MentionRange[]) => MentionRange[],
): string[] {
  const tokens = blocksOf(text.replace(/[[\]]/g, '')).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.tokens),
  );
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  return change(sentenceTokensOf(tokens), [{ first, end: last + 1, type }]).map(
    (name) =>
      `${name.type}: ${tokens
        .slice(name.first, name.end)
        .map((token) => token.text)
        .join(' ')}`,
  );
}
