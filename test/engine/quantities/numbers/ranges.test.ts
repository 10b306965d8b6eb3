import { table } from '../reading-table.js';

describe('quantities: ranges that share a scale or a unit', () => {
  table([
    ['It will cost between $4 and $9 million.', 'between $4 and $9 million | money 4000000..9000000 USD | between'],
    ['Some three or four hundred people came.', 'Some three or four hundred | count 300..400 | about | of person'],
    ['The rate dropped to 12 to 15 percent.', '12 to 15 percent | percent 12..15 percent | between'],
    ['Shares rose by 3 to 4 percent.', '3 to 4 percent | percent 3..4 percent | between'],
    ['Sales rose from 3 to 5 percent.', '3 | percent 3 percent', '5 percent | percent 5 percent'],
    ['Profit rose from $5 million to $10 million.', '$5 million | money 5000000 USD', '$10 million | money 10000000 USD'],
    ['It is a three-to-five-day trip.', 'three-to-five-day | duration 3..5 day = 259200..432000 s | between | of trip'],
    ['The 10-to-12-week course is full.', '10-to-12-week | duration 10..12 week = 6048000..7257600 s | between | of course'],
    ['They won by a two-to-one margin.', 'two-to-one | score .. score | 2:1'],
    ['He has a nine-to-five job.', 'five | number 5'],
  ]);
});

describe('quantities: ranges that start with their greater end', () => {
  table([
    ['Between 60 and 50 people came.', 'Between 60 and 50 | count 50..60 | between | of person'],
    ['Between 10% and 5% of them left.', 'Between 10% and 5% | percent 5..10 percent | between'],
    ['It cost between $10 and $5 million.', 'between $10 and $5 million | money 5000000..10000000 USD | between'],
    ['Temperatures were between minus 5 and minus 20.', 'between minus 5 and minus 20 | temperature -20..-5 degree | between'],
    ['The crew shrank from 30 to 20 people.', '30 | number 30', '20 | count 20 | of person'],
    ['The fund made -$5-10 million.', '-$5-10 million | money -10000000..-5000000 USD | between'],
  ]);
});

describe('quantities: stones and pounds', () => {
  table([
    ['The boxer is 11st 4lb.', '11st 4lb | mass 11.2857143 stone = 71.6675945 kg'],
    ['He weighed 12 stone 6 pounds.', '12 stone 6 pounds | mass 12.4285714 stone = 78.9250724 kg'],
    ['He weighed 13 stone 7.', '13 stone 7 | mass 13.5 stone = 85.7289579 kg'],
    ['He lost two stone in a year.', 'two stone | mass 2 stone = 12.7005864 kg', 'a year | duration 1 year = 31536000 s'],
    ['They built 300 stone houses.', '300 | count 300 | of stone house'],
    ['Two stones were thrown.', 'Two | count 2 | of stone'],
    ['They live at 12 St Mary Street.'],
  ]);
});
