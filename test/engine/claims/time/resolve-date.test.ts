import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveDate, resolveSpan } from '../../../../src/engine/claims/index.js';
import type { PartialDate } from '../../../../src/engine/quantities/index.js';

/** A Wednesday. */
const published = '2024-05-15';

const days = (date: PartialDate, from: string | null = published): string | null => {
  const resolved = resolveDate(date, from);
  return resolved === null ? null : `${String(resolved.min)}..${String(resolved.max)}`;
};

describe('resolveDate', () => {
  const rows: readonly (readonly [name: string, date: PartialDate, expected: string | null])[] = [
    ['a full date', { year: 2019, month: 3, day: 7 }, '2019-03-07..2019-03-07'],
    ['a month', { year: 2019, month: 2 }, '2019-02-01..2019-02-28'],
    ['a February of a leap year', { year: 2020, month: 2 }, '2020-02-01..2020-02-29'],
    ['29 February of a leap year', { year: 2020, month: 2, day: 29 }, '2020-02-29..2020-02-29'],
    ['a year', { year: 2019 }, '2019-01-01..2019-12-31'],
    ['early in a year', { year: 2019, part: 'early' }, '2019-01-01..2019-04-30'],
    ['the middle of a year', { year: 2019, part: 'mid' }, '2019-05-01..2019-08-31'],
    ['late in a year', { year: 2019, part: 'late' }, '2019-09-01..2019-12-31'],
    ['early in a month', { year: 2019, month: 6, part: 'early' }, '2019-06-01..2019-06-10'],
    ['late in a short month', { year: 2019, month: 2, part: 'late' }, '2019-02-21..2019-02-28'],
    ['a spring', { year: 2019, season: 'spring' }, '2019-03-01..2019-05-31'],
    ['a winter, which reaches into the next year', { year: 2019, season: 'winter' }, '2019-12-01..2020-02-29'],
    ['a day without a year', { month: 5, day: 3 }, '2024-05-03..2024-05-03'],
    ['a December day told of in May', { month: 12, day: 3 }, '2023-12-03..2023-12-03'],
    ['a weekday', { weekday: 2 }, null],
    ['a season without a year', { season: 'summer' }, null],
    ['nothing', {}, null],
    ['yesterday', { relative: { unit: 'day', amount: -1 } }, '2024-05-14..2024-05-14'],
    ['last week', { relative: { unit: 'week', amount: -1 } }, '2024-05-06..2024-05-12'],
    ['this week', { relative: { unit: 'week', amount: 0 } }, '2024-05-13..2024-05-19'],
    ['last month', { relative: { unit: 'month', amount: -1 } }, '2024-04-01..2024-04-30'],
    ['three months ago', { relative: { unit: 'month', amount: -3 } }, '2024-02-01..2024-02-29'],
    ['last year', { relative: { unit: 'year', amount: -1 } }, '2023-01-01..2023-12-31'],
    ['a month of last year', { month: 11, relative: { unit: 'year', amount: -1 } }, '2023-11-01..2023-11-30'],
    ['this summer', { season: 'summer', relative: { unit: 'year', amount: 0 } }, '2024-06-01..2024-08-31'],
    ['two and a half days ago', { relative: { unit: 'day', amount: -2.5 } }, '2024-05-13..2024-05-13'],
    ['ten million years ago', { relative: { unit: 'year', amount: -1e7 } }, null],
    ['an endless number of days ago', { relative: { unit: 'day', amount: Number.NEGATIVE_INFINITY } }, null],
    ['no number of days ago', { relative: { unit: 'day', amount: Number.NaN } }, null],
    ['the year 0', { year: 0 }, null],
    ['a year beyond four digits', { year: 12_000 }, null],
  ];
  for (const [name, date, expected] of rows) {
    it(name, () => {
      assert.equal(days(date), expected);
    });
  }

  it('needs to know when the source was published to count from there', () => {
    assert.equal(days({ relative: { unit: 'day', amount: -1 } }, null), null);
    assert.equal(days({ month: 5, day: 3 }, null), null);
    assert.equal(days({ year: 2019, month: 5, day: 3 }, null), '2019-05-03..2019-05-03');
  });

  it('counts back over a new year', () => {
    assert.equal(days({ relative: { unit: 'day', amount: -1 } }, '2024-01-01'), '2023-12-31..2023-12-31');
    assert.equal(days({ month: 12, day: 31 }, '2024-01-01'), '2023-12-31..2023-12-31');
    assert.equal(days({ month: 1, day: 2 }, '2023-12-31'), '2024-01-02..2024-01-02');
  });

  it('counts months back from the end of a longer one', () => {
    assert.equal(days({ relative: { unit: 'month', amount: -1 } }, '2024-03-31'), '2024-02-01..2024-02-29');
  });

  const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const partial = fc
    .record({
      year: optional(fc.integer({ min: -10, max: 20_000 })),
      month: optional(fc.integer({ min: 1, max: 12 })),
      day: optional(fc.integer({ min: 1, max: 31 })),
      weekday: optional(fc.integer({ min: 1, max: 7 })),
      part: optional(fc.constantFrom('early' as const, 'mid' as const, 'late' as const)),
      season: optional(fc.constantFrom('spring' as const, 'summer' as const, 'autumn' as const, 'winter' as const)),
      relative: optional(
        fc.record({
          unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
          amount: fc.double(),
        }),
      ),
    })
    .map((fields): PartialDate => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

  it('gives days in order, or nothing, for any date that a text can state', () => {
    fc.assert(
      fc.property(partial, fc.constantFrom(null, '2024-02-29', '2023-12-31', '2024-01-01'), (date, from) => {
        const resolved = resolveDate(date, from);
        if (resolved === null) return;
        assert.match(String(resolved.min), /^[+-]?\d{4,6}-\d\d-\d\d$/);
        if (date.year !== undefined || date.month !== undefined) assert.ok(String(resolved.min) <= String(resolved.max));
      }),
    );
  });

  describe('of two dates', () => {
    const span = (first: PartialDate, last: PartialDate): string => {
      const resolved = resolveSpan(first, last, published);
      return `${String(resolved?.min)}..${String(resolved?.max)}`;
    };

    it('keeps both ends in one year, or in two that follow each other', () => {
      assert.equal(span({ month: 1, day: 1 }, { month: 12, day: 31 }), '2024-01-01..2024-12-31');
      assert.equal(span({ month: 11, day: 20 }, { month: 12, day: 11 }), '2023-11-20..2023-12-11');
      assert.equal(span({ month: 12 }, { month: 2 }), '2023-12-01..2024-02-29');
    });

    it('never ends before it begins', () => {
      fc.assert(
        fc.property(partial, partial, fc.constantFrom(null, '2024-02-29', '2023-12-31'), (first, last, from) => {
          const resolved = resolveSpan(first, last, from);
          if (resolved !== null && !/^[+-]/.test(`${String(resolved.min)}${String(resolved.max)}`))
            assert.ok(String(resolved.min) <= String(resolved.max));
        }),
        { numRuns: 3000 },
      );
    });
  });
});
