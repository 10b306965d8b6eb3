import assert from 'node:assert/strict';
import { findFullDates } from '../../../src/engine/metadata/full-dates.js';

describe('findFullDates', () => {
  const written: readonly (readonly [string, string])[] = [
    ['May 16, 2025', '2025-05-16'],
    ['16 May 2025', '2025-05-16'],
    ['27 NOVEMBER, 2005', '2005-11-27'],
    ['November 28th, 2005', '2005-11-28'],
    ['29th February 2012', '2012-02-29'],
    ['the 3rd of March 2013', '2013-03-03'],
    ['November 27-2005', '2005-11-27'],
    ['Novemer 27, 2005', '2005-11-27'],
    ['Sept. 9, 2013', '2013-09-09'],
    ['Apr 12 2007', '2007-04-12'],
    ['2025-05-16', '2025-05-16'],
    ['2025-05-16T10:00:00Z', '2025-05-16'],
    ['2012.08.08', '2012-08-08'],
    ['4/9/2007', '2007-04-09'],
    ['16/05/2025', '2025-05-16'],
    ['05.04.2025', '2025-04-05'],
    ['02.29.12', '2012-02-29'],
    ['11/28/05', '2005-11-28'],
    ['11/28/99', '1999-11-28'],
  ];
  for (const [line, iso] of written) {
    it(`reads ${line}`, () =>
      assert.deepEqual(
        findFullDates(line).map((date) => date.iso),
        [iso],
      ));
  }

  for (const line of [
    '30 February 2012',
    'May 32, 2025',
    '13/13/2013',
    'May 16',
    'Mayor 16, 2025',
    '1,000 of 2025',
    '6.1.2.3',
    'May 2025',
  ]) {
    it(`finds no date in ${line}`, () => assert.deepEqual(findFullDates(line), []));
  }

  it('gives offsets into the line, in reading order', () => {
    const line = 'Posted 11/27/2005, updated 28 Nov 2005.';
    assert.deepEqual(
      findFullDates(line).map(({ start, end }) => line.slice(start, end)),
      ['11/27/2005', '28 Nov 2005'],
    );
  });
});
