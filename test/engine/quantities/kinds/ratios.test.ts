import { table } from '../reading-table.js';

describe('quantities: how many times as much', () => {
  table([
    ['Exports tripled.', 'tripled | ratio 3 times'],
    ['The jail held twice as many inmates.', 'twice | ratio 2 times'],
    ['Rents are three times the national average.', 'three times | ratio 3 times'],
    ['The new dam is 4 times larger.', '4 times | ratio 4 times'],
    ['A fivefold increase in complaints was seen.', 'fivefold | ratio 5 times'],
    ['Thefts rose 12-fold.', '12-fold | ratio 12 times'],
    ['Traffic has more than doubled.', 'more than doubled | ratio 2.. times | more than'],
    ['The dividend was halved.', 'halved | ratio 0.5 times'],
    ['Thefts have more than halved.', 'more than halved | ratio ..0.5 times | less than'],
    ['The catch was nearly halved.', 'nearly halved | ratio 0.5 times | just over'],
    ['Rents grew by a factor of three.', 'three | ratio 3 times'],
    ['A factor of three judges was named.', 'three | count 3 | of judge'],
    [
      'The plant cut its output by a third in May.',
      'a third | percent 0.333333333 fraction = 33.3333333 percent',
      'May | date ?-5-?',
    ],
    ['It was won by a third party.'],
    ['Output fell by a quarter.', 'a quarter | percent 0.25 fraction = 25 percent'],
    ['The board cut the rate by 75 basis points.', '75 basis points | percent 75 basis point = 0.75 percentage point'],
    ['It was a 60-40 split.', '60-40 | score .. score | 60:40'],
    ['The premier doubled down on it.'],
    ['The hall doubled as a clinic.'],
    ['His reasons are twofold.'],
    ['She was there twice.'],
    ['The rocket flew three times in May.', 'three | count 3 | of time', 'May | date ?-5-?'],
  ]);
});
