import assert from 'node:assert/strict';
import { zoneOffset } from '../../../../src/engine/quantities/index.js';

describe('zoneOffset', () => {
  for (const [zone, minutes] of [
    ['GMT', 0],
    ['UTC', 0],
    ['BST', 60],
    ['EDT', -240],
    ['UTC+3', 180],
    ['GMT-5', -300],
    ['local time', null],
    ['IST', null],
    ['Moscow time', null],
  ] as const) {
    it(`${zone}: ${String(minutes)}`, () => assert.equal(zoneOffset(zone), minutes));
  }
});
