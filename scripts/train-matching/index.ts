import { writeFileSync } from 'node:fs';
import { features } from '../../src/engine/comparison/features.js';
import { main } from '../main.js';
import { fromRoot } from '../paths.js';
import { examplesOf, type TopicExample } from './examples.js';
import { judgedSets } from './judged.js';
import { fit, odds } from './logistic.js';

const output = fromRoot('src', 'engine', 'comparison', 'match-weights.ts');

/**
 * `npm run train:matching`: learns when two claims are about the same thing, and writes the weights to
 * src/engine/comparison/match-weights.ts; the same pairs give the same weights. Prints how well it tells pairs of topics
 * that it was not trained on, one topic left out at a time.
 */
await main(() => {
  const examples = judgedSets().flatMap(examplesOf);
  console.log(crossValidation(examples));
  const weights = fit(examples);
  const names = [...Object.keys(features), 'bias'];
  const lines = names.map((name, at) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${(weights[at] ?? 0).toFixed(2)},`);
  const notice = '// When two claims are about the same thing, learnt from judged pairs; NOTICE.md says whose. Written by npm run train:matching: do not edit.\n';
  writeFileSync(output, `${notice}import type { Weights } from './match.js';\n\nexport const weights: Weights = {\n${lines.join('\n')}\n};\n`);
  return Promise.resolve(0);
});

function crossValidation(examples: readonly TopicExample[]): string {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const told = topics.flatMap((topic) => {
    const weights = fit(examples.filter((example) => example.topic !== topic));
    return examples.filter((example) => example.topic === topic && example.judged).map((example) => ({ ...example, found: odds(example.features, weights) > 0 }));
  });
  const sets = [...new Set(told.map(({ set }) => set))];
  return sets.map((set) => `${set}: ${measures(told.filter((example) => example.set === set))}`).join('\n');
}

function measures(told: readonly { readonly holds: boolean; readonly found: boolean }[]): string {
  const [right, found, all] = [told.filter(({ holds, found: is }) => holds && is), told.filter(({ found: is }) => is), told.filter(({ holds }) => holds)].map((list) => list.length);
  const percent = (part = 0, whole = 0): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
  return `${told.length} pairs, precision ${percent(right, found)}, recall ${percent(right, all)}`;
}
