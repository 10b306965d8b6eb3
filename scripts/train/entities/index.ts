/**
 * Trains the recognizer of names and writes it to src/engine/entities/model-data.ts; the same corpora give the same bytes.
 *
 *   npm run train
 */
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../../../src/engine/entities/tagger/model.js';
import { augment } from './augment.js';
import { examplesOf, readCorpus } from './corpus.js';
import { meanOf, train } from './crf.js';
import { fillPatterns } from './patterns.js';
import { quantize } from './quantize.js';
import { generator } from '../../common/random.js';
import { isSound } from './sound.js';
import { swapNames } from './swap.js';

const corpora = new URL('../../../../shared/eval/ner/', import.meta.url);
/** How often each is learned from: GUM is small, but the only one of edited texts of many kinds. */
const times: Readonly<Record<string, number>> = { uner_ewt: 1, gum: 2, btc: 1, wnut17: 1 };
/** Whose names were told from annotation of another kind. */
const derived = new Set(['gum']);
const names = Object.keys(times);
const output = new URL('../../../src/engine/entities/model-data.ts', import.meta.url);
/** One model for each, of which the mean is taken: what chance alone taught one of them then weighs less. */
const seeds = [1, 2, 3];

const missing = names.filter((name) => !existsSync(new URL(`${name}.train.jsonl`, corpora)));
if (missing.length > 0) {
  console.error(
    `Missing in ../shared/eval/ner: ${missing.map((name) => `${name}.train.jsonl`).join(', ')}. The model is trained on all of them.`,
  );
  process.exit(2);
}

const sentences = names.map((name) => {
  const corpus = readCorpus(new URL(`${name}.train.jsonl`, corpora));
  return derived.has(name) ? corpus.filter(isSound) : corpus;
});
const read = sentences.map((corpus) => corpus.flatMap(examplesOf));
const repeated = names.flatMap((name, index) => Array.from({ length: times[name] ?? 1 }, () => read[index] ?? []).flat());
/** Of messages fewer, whose names are mostly handles. */
const swaps: Readonly<Record<string, number>> = { uner_ewt: 0.5, gum: 0.5, btc: 0.15, wnut17: 0.15 };
const share = new Map(
  names.flatMap((name, index) => (sentences[index] ?? []).map((sentence) => [sentence, swaps[name] ?? 0] as const)),
);
const added = [
  ...augment(sentences.flat(), generator(1)),
  ...swapNames(sentences.flat(), (sentence) => share.get(sentence) ?? 0, generator(2)),
  ...fillPatterns(6, generator(3)),
];
const examples = [...repeated, ...added.flatMap(examplesOf)];
console.log(`${examples.length} sentences`);
const runs = seeds.map((seed) =>
  train(examples, { epochs: 8, seed, rate: 0.06, dropout: 0.5, masking: 0.3, least: 2, averageFrom: 4 }, (epoch, loss) => {
    console.log(`seed ${seed}, epoch ${epoch}: loss ${loss.toFixed(3)}`);
  }),
);
const weights = meanOf(runs);
const { rows, transitions } = quantize(weights, { scale: 0.8, boldness: 1, least: 2, leastOfFeature: 3 });
const text = encodeModel(rows, transitions);
const notice = '// What the tagger has learned; see MODEL-LICENSE.md. Written by npm run train: do not edit.\n';
writeFileSync(output, `${notice}export const model =\n  '${text}';\n`);
console.log(`${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
