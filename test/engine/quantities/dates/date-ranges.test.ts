import { table } from '../reading-table.js';

describe('quantities: days, and ranges of them', () => {
  describe('with what they share', () => {
    table([
      ['It was signed on 09-JAN-2017 and again on 21-APR-16.', '09-JAN-2017 | date 2017-1-9', '21-APR-16 | date 2016-4-21'],
      [
        'The bridge closed on 1/12/99 and opened on 13/12/99.',
        '1/12/99 | date 1999-1-12 or 1999-12-1',
        '13/12/99 | date 1999-12-13',
      ],
      [
        'They stayed from 28 February to 3 March 1976.',
        'from 28 February to 3 March 1976 | date 1976-2-28 to 1976-3-3 | between',
      ],
      ['The strike ran 28 December to 3 January 1976.', '28 December to 3 January 1976 | date 1975-12-28 to 1976-1-3 | between'],
      [
        'The road is shut from 2pm on 1 June 2000 until 2am on 2 June.',
        '2pm | time 50400 s',
        '1 June 2000 | date 2000-6-1',
        '2am | time 7200 s',
        '2 June | date 2000-6-2',
      ],
      [
        'Talks were held on 3 March, 7 April and 5 May 1990.',
        '3 March | date 1990-3-3',
        '7 April | date 1990-4-7',
        '5 May 1990 | date 1990-5-5',
      ],
      ['Rain fell between 12 and 16 August.', 'between 12 and 16 August | date ?-8-12 to ?-8-16 | between'],
      ['The show runs from November to February 2020.', 'from November to February 2020 | date 2019-11-? to 2020-2-? | between'],
      [
        'He lived there from 30 December 2019 to 2 January.',
        'from 30 December 2019 to 2 January | date 2019-12-30 to 2020-1-2 | between',
      ],
      ['Born: 4/5/56 in Ulm.', '4/5/56 | date 1956-4-5 or 1956-5-4'],
      ['It was held May 30-June 2, 2011.', 'May 30-June 2, 2011 | date 2011-5-30 to 2011-6-2 | between'],
    ]);
  });
  describe('that only look like one', () => {
    table([
      ['It fell from 1990 to 1966.', '1990 | date 1990-?-?', '1966 | date 1966-?-?'],
      ['The fair moved from 28 May to 3 May.', '28 May | date ?-5-28', '3 May | date ?-5-3'],
      ['The 10/20/30 rule is old.'],
      ['He won 1/2/03 of it.'],
      ['Read 10-5-12 as a code.'],
      ['A ratio of 5/10/15 is used.'],
      ['In March 2010 a law came, and on 2 June it fell.', 'March 2010 | date 2010-3-?', '2 June | date ?-6-2'],
      ['Call 20-MAY-1999-22 now.', '20-MAY | count 20 | of may'],
      ['It rose from 2015 to 2011 votes.', '2015 | date 2015-?-?', '2011 | count 2011 | of vote'],
      ['On 32/13/99 nothing was.'],
    ]);
  });
});
