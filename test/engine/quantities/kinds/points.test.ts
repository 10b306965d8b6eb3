import { table } from '../reading-table.js';

describe('quantities: points of percent and other points', () => {
  table([
    ['Support for the coalition rose three points in the poll.', 'three points | percent 3 percentage point'],
    ['The Greens are up two points in the latest survey.', 'two points | percent 2 percentage point'],
    ['She holds a five-point lead in the polls.', 'five-point | percent 5 percentage point | of lead'],
    [
      'The poll puts him at 41 percent, down four points.',
      '41 percent | percent 41 percent',
      'four points | percent 4 percentage point',
    ],
    ['Inflation fell by 1.5 points to 3 percent.', '1.5 points | percent 1.5 percentage point', '3 percent | percent 3 percent'],
    ['Approval of the premier dropped more than six points.', 'more than six points | percent 6.. percentage point | more than'],
    // Those of an index, a game, a plan or a licence are counted.
    ['The index lost 30 points.', '30 | count 30 | of point'],
    ['The Dow fell 220 points, or 1.2 percent.', '220 | count 220 | of point', '1.2 percent | percent 1.2 percent'],
    ['The gauge rose 12 points, or 2 percent, in early trading.', '12 | count 12 | of point', '2 percent | percent 2 percent'],
    ['They won by three points.', 'three | count 3 | of point'],
    ['The club leads the league by two points, a poll of coaches shows.', 'two | count 2 | of point'],
    ['The bank said that its plan has 14 points.', '14 | count 14 | of point'],
  ]);
});
