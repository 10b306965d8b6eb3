import { table } from '../reading-table.js';

describe('quantities: ranks', () => {
  table([
    [
      'It is the largest prisoner exchange in the conflict.',
      'largest prisoner exchange | rank 1 rank | of prisoner exchange | among: in the conflict',
    ],
    [
      'It is one of the largest such agreements since the beginning of the war.',
      'one of the largest such agreements | rank 1.. rank | of agreement | one of | since: since the beginning of the war',
    ],
    [
      'These were the first direct talks since early 2022.',
      'first direct talks | rank 1 rank | of direct talk | since: since early 2022',
      'early 2022 | date 2022-?-? early',
    ],
    [
      'These are their first direct talks in over three years.',
      'first direct talks | rank 1 rank | of direct talk | since: in over three years',
      'over three years | duration 3.. year = 94608000.. s | more than',
    ],
    [
      'It is the second high-level dialogue between the two countries in less than a month.',
      'second high-level dialogue | rank 2 rank | of high level dialogue | since: in less than a month',
      'two | count 2 | of country',
      'less than a month | duration ..1 month = ..2592000 s | less than',
    ],
    [
      'It marks the first time that they have met since the beginning of the war.',
      'first time | rank 1 rank | of time | since: since the beginning of the war',
    ],
    ['It is the third-largest city.', 'third-largest city | rank 3 rank | of city'],
    ['It was the fifth successful operation.', 'fifth successful operation | rank 5 rank | of successful operation'],
    ['The most expensive restaurant closed.', 'most expensive restaurant | rank 1 rank | of restaurant'],
    ['It came 21st.', '21st | rank 21 rank'],
    // No place in a row.
    ['First, they met the widow.'],
    ['They left at first light.'],
    ['It took a split second.'],
    ['The First Lady spoke.'],
    ['She gave first aid to him.'],
    ['In the third place, it is wrong.'],
    ['At worst it rains.'],
    ['The report was first published there.'],
    ['They met on the First of May.', 'the First of May | date ?-5-1'],
    ['A third of it was lost.', 'A third | percent 0.333333333 fraction = 33.3333333 percent'],
    ['A fifth-floor flat burned.'],
    ['He won the first two games.', 'first | rank 1 rank | of game', 'two | count 2 | of game'],
  ]);
});
