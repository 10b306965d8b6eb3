import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inWords } from './number-words.js';
import { read, show } from './reading-table.js';

/** Words that the grammar knows, in any order. */
const news = fc
  .array(
    fc.constantFrom(
      ...'at least about between and to two three hundred thousand million % $ € km miles hours - – / : . , ( ) 5 16 2022 1,000 9.3 m May Friday p.m. GMT first largest one of the since in over year old aged half third people killed each from side dozens a few minus st lb score odd grand ~ by or 2.500,5 000 hundreds stone no deaths injuries neither nor pm p h 12 quarter quarters halved doubled points poll up passed mark class before born in thousandths pounds ; + (0) factor'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ''), { minLength: words.length, maxLength: words.length })
      .map((spaces) => words.map((word, index) => word + (spaces[index] ?? '')).join('')),
  );

describe('quantities: properties', () => {
  it('reads every number in words up to 999,999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.boolean(), (value, and) => {
        const [quantity] = read(`They counted ${inWords(value, and)} sheep there.`);
        assert.deepEqual([quantity?.stated.min, quantity?.stated.max, quantity?.noun?.head], [value, value, 'sheep']);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads digits with and without group separators alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9_999_999 }).filter((value) => value < 1500 || value > 2099),
        (value) => {
          const plain = read(`They counted ${value} sheep.`);
          const grouped = read(`They counted ${value.toLocaleString('en-US')} sheep.`);
          assert.deepEqual(
            plain.map((quantity) => quantity.stated),
            grouped.map((quantity) => quantity.stated),
          );
          assert.equal(plain[0]?.stated.min, value);
        },
      ),
    );
  });

  it('reads a scale as a mark, a word or zeros alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        const values = [
          `$${value}m`,
          `$${value} million`,
          `$${value}-million`,
          `$${value},000,000`,
          `${value} million dollars`,
        ].map((text) => read(`It cost ${text}.`)[0]?.normalized);
        for (const other of values) assert.deepEqual(other, { min: value * 1e6, max: value * 1e6, unit: 'USD' });
      }),
    );
  });

  it('reads a duration the same with a hyphen and without', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.constantFrom('minute', 'hour', 'day', 'week', 'month', 'year'),
        (value, unit) => {
          const [joined] = read(`The ${value}-${unit} talks ended.`);
          const [free] = read(`The talks took ${value} ${unit}s.`);
          assert.equal(free?.stated.min, value);
          assert.deepEqual(joined?.normalized, free.normalized);
        },
      ),
    );
  });

  it('gives spans that slice back, in order and without overlap, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        let end = 0;
        for (const quantity of read(text)) {
          assert.ok(quantity.start >= end && quantity.end > quantity.start && quantity.end <= text.length, show(text, quantity));
          for (const inner of [quantity.noun, quantity.scopeSpan, quantity.rank?.since, quantity.rank?.among]) {
            if (inner) assert.ok(inner.end > inner.start && inner.end <= text.length, show(text, quantity));
          }
          for (const { min, max } of [quantity.stated, quantity.normalized])
            assert.ok(min === null || max === null || min <= max, show(text, quantity));
          end = quantity.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer than linear time on numbers without end', () => {
    for (const piece of [
      'one hundred and ',
      'a ',
      'two-',
      '1,',
      '5 to ',
      'at least ',
      'first ',
      'since ',
      '$',
      '1/2 ',
      'May 16 to ',
      'one of the ',
      '6 ft ',
      'two hours and ',
      '5 and 6 ',
      'two thousand, three hundred, ',
      'three score and ',
      '2, 000, ',
      'no deaths or ',
      'no deaths, injuries or ',
      '+44 (0) 20 ',
      'passed the 2 ',
      '3 to 4 ',
      '12 h 30 ',
      'Lee et al., 2014; ',
    ]) {
      const text = piece.repeat(4000 / piece.length);
      const start = performance.now();
      read(text);
      assert.ok(performance.now() - start < 2000, piece);
    }
  });
});
