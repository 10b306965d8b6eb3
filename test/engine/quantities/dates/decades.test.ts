import { table } from '../reading-table.js';

describe('quantities: decades, centuries and decades of life', () => {
  describe('that are told', () => {
    table([
      [
        'The harbour was dredged in the mid-1960s and again in the early 2010s.',
        'the mid-1960s | date 1964-?-? to 1966-?-? | between | ~',
        'the early 2010s | date 2010-?-? to 2013-?-? | between | ~',
      ],
      ['Wages stood still in the late 1700s.', 'the late 1700s | date 1770-?-? to 1799-?-? | between | ~'],
      ['The mill closed at the end of the 1980s.', 'the end of the 1980s | date 1987-?-? to 1989-?-? | between | ~'],
      [
        'Bands of the ’80s and the late ’70s played.',
        'the ’80s | date 1980-?-? to 1989-?-? | between',
        'the late ’70s | date 1977-?-? to 1979-?-? | between | ~',
      ],
      ['The chapel stood in the early 18th century.', 'the early 18th century | date 1701-?-? to 1740-?-? | between | ~'],
      [
        'Rents have risen since the turn of the millennium.',
        'the turn of the millennium | date 1999-?-? to 2001-?-? | between | ~',
      ],
      [
        'The canal was dug at the turn of the 19th century.',
        'the turn of the 19th century | date 1799-?-? to 1801-?-? | between | ~',
      ],
      [
        'In the 2000s and the 1800s it flourished.',
        'the 2000s | date 2000-?-? to 2009-?-? | between',
        'the 1800s | date 1800-?-? to 1899-?-? | between',
      ],
      ['By the mid-twentieth century it was empty.', 'By the mid-twentieth century | date 1941-?-? to 1970-?-? | at most'],
      ['Two men in their late 20s fled.', 'Two | count 2 | of man', '20s | age 27..29 year | between | ~'],
      [
        'A boy in his mid-teens and a woman in her early seventies were found.',
        'teens | age 14..16 year | between | ~',
        'seventies | age 70..73 year | between | ~',
      ],
      ['He is in his fifties.', 'fifties | age 50..59 year | between'],
    ]);
  });
  describe('that only look like one', () => {
    table([
      ['At the turn of the month they left.'],
      ['It was his turn of the wheel.'],
      ['2020’s election was late.', '2020 | date 2020-?-?'],
      ['The late 2020 vote was lost.', 'The late 2020 | date 2020-?-? late'],
      ['Temperatures in the low nineties are to come.'],
      ['In the mid-afternoon he came.'],
      ['Her forties hits sold.'],
      ['He said ‘early on’ that 90s sell.'],
      ['In the ’20s it was new.'],
      ['The late Mr Hill had 1,900 hens.', '1,900 | count 1900 | of hen'],
    ]);
  });
});
