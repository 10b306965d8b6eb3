import type { Verdict } from '../../../../src/engine/comparison/index.js';
import { table, type Row } from './judging.js';

const at = (a: string, b: string, verdict: Verdict | null): Row => [
  [`The ferry sank ${a}.`, wordsOf(a)],
  [`The ferry sank ${b}.`, wordsOf(b)],
  verdict,
];
const wordsOf = (moment: string): string => moment.replace(/^(?:at|on|in) /, '');

describe('verdicts on clock times', () => {
  table([
    at('at 8 p.m', 'at 20:00', 'same'),
    at('at 10:43', 'at 10:45', 'compatible'),
    at('at 10:43', 'at 10:44', 'conflict'),
    at('at about 10:30', 'at 10:42', 'compatible'),
    at('at 10:30', 'at 10:52', 'conflict'),
    at('at 23:58', 'at 00:02', 'conflict'),
    at('at 11:58 p.m', 'at midnight', 'compatible'),
    at('at 10:40 GMT', 'at 11:40 CET', 'same'),
    at('at 23:55 GMT', 'at 00:55 CET', 'same'),
    at('at 10:40 GMT', 'at 12:40 CET', 'conflict'),
    at('at 10:40 GMT', 'at 10:40', null),
    at('by 10:50', 'at 10:30', 'compatible'),
    at('by 10:50', 'by 10:30', 'compatible'),
    at('by 10:50', 'by 10:50', 'same'),
    at('by 10:30', 'at 10:52', 'conflict'),
    at('by 00:10', 'at 23:50', 'compatible'),
    at('shortly after 10:00', 'at 10:30', 'compatible'),
    at('shortly after 10:00', 'at 9:40', 'conflict'),
    at('shortly before 10:00', 'at 9:35', 'compatible'),
  ]);
});

describe('verdicts on dates', () => {
  describe('of sources that do not date themselves', () => {
    table([
      at('on 3 May 2024', 'on May 3, 2024', 'same'),
      at('on 3 May 2024', 'on 4 May 2024', 'conflict'),
      at('on 3 May 2024', 'in May 2024', 'compatible'),
      at('in early 2024', 'in late 2024', 'conflict'),
      at('in the mid-1980s', 'in 1987', 'compatible'),
      at('by the end of 2021', 'on 3 May 2021', 'compatible'),
      at('by the end of 2021', 'in May 2022', 'conflict'),
      at('before 2021', 'on 1 January 2021', 'conflict'),
      at('after May 2021', 'on 1 June 2021', 'compatible'),
      at('after May 2021', 'on 31 May 2021', 'conflict'),
      at('by 3 May 2021', 'by 3 May 2021', 'same'),
      at('by 3 May 2021', 'by 5 May 2021', 'compatible'),
      at('by Friday', 'on Thursday', null),
      at('by Friday', 'by Friday', 'same'),
      at('on 3/11/89', 'on 3 November 1989', 'compatible'),
      at('on 3/11/89', 'on 11 March 1989', 'compatible'),
      at('on 3/11/89', 'on 5 May 1989', 'conflict'),
      at('in the mid-1980s', 'in 1989', 'conflict'),
      at('in the second half of 2021', 'in June 2021', 'conflict'),
      at('in Q3 2021', 'in September 2021', 'compatible'),
      at('on 3 May', 'on 3 May 2024', null),
      at('on Tuesday', 'on Tuesday', 'same'),
      at('on Tuesday', 'on Wednesday', 'conflict'),
      at('on Tuesday', 'on 7 May 2024', null),
    ]);
  });

  describe('of sources of 4 May 2024', () => {
    table(
      [
        at('yesterday', 'on 3 May 2024', 'same'),
        at('on 3 May', 'on 3 May 2024', 'same'),
        at('yesterday', 'on 1 May 2024', 'conflict'),
        at('last month', 'on 12 April', 'compatible'),
      ],
      '2024-05-04',
    );
  });
});

describe('verdicts on ranks', () => {
  const rank = (a: string, b: string, verdict: Verdict): Row => [
    [`It was the ${a}.`, a.split(' ')[0] ?? a],
    [`It was ${b}.`, b.replace(/^the /, '').split(' ')[0] ?? b],
    verdict,
  ];
  table([
    rank('largest merger in brewing', 'the largest merger in brewing', 'same'),
    rank('largest merger in brewing', 'the biggest merger in brewing', 'same'),
    rank('largest merger in brewing', 'one of the largest mergers in brewing', 'compatible'),
    rank('first strike since 2009', 'the first strike since 2009', 'same'),
    rank('first strike since 2009', 'the first strike since 2011', 'conflict'),
    rank('first strike since 2009', 'the first strike in over ten years', 'compatible'),
  ]);
});
