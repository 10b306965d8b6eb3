import { table } from '../reading-table.js';

describe('quantities: numbers that are part of a name', () => {
  table([
    ['A Boeing 747 landed on Interstate 75.'],
    ['Article 5 and Formula 1 are on Channel 16.'],
    ['COVID-19 and the AK-47 met the G7.'],
    ['He lives at 10 Downing Street.'],
    ['They won 3-2 after it stood 1 – 2.', '3-2 | score .. score | 3:2', '1 – 2 | score .. score | 1:2'],
    ['Call 555-1234 or (713) 345-9945.'],
    ['No one knows one of the few, and one day it ends.'],
    ['The First Lady saw World War II on Second Avenue.'],
    ['See https://example.org/2024/05/16/story-12 for it.'],
    ['He reads [12] and p. 330 of version 2.3.1.'],
    ['They said at first that it was first reported there.'],
    ['He fell in the second half, a split second late.'],
    ['The 12-gauge gun and the 5G net.'],
    ['Windows 10 and the iPhone 12 run it.'],
    ['Phase 3 trials began on page 12.'],
    ['He joined Air Force One and the Big Three.'],
    ['The SM10000 and the E3-1260L were sold.'],
    ['They caught 12 Somalis and 11 Yemenis.', '12 | count 12 | of somali', '11 | count 11 | of yemeni'],
    ['Call 0845 125 2222 or 0800 555111 now.'],
    ['He was shot at 40 East 5th Ave. in the morning.'],
    ['Updated at 11:25 GMT+02:00 today.', '11:25 GMT+02:00 | time 41100 s | GMT+02:00', 'today | date +0 day'],
    ['A 911 caller reported it.'],
    ['It was wrong in the first place.'],
  ]);
});
