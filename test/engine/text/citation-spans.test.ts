import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationSpans } from '../../../src/engine/text/citation-spans.js';
import { parseBlock, sentencesOf, type LanguageId } from '../../../src/engine/text/index.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';

const cited = (text: string): string[] => citationSpans(text).map(({ start, end }) => text.slice(start, end));
const wordsIn = (text: string, markup: LanguageId = 'plaintext'): string =>
  sentencesOf(parseBlock(text, markup))
    .map(({ tokens }) => tokens.map((token) => token.text).join(' '))
    .join(' | ');

describe('citationSpans', () => {
  const rows: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
    ['The dam broke [@oregon-dam2026].', '[@oregon-dam2026]'],
    ['It broke [@a; @b, p. 4], they say.', '[@a; @b, p. 4]'],
    [
      'It broke [see @doe99, pp. 33-35, and *passim*; also -@roe04, ch. 1].',
      '[see @doe99, pp. 33-35, and *passim*; also -@roe04, ch. 1]',
    ],
    ['It broke [-@doe99].', '[-@doe99]'],
    ['It broke [@{https://example.com/2024/05/16}].', '[@{https://example.com/2024/05/16}]'],
    ['As @smith2020 says, it broke.', '@smith2020'],
    ['As @smith2020dam [p. 33] says, it broke.', '@smith2020dam [p. 33]'],
    ['By @oregon-dam2026: it broke.', '@oregon-dam2026'],
    ['Broken [@a] and mended [@b].', '[@a]', '[@b]'],
    // No citations.
    ['She wrote to jane@example2020.org on Friday.'],
    ['Thanks to @janedoe for the picture.'],
    ['Write to [jane@example.org] or to [Jane].'],
    ['See [@janedoe](https://example.com/janedoe) and [12].'],
    ['Lunch @ 12, dinner @2020.'],
    ['[The 12 men] and [40 women] came at @noon.'],
    ['.@smith2020 you are wrong'],
  ];
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(cited(text), expected));
});

describe('parseBlock', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['It took 90 minutes [@a]. They left.', 'It took 90 minutes . | They left .'],
    ['It took 90 minutes [@a, p. 4]. They left.', 'It took 90 minutes . | They left .'],
    ['[@a] It took 90 minutes [@b, Ch. 4 of 2020], they say.', 'It took 90 minutes , they say .'],
    ['As @smith2020 says, it broke.', 'As says , it broke .'],
    ['forty[@a]two', 'forty two'],
  ];
  for (const [text, expected] of rows)
    for (const markup of ['plaintext', 'markdown'] as const)
      it(`leaves citations out of ${markup}: ${text}`, () => assert.equal(wordsIn(text, markup), expected));

  it('keeps offsets that slice back, whatever is cited where', () => {
    const unit = fc.constantFrom(
      '12 ',
      'killed',
      ' ',
      '[@a]',
      ' [see @b2020, p. 4]',
      '@c2019 ',
      '. ',
      '\n',
      '[',
      ']',
      '@',
      ';',
      'é',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = citationSpans(text);
        for (const { tokens } of sentencesOf(parseBlock(text, 'plaintext')))
          for (const token of tokens) {
            assert.equal(text.slice(token.start, token.end), token.text);
            assert.ok(
              /^[[@-]$/.test(token.text) || !spans.some(({ start, end }) => token.start < end && start < token.end),
              token.text,
            );
          }
      }),
    );
  });
});

describe('claims and names beside citations', () => {
  it('are the same as without them', () => {
    const with_ =
      'On Friday [@oslo-talks2024, p. 12] Anna Lind said in Oslo [see @bergen1999; also @paris-may2024, ch. 1] that 40 died [@x].';
    const without = 'On Friday Anna Lind said in Oslo that 40 died.';
    const [a, b] = [with_, without].map((text) => analyzeSource({ uri: 'a', text, languageId: 'plaintext' }));
    assert.deepEqual(
      a?.claims.map(({ text }) => text),
      b?.claims.map(({ text }) => text),
    );
    assert.deepEqual(
      a?.mentions.map(({ text, start }) => [text, with_.slice(start, start + text.length)]),
      b?.mentions.map(({ text }) => [text, text]),
    );
  });
});
