import assert from 'node:assert/strict';
import type { Verdict } from '../../../../src/engine/comparison/index.js';
import { stepOf } from '../../../../src/engine/comparison/verdicts/precision.js';
import { table, type Row } from './judging.js';

/** Rows whose sentences are made by putting the values into one frame. */
function rows(frame: (value: string) => string, ...values: readonly (readonly [string, string, Verdict])[]): Row[] {
  return values.map(([a, b, verdict]): Row => [[frame(a), a], [frame(b), b], verdict]);
}

describe('verdicts on values of different precision', () => {
  describe('in other units', () => {
    table([
      ...rows(
        (value) => `The crane on the quay is ${value} tall.`,
        ['203 feet', '62 m', 'same'],
        ['203 feet', '60 m', 'compatible'],
        ['62 m', '60 m', 'compatible'],
        ['200 feet', '60 m', 'compatible'],
        ['6 feet', '1.8 m', 'same'],
        ['203 feet', '70 m', 'conflict'],
        ['203 feet', '56 m', 'conflict'],
        ['203 feet', 'nearly 60 m', 'conflict'],
        ['203 feet', 'about 64 m', 'compatible'],
      ),
      ...rows(
        (value) => `The barge drifted ${value} in the night.`,
        ['7 miles', '11 km', 'same'],
        ['7 miles', '14 km', 'conflict'],
        ['1 mile', '2 km', 'compatible'],
        ['10 miles', '20 km', 'conflict'],
      ),
      ...rows(
        (value) => `The bell weighs ${value}.`,
        ['134 pounds', '61 kg', 'same'],
        ['134 pounds', '60 kg', 'same'],
        ['61 kg', '60 kg', 'compatible'],
        ['134 pounds', '66 kg', 'conflict'],
        ['2,204 pounds', '1,012 kg', 'conflict'],
        ['3,181 kg', '3.2 tonnes', 'same'],
        ['3,181 kg', '3.4 tonnes', 'conflict'],
      ),
      ...rows(
        (value) => `It was ${value} in the morning.`,
        ['18 degrees Fahrenheit', 'minus 8 degrees Celsius', 'same'],
        ['30 degrees Fahrenheit', 'minus 1 degree Celsius', 'same'],
        ['30 degrees Fahrenheit', 'minus 3 degrees Celsius', 'conflict'],
      ),
    ]);
  });

  describe('in one unit', () => {
    table([
      ...rows(
        (value) => `The crane on the quay is ${value} tall.`,
        ['60 m', '64 m', 'compatible'],
        ['60 m', '56 m', 'compatible'],
        ['60 m', '67 m', 'conflict'],
        ['62 m', '66 m', 'conflict'],
        ['6.1 m', '6.12 m', 'compatible'],
      ),
      ...rows(
        (value) => `The storm brought winds of ${value} to the coast.`,
        ['120 mph', '118 mph', 'compatible'],
        ['142 kph', '138 kph', 'conflict'],
      ),
      ...rows(
        (value) => `Prices rose ${value} in the year.`,
        ['5.9 percent', '5.93 percent', 'compatible'],
        ['5.9 percent', '5.98 percent', 'conflict'],
        ['60 percent', '62 percent', 'conflict'],
      ),
      ...rows(
        (value) => `The brewery costs ${value}.`,
        ['$600', '$612.50', 'compatible'],
        ['$600', '$612', 'compatible'],
        ['$60', '$62', 'conflict'],
        ['$2 billion', '$2.05 billion', 'compatible'],
        ['$2.1 billion', '$2.3 billion', 'conflict'],
      ),
      ...rows(
        (value) => `${value} miners walked out.`,
        // People are counted one by one.
        ['60', '62', 'conflict'],
      ),
    ]);
  });
});

describe('stepOf', () => {
  for (const [value, step] of [
    [62, 1],
    [60, 10],
    [2_600, 100],
    [2.5, 0.1],
    [-40, 10],
    [0, 1],
    [1.5e-7, 1e-8],
  ] as const)
    it(`of ${value} is ${step}`, () => {
      assert.ok(Math.abs(stepOf(value) / step - 1) < 1e-9);
    });
});
