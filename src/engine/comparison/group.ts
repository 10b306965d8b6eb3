import type { Claim } from '../claims/index.js';
import type { Event } from '../events/index.js';
import type { Source } from '../sources/index.js';
import { framesMatch } from './frames.js';
import { matchScore, matchThreshold } from './match.js';
import type { Group, Relation, Verdict } from './types.js';
import { judge } from './verdict.js';

interface Edge {
  readonly a: Claim;
  readonly b: Claim;
  readonly score: number;
}

/** Finds the claims that are about the same thing, across sources, and judges each pair of them. */
export function groupClaims(sources: readonly Source[], events: readonly Event[]): Group[] {
  const eventOf = new Map(events.flatMap((event) => event.sources.map((uri) => [uri, event.id])));
  const edges = candidates(sources, eventOf).sort((a, b) => b.score - a.score || (a.a.id < b.a.id ? -1 : 1));
  const scores = new Map(edges.map((edge) => [pairKey(edge.a, edge.b), edge.score]));
  const clusters = cluster(edges, scores);
  return clusters
    .map((claims) => toGroup(claims, scores, eventOf))
    .sort((a, b) => gravity(b.verdict) - gravity(a.verdict) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

/** Pairs worth looking at: of the same event, or both of an earlier one. */
function candidates(sources: readonly Source[], eventOf: ReadonlyMap<string, string>): Edge[] {
  const blocks = new Map<string, Claim[]>();
  for (const claim of sources.flatMap((source) => source.claims)) {
    const where = claim.frame.kind === 'main' ? (eventOf.get(claim.uri) ?? claim.uri) : 'background';
    const key = `${where} ${claim.dimension}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [claim]);
    else block.push(claim);
  }
  const edges: Edge[] = [];
  for (const block of blocks.values()) {
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        if (a.uri === b.uri || !framesMatch(a, b)) continue;
        const score = matchScore(a, b);
        if (score >= matchThreshold) edges.push({ a, b, score });
      }
    });
  }
  return edges;
}

/** Joins the surest pairs first; two clusters are joined only when all their claims match, except two of one source. */
function cluster(edges: readonly Edge[], scores: ReadonlyMap<string, number>): Claim[][] {
  const home = new Map<string, Claim[]>();
  for (const { a, b } of edges) {
    const first = home.get(a.id) ?? [a];
    const second = home.get(b.id) ?? [b];
    if (first === second) continue;
    const together = first.every((x) => second.every((y) => (x.uri === y.uri ? judge(x, y).verdict === 'same' : scores.has(pairKey(x, y)))));
    if (!together) continue;
    const joined = [...first, ...second];
    for (const claim of joined) home.set(claim.id, joined);
  }
  return [...new Set(home.values())].map((claims) => claims.sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1)));
}

function toGroup(claims: readonly Claim[], scores: ReadonlyMap<string, number>, eventOf: ReadonlyMap<string, string>): Group {
  const relations: Relation[] = [];
  const sureness: number[] = [];
  claims.forEach((a, index) => {
    for (const b of claims.slice(index + 1)) {
      relations.push({ a: a.id, b: b.id, ...judge(a, b) });
      const score = scores.get(pairKey(a, b));
      if (score !== undefined) sureness.push(score);
    }
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
    confidence: sureness.reduce((sum, score) => sum + score, 0) / Math.max(1, sureness.length),
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

function pairKey(a: Claim, b: Claim): string {
  return a.id < b.id ? `${a.id}|${b.id}` : `${b.id}|${a.id}`;
}
