import { table } from '../reading-table.js';

describe('quantities: a number in the unit of the one it is set against', () => {
  table([
    ['The bank cut the rate from 4.5 percent to 4.25.', '4.5 percent | percent 4.5 percent', '4.25 | percent 4.25 percent'],
    [
      'Turnout was 52.4 against 47.1 percent in May.',
      '52.4 | percent 52.4 percent',
      '47.1 percent | percent 47.1 percent',
      'May | date ?-5-?',
    ],
    [
      'Unemployment is at 6.7 per cent, up from 5.9 a year ago.',
      '6.7 per cent | percent 6.7 percent',
      '5.9 | percent 5.9 percent',
      'a year ago | date -1 year',
    ],
    ['Profit rose to $212 million from 140 million.', '$212 million | money 212000000 USD', '140 million | money 140000000 USD'],
    ['The share fell from 30 percent to 12 seats.', '30 percent | percent 30 percent', '12 | count 12 | of seat'],
    ['Prices rose 4 percent and 12 were hurt.', '4 percent | percent 4 percent', '12 | count 12'],
  ]);
});

describe('quantities: the time that something is measured over', () => {
  table([
    [
      'Cases fell 36 percent over four years.',
      '36 percent | percent 36 percent',
      'over four years | duration 4 year = 126144000 s',
    ],
    [
      'They were paid $3 million over two years.',
      '$3 million | money 3000000 USD',
      'over two years | duration 2 year = 63072000 s',
    ],
    [
      'The 12 miners waited for over two days.',
      '12 | count 12 | of miner',
      'over two days | duration 2.. day = 172800.. s | more than',
    ],
    [
      'Some 40 percent spoke in over two hours of talks.',
      'Some 40 percent | percent 40 percent | about',
      'over two hours | duration 2.. hour = 7200.. s | more than | of talk',
    ],
  ]);
});

describe('quantities: points and particles', () => {
  table([
    ['The bank cut its rate by 25 basis points.', '25 basis points | percent 25 basis point = 0.25 percentage point'],
    ['It was a quarter-point cut in the key rate.', 'a quarter-point | percent 0.25 percentage point'],
    ['Rates rose half a point.', 'half a point | percent 0.5 percentage point'],
    ['A full percentage point was too much.', 'A full percentage point | percent 1 percentage point'],
    ['They handed over 25 captives.', '25 | count 25 | of captive'],
    ['It rained on over 25 captives.', 'over 25 | count 25.. | more than | of captive'],
    ['It came down at six minutes to seven.', 'six minutes to seven | time 24840 s'],
    ['It was ten minutes past four in the morning.', 'ten minutes past four in the morning | time 15000 s'],
    ['UPDATE 2-Ferry sinks off Sardona'],
  ]);
});
