import { readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '../../../src/engine/claims/index.js';
import { RelatedEvents } from '../../../src/engine/comparison/blocking/related-events.js';
import { judge } from '../../../src/engine/comparison/index.js';
import { countAlternatives } from '../../../src/engine/comparison/matching/alternatives.js';
import { pairOf } from '../../../src/engine/comparison/matching/claim-pair.js';
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
  /** Whether someone judged it, rather than that it follows from what someone judged. */
  readonly judged: boolean;
}

/** Conflicts are what the comparison is for, and the judged pairs have few. */
const conflictWeight = 3;

/** Whether claims can be about the same thing does not depend on it. */
const alone = { sameEvent: 1, alternatives: 0 };

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
  readonly features: (a: Claim, b: Claim) => number[];
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
  const alternatives = countAlternatives(sources.flatMap((source) => source.claims));
  const alternativesOf = (a: Claim, b: Claim): number => (alternatives.get(a) ?? 0) + (alternatives.get(b) ?? 0);
  return {
    sources: new Map(sources.map((source) => [source.uri, source])),
    features: (a, b) =>
      featuresOf(
        pairOf(a, b, { sameEvent: a.uri === b.uri ? 1 : related.sameEvent(a.uri, b.uri), alternatives: alternativesOf(a, b) }),
      ),
  };
}

type PairExample = Omit<TopicExample, 'set' | 'topic'>;

function examplesOfPair(pair: JudgedPair, { sources, features }: Topic): PairExample[] {
  const [first, second] = [sources.get(`${pair.docA}.txt`), sources.get(`${pair.docB}.txt`)];
  if (first === undefined || second === undefined) throw new Error(`${pair.topic}: ${pair.docA} or ${pair.docB} is missing.`);
  const candidates = claimsAt(first, pair.startA, pair.endA).flatMap((a) =>
    claimsAt(second, pair.startB, pair.endB)
      .filter((b) => canMatch(pairOf(a, b, alone)))
      .map((b) => [a, b] as const),
  );
  // Where spans hold several claims, those are meant whose verdict fits.
  const meant = candidates.find(([a, b]) => judge(a, b)?.verdict === pair.verdict) ?? candidates[0];
  if (meant === undefined) return [];
  const [a, b] = meant;
  const holds = pair.verdict !== 'unrelated';
  const example = { features: features(a, b), holds, weight: pair.verdict === 'conflict' ? conflictWeight : 1, judged: true };
  return holds ? [example, ...implied(a, b, second, features), ...implied(b, a, first, features)] : [example];
}

/** Another number of the same source that contradicts both claims is about something else. */
function implied(claim: Claim, match: Claim, { claims }: Source, features: Topic['features']): PairExample[] {
  const contradicts = (other: Claim): boolean =>
    judge(claim, other)?.verdict === 'conflict' && judge(match, other)?.verdict === 'conflict';
  return claims
    .filter((other) => other !== match && other !== claim && canMatch(pairOf(claim, other, alone)) && contradicts(other))
    .map((other) => ({ features: features(claim, other), holds: false, weight: impliedWeight, judged: false }));
}

function claimsAt({ claims }: Source, start: number, end: number): Claim[] {
  return claims.filter((claim) => claim.start < end && start < claim.end);
}
