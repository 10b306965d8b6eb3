import { table } from '../reading-table.js';

describe('quantities: old and spoken ways to count', () => {
  table([
    ['The farmer counted two score sheep.', 'two score | count 40 | of sheep'],
    ['She had lived for threescore and ten years.', 'threescore and ten years | duration 70 year = 2207520000 s'],
    ['It stood for five score and six years.', 'five score and six years | duration 106 year = 3342816000 s'],
    ['Two score of ships sailed.', 'Two score | count 40 | of ship'],
    ['Three score as City win 5-0.', 'Three | number 3', '5-0 | score .. score | 5:0'],
    ['It ended in two score draws.', 'two | count 2 | of score draw'],
    ['It was a two-score lead.', 'two-score | count 2 | of score'],
    ['He owes 15 grand to the bank.', '15 grand | money 15000'],
    ['They own two grand pianos.', 'two | count 2 | of grand piano'],
    ['She won 12 grand slams.', '12 | count 12 | of grand slam'],
    ['They made 250 thousands of masks.', '250 thousands | count 250000 | of mask'],
    ['Thousands of masks were made.', 'Thousands | count 2000.. | vague | of mask'],
    ['They ate two hundred and three dozen eggs.', 'two hundred and three dozen | count 236 | ~ | of egg'],
    ['They ate three dozen eggs and ham.', 'three dozen | count 36 | ~ | of egg'],
  ]);
});

describe('quantities: a little more than a round number', () => {
  table([
    ['Thirty-odd residents left.', 'Thirty-odd | count 30 | just over | of resident'],
    ['The 300-odd passengers waited.', '300-odd | count 300 | just over | of passenger'],
    ['Some sixty odd years later it fell.', 'Some sixty odd years | duration 60 year = 1892160000 s | about'],
    ['It sold 30-odd thousand copies.', '30-odd thousand | count 30000 | just over | of copy'],
    ['It is 40-odd miles away.', '40-odd miles | length 40 mile = 64373.76 m | just over'],
    ['He has three odd socks.', 'three | count 3 | of odd sock'],
    ['The odd man out came in 12 odd guises.', '12 | count 12 | of odd guise'],
  ]);
});

describe('quantities: what belongs to one number, and what to two', () => {
  table([
    [
      'About two thousand, four hundred and twelve voters came.',
      'About two thousand, four hundred and twelve | count 2412 | about | of voter',
    ],
    [
      'One million, two hundred thousand, six hundred people live there.',
      'One million, two hundred thousand, six hundred | count 1200600 | of person',
    ],
    ['Of the three thousand, two hundred survived.', 'three thousand | number 3000', 'two hundred | count 200'],
    [
      'They built five thousand, four hundred and three hundred homes.',
      'five thousand | number 5000',
      'four hundred | number 400',
      'three hundred | count 300 | of home',
    ],
    [
      'They sent two thousand, three thousand and four thousand men.',
      'two thousand | number 2000',
      'three thousand | number 3000',
      'four thousand | count 4000 | of man',
    ],
    ['They hold 4 hundred and 3 hundred.', '4 hundred | number 400', '3 hundred | number 300'],
    ['They sold three hundred and two hundred tickets.', 'three hundred | number 300', 'two hundred | count 200 | of ticket'],
    ['It has two thousand and three thousand.', 'two thousand | number 2000', 'three thousand | number 3000'],
    ['It is three hundred and two thousand strong.', 'three hundred and two thousand | number 302000'],
    ['Some two million and three hundred thousand came.', 'Some two million and three hundred thousand | count 2300000 | about'],
    ['A hundred and twenty quarters are thirty.', 'A hundred and twenty quarters | count 30', 'thirty | number 30'],
    ['A million and a quarter people fled.', 'A million and a quarter | count 1250000 | of person'],
    [
      'They had four quarters of growth and two quarters of decline.',
      'four | count 4 | of quarter',
      'two | count 2 | of quarter',
    ],
    ['The answer is a hundred and three quarters.', 'a hundred and three quarters | number 100.75'],
  ]);
});

describe('quantities: parts of a unit', () => {
  table([
    ['The gauge was off by three thousandths.', 'three thousandths | number 3 thousandth = 0.003'],
    ['The dose was 12 millionths of a gram.', '12 millionths of a gram | mass 0.000012 gram = 1.2e-8 kg'],
    ['Two hundredths of the crop were lost.', 'Two hundredths | percent 0.02 fraction = 2 percent | of crop'],
    ['It is told in hundredths.'],
    ['The thousandth visitor came.', 'thousandth visitor | rank 1000 rank | of visitor'],
    ['It took two hours and half.', 'two hours and half | duration 2.5 hour = 9000 s'],
    ['It is two miles and three quarters long.', 'two miles and three quarters | length 2.75 mile = 4425.696 m'],
    [
      'He spent an hour and half the money.',
      'an hour | duration 1 hour = 3600 s',
      'half | percent 0.5 fraction = 50 percent | of money',
    ],
    [
      'It took three hours and half of that was lost.',
      'three hours | duration 3 hour = 10800 s',
      'half | percent 0.5 fraction = 50 percent',
    ],
  ]);
});
