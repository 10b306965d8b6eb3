import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../../scripts/common/paths.js';
import { articleLength, articles } from './made-up/articles.js';
import { inWords, type Report } from './report.js';

const run = promisify(execFile);

describe('npm run bench', function () {
  this.timeout(120_000);
  it('measures figures that are finite and positive', async () => {
    const { stdout } = await run(
      process.execPath,
      ['--import', 'tsx', 'scripts/app/bench.ts', '--json', '--sources', '3', '--seconds', '0.01'],
      { cwd: root },
    );
    const report = JSON.parse(stdout) as Report;
    const { throughput, indexing, loading } = report;
    const { kilobytesPerSource, ...times } = indexing;
    assert.ok(throughput.length >= 9);
    const figures = [
      ...throughput.flatMap(({ median, best, ratios }) => [median, best, ...Object.values(ratios ?? {})]),
      ...numbersIn(times),
      ...numbersIn(loading),
    ];
    // Of three sources the heap holds less than what is let go of meanwhile.
    assert.ok(Number.isFinite(kilobytesPerSource));
    for (const figure of figures) assert.ok(Number.isFinite(figure) && figure > 0, stdout);
    assert.ok(
      report.growth.every(({ exponent, all }) => Number.isFinite(exponent) && all > 0) && report.answering.ready > 0,
      stdout,
    );
    for (const { name } of throughput) assert.ok(inWords(report).includes(name));
  });

  it('says which number it cannot take', async () => {
    await assert.rejects(
      run(process.execPath, ['--import', 'tsx', 'scripts/app/bench.ts', '--sources', 'many'], { cwd: root }),
      /--sources takes a number above 0, not "many"/,
    );
  });
});

describe('made-up articles', () => {
  it('are the same for the same seed', () => {
    assert.deepEqual(articles(12, 7), articles(12, 7));
    assert.notDeepEqual(articles(12, 7), articles(12, 8));
  });

  it('have the length that is said, and no gaps', () => {
    for (const text of articles(60, 3)) {
      assert.ok(text.length >= articleLength && text.length < articleLength * 1.15);
      assert.doesNotMatch(text, /[{}]|undefined|NaN/);
    }
  });
});

function numbersIn(value: object): number[] {
  return Object.values(value).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? numbersIn(part) : [Number(part)],
  );
}
