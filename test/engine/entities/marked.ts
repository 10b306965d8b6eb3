import type { EntityType } from '../../../src/engine/entities/index.js';
import { readingOf, type Reading } from '../../../src/engine/entities/spans.js';
import type { TokenSpan } from '../../../src/engine/entities/tagger.js';
import { blocksOf } from './sentences.js';

/**
 * What is made of one stretch of a sentence that was taken for a name; brackets mark it.
 *
 * @returns each name as "type: name", a blank between its tokens
 */
export function marked(
  text: string,
  type: EntityType,
  change: (reading: Reading, spans: readonly TokenSpan[]) => TokenSpan[],
): string[] {
  const tokens = blocksOf(text.replace(/[[\]]/g, '')).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.tokens),
  );
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  return change(readingOf(tokens), [{ from, to, type }]).map(
    (span) =>
      `${span.type}: ${tokens
        .slice(span.from, span.to)
        .map((token) => token.text)
        .join(' ')}`,
  );
}
