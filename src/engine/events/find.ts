import type { Source } from '../sources/index.js';
import { clusterByAverage } from '../clustering/index.js';
import { describeEvent } from './describe.js';
import { signatureOf, type Signature } from './signature.js';
import { similarity } from './similarity.js';
import type { Event } from './types.js';

/** How alike the reports of one event are on average. Chosen with the weights of `similarity`. */
const threshold = 0.35;

const signatures = new WeakMap<Source, Signature>();

/** Finds which sources report the same event. The events with most sources come first. */
export function findEvents(sources: readonly Source[]): Event[] {
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const read = sources.map((source) => {
    const signature = signatures.get(source) ?? signatureOf(source);
    signatures.set(source, signature);
    return signature;
  });
  const alike = (i: number, j: number): number => {
    const [a, b] = [read[i], read[j]];
    return a === undefined || b === undefined ? 0 : similarity(a, b);
  };
  return clusterByAverage(read.length, alike, threshold)
    .map((cluster) => cluster.flatMap((index) => read[index] ?? []))
    .sort((a, b) => b.length - a.length)
    .map((cluster) => describeEvent(cluster, byUri));
}
