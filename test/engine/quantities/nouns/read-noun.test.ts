import { table } from '../reading-table.js';

describe('quantities: counted nouns and scope', () => {
  table([
    ['Both sides will swap 1,000 prisoners of war each.', '1,000 | count 1000 | of war prisoner | each'],
    ['They will swap 1,000 prisoners from each side.', '1,000 | count 1000 | of prisoner | each'],
    ['They want “at least 1,000” individuals on each side.', 'at least 1,000 | count 1000.. | at least | of individual | each'],
    ['Each side will free 1,000 prisoners.', '1,000 | count 1000 | of prisoner | each'],
    ['In total, 18 people died, 11 of them children.', '18 | count 18 | of person | total', '11 | count 11'],
    ['A total of 10 people died.', 'A total of 10 | count 10 | of person | total'],
    ['They paid $50 per person.', '$50 | money 50 USD | each'],
    ['30 of the 80 wounded remain.', '30 | count 30 | of wounded', '80 | count 80 | of wounded'],
    ['Seven AK-47s and two other rifles were found.', 'Seven | count 7 | of ak-47', 'two | count 2 | of other rifle'],
    ['12 Somali and 11 Yemeni nationals were held.', '12 | count 12 | of somali', '11 | count 11 | of yemeni national'],
    ['Five hurt, 12 dead.', 'Five | count 5 | of hurt', '12 | count 12 | of dead'],
    ['The 80-employee firm closed.', '80-employee | count 80 | of employee'],
    ['Two women and three children died.', 'Two | count 2 | of woman', 'three | count 3 | of child'],
    ['Thousands of fallen soldiers came home.', 'Thousands | count 2000.. | vague | of fallen soldier'],
    [
      'The quake killed more than 31,000 people and injured 40.',
      'more than 31,000 | count 31000.. | more than | of person',
      '40 | count 40',
    ],
  ]);
});
