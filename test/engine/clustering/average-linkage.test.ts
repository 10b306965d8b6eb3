import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clusterByAverage, type Component } from '../../../src/engine/clustering/index.js';

/** The similarity that a list of `[i, j, value]` gives; 0 for pairs that it does not name. */
function table(...pairs: readonly (readonly [number, number, number])[]): (i: number, j: number) => number {
  const values = new Map(pairs.flatMap(([i, j, value]) => [[`${i} ${j}`, value] as const, [`${j} ${i}`, value] as const]));
  return (i, j) => values.get(`${i} ${j}`) ?? 0;
}

const clustersOf = (parts: readonly Component[]): (readonly number[])[] =>
  parts.flatMap((part) => part.clusters).toSorted(([a], [b]) => (a ?? 0) - (b ?? 0));

/** Up to twelve items with similarities that are all different. */
const similarities = fc.integer({ min: 0, max: 12 }).chain((count) => {
  const pairs = Array.from({ length: count }, (_, i) => Array.from({ length: i }, (__, j) => [i, j] as const)).flat();
  return fc
    .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: pairs.length, maxLength: pairs.length })
    .map((values) => ({ count, alike: table(...pairs.map(([i, j], at) => [i, j, (values[at] ?? 0) / 1_000_000] as const)) }));
});

/** Means that lie no further apart may be equal, but for the last digits of sums in another order. */
const rounding = 1e-9;

/**
 * The same by the definition: join the two most alike clusters for as long as they are alike enough.
 *
 * @returns `null` where there is more than one right answer, since two pairs of clusters are equally alike, or one as much as the
 *   threshold: the means of different similarities can be equal
 */
function naively(count: number, alike: (i: number, j: number) => number, threshold: number): number[][] | null {
  let clusters = Array.from({ length: count }, (_, index) => [index]);
  for (;;) {
    const joins = clusters
      .flatMap((a, at) => clusters.slice(0, at).map((b) => ({ a, b, mean: meanOf(a, b, alike) })))
      .toSorted((one, other) => other.mean - one.mean);
    const [best, next] = joins;
    if (best === undefined || best.mean < threshold - rounding)
      return clusters.map((cluster) => cluster.toSorted((x, y) => x - y)).toSorted(([x], [y]) => (x ?? 0) - (y ?? 0));
    if (best.mean - Math.max(threshold, next?.mean ?? 0) <= rounding) return null;
    const { a, b } = best;
    clusters = [...clusters.filter((cluster) => cluster !== a && cluster !== b), [...a, ...b]];
  }
}

function meanOf(a: readonly number[], b: readonly number[], alike: (i: number, j: number) => number): number {
  return a.reduce((sum, i) => sum + b.reduce((inner, j) => inner + alike(i, j), 0), 0) / (a.length * b.length);
}

describe('clusterByAverage', () => {
  it('makes nothing of nothing, and one cluster of one item', () => {
    assert.deepEqual(
      clusterByAverage(0, () => 1, 0.5),
      [],
    );
    assert.deepEqual(
      clusterByAverage(1, () => 1, 0.5),
      [{ clusters: [[0]] }],
    );
  });

  it('joins a third item that is alike enough to two on average', () => {
    assert.deepEqual(clustersOf(clusterByAverage(3, table([0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.4]), 0.5)), [[0, 1, 2]]);
  });

  it('keeps apart a third item that is alike to only one of two', () => {
    const parts = clusterByAverage(3, table([0, 1, 0.9], [1, 2, 0.6], [0, 2, 0.1]), 0.5);
    assert.deepEqual(clustersOf(parts), [[0, 1], [2]]);
    assert.equal(parts.length, 1, 'they are linked all the same');
  });

  it('does not join items that are just as alike as the threshold', () => {
    assert.deepEqual(clusterByAverage(2, table([0, 1, 0.5]), 0.5), [{ clusters: [[0]] }, { clusters: [[1]] }]);
  });

  it('puts items that no chain of likeness connects into parts of their own', () => {
    const parts = clusterByAverage(5, table([0, 3, 0.9], [1, 2, 0.9], [2, 4, 0.7], [1, 4, 0.2]), 0.5);
    assert.deepEqual(
      parts.map((part) => part.clusters.flat().toSorted()),
      [
        [0, 3],
        [1, 2, 4],
      ],
    );
  });

  it('ends where all items are equally alike', () => {
    assert.deepEqual(clustersOf(clusterByAverage(30, () => 0.7, 0.5)), [Array.from({ length: 30 }, (_, index) => index)]);
  });

  it('puts every item into one cluster, and no cluster over two parts', () => {
    fc.assert(
      fc.property(similarities, fc.double({ min: 0.1, max: 0.95, noNaN: true }), ({ count, alike }, threshold) => {
        const parts = clusterByAverage(count, alike, threshold);
        assert.deepEqual(
          parts.flatMap((part) => part.clusters.flat()).toSorted((a, b) => a - b),
          Array.from({ length: count }, (_, index) => index),
        );
        const partOf = new Map(parts.flatMap((part, at) => part.clusters.flat().map((item) => [item, at] as const)));
        for (let i = 0; i < count; i++)
          for (let j = 0; j < i; j++) if (alike(i, j) > threshold) assert.equal(partOf.get(i), partOf.get(j));
      }),
    );
  });

  it('gives what joining the most alike clusters first gives', () => {
    fc.assert(
      fc.property(similarities, fc.double({ min: 0.1, max: 0.95, noNaN: true }), ({ count, alike }, threshold) => {
        const right = naively(count, alike, threshold);
        fc.pre(right !== null);
        assert.deepEqual(clustersOf(clusterByAverage(count, alike, threshold)), right);
      }),
    );
  });

  it('gives the same in whatever order the items come', () => {
    fc.assert(
      fc.property(
        similarities.chain(({ count, alike }) =>
          fc.record({
            count: fc.constant(count),
            alike: fc.constant(alike),
            order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
          }),
        ),
        ({ count, alike, order }) => {
          fc.pre(naively(count, alike, 0.6) !== null);
          const shuffled = clusterByAverage(count, (i, j) => alike(order[i] ?? -1, order[j] ?? -1), 0.6);
          const back = clustersOf(shuffled).map((cluster) => cluster.map((item) => order[item] ?? -1).toSorted((a, b) => a - b));
          assert.deepEqual(
            back.toSorted(([a], [b]) => (a ?? 0) - (b ?? 0)),
            clustersOf(clusterByAverage(count, alike, 0.6)),
          );
        },
      ),
    );
  });
});
