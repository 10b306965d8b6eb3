import { table } from '../reading-table.js';

describe('quantities: clock times', () => {
  table([
    ['It lasted until 9.25 in the morning.', '9.25 in the morning | time 33900 s'],
    ['On Tuesday at 10.25 he came in.', 'Tuesday | date Tue', '10.25 | time 37500 s'],
    ['It was attacked around three in the morning.', 'around three in the morning | time 10800 s | about'],

    ['It began around 1:30 p.m. local time.', 'around 1:30 p.m. local time | time 48600 s | about | local time'],
    ['The call came at 0737 GMT.', '0737 GMT | time 27420 s | GMT'],
    ['It hit at 7:37 a.m. UTC.', '7:37 a.m. UTC | time 27420 s | UTC'],
    ['He left at 8.40pm.', '8.40pm | time 74400 s'],
    ['He left just after 6 p.m.', 'just after 6 p.m. | time 64800 s | just over'],
    [
      'It began at 17:06 hours local time (13:36 GMT).',
      '17:06 hours local time | time 61560 s | local time',
      '13:36 GMT | time 48960 s | GMT',
    ],
    ['At 1353 (1023 GMT) it struck.', '1353 | time 49980 s', '1023 GMT | time 37380 s | GMT'],
    ['At 1100 hours they came.', '1100 hours | time 39600 s'],
    ['At noon it closed.', 'noon | time 43200 s'],
    ['It opens from 9am to midnight.', 'from 9am to midnight | time 32400..86400 s | between'],
    ['It is half past eight.', 'half past eight | time 30600 s'],
    ["He woke at nine o'clock.", "nine o'clock | time 32400 s"],
    ['It hit at 11 am (IST).', '11 am (IST) | time 39600 s | IST'],
    ['It hit at 9 p.m. Moscow time.', '9 p.m. Moscow time | time 75600 s | Moscow time'],
  ]);
});
