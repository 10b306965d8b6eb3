import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeSource } from '../../../src/engine/sources/index.js';

/** A stretch of a source without marks, quote signs and line ends: what a reader sees of it. */
function seen(written: string): string {
  return written
    .replace(/&nbsp;|[*_[\]]|^>/gm, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('spans are the text as written', () => {
  for (const [name, text, languageId] of [
    ['over a line break', 'The mayor of New\nYork, Ana\nSilva, said 1,200\nhomes burned.', 'plaintext'],
    ['over CRLF', 'The mayor of New\r\nYork, Ana\r\nSilva, said about\r\n12 people died.', 'plaintext'],
    ['over tabs', 'The mayor,\tAna\tSilva,\tsaid at least\t12\tpeople died in New\tYork.', 'plaintext'],
    ['over Markdown marks', 'The mayor, **Ana** *Silva*, said **1,200** *homes* burned in [New York](x.md).', 'markdown'],
    ['over a quoted line', '> The mayor of New\n> York, Ana\n> Silva, said about\n> 12 people died.', 'markdown'],
    ['over character references', 'Ana&nbsp;Silva of Smith &amp; Sons said 5&nbsp;million dollars were lost.', 'markdown'],
  ] as const) {
    it(name, () => {
      const { claims, mentions } = analyzeSource({ uri: 'a', text, languageId });
      assert.ok(claims.length > 0 && mentions.length > 0);
      for (const { text: said, start, end } of claims) assert.equal(said, text.slice(start, end));
      for (const { text: said, name: called, start, end } of mentions) {
        assert.equal(said, text.slice(start, end));
        // A name is told without marks, however it is written.
        assert.equal(called, seen(said));
      }
    });
  }

  it('whatever marks and blanks stand between the words', () => {
    const blank = fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', ' **', '** ', ' *', '* ', '\u00a0', ' [', '](x.md) ');
    const word = fc.constantFrom(
      'Ana',
      'Silva',
      'of',
      'New',
      'York',
      'said',
      '12',
      'people',
      'died',
      'on',
      '5',
      'May',
      '1,200',
      '$3',
      'million',
      ',',
      '.',
      'No',
      'deaths',
      'or',
      'injuries',
      'two',
      'days',
      'after',
      'born',
      'in',
      '1958',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, blank), { maxLength: 30 }),
        fc.constantFrom('markdown', 'plaintext'),
        (words, languageId) => {
          const text = words.flat().join('');
          const { claims, mentions, roles } = analyzeSource({ uri: 'a', text, languageId });
          for (const { text: said, start, end } of [...claims, ...mentions, ...roles, ...roles.map(({ bearer }) => bearer)])
            assert.equal(said, text.slice(start, end));
        },
      ),
      { numRuns: 300 },
    );
  });
});
