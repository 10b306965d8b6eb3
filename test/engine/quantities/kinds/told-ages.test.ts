import { table } from '../reading-table.js';

describe('quantities: ages that are told', () => {
  describe('that are told', () => {
    table([
      ['Persons aged 16 and over may vote.', 'aged 16 and over | age 16.. year | at least'],
      ['Age: 47', 'Age: 47 | age 47 year'],
      ['Anna Berg, of Oslo, is 41.', '41 | age 41 year'],
      ['Peter Novak turned 50 on Friday.', '50 | age 50 year', 'Friday | date Fri'],
      ['Marta Ruiz, a baker from Cadiz, is 29.', '29 | age 29 year'],
      ['She turns 18 in May.', '18 | age 18 year', 'May | date ?-5-?'],
      ['He was found aged 6.', 'aged 6 | age 6 year'],
      ['A man in his early 30s was hurt.', '30s | age 30..33 year | between | ~'],
      ['The 19-year-old was hurt.', '19-year-old | age 19 year'],
      ['Marta Ruiz, the baker who ran the shop by the old harbour, was 29.', '29 | age 29 year'],
      ['Marta Ruiz, a baker, was 29 when she moved.', '29 | age 29 year'],
      ['Ages: 5 to 11', 'Ages: 5 to 11 | age 5..11 year | between'],
      ['The suspects are in their mid-forties.', 'forties | age 44..46 year | between | ~'],
    ]);
  });
  describe('that only look like one', () => {
    table([
      ['Sri Lanka is 41.', '41 | number 41'],
      ['Goals at Old Trafford were 3.', '3 | number 3'],
      ['The total, of course, is 41.', '41 | count 41'],
      ['Flight Nine is 41 miles long.', '41 miles | length 41 mile = 65983.104 m'],
      ['Ann Lee, of Hull, is 3rd.', '3rd | rank 3 rank'],
      ['The road turned 50 metres on.', '50 metres | length 50 meter = 50 m'],
      ['Oak Street, of old, is 12 houses.', '12 | count 12 | of house'],
      ['In the end Ann Lee, of Hull, is 41st.', '41st | rank 41 rank'],
      ['Page: 47', '47 | number 47'],
      ['His score is 41 of 50.', '41 | count 41', '50 | number 50'],
    ]);
  });
});
