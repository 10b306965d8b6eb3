import assert from 'node:assert/strict';
import fc from 'fast-check';
import { english, inWords, listed, MessageError, say, term, wordsOf, type Language } from '../../../src/engine/messages/index.js';

/** Turns every template round, and marks it. */
const turned: Language = {
  locale: 'de',
  translate: (template, ...args) =>
    `<${template.replace(/\{(\d+)\}/g, (_, place: string) => args[args.length - 1 - Number(place)] ?? '')}>`,
};

describe('a message', () => {
  it('is its English where no other language is asked for', () => {
    const told = say`${'“a”'} and ${say`about ${3}`} differ; see ${['x', 'y']}`;
    assert.equal(told.template, '{0} and {1} differ; see {2}');
    assert.equal(inWords(told), '“a” and about 3 differ; see x, y');
    assert.equal(inWords(say`nothing is missing`), 'nothing is missing');
  });

  it('is put into another language with all that is in it, whose words have an order of their own', () => {
    assert.equal(inWords(say`${say`about ${1}`} is not ${'2'}`, turned), '<2 is not <about 1>>');
    assert.equal(inWords(say`in ${term('metres')}`, turned), '<in <metres>>');
  });

  it('has numbers and days as people of the language write them', () => {
    const told = say`${{ value: 1234.56, decimals: 1 }} since ${{ day: '2026-03-04' }}`;
    assert.equal(inWords(told), '1,234.6 since 4 March 2026');
    assert.equal(inWords(told, { ...english, locale: 'de' }), '1.234,6 since 4. März 2026');
  });

  it('takes nothing in the words of a source for a place', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('{0}', '{1}', '$&', '{{0}}'))), (words) => {
        assert.equal(inWords(listed(...words)), words.join(', '));
        assert.equal(inWords(say`${listed(...words)}: ${words.join('')}`), `${words.join(', ')}: ${words.join('')}`);
      }),
    );
  });

  it('can be thrown, and is in English for those who know of no languages', () => {
    const error = new MessageError(say`larger than ${5} MB`);
    assert.equal(error.message, 'larger than 5 MB');
    assert.equal(inWords(wordsOf(error), turned), '<larger than 5 MB>');
    assert.equal(wordsOf(new TypeError('as it is')), 'as it is');
    assert.equal(wordsOf(7), '7');
  });
});
