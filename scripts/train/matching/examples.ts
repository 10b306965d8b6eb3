import { readdirSync, readFileSync } from 'node:fs';
import { Vocabulary } from '../../../src/engine/bag-of-words/index.js';
import type { Claim } from '../../../src/engine/claims/index.js';
import { RelatedEvents } from '../../../src/engine/comparison/blocking/related-events.js';
import { judge } from '../../../src/engine/comparison/index.js';
import {
  alternativesOfBoth,
  countAlternatives,
  type Alternatives,
} from '../../../src/engine/comparison/matching/alternatives.js';
import { ClaimFeatures } from '../../../src/engine/comparison/features/claim-features.js';
import { ClaimPair } from '../../../src/engine/comparison/matching/claim-pair.js';
import type { Saying } from '../../../src/engine/comparison/matching/odds-among-others.js';
import { canMatch } from '../../../src/engine/comparison/matching/hard-constraints.js';
import { featuresOf } from '../../../src/engine/comparison/matching/pair-features.js';
import { EventIndex } from '../../../src/engine/events/index.js';
import { analyzeSource, type Source } from '../../../src/engine/sources/index.js';
import type { JudgedPair, JudgedSet } from './judged.js';
import type { Example } from './logistic.js';

/** An example with where it comes from. */
export interface TopicExample extends Example {
  readonly set: string;
  readonly topic: string;
  /** What else is known of a pair that someone judged; `null` of one that follows from what someone judged. */
  readonly judged: JudgedClaims | null;
}

/** Two claims with their features. */
export interface FeaturedClaims {
  readonly a: Claim;
  readonly b: Claim;
  readonly features: readonly number[];
}

/** Two claims that someone judged, with all pairs of one of them and another claim of the other’s source. */
export interface JudgedClaims {
  readonly a: Claim;
  readonly b: Claim;
  readonly isSameEvent: boolean;
  /** `null` where the engine cannot compare them. */
  readonly saying: Saying | null;
  readonly rivals: readonly FeaturedClaims[];
}

/** Conflicts are what the comparison is for, and the judged pairs have few. */
const conflictWeight = 3;

/** Published reports are what the matching is for, and far fewer of their pairs are judged than of the invented ones. */
const weights: ReadonlyMap<string, number> = new Map([['news', 2]]);

/** What only follows from a judgement counts less. */
const impliedWeight = 0.1;

/** The examples of a set, topic by topic. Pairs whose claims the engine does not find are left out. */
export function examplesOf({ name, sources: folder, pairs }: JudgedSet): TopicExample[] {
  return [...new Set(pairs.map((pair) => String(pair.topic)))].flatMap((topic) => {
    const corpus = readTopic(new URL(`${topic}/`, folder));
    const label = { set: name, topic };
    return pairs
      .filter((pair) => String(pair.topic) === topic)
      .flatMap((pair) =>
        examplesOfPair(pair, corpus).map((example) => ({
          ...label,
          ...example,
          weight: example.weight * (weights.get(name) ?? 1),
        })),
      );
  });
}

interface Topic {
  readonly sources: ReadonlyMap<string, Source>;
  readonly isSameEvent: (a: Claim, b: Claim) => boolean;
  /** `null` where the two cannot be about the same thing. */
  readonly features: (a: Claim, b: Claim) => number[] | null;
}

function readTopic(folder: URL): Topic {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const sources = files.map((file) =>
    analyzeSource({ uri: file, text: readFileSync(new URL(file, folder), 'utf8'), languageId: 'plaintext' }),
  );
  const index = new EventIndex();
  const related = new RelatedEvents(index.update(sources), {
    probability: (a, b) => index.sameEventProbability(a, b),
    near: (uri) => index.near(uri),
  });
  const claims = sources.flatMap((source) => source.claims);
  const alternatives = countAlternatives(claims);
  const alternativesOf = (a: Claim, b: Claim): Alternatives => alternativesOfBoth(alternatives(a), alternatives(b));
  const vocabulary = new Vocabulary();
  const read = new Map(claims.map((claim) => [claim, new ClaimFeatures(claim, vocabulary)]));
  const featuresOfClaim = (claim: Claim): ClaimFeatures => read.get(claim) ?? new ClaimFeatures(claim, vocabulary);
  const sameEvent = (a: Claim, b: Claim): number => (a.uri === b.uri ? 1 : related.sameEvent(a.uri, b.uri));
  return {
    sources: new Map(sources.map((source) => [source.uri, source])),
    isSameEvent: (a, b) => sameEvent(a, b) >= 1,
    features: (a, b) => {
      const pair = new ClaimPair(featuresOfClaim(a), featuresOfClaim(b), {
        sameEvent: sameEvent(a, b),
        alternatives: alternativesOf(a, b),
      });
      return canMatch(pair) ? featuresOf(pair) : null;
    },
  };
}

type PairExample = Omit<TopicExample, 'set' | 'topic'>;

function examplesOfPair(pair: JudgedPair, topic: Topic): PairExample[] {
  const [first, second] = [topic.sources.get(`${pair.docA}.txt`), topic.sources.get(`${pair.docB}.txt`)];
  if (first === undefined || second === undefined) throw new Error(`${pair.topic}: ${pair.docA} or ${pair.docB} is missing.`);
  const candidates = claimsAt(first, pair.startA, pair.endA).flatMap((a) =>
    featured(
      claimsAt(second, pair.startB, pair.endB).map((b) => [a, b]),
      topic,
    ),
  );
  // Where spans hold several claims, those are meant whose verdict fits.
  const meant = candidates.find(({ a, b }) => judge(a, b)?.verdict === pair.verdict) ?? candidates[0];
  if (meant === undefined) return [];
  const { a, b, features } = meant;
  const holds = pair.verdict !== 'unrelated';
  const judged = {
    a,
    b,
    isSameEvent: topic.isSameEvent(a, b),
    saying: sayingOf(a, b),
    rivals: rivalsOf(a, b, first, second, topic),
  };
  const example = { features, holds, weight: pair.verdict === 'conflict' ? conflictWeight : 1, judged };
  return holds ? [example, ...implied(a, b, second, topic), ...implied(b, a, first, topic)] : [example];
}

function featured(pairs: readonly (readonly [a: Claim, b: Claim])[], { features }: Topic): FeaturedClaims[] {
  return pairs.flatMap(([a, b]) => {
    const found = features(a, b);
    return found === null ? [] : [{ a, b, features: found }];
  });
}

function sayingOf(a: Claim, b: Claim): Saying | null {
  const verdict = judge(a, b)?.verdict;
  return verdict === undefined ? null : verdict === 'same' ? 'same' : 'differing';
}

function rivalsOf(a: Claim, b: Claim, first: Source, second: Source, topic: Topic): FeaturedClaims[] {
  if (first === second) return [];
  const ofFirst = second.claims.filter((other) => other !== b).map((other) => [a, other] as const);
  const ofSecond = first.claims.filter((other) => other !== a).map((other) => [other, b] as const);
  return featured([...ofFirst, ...ofSecond], topic);
}

/** Another number of the same source that contradicts both claims is about something else. */
function implied(claim: Claim, match: Claim, { claims }: Source, topic: Topic): PairExample[] {
  const contradicts = (other: Claim): boolean =>
    judge(claim, other)?.verdict === 'conflict' && judge(match, other)?.verdict === 'conflict';
  const others = claims.filter((other) => other !== match && other !== claim && contradicts(other));
  return featured(
    others.map((other) => [claim, other]),
    topic,
  ).map(({ features }) => ({ features, holds: false, weight: impliedWeight, judged: null }));
}

function claimsAt({ claims }: Source, start: number, end: number): Claim[] {
  return claims.filter((claim) => claim.start < end && start < claim.end);
}
