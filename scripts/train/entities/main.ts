import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../../../src/engine/entities/tagger/model.js';
import { ScriptError } from '../../common/main.js';
import { fromRoot } from '../../common/paths.js';
import { generator } from '../../common/random.js';
import { bytesOfNumerals } from '../../data/models/encodings.js';
import { makeModel } from '../../data/models/make.js';
import { augment } from './augment.js';
import { examplesOf, readCorpus, type Annotated, type Example } from './corpus.js';
import { meanOf, train, type Weights } from './crf.js';
import { fillPatterns } from './patterns.js';
import { quantize } from './quantize.js';
import { isSound } from './sound.js';
import { swapNames } from './swap.js';

const folder = fromRoot('..', 'shared', 'eval', 'ner');

/** What is learned from; of those that are sifted, only sentences that leave no names out, see `isSound`. */
const corpora = [
  { name: 'uner_ewt', times: 1, swapped: 0.5, isSifted: false },
  // Small, but the only one of edited texts of many kinds. Its names were told from annotation of another kind.
  { name: 'gum', times: 3, swapped: 0.5, isSifted: true },
  // Of messages fewer are swapped, whose names are mostly handles.
  { name: 'btc', times: 1, swapped: 0.15, isSifted: false },
  { name: 'wnut17', times: 1, swapped: 0.15, isSifted: false },
  // Of encyclopedic text; what is in the name of an election or a prize is left out there.
  { name: 'crossner', times: 1, swapped: 0.3, isSifted: true },
  { name: 'uner_pud', times: 2, swapped: 0.5, isSifted: false },
] as const;

/** One model for each, of which the mean is taken: what chance alone taught one of them then weighs less. */
const seeds = [1, 2, 3];

/** `npm run train`: trains the tagger of names, `data/models/tagger`; the same corpora give the same bytes. */
await makeModel('tagger', () => {
  const missing = corpora.map(({ name }) => name).filter((name) => !existsSync(fileOf(name)));
  if (missing.length > 0)
    throw new ScriptError(`Missing in ../shared/eval/ner: ${missing.join(', ')}. The model is trained on all of them.`, 2);
  const { rows, transitions } = quantize(learn(readExamples()), { scale: 1, boldness: 0.8, least: 2, leastOfFeature: 3 });
  const text = encodeModel(rows, transitions);
  console.log(`${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
  return { 'model.bin': bytesOfNumerals(text) };
});

function fileOf(corpus: string): string {
  return `${folder}/${corpus}.train.jsonl`;
}

/** The sentences of all corpora, those of some several times over, and what is made of them and of our patterns. */
function readExamples(): Example[] {
  const read = corpora.map((corpus) => {
    const all = readCorpus(fileOf(corpus.name));
    return { ...corpus, sentences: corpus.isSifted ? all.filter(isSound) : all };
  });
  const repeated = read.flatMap(({ sentences, times }) => {
    const examples = sentences.flatMap(examplesOf);
    return Array.from({ length: times }, () => examples).flat();
  });
  const sentences = read.flatMap((corpus) => corpus.sentences);
  const swapped = new Map<Annotated, number>(
    read.flatMap((corpus) => corpus.sentences.map((sentence) => [sentence, corpus.swapped])),
  );
  const added = [
    ...augment(sentences, generator(1)),
    ...swapNames(sentences, (sentence) => swapped.get(sentence) ?? 0, generator(2)),
    ...fillPatterns(6, generator(3)),
  ];
  return [...repeated, ...added.flatMap(examplesOf)];
}

function learn(examples: readonly Example[]): Weights {
  console.log(`${examples.length} sentences`);
  const options = { epochs: 7, rate: 0.06, dropout: 0.5, masking: 0.3, least: 2, averageFrom: 4 };
  return meanOf(
    seeds.map((seed) =>
      train(examples, { ...options, seed }, (epoch, loss) =>
        console.log(`seed ${seed}, epoch ${epoch}: loss ${loss.toFixed(3)}`),
      ),
    ),
  );
}
