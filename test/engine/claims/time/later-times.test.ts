import assert from 'node:assert/strict';
import { claimIn } from '../claims-in.js';

describe('clock times that are counted from one said before', () => {
  for (const [text, words, expected] of [
    ['The roof fell at noon. Three hours later the fire was out.', 'Three hours', 'time 54000'],
    ['The roof fell at 23:30. An hour later the fire was out.', 'An hour', 'time 1800'],
    ['At 9 a.m. GMT it sailed, and 20 minutes later it sank.', '20 minutes', 'time 33600 GMT'],
    ['It sank at 8 p.m. Two hours earlier it had called for help.', 'Two hours', 'time 64800'],
    ['It began at 10:00. Half an hour later it paused. 15 minutes later it went on.', '15 minutes', 'time 38700'],
    ['The fire was out three hours later.', 'three hours', 'duration 10800'],
    ['The roof fell at noon. It took three hours.', 'three hours', 'duration 10800'],
    ['The roof fell at noon. Three days later it was mended.', 'Three days', 'duration 259200'],
    ['It fell between 9:00 and 10:00. Two hours later it was dark.', 'Two hours', 'duration 7200'],
    ['The roof fell at noon.\n\nThe fire was out three hours later.', 'three hours', 'duration 10800'],
  ] as const)
    it(text.replace('\n\n', ' '), () => {
      const { dimension, normalized, quantity } = claimIn(text, words);
      assert.equal([dimension, normalized.min, quantity.zone].filter((part) => part !== undefined).join(' '), expected);
    });
});
