import { table } from '../reading-table.js';

describe('quantities: days in other languages and letters', () => {
  describe('that are told', () => {
    table([
      ['The fort fell on 14 juillet 1789.', '14 juillet 1789 | date 1789-7-14'],
      ['It was dated 15 de marzo de 2019.', '15 de marzo de 2019 | date 2019-3-15'],
      ['The paper of 3 oktober 2001 said so.', '3 oktober 2001 | date 2001-10-3'],
      ['Seen in Lyon on 8 mai, at 21h00.', '8 mai | date ?-5-8', '21h00 | time 75600 s'],
      ['He came on monday 4 march 2019.', 'monday 4 march 2019 | date 2019-3-4 Mon'],
      ['It was signed on 7 JUNE 1999 and 8 june 2000.', '7 JUNE 1999 | date 1999-6-7', '8 june 2000 | date 2000-6-8'],
      ['A letter of 30 août 1914 was found.', '30 août 1914 | date 1914-8-30'],
      ['It opened 2 de abril de 1982.', '2 de abril de 1982 | date 1982-4-2'],
      ['The vote on 9 november 1989.', '9 november 1989 | date 1989-11-9'],
      ['Sent 12 giugno 2004 from Rome.', '12 giugno 2004 | date 2004-6-12'],
    ]);
  });
  describe('that only look like one', () => {
    table([
      ['He ate 3 Mars bars.', '3 | count 3 | of mar bar'],
      ['She has 2 mei trees.', '2 | count 2 | of mei tree'],
      ['They fired 12 mars probes.', '12 | count 12 | of mar probe'],
      ['Juan de Marzo had 4.', '4 | number 4'],
      ['Mai won 6 games.', '6 | count 6 | of game'],
      ['The 40 mai 1990 was none.', '40 | number 40', '1990 | date 1990-?-?'],
      ['Julio Costa, 31, won.', '31 | age 31 year'],
      ['He may come and march on.'],
      ['Maj 5 was sold.', '5 | count 5'],
      ['It lies 4 marts away.', '4 | count 4 | of mart'],
    ]);
  });
});
