import { table } from '../reading-table.js';

describe('weekdays', () => {
  describe('that date an act', () => {
    table([
      ['They signed on Friday.', 'Friday | date Fri'],
      ['She left Thursday night.', 'Thursday night | date Thu'],
      ['At Friday’s talks they signed.', 'Friday | date Fri'],
      ['On Sunday Times Square was closed.', 'Sunday | date Sun'],
      ['Friday, Mirror staff walked out.', 'Friday | date Fri'],
      ['They sent mail on Sunday.', 'Sunday | date Sun'],
      ['He said Monday Express trains would stop.', 'Monday | date Mon'],
      ['They met between Monday and Friday.', 'between Monday and Friday | date Mon to Fri | between'],
      ['It rained all Saturday.', 'Saturday | date Sat'],
      ['It broke on Tues. 4 May.', 'Tues. 4 May | date ?-5-4 Tue'],
      ['Friday of last week was dry.', 'Friday | date Fri', 'last week | date -1 week'],
    ]);
  });

  describe('that date none', () => {
    table([
      ['The Friday Times wrote so.'],
      ['According to the Sunday Telegraph he left.'],
      ['The Saturday Evening Post was thin.'],
      ['The Mail on Sunday wrote so.'],
      ['He watches Monday Night Football.'],
      ['The market opens on Fridays.'],
      ['On Friday nights they dance.'],
      ['Every Friday they pray.'],
      ['It runs every Monday and Thursday.'],
      ['Each second Tuesday and every other Sunday he calls.'],
      ['It opens Mondays through Fridays.'],
    ]);
  });
});
