import type { Source } from '../sources/index.js';
import { describeEvent } from './describe.js';
import { signatureOf, type Signature } from './signature.js';
import { similarityAmong, type Similarity } from './similarity.js';
import type { Event } from './types.js';

/** How alike a source must be to the others of an event, on average, to be one of its reports. */
const threshold = 0.15;

/** How often sources may change over to an event that suits them better. */
const rounds = 4;

const signatures = new WeakMap<Source, Signature>();

/**
 * Finds which sources report the same event: each source belongs to the event whose reports it is most like on average, or
 * to one of its own. The result depends on the order of the sources only in ties.
 */
export function findEvents(sources: readonly Source[]): Event[] {
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const read = sources.map((source) => {
    const signature = signatures.get(source) ?? signatureOf(source);
    signatures.set(source, signature);
    return signature;
  });
  const alike = similarityAmong(read);
  let clusters = read.reduce<Signature[][]>((found, signature) => join(found, signature, alike), []);
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const signature of read) {
      const home = clusters.find((cluster) => cluster.includes(signature));
      const rest = clusters.map((cluster) => cluster.filter((other) => other !== signature)).filter((cluster) => cluster.length > 0);
      const best = bestOf(rest, signature, alike);
      const now = join(rest, signature, alike);
      if (home !== undefined && home.length > 1 !== (best !== null)) changed = true;
      else if (best !== null && home !== undefined && !best.every((other) => home.includes(other))) changed = true;
      clusters = now;
    }
    if (!changed) break;
  }
  return clusters
    .map((cluster) => cluster.sort((a, b) => (a.uri < b.uri ? -1 : 1)))
    .sort((a, b) => b.length - a.length || ((a[0]?.uri ?? '') < (b[0]?.uri ?? '') ? -1 : 1))
    .map((cluster) => describeEvent(cluster, byUri));
}

function join(clusters: readonly Signature[][], signature: Signature, alike: Similarity): Signature[][] {
  const best = bestOf(clusters, signature, alike);
  if (best === null) return [...clusters, [signature]];
  return clusters.map((cluster) => (cluster === best ? [...cluster, signature] : cluster));
}

function bestOf(clusters: readonly Signature[][], signature: Signature, alike: Similarity): Signature[] | null {
  let best: Signature[] | null = null;
  let most = threshold;
  for (const cluster of clusters) {
    const mean = cluster.reduce((sum, other) => sum + alike(signature, other), 0) / cluster.length;
    if (mean > most) {
      best = cluster;
      most = mean;
    }
  }
  return best;
}
