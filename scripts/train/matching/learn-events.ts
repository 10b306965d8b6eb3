import { readdirSync, readFileSync } from 'node:fs';
import { Vocabulary } from '../../../src/engine/bag-of-words/index.js';
import { sameEventFeatures } from '../../../src/engine/events/same-event-features.js';
import { signatureOf, type Signature } from '../../../src/engine/events/signature.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';
import { generator } from '../../common/random.js';
import type { JudgedSet } from './judged.js';
import { fit, type Example } from './logistic.js';

interface Topic {
  readonly name: string;
  readonly reports: readonly { readonly signature: Signature; readonly event: string }[];
}

/** Each topic counts the same, however many reports it has. */
const topicWeight = 40;

/** Pairs from two topics, which are easy to tell, and how much one counts. */
const crossing = { count: 3000, weight: 1, seed: 1 };

/** Cosines of a few hundredths need large weights. */
const ridge = 0.1;

/** Learns when two sources report one event, from the events of the sets' topics: a weight for each piece of evidence, and the bias. */
export function learnEvents(sets: readonly JudgedSet[]): number[] {
  const vocabulary = new Vocabulary();
  const folders = new Map(
    sets.flatMap(({ sources, pairs, eventOf }) =>
      pairs.map(({ topic }) => [String(topic), { folder: new URL(`${topic}/`, sources), eventOf }]),
    ),
  );
  const topics = [...folders].map(([name, { folder, eventOf }]): Topic => {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort();
    return {
      name,
      reports: files.map((file) => ({ signature: signatureIn(new URL(file, folder), vocabulary), event: eventOf(file) })),
    };
  });
  return fit([...topics.flatMap(within), ...across(topics)], ridge);
}

function signatureIn(file: URL, vocabulary: Vocabulary): Signature {
  return signatureOf(analyzeSource({ uri: file.href, text: readFileSync(file, 'utf8'), languageId: 'plaintext' }), vocabulary);
}

function within({ reports }: Topic): Example[] {
  const pairs = reports.flatMap((a, index) => reports.slice(index + 1).map((b) => [a, b] as const));
  return pairs.map(([a, b]) => ({
    features: featuresOf(a.signature, b.signature),
    holds: a.event === b.event,
    weight: topicWeight / pairs.length,
  }));
}

function across(topics: readonly Topic[]): Example[] {
  const random = generator(crossing.seed);
  const any = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)];
    if (chosen === undefined) throw new Error('There are no reports to learn from.');
    return chosen;
  };
  return Array.from({ length: crossing.count }).flatMap(() => {
    const [one, other] = [any(topics), any(topics)];
    if (one === other) return [];
    return {
      features: featuresOf(any(one.reports).signature, any(other.reports).signature),
      holds: false,
      weight: crossing.weight,
    };
  });
}

function featuresOf(a: Signature, b: Signature): number[] {
  return Object.values(sameEventFeatures).map((of) => of(a, b));
}
