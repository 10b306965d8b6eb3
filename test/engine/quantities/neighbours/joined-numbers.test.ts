import { table } from '../reading-table.js';

describe('quantities: a scale or a unit that joined numbers share', () => {
  table([
    ['They sold 5 and 7 million phones.', '5 | count 5000000 | of phone', '7 million | count 7000000 | of phone'],
    [
      'It has two, three and four million users.',
      'two | count 2000000 | of user',
      'three | count 3000000 | of user',
      'four million | count 4000000 | of user',
    ],
    ['The deals were worth $12 and $8 million.', '$12 | money 12000000 USD', '$8 million | money 8000000 USD'],
    ['Profit rose from $5 to $10 million.', '$5 | money 5000000 USD', '$10 million | money 10000000 USD'],
    [
      'Doses of 2, 3, or 4 mg were given.',
      '2 | mass 2 milligram = 0.000002 kg',
      '3 | mass 3 milligram = 0.000003 kg',
      '4 mg | mass 4 milligram = 0.000004 kg',
    ],
    [
      'It reached 70 and 80 degrees Fahrenheit.',
      '70 | temperature 70 degree Fahrenheit = 21.1111111 Cel',
      '80 degrees Fahrenheit | temperature 80 degree Fahrenheit = 26.6666667 Cel',
    ],
    ['The room is 3 by 4 metres.', '3 | length 3 meter = 3 m', '4 metres | length 4 meter = 4 m'],
    ['The 5- and 10-km races were held.', '5 | length 5 kilometer = 5000 m', '10-km | length 10 kilometer = 10000 m | of race'],
  ]);
});

describe('quantities: joined numbers that share nothing', () => {
  table([
    ['The raid killed 3 and 4 million fled.', '3 | count 3', '4 million | number 4000000'],
    ['The blast killed 5 and 6 km of road was shut.', '5 | count 5', '6 km | length 6 kilometer = 6000 m | of road'],
    ['He paid $5 and won $10 million.', '$5 | money 5 USD', '$10 million | money 10000000 USD'],
    ['He has three children and 4 million fans.', 'three | count 3 | of child', '4 million | count 4000000 | of fan'],
    ['It is 2 and 700 million people know.', '2 | number 2', '700 million | count 700000000 | of person'],
    ['Rates rose 4 percent and 12 were hurt.', '4 percent | percent 4 percent', '12 | count 12'],
    ['It rained on 5 and 6 May.', '5 and 6 May | date ?-5-5 to ?-5-6 | between'],
  ]);
});
