import { table } from '../reading-table.js';

describe('quantities: clock times in other forms', () => {
  describe('that are told', () => {
    table([
      ['The alarm rang at 1130 a.m. and again at 245 p.m.', '1130 a.m. | time 41400 s', '245 p.m. | time 53100 s'],
      ['The last bus left at 18.42, he said.', '18.42 | time 67320 s'],
      ['She took the 06.15 train and the 21.30 to Bergen.', '06.15 | time 22500 s', '21.30 | time 77400 s'],
      ['Doors open at 12 h 30 and at 21h00.', '12 h 30 | time 45000 s', '21h00 | time 75600 s'],
      ['Play starts kl. 14 on Friday or kl 19.30.', 'kl. 14 | time 50400 s', 'Friday | date Fri', 'kl 19.30 | time 70200 s'],
      ['The mass began around 10 Uhr.', 'around 10 Uhr | time 36000 s | about'],
      ['The siren went at half past two and at noon.', 'half past two | time 9000 s', 'noon | time 43200 s'],
      ['It was seen at 22h and at 23.10 on Monday.', '22h | time 79200 s', '23.10 | time 83400 s', 'Monday | date Mon'],
      ['Lights went out at 04.05 local time.', '04.05 local time | time 14700 s | local time'],
      ['The bus departs 12 h 30 daily.', '12 h 30 | time 45000 s'],
      ['It shuts between 8 and 9 pm.', 'between 8 and 9 pm | time 72000..75600 s | between'],
      ['It ran from 10 to 11.30 a.m. on Monday.', 'from 10 to 11.30 a.m. | time 36000..41400 s | between', 'Monday | date Mon'],
      ['It is shut from 11 to 1 p.m. daily.', 'from 11 to 1 p.m. | time 39600..46800 s | between'],
      ['Rain fell 8-10 pm.', '8-10 pm | time 72000..79200 s | between'],
      ['The ferry sails at ten to five.', 'ten to five | time 17400 s'],
      ['At 19.25 the ferry left.', '19.25 | time 69900 s'],
      ['Lights out is 1830h, not 1930hrs.', '1830h | time 66600 s', '1930hrs | time 70200 s'],
      ['The gates shut at 17.45 in the rain.', '17.45 | time 63900 s'],
    ]);
  });
  describe('that only look like one', () => {
    table([
      ['Oil closed at 18.42 and gold at 20.15.', '18.42 | number 18.42', '20.15 | number 20.15'],
      ['The trip took 12 h 30 min in all.', '12 h 30 min | duration 12.5 hour = 45000 s | total'],
      ['The flight of 21h was long.', '21h | duration 21 hour = 75600 s'],
      ['He flew to KL 14 times.'],
      ['Bread sold at 12.50 a loaf.', '12.50 | number 12.5'],
      ['The sample weighed 12.30 kg.', '12.30 kg | mass 12.3 kilogram = 12.3 kg'],
      ['He ran it at 10.12 seconds.', '10.12 seconds | duration 10.12 second = 10.12 s'],
      ['It lasted 12 h 30.', '12 h 30 | duration 12.5 hour = 45000 s'],
      ['The crossing took 12h30.', '12h30 | duration 12.5 hour = 45000 s'],
      ['The clinic offers up to 3 h 45 of care.', 'up to 3 h 45 | duration ..3.75 hour = ..13500 s | at most | of care'],
      ['After 2 h 30 people left.', '2 h | duration 2 hour = 7200 s', '30 | count 30 | of person'],
      ['Between 8 and 9 people came at 9 pm.', 'Between 8 and 9 | count 8..9 | between | of person', '9 pm | time 75600 s'],
      ['They won 3 to 2 and left at 5 pm.', '3 | number 3', '2 | number 2', '5 pm | time 61200 s'],
      ['It passed a 2000h endurance test.', '2000h | duration 2000 hour = 7200000 s | of endurance test'],
      ['Odds stood at ten to five.', 'ten | number 10', 'five | number 5'],
      ['Rates of five to six percent are common.', 'five to six percent | percent 5..6 percent | between'],
      ['The index stood at 14.20.', '14.20 | number 14.2'],
      ['They paid 1130 ambulances.', '1130 | count 1130 | of ambulance'],
    ]);
  });
});
