import { table } from '../reading-table.js';

describe('quantities: qualifiers as bounds, and ranges', () => {
  table([
    ['At least 1,000 people died.', 'At least 1,000 | count 1000.. | at least | of person'],
    ['No fewer than 20 people died.', 'No fewer than 20 | count 20.. | at least | of person'],
    ['As many as 300 people died.', 'As many as 300 | count ..300 | at most | of person'],
    ['Up to 700 contract workers will go.', 'Up to 700 | count ..700 | at most | of contract worker'],
    ['More than 50 prisoners died.', 'More than 50 | count 50.. | more than | of prisoner'],
    ['Upwards of 50 prisoners died.', 'Upwards of 50 | count 50.. | more than | of prisoner'],
    ['Fewer than a thousand pandas live there.', 'Fewer than a thousand | count ..1000 | less than | of panda'],
    ['Nearly 300 crewmen are held.', 'Nearly 300 | count 300 | nearly | of crewman'],
    ['Just over 300 crewmen are held.', 'Just over 300 | count 300 | just over | of crewman'],
    ['Roughly 300 crewmen are held.', 'Roughly 300 | count 300 | about | of crewman'],
    ['An estimated 300 crewmen are held.', 'An estimated 300 | count 300 | about | of crewman'],
    ['It takes 20 or more boats.', '20 or more | count 20.. | at least | of boat'],
    ['The 20-plus boats left.', '20-plus | count 20.. | at least | of boat'],
    ['Between 20 and 30 boats left.', 'Between 20 and 30 | count 20..30 | between | of boat'],
    ['From 20 to 30 boats left.', 'From 20 to 30 | count 20..30 | between | of boat'],
    ['The toll rose from 20 to 30.', '20 | count 20', '30 | count 30'],
    ['Three or four robbers fled.', 'Three or four | count 3..4 | between | of robber'],
    ['It is greater than 100 and smaller than 300.', 'greater than 100 and smaller than 300 | count 100..300 | between'],
    ['There are at most 100 and at least 20 apples.', 'at most 100 and at least 20 | count 20..100 | between | of apple'],
    ['The number is 1000 – 5000.', '1000 – 5000 | count 1000..5000 | between'],
    ['The test needs >= 30 points.', '>= 30 | count 30.. | at least | of point'],
    ['As many as 30 to 40 firefighters came.', 'As many as 30 to 40 | count 30..40 | at most | of firefighter'],
  ]);
});
