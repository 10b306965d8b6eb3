import { table } from './reading.js';

describe('quantities: numbers that are part of a name', () => {
  table([
    ['A Boeing 747 landed on Interstate 75.'],
    ['Article 5 and Formula 1 are on Channel 16.'],
    ['COVID-19 and the AK-47 met the G7.'],
    ['He lives at 10 Downing Street.'],
    ['They won 3-2 after it stood 1 – 2.'],
    ['Call 555-1234 or (713) 345-9945.'],
    ['No one knows one of the few, and one day it ends.'],
    ['The First Lady saw World War II on Second Avenue.'],
    ['See https://example.org/2024/05/16/story-12 for it.'],
    ['He reads [12] and p. 330 of version 2.3.1.'],
    ['They said at first that it was first reported there.'],
    ['He fell in the second half, a split second late.', 'second half | rank 2 rank | of half'],
    ['The 12-gauge gun and the 5G net.'],
    ['Windows 10 and the iPhone 12 run it.'],
    ['Phase 3 trials began on page 12.'],
    ['He joined Air Force One and the Big Three.'],
    ['The SM10000 and the E3-1260L were sold.'],
  ]);
});
