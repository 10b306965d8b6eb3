import { table } from '../reading-table.js';

describe('quantities: what two sides have', () => {
  table([
    ['The council passed the plan in a 9-6 vote.', '9-6 | score .. score | 9:6'],
    ['Members voted 47–52 against the motion.', '47–52 | score .. score | 47:52'],
    ['The court ruled 5-4 for the farmers.', '5-4 | score .. score | 5:4'],
    ['The chamber adopted it by 226 votes to 201.', '226 votes to 201 | score .. score | 226:201'],
    ['It was a 216-to-210 vote.', '216-to-210 | score .. score | 216:210'],
    ['Deputies voted by 61 to 39 to keep it.', '61 to 39 | score .. score | 61:39'],
    ['Linfield beat Crusaders 3-2 on Sunday.', '3-2 | score .. score | 3:2', 'Sunday | date Sun'],
    ['They lost 2-3 at home.', '2-3 | score .. score | 2:3'],
    ['Linfield 1 – 0 Crusaders', '1 – 0 | score .. score | 1:0'],
    ['They were two-nil up.', 'two-nil | score .. score | 2:0'],
  ]);
});

describe('quantities: numbers with a hyphen that are no score', () => {
  table([
    ['Children aged 5-17 won prizes.', 'aged 5-17 | age 5..17 year | between'],
    ['Some 18-25 voters came.', 'Some 18-25 | count 18..25 | about | of voter'],
    ['The team lined up in a 4-4-2 and won.'],
    ['The 2018-19 season was lost.', '2018-19 | date 2018-?-? to 2019-?-? | between'],
    ['Call 555-1234 and win.'],
    ['Their lead fell from 52 to 47 votes.', '52 | number 52', '47 | count 47 | of vote'],
    ['A 2-1 mix of sand and lime was used.'],
  ]);
});

describe('quantities: minutes of play', () => {
  table([
    ['He scored in the 71st minute.', '71st minute | duration 71 minute of play = 4260 s'],
    ['It was an 88th-minute winner.', '88th-minute | duration 88 minute of play = 5280 s'],
    ['Ito scored in the fourth minute.', 'fourth minute | duration 4 minute of play = 240 s'],
    ['The rate is four and a quarter per cent.', 'four and a quarter per cent | percent 4.25 percent'],
    ['The speaker was removed by 216-210 in May.', '216-210 | score .. score | 216:210', 'May | date ?-5-?'],
  ]);
});
