import { table } from '../reading-table.js';

describe('quantities: comparisons as bounds', () => {
  table([
    ['Winds stayed at or below 40 mph.', 'at or below 40 mph | speed ..40 mile per hour = ..17.8816 m/s | at most'],
    ['Pupils with marks at or above 70 passed.', 'at or above 70 | number 70.. | at least'],
    ['It must be equal to or greater than 12.', 'equal to or greater than 12 | count 12.. | at least'],
    ['Some 300 and more guests came.', 'Some 300 and more | count 300.. | at least | of guest'],
    ['The hall has five hundred or fewer seats.', 'five hundred or fewer | count ..500 | at most | of seat'],
    ['Around 1,000 people or more came.', 'Around 1,000 | count 1000.. | at least | of person'],
    ['The toll surpassed 4,000.', 'surpassed 4,000 | count 4000.. | more than'],
    ['Sales topped $3 million.', 'topped $3 million | money 3000000.. USD | more than'],
    ['They are higher than 20, but lower than 35.', 'higher than 20, but lower than 35 | count 20..35 | between'],
    ['The probe cooled to <-15 today.', '<-15 | number ..-15 | less than', 'today | date +0 day'],
    ['Deaths passed the 2,000 mark.', 'passed the 2,000 | number 2000.. | more than'],
    ['Turnout crossed the 40 percent mark.', 'crossed the 40 percent | percent 40.. percent | more than | of mark'],
    ['Each unit has 30~80 workers.', '30~80 | count 30..80 | between | of worker | each'],
    ['The box weighs 5kg~10kg.', '5kg~10kg | mass 5..10 kilogram = 5..10 kg | between'],
  ]);
});

describe('quantities: words of comparison that bound nothing', () => {
  table([
    ['The storm killed 20 and more were missing.', '20 | count 20'],
    ['She surpassed two rivals.', 'two | count 2 | of rival'],
    ['He topped 12 lists.', '12 | count 12 | of list'],
    ['It has 3 rooms and more windows.', '3 | count 3 | of room'],
    ['Some 20 men or more precisely 21 came.', 'Some 20 | count 20 | about | of man', 'precisely 21 | number 21'],
    ['The path passed the 12 villages.', '12 | count 12 | of village'],
    ['They ran past 3 houses.', '3 | count 3 | of house'],
    ['The convoy crossed 80 miles of desert.', '80 miles | length 80 mile = 128747.52 m | of desert'],
    ['He beat the mark of 40 by far.', '40 | number 40'],
    ['It is ~30 miles away.', '~30 miles | length 30 mile = 48280.32 m | about'],
  ]);
});

describe('quantities: so many in so many', () => {
  table([
    ['Nearly 3 in 10 voters stayed home.', 'Nearly 3 in 10 | percent 0.3 fraction = 30 percent | nearly | of voter'],
    ['One in every five voters stayed home.', 'One in every five | percent 0.2 fraction = 20 percent | of voter'],
    ['4 in 5 or more of them agree.', '4 in 5 or more | percent 0.8.. fraction = 80.. percent | at least'],
    ['He scored 2 in 5 games.', '2 | count 2', '5 | count 5 | of game'],
    ['It broke two in five minutes.', 'two | number 2', 'five minutes | duration 5 minute = 300 s'],
    ['The bomb killed 3 in 10 days.', '3 | count 3', '10 days | duration 10 day = 864000 s'],
    ['The odds were 2 in 5.', '2 | number 2', '5 | number 5'],
    ['They built 4 in 2019.', '4 | number 4', '2019 | date 2019-?-?'],
  ]);
});

describe('quantities: a place between two', () => {
  table([
    ['The team ranked between the 12th and the 16th.', 'between the 12th and the 16th | rank 12..16 rank | between'],
    ['Odds are for a finish between 8th and 11th place.', 'between 8th and 11th place | rank 8..11 rank | between | of place'],
    ['It fell from 8th to 11th place.', '8th | rank 8 rank', '11th place | rank 11 rank | of place'],
    ['The gap between the second and the third act was long.', 'second | rank 2 rank', 'third act | rank 3 rank | of act'],
    ['Between the first and second rounds they rested.', 'first | rank 1 rank', 'second rounds | rank 2 rank | of round'],
  ]);
});
