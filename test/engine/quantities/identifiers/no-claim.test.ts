import { table } from '../reading-table.js';

describe('quantities: numbers by which things are known', () => {
  table([
    ['Circular 14 of the ministry is in force.'],
    ['In memo 31, the board warned the staff.'],
    ['Dispatch 9 was never sent.'],
    ['Flight 812 and flight KL 1699 were diverted; flights 44 and 45 landed.'],
    ['Flight 1549 ditched in the river.'],
    ['Routes 12 and 15 are closed; Interstate 80 is open.'],
    ['Tram 3104 was late, and bus 27 broke down.'],
    ['Resolution 1973 was passed.'],
    ['The suit, 3:19-cv-04238, and case 2021-CR-77 were joined.'],
    ['Case 8811 is closed; invoice 20417 was paid.'],
    ['Ring 0161 496 0345 or +1 202 555 0147, or call 116 006.'],
    ['Dial +1-303-5550/5551, or +49 (0)30 1234-567.'],
    ['The hotline, 0800/555-4467, is free; phone 01632 960 123/124.'],
    ['ID 55512345 was found beside exhibit 12.'],
    ['It was group B, match 3.'],
    ['As others (Lee et al., 2014; Kim, 2016) and (Roth and Yi 2011) show.'],
    ['A six-figure sum and a two-digit rise were named.'],
    ['The packets came from 172.16.254.1 and 203.0.113.9.'],
    ['The book, ISBN 978-0-306-40615-7, is out; see page 3 of 9 and [4, 17-19].'],
  ]);
});

describe('quantities: numbers beside such words that count all the same', () => {
  table([
    ['Eight flights were diverted.', 'Eight | count 8 | of flight'],
    ['Delays to the flight hit 290 passengers.', '290 | count 290 | of passenger'],
    ['On the bus 14 people were hurt.', '14 | count 14 | of person'],
    ['In the tram 20 were hurt.', '20 | count 20'],
    ['The camp 30 km away was closed.', '30 km | length 30 kilometer = 30000 m'],
    ['The report 12 May said so.', '12 May | date ?-5-12'],
    ['They will file 12 lawsuits.', '12 | count 12 | of lawsuit'],
    ['The agency sent 7 bulletins.', '7 | count 7 | of bulletin'],
    ['They call for the 2021/22 season to end.', '2021/22 | date 2021-?-? to 2022-?-? | between'],
    ['In the match 3 players were hurt.', '3 | count 3 | of player'],
    ['The games (Tokyo 2020) were late.', '2020 | date 2020-?-?'],
    ['The tour (May 2014; 30 towns) was long.', 'May 2014 | date 2014-5-?', '30 | count 30 | of town'],
    ['They call 30 customers a day.', '30 | count 30 | of customer'],
    ['The budget of 0.5 billion was spent.', '0.5 billion | count 500000000'],
  ]);
});

describe('quantities: magnitudes of no quake', () => {
  table([
    ['Magnitude 6 quakes can topple chimneys.'],
    ['Tremors of magnitude 4 or more occur every week.'],
    ['A magnitude-8 earthquake would flatten the port.'],
    ['The tower was built to withstand a 7.5 magnitude earthquake.'],
    ['A magnitude 7 earthquake is considered major.'],
    ['The magnitude 5.4 quake could be felt in two towns.', 'magnitude 5.4 | magnitude 5.4 magnitude', 'two | count 2 | of town'],
    ['A magnitude 6.3 quake may have killed dozens.', 'magnitude 6.3 | magnitude 6.3 magnitude', 'dozens | count 24.. | vague'],
    ['A 4.9-magnitude tremor struck the valley.', '4.9-magnitude | magnitude 4.9 magnitude | of tremor'],
    ['Magnitude 5 aftershocks shook the town.', 'Magnitude 5 | magnitude 5 magnitude'],
  ]);
});
