import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { shiftDate } from '../../../../src/engine/claims/time/shift-date.js';
import { claimIn } from '../claims-in.js';

describe('claims: dates that are counted from others', () => {
  for (const [text, words, expected] of [
    ['The bridge closed two days after 5 May 2019.', 'two days', 'date 2019-05-07 2019-05-07'],
    ['It closed three days before 2 March 2020.', 'three days', 'date 2020-02-28 2020-02-28'],
    ['The ferry sails six weeks from 3 June 2024.', 'six weeks', 'date 2024-07-15 2024-07-15'],
    ['The mill shut on 5 May 2019. Two days later it opened.', 'Two days', 'date 2019-05-07 2019-05-07'],
    ['He was jailed in 2015 and freed four years later.', 'four years', 'date 2019-01-01 2019-12-31'],
    ['In May 2019 it shut. Eight months later it opened.', 'Eight months', 'date 2020-01-01 2020-01-31'],
    ['It rose to 5 percent in 2015, from 3 percent a year earlier.', 'a year', 'date 2014-01-01 2014-12-31'],
    ['He was freed less than two weeks after 5 May 2019.', 'less than', 'date null 2019-05-18'],
    ['He left more than a month before 5 May 2019.', 'more than', 'date null 2019-03-31'],
    // What is no day to count from, or no length to count.
    ['Two days after Friday’s vote it rained.', 'Two days', 'duration 172800 172800'],
    ['Two days after the vote of 5 May it rained.', 'Two days', 'duration 172800 172800'],
    ['The mill shut in 2019. Two days later it opened.', 'Two days', 'duration 172800 172800'],
    ['The mill shut on 28 February. Two days later it opened.', 'Two days', 'duration 172800 172800'],
    ['The mill shut on 5 May 2019. The strike took two days.', 'two days', 'duration 172800 172800'],
    ['The mill shut on 5 May 2019.\n\nTwo days later it opened.', 'Two days', 'duration 172800 172800'],
    ['He was caught on Thursday after he broke out four days earlier.', 'four days', 'duration 345600 345600'],
    ['It ended two days later.', 'two days', 'duration 172800 172800'],
    ['Two hours after 5 May 2019 dawned it was gone.', 'Two hours', 'duration 7200 7200'],
  ] as const)
    it(text.replace('\n\n', ' '), () => {
      const { dimension, normalized } = claimIn(text, words, '2024-05-03');
      assert.equal(`${dimension} ${normalized.min} ${normalized.max}`, expected);
    });

  it('counts a weekday on from another', () => {
    const { quantity } = claimIn('Two days before Friday it rained.', 'Two days');
    assert.deepEqual(quantity.date, { weekday: 3 });
  });

  it('counts there and back', () => {
    const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const { year, month, day: first } = Temporal.PlainDate.from(date.toISOString().slice(0, 10));
        const there = shiftDate({ year, month, day: first }, 'day', days);
        assert.deepEqual(there && shiftDate(there, 'day', -days), { year, month, day: first });
        const months = shiftDate({ year, month }, 'month', days);
        assert.deepEqual(months && shiftDate(months, 'month', -days), { year, month });
      }),
    );
  });
});
