import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptClusters } from '../../../src/engine/clustering/index.js';
import { finish } from '../../../src/engine/steps/index.js';

interface Item {
  readonly place: number;
}

const rest = -0.75;
const threshold = -0.5;

/** Items that come and go, with what they are linked by. */
class Items {
  readonly links = new Map<Item, Map<Item, number>>();
  readonly clusters = new KeptClusters<Item>({
    linksOf: (item) => this.links.get(item) ?? new Map<Item, number>(),
    likenessOf: (link) => link,
    rest,
    threshold,
  });

  constructor(readonly likeness: (a: number, b: number) => number) {}

  change(removed: readonly Item[], added: readonly Item[]): void {
    for (const item of removed) {
      for (const other of this.links.get(item)?.keys() ?? []) this.links.get(other)?.delete(item);
      this.links.delete(item);
    }
    for (const item of added) {
      const own = new Map<Item, number>();
      for (const [other, links] of this.links) {
        const likeness = this.likeness(item.place, other.place);
        if (likeness <= rest) continue;
        own.set(other, likeness);
        links.set(item, likeness);
      }
      this.links.set(item, own);
    }
    finish(this.clusters.updateInSteps(removed, added, (a, b) => a.place - b.place));
  }

  get partition(): number[][] {
    const clusters = new Set([...this.links.keys()].map((item) => this.clusters.clusterOf(item)));
    return [...clusters].map((items) => items.map(({ place }) => place)).sort(([a = 0], [b = 0]) => a - b);
  }
}

/** By the definition: always join the most alike; of those just as alike the first ones. Likeness is told in quarters, so that sums are exact. */
function naively(places: readonly number[], likeness: (a: number, b: number) => number): number[][] {
  const clusters = places.toSorted((a, b) => a - b).map((place) => [place]);
  const known = (a: number, b: number): number => Math.max(rest, likeness(a, b));
  for (;;) {
    let best: { readonly a: number; readonly b: number; readonly mean: number } | undefined;
    for (const [a, one] of clusters.entries()) {
      for (const [b, other] of clusters.entries()) {
        if (b <= a) continue;
        const sum = one.reduce((all, i) => all + other.reduce((own, j) => own + known(i, j) - rest, 0), 0);
        const mean = sum / (one.length * other.length);
        if (mean > (best?.mean ?? threshold - rest)) best = { a, b, mean };
      }
    }
    if (best === undefined) return clusters.map((cluster) => cluster.sort((a, b) => a - b));
    clusters[best.a]?.push(...(clusters[best.b] ?? []));
    clusters.splice(best.b, 1);
  }
}

/** How alike each is to each, often just as much as another, and mostly not at all. */
const likenesses = fc
  .record({
    values: fc.array(fc.integer({ min: -9, max: 12 }), { minLength: 100, maxLength: 400 }),
    step: fc.integer({ min: 1, max: 50 }),
    sparse: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ values, step, sparse }) => (a: number, b: number): number => {
    const [one, other] = [Math.min(a, b), Math.max(a, b)];
    const at = (one * 31 + other * step * 17) % values.length;
    return sparse > 0 && (one * 7 + other * 3) % (sparse + 1) !== 0 ? rest : (values[at] ?? 0) / 4;
  });

const changes = fc.array(fc.array(fc.integer({ min: 0, max: 29 }), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 12,
});

describe('KeptClusters', () => {
  it('gives after any changes what joining the most alike first gives of all that are left', () => {
    fc.assert(
      fc.property(likenesses, changes, fc.integer({ min: 0, max: 30 }), (likeness, rounds, first) => {
        const items = new Items(likeness);
        const there = new Map(Array.from({ length: first }, (_, place) => [place, { place }]));
        items.change([], [...there.values()]);
        for (const places of rounds) {
          const removed = new Set<Item>();
          const added = new Map<number, Item>();
          for (const place of places) {
            const before = there.get(place);
            // One in three stays away for now, the others are changed or come.
            if (before !== undefined) removed.add(before);
            there.delete(place);
            added.delete(place);
            if (before === undefined || place % 3 > 0) added.set(place, { place });
          }
          for (const [place, item] of added) there.set(place, item);
          items.change(
            [...removed].filter((item) => items.links.has(item)),
            [...added.values()],
          );
          assert.deepEqual(items.partition, naively([...there.keys()], likeness));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves alone what a change does not reach, though a chain of likeness leads there', () => {
    // Twenty pairs, each a little alike to the next one.
    const likeness = (a: number, b: number): number => (a >> 1 === b >> 1 ? 3 : Math.abs(a - b) === 1 ? -0.25 : rest);
    const items = new Items(likeness);
    const all = Array.from({ length: 40 }, (_, place) => ({ place }));
    items.change([], all);
    const far = all[20];
    const [first] = all;
    assert.ok(far && first);
    const before = items.clusters.clusterOf(far);
    assert.equal(before.length, 2);
    items.change([first], [{ place: 0 }]);
    assert.equal(items.clusters.clusterOf(far), before);
  });
});
