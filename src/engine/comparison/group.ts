import type { Claim } from '../claims/index.js';
import { clusterByAverage } from '../clustering/index.js';
import type { Event } from '../events/index.js';
import type { Source } from '../sources/index.js';
import { keysOf } from './candidates.js';
import { framesMatch } from './frames.js';
import { matchScore, matchThreshold } from './match.js';
import type { Group, Relation, Verdict } from './types.js';
import { judge } from './verdict.js';

/** Finds the claims that are about the same thing, across sources, and judges each pair of them. */
export function groupClaims(sources: readonly Source[], events: readonly Event[]): Group[] {
  const eventOf = new Map(events.flatMap((event) => event.sources.map((uri) => [uri, event.id])));
  const claims = sources.flatMap((source) => source.claims);
  const scores = scorePairs(claims, eventOf);
  const alike = (i: number, j: number): number => scores[i]?.get(j) ?? 0;
  return clusterByAverage(claims.length, alike, matchThreshold, (i) => scores[i]?.keys() ?? [])
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => toGroup(cluster, claims, alike, eventOf))
    .filter((group) => new Set(group.claims.map((claim) => claim.uri)).size > 1)
    .sort((a, b) => gravity(b.verdict) - gravity(a.verdict) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

/** For each claim the others that may be about the same thing, with their scores. */
function scorePairs(claims: readonly Claim[], eventOf: ReadonlyMap<string, string>): Map<number, number>[] {
  const byKey = new Map<string, number[]>();
  const scores = claims.map(() => new Map<number, number>());
  claims.forEach((claim, index) => {
    const seen = new Set<number>();
    for (const key of keysOf(claim)) {
      const others = byKey.get(key) ?? [];
      for (const other of others) {
        if (seen.has(other)) continue;
        seen.add(other);
        const score = pairScore(claims[other], claim, eventOf);
        if (score <= 0) continue;
        scores[index]?.set(other, score);
        scores[other]?.set(index, score);
      }
      byKey.set(key, [...others, index]);
    }
  });
  return scores;
}

function pairScore(a: Claim | undefined, b: Claim, eventOf: ReadonlyMap<string, string>): number {
  if (a === undefined) return 0;
  const sameEvent = eventOf.get(a.uri) === eventOf.get(b.uri);
  if (!framesMatch(a, b, sameEvent)) return 0;
  const score = matchScore(a, b);
  if (score === 0) return 0;
  const judgement = judge(a, b);
  if (judgement === null) return 0;
  return a.uri === b.uri && judgement.verdict !== 'same' ? withinSource(a, b, score) : score;
}

/** A source that gives two numbers mostly means two things. */
function withinSource(a: Claim, b: Claim, score: number): number {
  return a.sentence.start === b.sentence.start ? 0 : score * 0.7;
}

function toGroup(cluster: readonly number[], all: readonly Claim[], alike: (i: number, j: number) => number, eventOf: ReadonlyMap<string, string>): Group {
  const relations: Relation[] = [];
  let sureness = 0;
  let pairs = 0;
  const claims = cluster.flatMap((index) => all[index] ?? []);
  claims.forEach((a, index) => {
    claims.slice(index + 1).forEach((b, offset) => {
      const judgement = judge(a, b);
      if (judgement !== null) relations.push({ a: a.id, b: b.id, ...judgement });
      pairs++;
      sureness += alike(cluster[index] ?? 0, cluster[index + 1 + offset] ?? 0);
    });
  });
  const [first] = claims;
  if (first === undefined) throw new Error('A group without claims.');
  return {
    id: first.id,
    title: titleOf(claims),
    verdict: relations.reduce<Verdict>((worst, { verdict }) => (gravity(verdict) > gravity(worst) ? verdict : worst), 'same'),
    event: eventOf.get(first.uri) ?? first.uri,
    claims,
    relations,
    confidence: sureness / pairs,
  };
}

/** The label that most of its claims have. */
function titleOf(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { about } of claims) counts.set(about.label, (counts.get(about.label) ?? 0) + 1);
  const [label] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function gravity(verdict: Verdict): number {
  return { same: 0, compatible: 1, conflict: 2 }[verdict];
}
