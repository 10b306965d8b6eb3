import type { EntityType } from '../../../../src/engine/entities/index.js';
import { sentenceTokensOf, type SentenceTokens } from '../../../../src/engine/entities/rules/boundaries.js';
import type { MentionRange } from '../../../../src/engine/entities/tagger/tagger.js';
import { blocksOf } from '../sentences.js';

/**
 * What is made of one stretch of a sentence that was taken for a name; brackets mark it.
 *
 * @returns each name as "type: name", a blank between its tokens
 */
export function marked(
  text: string,
  type: EntityType,
  change: (reading: SentenceTokens, spans: readonly MentionRange[]) => MentionRange[],
): string[] {
  const tokens = blocksOf(text.replace(/[[\]]/g, '')).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.tokens),
  );
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  return change(sentenceTokensOf(tokens), [{ from, to, type }]).map(
    (span) =>
      `${span.type}: ${tokens
        .slice(span.from, span.to)
        .map((token) => token.text)
        .join(' ')}`,
  );
}
