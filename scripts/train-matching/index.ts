import { writeFileSync } from 'node:fs';
import { pairFeatures } from '../../src/engine/comparison/matching/pair-features.js';
import { sameEventFeatures } from '../../src/engine/events/same-event-features.js';
import { main } from '../main.js';
import { fromRoot } from '../paths.js';
import { learnEvents } from './events.js';
import { examplesOf, type TopicExample } from './examples.js';
import { judgedSets } from './judged.js';
import { fit, odds } from './logistic.js';

/** How strongly the weights of the matching are held near 0. */
const ridge = 2;

/**
 * `npm run train:matching [-- --events]`: learns when two claims are about the same thing, and writes the weights to
 * src/engine/comparison/match-weights.ts; with `--events` it learns when two sources report one event instead, for
 * src/engine/events/event-weights.ts, which the former builds on. The same pairs give the same weights. Prints how well the
 * matching tells pairs of topics that it was not trained on, one topic left out at a time.
 */
await main(() => {
  const sets = judgedSets();
  if (process.argv.includes('--events')) {
    write(
      'events/event-weights.ts',
      'When two sources report one event',
      [...Object.keys(sameEventFeatures), 'bias'],
      learnEvents(sets),
    );
    return Promise.resolve(0);
  }
  const examples = sets.flatMap(examplesOf);
  console.log(crossValidation(examples));
  write(
    'comparison/match-weights.ts',
    'When two claims are about the same thing',
    [...Object.keys(pairFeatures), 'bias'],
    fit(examples, ridge),
  );
  return Promise.resolve(0);
});

function write(file: string, what: string, names: readonly string[], weights: readonly number[]): void {
  const lines = names.map((name, at) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${(weights[at] ?? 0).toFixed(2)},`);
  const notice = `// ${what}, in log odds, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.`;
  writeFileSync(
    fromRoot('src', 'engine', file),
    `${notice}\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}

function crossValidation(examples: readonly TopicExample[]): string {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const told = topics.flatMap((topic) => {
    const weights = fit(
      examples.filter((example) => example.topic !== topic),
      ridge,
    );
    return examples
      .filter((example) => example.topic === topic && example.judged)
      .map((example) => ({ ...example, found: odds(example.features, weights) > 0 }));
  });
  const sets = [...new Set(told.map(({ set }) => set))];
  return sets.map((set) => `${set}: ${measures(told.filter((example) => example.set === set))}`).join('\n');
}

function measures(told: readonly { readonly holds: boolean; readonly found: boolean }[]): string {
  const [right, found, all] = [
    told.filter(({ holds, found: is }) => holds && is),
    told.filter(({ found: is }) => is),
    told.filter(({ holds }) => holds),
  ].map((list) => list.length);
  const percent = (part = 0, whole = 0): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
  return `${told.length} pairs, precision ${percent(right, found)}, recall ${percent(right, all)}`;
}
