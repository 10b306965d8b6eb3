import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { EnglishParser, parseBlock, sentencesOf, splitBlocks, type LanguageId } from '../../../src/engine/text/index.js';

const sentencesIn = (text: string, markup: LanguageId = 'plaintext'): string[] =>
  sentencesOf(parseBlock(text, markup)).map(({ start, end }) => text.slice(start, end));
const tokensIn = (text: string, markup: LanguageId = 'plaintext'): string[] =>
  sentencesOf(parseBlock(text, markup)).flatMap(({ tokens }) => tokens.map((token) => token.text));

describe('sentencesOf', () => {
  it('ends a sentence after a number of up to three digits', () => {
    assert.deepEqual(sentencesIn('It covers soldiers between 18 and 25. The agreement was signed.'), [
      'It covers soldiers between 18 and 25.',
      'The agreement was signed.',
    ]);
    assert.deepEqual(sentencesIn('The toll rose to 7. Police said 40 were hurt. More came.').length, 3);
  });

  it('does not end one after an abbreviation or an initial', () => {
    assert.equal(sentencesIn('President John F. Kennedy met Mr. Smith of Smith et al. in the U.S. capital.').length, 1);
  });

  it('gives tokens whose offsets slice back to what they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const block of splitBlocks(text, 'plaintext')) {
          const slice = text.slice(block.start, block.end);
          for (const { tokens } of sentencesOf(parseBlock(slice, block.markup))) {
            for (const token of tokens) assert.equal(slice.slice(token.start, token.end), token.text);
          }
        }
      }),
    );
  });

  it('finds the words inside Markdown, at their own offsets', () => {
    const text = 'He [confirmed](http://x.y) the **1,000** deaths.';
    assert.deepEqual(tokensIn(text, 'markdown'), ['He', 'confirmed', 'the', '1,000', 'deaths', '.']);
    const token = sentencesOf(parseBlock(text, 'markdown'))[0]?.tokens[3];
    assert.equal(text.slice(token?.start, token?.end), '1,000');
  });

  it('reads the tree of anyone who uses retext-english or remark-retext', () => {
    const plain = unified().use(retextEnglish).parse('Two died. Three lived.');
    assert.equal(sentencesOf(plain).length, 2);
    const file = 'Two *died*. Three lived.';
    const markdown = unified()
      .use(remarkParse)
      .use(remarkRetext, EnglishParser)
      .runSync(unified().use(remarkParse).parse(file), file);
    assert.equal(sentencesOf(markdown).length, 2);
  });
});

describe('sentencesOf Markdown', () => {
  /** Each token with the source that it covers. */
  const covered = (text: string): [string, string][] =>
    splitBlocks(text, 'markdown').flatMap((block) => {
      const slice = text.slice(block.start, block.end);
      return sentencesOf(parseBlock(slice, block.markup)).flatMap(({ tokens }) =>
        tokens.map((token): [string, string] => [token.text, slice.slice(token.start, token.end)]),
      );
    });
  const differing = (text: string): [string, string][] => covered(text).filter(([token, source]) => token !== source);

  it('keeps its offsets over indented lines, quote marks, escapes and character references', () => {
    assert.deepEqual(differing('- The fire\n  killed 12 people in Lyon.'), []);
    assert.deepEqual(differing('> The fire\n> killed 12 people in Lyon.'), []);
    assert.deepEqual(differing('The *fire* in `Lyon` ![map](m.png) killed **12** people.  \nThirteen were hurt.'), []);
    assert.deepEqual(differing('Smith &amp; Sons paid 12 people.'), [['&', '&amp;']]);
    assert.deepEqual(differing('A fire \\* killed 12 people.'), [['*', '\\*']]);
    assert.deepEqual(differing('The caf&eacute; owed $12.'), [['café', 'caf&eacute;']]);
  });

  it('finds spans inside the text in any Markdown', () => {
    const unit = fc.constantFrom(
      '12 ',
      'killed ',
      '&amp;',
      '\\*',
      '*',
      '**',
      '[',
      '](x)',
      '`',
      '\n',
      '\n> ',
      '- ',
      '  ',
      '<b>',
      '. ',
      '| ',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const [token, source] of covered(text)) assert.ok(source.length >= 1, token);
      }),
    );
  });
});
