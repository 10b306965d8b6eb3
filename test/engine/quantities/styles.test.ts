import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inWords } from './number-words.js';
import { read } from './reading-table.js';

/** Whole numbers that no date, year or age is written like. */
const whole = fc.integer({ min: 2100, max: 999_999 });

function normalizedOf(text: string): unknown {
  return read(text)[0]?.normalized;
}

/** A sum of money in millions with up to three decimals: what it is, and its digits. */
const millions = fc.integer({ min: 1001, max: 999_999 }).map((thousands) => ({
  value: thousands * 1000,
  digits: String(thousands / 1000),
}));

describe('quantities: one value in any style', () => {
  it('is the same to the last digit with a mark, a word and in full', () => {
    fc.assert(
      fc.property(millions, ({ value, digits }) => {
        const texts = [
          `$${digits}m`,
          `$${digits}-million`,
          `$${digits} mn`,
          `US$${digits} million`,
          `${digits} million dollars`,
          `${digits}m dollars`,
          `${digits} MUSD`,
          `USD ${digits} million`,
          `$${value}`,
          `$${value.toLocaleString('en-US')}`,
        ];
        for (const text of texts)
          assert.deepEqual(read(`It cost ${text}.`)[0]?.normalized, { min: value, max: value, unit: 'USD' }, text);
      }),
    );
  });

  it('is the same in words and digits, however its groups are set apart', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const english = value.toLocaleString('en-US');
        const texts = [
          String(value),
          english,
          english.replaceAll(',', ' '),
          english.replaceAll(',', '\u00a0'),
          english.replaceAll(',', "'"),
          english.replaceAll(',', ' ,'),
          value.toLocaleString('en-IN'),
          inWords(value, true),
          inWords(value, false),
          inWords(value, false).replace(/thousand (?=.*hundred)/, 'thousand, '),
        ];
        for (const text of texts) {
          const found = read(`They counted ${text} sheep there.`);
          assert.deepEqual([found.length, found[0]?.stated], [1, { min: value, max: value, unit: '' }], text);
        }
      }),
    );
  });

  it('is the same with a point or a comma before its decimals', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 99 }), (value, cents) => {
        const decimals = String(cents).padStart(2, '0');
        const texts = [
          `${value.toLocaleString('en-US')}.${decimals} euros`,
          `${value.toLocaleString('de-DE')},${decimals} euros`,
          `${value.toLocaleString('en-US').replaceAll(',', ' ')},${decimals} euros`,
          `${value.toLocaleString('en-US').replaceAll(',', '’')}.${decimals} euros`,
          `€${value}.${decimals}`,
          `EUR ${value}.${decimals}`,
        ];
        const expected = Number(`${value}.${decimals}`);
        for (const text of texts)
          assert.deepEqual(normalizedOf(`It cost ${text} in all.`), { min: expected, max: expected, unit: 'EUR' }, text);
      }),
    );
  });

  it('is the same with any spelling of its unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 99 }),
        fc.constantFrom(['mg', 'milligram'], ['km', 'kilometre'], ['kg', 'kilogramme'], ['ft', 'foot'], ['ml', 'millilitre']),
        (value, [symbol = '', name = '']) => {
          const many = name === 'foot' ? 'feet' : `${name}s`;
          const texts = [`${value} ${symbol}`, `${value}${symbol}`, `${value} ${many}`, `${inWords(value, true)} ${many}`];
          const expected = normalizedOf(`It was a ${value}-${name} load.`);
          assert.notEqual(expected, undefined);
          for (const text of texts) assert.deepEqual(normalizedOf(`They had ${text} of it.`), expected, text);
        },
      ),
    );
  });

  it('is the same in stones and pounds however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 25 }), fc.integer({ min: 1, max: 13 }), (stones, pounds) => {
        const expected = (stones * 14 + pounds) * 0.45359237;
        for (const text of [
          `${stones} st ${pounds} lb`,
          `${stones}st ${pounds}lb`,
          `${stones} stone ${pounds} pounds`,
          `${stones} stone ${pounds}`,
        ]) {
          const [quantity] = read(`He weighed ${text}.`);
          assert.ok(Math.abs((quantity?.normalized.min ?? 0) / expected - 1) < 1e-9, text);
        }
      }),
    );
  });

  it('is the same in grands and in thousands, by the hundredth and as a part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (value) => {
        for (const text of [`${value} grand`, `£${value} grand`, `£${value},000`, `${inWords(value, true)} grand`]) {
          const { min, max } = read(`It cost ${text} in all.`)[0]?.normalized ?? {};
          assert.deepEqual([min, max], [value * 1000, value * 1000], text);
        }
        const [parts] = read(`The gauge was off by ${value} millionths.`);
        assert.deepEqual([parts?.stated.min, parts?.normalized.min], [value, Number(`${value}e-6`)]);
      }),
    );
  });

  it('is the same hour on any clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const [hours, minutes, half] = [hour % 12 || 12, String(minute).padStart(2, '0'), hour < 12 ? 'a.m.' : 'p.m.'];
        const day = String(hour).padStart(2, '0');
        const expected = { min: hour * 3600 + minute * 60, max: hour * 3600 + minute * 60, unit: 's' };
        for (const text of [
          `${hours}:${minutes} ${half}`,
          `${hours}.${minutes} ${half}`,
          `${day}:${minutes}`,
          `${day}${minutes} hours`,
          `${day}${minutes}h`,
          `${day}h${minutes}`,
        ])
          assert.deepEqual(normalizedOf(`The siren went at ${text}, he said.`), expected, text);
      }),
    );
  });

  it('has its smaller end first in every range', () => {
    const end = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(end, end, fc.constantFrom('', ' million', '%', ' degrees', ' kg', ' million dollars'), (a, b, unit) => {
        for (const text of [
          `between ${a} and ${b}${unit}`,
          `from ${a} to ${b}${unit}`,
          `${a} to ${b}${unit}`,
          `${a}${unit} to ${b}${unit}`,
          `$${a}-${b}${unit}`,
        ])
          for (const { stated, normalized } of read(`It lay ${text} there.`))
            for (const { min, max } of [stated, normalized]) assert.ok(min === null || max === null || min <= max, text);
      }),
      { numRuns: 500 },
    );
  });
});
