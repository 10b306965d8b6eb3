import type { Signature } from './signature.js';

/** How much each kind of evidence counts; names tell more than words. */
const weights = { names: 0.6, concepts: 0.4 };

/** What contradictions take away. Tuned on reports of similar but different events. */
const penalties = { day: 0.5, weekday: 0.35, venue: 0.25 };

/** Reports of one event may date it a day apart (time zones, the night after). In days. */
const tolerance = 2;

/** How likely two sources report the same event: up to 1; below 0 where they contradict each other. */
export function similarity(a: Signature, b: Signature): number {
  const alike = weights.names * cosine(a.names, b.names) + weights.concepts * cosine(a.concepts, b.concepts);
  return alike - contradiction(a, b);
}

function contradiction(a: Signature, b: Signature): number {
  if (a.day !== null && b.day !== null) {
    const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
    if (days > tolerance) return penalties.day;
  } else if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) {
    return penalties.weekday;
  }
  return a.venues.size > 0 && b.venues.size > 0 && ![...a.venues].some((venue) => b.venues.has(venue)) ? penalties.venue : 0;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, count] of small) dot += damp(count) * damp(large.get(key) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

const norms = new WeakMap<ReadonlyMap<string, number>, number>();

function norm(counts: ReadonlyMap<string, number>): number {
  let value = norms.get(counts);
  if (value === undefined) {
    value = Math.sqrt([...counts.values()].reduce((sum, count) => sum + damp(count) ** 2, 0));
    norms.set(counts, value);
  }
  return value;
}

/** A name said twenty times does not tell twenty times as much. */
function damp(count: number): number {
  return Math.log1p(count);
}
