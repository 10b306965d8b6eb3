import { table } from '../reading-table.js';

describe('quantities: ages', () => {
  table([
    ['A six-year-old boy was found.', 'six-year-old | age 6 year | of boy'],
    ['The sixty-one-year-old man died.', 'sixty-one-year-old | age 61 year | of man'],
    ['He is 61 years old.', '61 years old | age 61 year'],
    ['Survivors aged 18 to 25 will go.', 'aged 18 to 25 | age 18..25 year | between'],
    ['Soldiers between the ages of 18 and 25 go free.', 'between the ages of 18 and 25 | age 18..25 year | between'],
    ['They are from 18 to 25 years old.', 'from 18 to 25 years old | age 18..25 year | between'],
    ['She left at age seventeen.', 'age seventeen | age 17 year'],
    ['The baby died at the age of four months.', 'age of four months | age 4 month = 0.333333333 year'],
    ['John Smith, 61, was shot.', '61 | age 61 year'],
    ['A man in his 60s was shot.', '60s | age 60..69 year | between'],
    ['20-somethings', '20-somethings | age 20..29 year | between'],
    ['people over 65', 'over 65 | age 65.. year | more than'],
    ['children under 5', 'under 5 | age ..5 year | less than'],
    ['those 18 and older', '18 and older | age 18.. year | at least'],
    ['65 years and older', '65 years and older | age 65.. year | at least'],
    ['A man of 77 was found.', '77 | age 77 year'],
    ['A woman of 52 years entered the shop.', '52 years | age 52 year'],
    ['John Smith (58), a farmer, was sentenced.', '58 | age 58 year'],
    ['The driver, 38, was unhurt.', '38 | age 38 year'],
    ['She is 41 and runs the farm.', '41 | age 41 year'],
    ['Smith, who at 61 became mayor, resigned.', '61 | age 61 year'],
    ['18-month-old baby', '18-month-old | age 18 month = 1.5 year | of baby'],
  ]);
});
