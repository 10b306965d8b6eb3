import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articles } from '../../bench/made-up/articles.js';
import { Vocabulary } from '../../../src/engine/bag-of-words/index.js';
import { LikeSources } from '../../../src/engine/events/like-sources.js';
import { sameEventOdds } from '../../../src/engine/events/same-event-odds.js';
import { signatureOf } from '../../../src/engine/events/signature.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';

describe('likeness of sources by postings', () => {
  it('is that of each pair, whatever was there before', () => {
    const vocabulary = new Vocabulary();
    const signatures = articles(12, 5).map((text, index) =>
      signatureOf(analyzeSource({ uri: `${index}.txt`, text, languageId: 'plaintext' }), vocabulary),
    );
    const [first] = signatures;
    assert.ok(first !== undefined);
    const place = fc.record({ slot: fc.nat(5), signature: fc.option(fc.constantFrom(...signatures)) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const like = new LikeSources();
        const now = new Map<number, (typeof signatures)[number]>();
        for (const { slot, signature } of places) {
          if (signature === null) {
            like.delete(slot);
            now.delete(slot);
          } else {
            like.set(slot, signature);
            now.set(slot, signature);
          }
        }
        const odds = like.oddsOf(first, 99);
        for (const [slot, signature] of now) assert.equal(odds(slot), sameEventOdds(first, signature));
      }),
    );
  });
});
