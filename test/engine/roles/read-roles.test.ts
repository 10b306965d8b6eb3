import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions } from '../../../src/engine/entities/index.js';
import { readRoles } from '../../../src/engine/roles/index.js';
import { contains, parseBlock, sentencesOf } from '../../../src/engine/text/index.js';
import { appositions, others, statements, titles } from './cases.js';
import { rolesIn } from './roles-in.js';

describe('roles', () => {
  for (const [kind, cases] of Object.entries({
    'before a name': titles,
    'beside a name': appositions,
    'told by a verb': statements,
    'that are none': others,
  })) {
    describe(kind, () => {
      for (const [sentence, ...expected] of cases) it(sentence, () => assert.deepEqual(rolesIn(sentence), expected));
    });
  }

  it('are not those in a quotation that goes on over sentences', () => {
    assert.deepEqual(rolesIn('“It is over. I blame Mayor Karl Bergman. He knew,” she said. Governor Rosa Lund disagreed.'), [
      'Governor: Rosa Lund, governor',
    ]);
  });

  it('lie in their sentences, apart from the names that have them', () => {
    const words = fc.constantFrom(
      'the',
      'a',
      'former',
      'minister',
      'chief',
      'of',
      'staff',
      'to',
      'Rosa Lund',
      'Karl Bergman',
      'Norway',
      "'s",
      ',',
      'who',
      'is',
      'heads',
      'delegation',
      'and',
      '-',
      '“',
      '”',
      '61',
      '(',
      ')',
      '.',
      'President',
      'Oslo',
      'said',
      '—',
      'Sen.',
      'head',
      'Harbour Board',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => {
        const text = list.join(' ').replaceAll(" 's", "'s").replaceAll(' ,', ',');
        const sentences = sentencesOf(parseBlock(text, 'plaintext'));
        for (const { start, end, sentence, bearer, role } of readRoles(sentences, findMentions(sentences))) {
          assert.ok(start < end && contains(sentence, { start, end }));
          assert.ok(end <= bearer.start || bearer.end <= start, text);
          assert.ok(role.head !== '' && text.slice(start, end).trim() === text.slice(start, end));
        }
      }),
      { numRuns: 500 },
    );
  });
});
