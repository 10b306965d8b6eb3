import { table } from '../reading-table.js';

describe('quantities: deadlines and bounds', () => {
  describe('that are told', () => {
    table([
      ['It should open by the end of 2031.', 'by the end of 2031 | date 2031-?-? late | at most'],
      [
        'The tunnel was to be dug before 1905 and opened after March 2010.',
        'before 1905 | date 1905-?-? | less than',
        'after March 2010 | date 2010-3-? | more than',
      ],
      ['It must be paid no later than May 5.', 'no later than May 5 | date ?-5-5 | at most'],
      ['By the end of the year all will go.', 'By the end of the year | date late +0 year | at most'],
      [
        'They must be in bed before 10 p.m. or by midnight.',
        'before 10 p.m. | time ..79200 s | less than',
        'by midnight | time ..86400 s | at most',
      ],
      ['A few minutes before 11:30 it fell.', 'A few minutes before 11:30 | time 41400 s | nearly'],
      ['It rang 20 minutes after noon.', '20 minutes after noon | time 44400 s'],
      ['No sooner than 3 June will it open.', 'No sooner than 3 June | date ?-6-3 | at least'],
      ['By the mid-1990s it was gone.', 'By the mid-1990s | date 1994-?-? to 1996-?-? | at most'],
      ['No one over the age of 18 may enter.', 'over the age of 18 | age 18.. year | more than'],
      [
        'He played for the under-18s against the over-65s.',
        'under-18s | age ..18 year | less than',
        'over-65s | age 65.. year | more than',
      ],
      ['Children not under five may enter.', 'not under five | age 5.. year | at least'],
      [
        'The ban hits under-16 users and under-12 children.',
        'under-16 | age ..16 year | less than',
        'under-12 | age ..12 year | less than',
      ],
    ]);
  });
  describe('that only look like one', () => {
    table([
      ['He wants it by Friday’s vote.', 'Friday | date Fri'],
      ['After the 2008 crash it fell.', '2008 | date 2008-?-?'],
      ['Two days before 5 May 2020 it fell.', 'Two days | duration 2 day = 172800 s', '5 May 2020 | date 2020-5-5'],
      ['The night before 12 June they met.', '12 June | date ?-6-12'],
      ['Over Christmas they rested.', 'Christmas | date ?-12-25'],
      ['It is shut until Friday.', 'Friday | date Fri'],
      ['Ships came before dawn.'],
      [
        'Before 1990s fashion came, and after May’s speech it went.',
        '1990s | date 1990-?-? to 1999-?-? | between',
        'May | date ?-5-?',
      ],
      ['It was under-40 mph and over-50 miles.'],
      ['The year-end sale began after 2008 prices rose.', '2008 | date 2008-?-?'],
    ]);
  });
});
