import assert from 'node:assert/strict';
import { mend } from '../../../src/engine/entities/spans.js';
import type { EntityType } from '../../../src/engine/entities/index.js';
import { marked } from './marked.js';

/** What becomes of one stretch of a sentence that was taken for a name; brackets mark it. */
const mended = (text: string, type: EntityType): string[] => marked(text, type, mend);

describe('mend', () => {
  it('cuts a person in two at "and"', () => {
    assert.deepEqual(mended('He met [Aino Virta and Juho Kallio] there.', 'person'), ['person: Aino Virta', 'person: Juho Kallio']);
  });

  it('cuts two bodies apart, and leaves one that has "and" in it', () => {
    assert.deepEqual(mended('At [Vantaa University and Espoo College] today.', 'organization'), ['organization: Vantaa University', 'organization: Espoo College']);
    assert.deepEqual(mended('The [Department of Health and Human Services] said.', 'organization'), ['organization: Department of Health and Human Services']);
  });

  it('finds nobody in a mail address or a link', () => {
    assert.deepEqual(mended('Write to juho.[Kallio]@example.org today.', 'person'), []);
    assert.deepEqual(mended('See https://www.[Kallio].example/news today.', 'organization'), []);
    assert.deepEqual(mended('Thanks, @[Kallio] and others.', 'person'), ['person: Kallio']);
  });
});
