import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lexemeOf } from '../../../src/engine/syntax/base/lexeme.js';
import { encodeRows, Weights, type Rows } from '../../../src/engine/syntax/base/weights.js';
import { Tagger } from '../../../src/engine/syntax/tagging/tagger.js';
import { ScriptError } from '../../common/main.js';
import { fromRoot } from '../../common/paths.js';
import { bytesOfNumerals } from '../../data/models/encodings.js';
import { linesOf, makeModel, type Files } from '../../data/models/make.js';
import { readTreebank } from './conllu.js';
import { engineWordsOf, type Example } from './engine-words.js';
import { aheadOfShift } from './ahead-of-shift.js';
import { meanOf } from './mean-of.js';
import { quantize } from './quantize.js';
import { trainTags, type TagExample } from './tags.js';
import { trainTrees, type LearnedParser, type TreeExample } from './trees.js';

const folder = fromRoot('..', 'shared', 'eval', 'ud');
const treebanks = ['ewt', 'gum'];

/** A tag that is rarer is given as the most frequent one of its part of speech. */
const leastOfTag = 30;

/** In so many parts each is tagged by what was learned from the others. */
const folds = 5;

// What is beyond the greatest level costs dear: one weight in 10,000 cut off takes two points of all figures.
const tagPruning = { beyond: 1e-6, leastOfRow: 9, least: 3 };
const actionPruning = { beyond: 1e-6, leastOfRow: 9, least: 2 };
const labelPruning = { beyond: 1e-6, leastOfRow: 9, least: 3 };

/** `npm run train:syntax`: trains tagger and parser, `data/models/syntax`; the same treebanks give the same bytes. */
await makeModel('syntax', () => {
  const missing = treebanks.filter((name) => !existsSync(fileOf(name)));
  if (missing.length > 0)
    throw new ScriptError(`Missing in ../shared/eval/ud: ${missing.join(', ')}. The model is trained on all of them.`, 2);
  const examples = treebanks.flatMap((name) => readTreebank(fileOf(name))).flatMap((sentence) => engineWordsOf(sentence) ?? []);
  const tagset = tagsetFor(examples);
  const sentences = examples.map((example) => ({ ...tagExample(example, tagset), example }));
  console.log(`${sentences.length} sentences, ${tagset.length} tags`);
  const tags = quantize(trainTags(sentences, tagset.length, 6, 1), tagPruning);
  console.log('tags are learned');
  const trees = learnTrees(withTags(sentences, tagset.length));
  return {
    'tagset.txt': linesOf(tagset),
    ...encoded('tags.bin', tags),
    ...encoded('actions.bin', quantize(aheadOfShift(trees.actions), actionPruning)),
    ...encoded('labels.bin', quantize(trees.labels, labelPruning)),
  };
});

function fileOf(treebank: string): string {
  return `${folder}/${treebank}.train.conllu`;
}

/** The mean of parsers that were trained in other orders. */
function learnTrees(examples: readonly TreeExample[]): LearnedParser {
  const learn = (seed: number): LearnedParser =>
    trainTrees(examples, 10, seed, (epoch, mistakes) =>
      console.log(`seed ${seed}, epoch ${epoch}: ${(100 * mistakes).toFixed(2)} % of the steps wrong`),
    );
  const [first, second] = [learn(1), learn(2)];
  return { actions: meanOf([first.actions, second.actions]), labels: meanOf([first.labels, second.labels]) };
}

/** The most frequent tags first. */
function tagsetFor(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of examples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= leastOfTag)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([tag]) => tag);
}

function tagExample({ words, tags }: Example, tagset: readonly string[]): TagExample {
  const numberOf = (tag: string): number => {
    const number = tagset.indexOf(tag);
    return number >= 0 ? number : tagset.findIndex((known) => known.split(' ')[0] === tag.split(' ')[0]);
  };
  return { lexemes: words.map((word, at) => lexemeOf(word, words[at + 1])), gold: Uint8Array.from(tags, numberOf) };
}

/** Gives each sentence the tags of a tagger that was not trained on it, since those are what the parser will meet. */
function withTags(sentences: readonly (TagExample & { example: Example })[], tagCount: number): TreeExample[] {
  const taggers = Array.from({ length: folds }, (_, fold) => {
    const others = sentences.filter((_sentence, at) => at % folds !== fold);
    return new Tagger(new Weights(encodeRows(quantize(trainTags(others, tagCount, 4, fold + 2), tagPruning)), tagCount));
  });
  return sentences.map(({ lexemes, gold, example }, at) => ({
    lexemes,
    tags: taggers[at % folds]?.tag(lexemes) ?? gold,
    heads: example.heads.map((head) => (head === -1 ? lexemes.length : head)),
    labels: example.relations,
  }));
}

function encoded(file: string, rows: Rows): Files {
  const text = encodeRows(rows);
  console.log(`${file}: ${rows.features.length} rows, ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
  return { [file]: bytesOfNumerals(text) };
}
