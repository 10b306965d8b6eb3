import assert from 'node:assert/strict';
import { mend, readingOf } from '../../../src/engine/entities/spans.js';
import type { EntityType } from '../../../src/engine/entities/index.js';
import { blocksOf } from './sentences.js';

/** What becomes of one stretch of a sentence that was taken for a name; brackets mark it. */
function mended(marked: string, type: EntityType): string[] {
  const tokens = blocksOf(marked.replace(/[[\]]/g, '')).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  return mend(readingOf(tokens), [{ from, to, type }]).map((span) => `${span.type}: ${tokens.slice(span.from, span.to).map((token) => token.text).join(' ')}`);
}

describe('mend', () => {
  it('cuts a person in two at "and"', () => {
    assert.deepEqual(mended('He met [Aino Virta and Juho Kallio] there.', 'person'), ['person: Aino Virta', 'person: Juho Kallio']);
  });

  it('cuts two bodies apart, and leaves one that has "and" in it', () => {
    assert.deepEqual(mended('At [Vantaa University and Espoo College] today.', 'organization'), ['organization: Vantaa University', 'organization: Espoo College']);
    assert.deepEqual(mended('The [Department of Health and Human Services] said.', 'organization'), ['organization: Department of Health and Human Services']);
  });

  it('takes the initials before a name, but no article', () => {
    assert.deepEqual(mended('Then K. Michael [Virta] spoke.', 'person'), ['person: K . Michael Virta']);
    assert.deepEqual(mended('A [Virta] spoke.', 'person'), ['person: Virta']);
  });

  it('takes the legal form behind a company', () => {
    assert.deepEqual(mended('The firm [Kallio], Inc. was sold.', 'organization'), ['organization: Kallio , Inc .']);
    assert.deepEqual(mended('The firm [Kallio] Ltd was sold.', 'person'), ['organization: Kallio Ltd']);
  });

  it('finds nobody in a mail address or a link', () => {
    assert.deepEqual(mended('Write to juho.[Kallio]@example.org today.', 'person'), []);
    assert.deepEqual(mended('See https://www.[Kallio].example/news today.', 'organization'), []);
    assert.deepEqual(mended('Thanks, @[Kallio] and others.', 'person'), ['person: Kallio']);
  });
});
