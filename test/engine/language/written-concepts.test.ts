import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vectorOf } from '../../../src/engine/embeddings/index.js';
import { conceptsOf, type Concept } from '../../../src/engine/language/index.js';

const engine = fileURLToPath(new URL('../../../src/engine', import.meta.url));

describe('concepts that code names', () => {
  it('are names of the table or come from written words: the stem of a word does not compile', () => {
    const predicates: ReadonlySet<Concept> = new Set<Concept>(['dead', ...conceptsOf('bonus')]);
    assert.ok(predicates.has('dead'));
    // @ts-expect-error a stem written by hand
    assert.ok(predicates.has('bonu'));
    // @ts-expect-error a slip in a name
    assert.ok(!predicates.has('injurd'));
  });

  it('are spelled as English is', () => {
    const unknown = readdirSync(engine, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(join(engine, file), 'utf8').matchAll(/\bconceptsOf?\('([^']*)'\)/g)].flatMap(([, words = '']) =>
          words.split(' ').flatMap((word) => (vectorOf([word]) === null ? [`${file}: ${word}`] : [])),
        ),
      );
    assert.deepEqual(unknown, []);
  });
});
