import { table } from '../reading-table.js';

describe('quantities: picometres and the afternoon', () => {
  table([
    ['A covalent bond of carbon measures 154 pm.', '154 pm | length 154 picometer = 1.54e-10 m'],
    ['The ångström is 100 pm.', '100 pm | length 100 picometer = 1e-10 m'],
    [
      'He explained that 3 pm is three picometres.',
      '3 pm | length 3 picometer = 3e-12 m',
      'three picometres | length 3 picometer = 3e-12 m',
    ],
    [
      'The interatomic distance is between 60 and 74 pm.',
      'between 60 and 74 pm | length 60..74 picometer = 6e-11..7.4e-11 m | between',
    ],
    ['The picometre probe moved 0.5 pm.', '0.5 pm | length 0.5 picometer = 5e-13 m'],
    // Half of the day, in such texts too.
    ['The laboratory opens at 2 pm.', '2 pm | time 50400 s'],
    ['At 3pm the team showed its picometre probe.', '3pm | time 54000 s'],
    ['By 4 pm all covalent samples were gone.', 'By 4 pm | time ..57600 s | at most'],
    ['The 7 pm news spoke of a 2 nanometre chip.', '7 pm | time 68400 s', '2 nanometre | length 2 nanometer = 2e-9 m | of chip'],
    ['Doors open 6:30 pm; the bond market closes 4 pm.', '6:30 pm | time 66600 s', '4 pm | time 57600 s'],
  ]);
});
