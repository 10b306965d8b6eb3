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
      ['It lasted 12 h 30.', '12 h | duration 12 hour = 43200 s', '30 | number 30'],
      ['The index stood at 14.20.', '14.20 | number 14.2'],
      ['They paid 1130 ambulances.', '1130 | count 1130 | of ambulance'],
    ]);
  });
});
