import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitBlocks } from '../../../src/engine/text/index.js';
import type { Interval, Quantity } from '../../../src/engine/quantities/index.js';
import { read } from './reading-table.js';

const folder = join('..', 'shared', 'eval', 'recognizers');

interface Case {
  readonly input: string;
  readonly results: readonly {
    readonly start: number;
    readonly end: number;
    readonly typeName?: string;
    readonly resolution?: { readonly value?: string; readonly FutureResolution?: { readonly duration?: string } } | null;
  }[];
}

function states(interval: Interval, value: number): boolean {
  const near = (side: number | null): boolean => side !== null && Math.abs(side - value) <= 1e-6 * Math.max(1, Math.abs(value));
  return near(interval.min) && near(interval.max);
}

function quantitiesOf(text: string): Quantity[] {
  return splitBlocks(text, 'plaintext').flatMap(({ start, end }) =>
    read(text.slice(start, end)).map((quantity) => ({ ...quantity, start: quantity.start + start, end: quantity.end + start })),
  );
}

/** The published cases, as `score-quantities.mjs` scores them; ranges are left to that script. */
describe('quantities: published Recognizers-Text cases', function () {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  for (const [model, least] of [
    ['NumberModel', 0.94],
    ['PercentModel', 0.88],
    ['CurrencyModel', 0.93],
    ['AgeModel', 0.9],
    ['DimensionModel', 0.85],
    ['TemperatureModel', 0.72],
    ['DurationParser', 0.96],
  ] as const) {
    it(`${model}: at least ${Math.round(least * 100)} %`, () => {
      const lines = readFileSync(join(folder, `${model}.jsonl`), 'utf8')
        .trim()
        .split('\n');
      let all = 0;
      let right = 0;
      for (const line of lines) {
        const { input, results } = JSON.parse(line) as Case;
        const quantities = quantitiesOf(input);
        for (const { start, end, resolution } of results) {
          all++;
          const duration = resolution?.FutureResolution?.duration;
          const value = Number.parseFloat(duration ?? resolution?.value ?? '');
          const over = quantities.filter((quantity) => quantity.start < end && start < quantity.end);
          if (
            over.some(
              ({ stated, normalized }) =>
                (duration === undefined && states(stated, value)) || (model !== 'CurrencyModel' && states(normalized, value)),
            )
          )
            right++;
        }
      }
      assert.ok(right / all >= least, `${right} of ${all}`);
    });
  }
});
