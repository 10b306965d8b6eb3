import { table } from '../reading-table.js';

describe('quantities: classes of travel and of post', () => {
  table([
    ['She flew first class from Lisbon.', 'first class | rank 1 rank | of class'],
    ['Two passengers in second class were hurt.', 'Two | count 2 | of passenger', 'second class | rank 2 rank | of class'],
    ['A third-class carriage left the rails.', 'third-class | rank 3 rank | of class'],
    [
      'The price of a second class stamp rose to 75p.',
      'second class | rank 2 rank | of class',
      '75p | money 75 penny = 0.75 GBP',
    ],
    ['The senator was upgraded to first class.', 'first class | rank 1 rank | of class'],
    ['The notice was sent by first class post.', 'first class | rank 1 rank | of class'],
    // A class of pupils, of a game or of what is good is none of travel.
    ['It was a first-class performance.'],
    ['He retired from first class cricket.'],
    ['The first class of cadets marched past.'],
    ['They learn it in second class.'],
    ['He was awarded the medal, second class.'],
    ['A second class of drugs was tried.'],
  ]);
});
