import { table } from '../reading-table.js';

describe('quantities: halves and quarters of years', () => {
  describe('that are told', () => {
    table([
      [
        'Exports are to recover in the first half of 2031, the ministry said.',
        'the first half of 2031 | date 2031-1-? to 2031-6-? | between',
      ],
      [
        'Turnover slipped in 2H23 after a weak Q2 of 2023.',
        '2H23 | date 2023-7-? to 2023-12-? | between',
        'Q2 of 2023 | date 2023-4-? to 2023-6-? | between',
      ],
      [
        'The bank’s first-quarter profit fell to 3 million euros.',
        'first-quarter | date ?-1-? +0 year to ?-3-? +0 year | between',
        '3 million euros | money 3000000 EUR',
      ],
      [
        'Orders dropped in the final quarter of last year.',
        'the final quarter of last year | date ?-10-? -1 year to ?-12-? -1 year | between',
      ],
      [
        'In the first nine months of 2019 they built 40 ships.',
        'the first nine months of 2019 | date 2019-1-? to 2019-9-? | between',
        '40 | count 40 | of ship',
      ],
      [
        'The town shrank in the last quarter of the 19th century.',
        'the last quarter of the 19th century | date 1876-?-? to 1900-?-? | between',
      ],
      ['Prices held up in the second half of June.', 'the second half of June | date ?-6-16 to ?-6-30 | between'],
      ['They planted trees in the first half of the 1970s.', 'the first half of the 1970s | date 1970-?-? to 1974-?-? | between'],
      [
        'Fiscal 2022 and the financial year 2019-20 were poor.',
        'Fiscal 2022 | date 2022-?-? | ~',
        'the financial year 2019-20 | date 2019-?-? to 2020-?-? | between | ~',
      ],
      ['Guidance for FY27 and 2026 Q1 stands.', 'FY27 | date 2027-?-? | ~', '2026 Q1 | date 2026-1-? to 2026-3-? | between'],
      [
        'Losses widened in Q4’22 and in H2.',
        'Q4’22 | date 2022-10-? to 2022-12-? | between',
        'H2 | date ?-7-? +0 year to ?-12-? +0 year | between',
      ],
      ['The new line opens in the second quarter.', 'the second quarter | date ?-4-? +0 year to ?-6-? +0 year | between'],
    ]);
  });

  describe('that only look like one', () => {
    table([
      ['He hit the post in the second half of the match.'],
      ['They trailed after the third quarter but won the game.'],
      ['It was the fourth quarter in a row without rain.'],
      ['The H1N1 flu and the H5 bird flu spread.'],
      ['He lived there for a quarter of a century.', 'a quarter of a century | duration 0.25 century = 788400000 s'],
      ['She drove an Audi Q7 to the port.'],
      ['The third quarter of the old town burnt down.'],
      ['Q1: Who was there?'],
      ['They invest in H2 and ammonia.'],
      ['They came in the first half hour.', 'half hour | duration 0.5 hour = 1800 s'],
      ['The second half was better.'],
    ]);
  });
});
