import assert from 'node:assert/strict';
import { claimIn } from '../claims-in.js';

describe('claims: whose age', () => {
  for (const [text, words, person, head] of [
    ['Ana Silva, 48, was hurt.', '48', 'ana silva', 'silva'],
    ['Ana Silva, a 48-year-old nurse, was hurt.', '48-year-old', 'ana silva', 'silva'],
    ['The driver, 52-year-old Peter Miller, was hurt.', '52-year-old', 'peter miler', 'miler'],
    ['The 59-year-old, in a grey suit, stared as Judge Fiona Brown read.', '59-year-old', null, null],
    ['Ana Silva, aged over 60, was hurt.', 'aged over 60', 'ana silva', 'silva'],
    ['No one over the age of 18 may see Ana Silva.', 'over the age of 18', null, null],
    ['The voting age of 21 Ana Silva called too high.', 'age of 21', null, 'vote'],
    ['Ana Silva, of Leeds, is 48.', '48', 'ana silva', 'silva'],
    ['Ana Silva was hurt. The 19-year-old was taken home.', '19-year-old', 'ana silva', 'silva'],
    ['Ana Silva met Peter Brown. The 19-year-old was taken home.', '19-year-old', null, null],
    ['Ana Silva was hurt. A 19-year-old was taken home.', '19-year-old', null, null],
    ['A colleague, 58, was hurt.', '58', null, 'colleagu'],
    ['A woman aged 28 was hurt.', 'aged 28', null, 'person'],
  ] as const) {
    it(`${text} ${person ?? head ?? 'not said'}`, () => {
      const { about } = claimIn(text, words);
      assert.equal(about.person, person);
      assert.equal(about.head, head);
    });
  }
});
