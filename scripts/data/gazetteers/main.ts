import { fold } from '../../../src/engine/language/fold.js';
import { NameKind } from '../../../src/engine/entities/gazetteer/gazetteer.js';
import { linesOf, makeModel, type Files } from '../models/make.js';
import { readGroups, readLines } from '../models/sources.js';
import { fetchPackages } from '../packages.js';
import { countryGroups } from './countries.js';
import { bloomFilterOf, wordListOf } from './encode.js';
import { readCensus, readCities, readCompanies, readNationalities, readPeople, readTagged } from './packages.js';
import { romanize } from './romanize.js';
import { articleTitles, brandNames } from './titles.js';
import { readSenses, readWordnetNames, readWords, type WordnetNames } from './wordnet-names.js';

/** The bit of a key that a longer one begins with; src/engine/entities/gazetteer/gazetteer.ts reads it beside the kinds of names. */
const prefix = 32;

/** compromise's tags of words that are no names. */
const commonTags = [
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
];

type Tagged = Awaited<ReturnType<typeof readTagged>>;

/** `npm run data:gazetteers`: compacts lists of names into `data/models/gazetteers`. */
await makeModel('gazetteers', async () => {
  await fetchPackages();
  const tagged = await readTagged();
  const wordnet = readWordnetNames();
  const people = await peopleNames(tagged, wordnet);
  const common = new Set([...wordnet.common, ...tagged(...commonTags)].map(fold).filter((word) => !word.includes(' ')));
  const towns = readCities()
    .filter(({ population }) => population >= 10_000)
    .map(({ name }) => name);
  const countries = countryGroups();
  const names = wordListOf(
    kindsOfNames(listsOf(tagged, wordnet, { ...people, towns, common, countries: new Set(countries.flat()) })),
  );
  const senses = wordListOf(new Map([...readSenses()].map(([word, file]) => [word, file + 1])));
  return {
    'names.bin': names.words,
    'name-bits.bin': names.values,
    'towns.bin': bloomFilterOf(foldedSet(towns), 10),
    'first-names.bin': bloomFilterOf(foldedSet(people.first), 10),
    'last-names.bin': bloomFilterOf(foldedSet(people.last), 10),
    'common-words.bin': bloomFilterOf(common, 10),
    'dictionary.bin': bloomFilterOf(foldedSet(readWords()), 10),
    'titles.bin': bloomFilterOf(foldedSet(await articleTitles()), 16),
    'brands.bin': bloomFilterOf(foldedSet(brandNames()), 16),
    'senses.bin': senses.words,
    'sense-classes.bin': senses.values,
    ...groupFiles(countries),
  };
});

/** The keys that names are listed under. */
function keysOf(names: Iterable<string>): Set<string> {
  return new Set([...names].map(fold).filter((key) => key.length > 1 && /^[a-z0-9 ]+$/.test(key)));
}

/** The same without keys of two letters. */
function foldedSet(names: Iterable<string>): Set<string> {
  return new Set([...keysOf(names)].filter((key) => key.length > 2));
}

/** First and last names, the latter in the order of their frequency. */
async function peopleNames(tagged: Tagged, wordnet: WordnetNames): Promise<{ first: string[]; last: string[] }> {
  const census = readCensus();
  const romanized = async (part: 'first_name' | 'last_name'): Promise<string[]> =>
    (await readPeople(part))
      .flatMap(({ locale, name }) => romanize(name, locale))
      .flatMap((name) => name.split(/[\s-]+/))
      .filter((name) => name.length > 2);
  return {
    first: [
      ...census.first_male,
      ...census.first_female,
      ...(await romanized('first_name')),
      ...tagged('FemaleName', 'MaleName', 'FirstName'),
    ],
    last: [
      ...census.last.slice(0, 40_000),
      ...(await romanized('last_name')),
      ...tagged('LastName'),
      ...wordnet.people.filter((name) => !name.includes(' ')),
    ],
  };
}

/** What else is known when names are listed. */
interface Known {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly towns: readonly string[];
  readonly common: ReadonlySet<string>;
  /** Names of countries, folded. */
  readonly countries: ReadonlySet<string>;
}

/** The listed names, with their kinds in bits. */
function listsOf(
  tagged: Tagged,
  wordnet: WordnetNames,
  known: Known,
): readonly (readonly [kind: number, names: Iterable<string>])[] {
  const demonyms = demonymsOf(tagged, wordnet);
  const cities = cityNames();
  const others = [
    ...known.first,
    ...known.last,
    ...demonyms,
    ...cities,
    ...known.towns,
    ...tagged('Region', 'Country'),
    ...wordnet.places,
  ];
  const taken = new Set(others.map(fold));
  const isCompany = (name: string): boolean =>
    /^[A-Z]/.test(name) && name.length > 3 && !/^[A-Z]+$/.test(name) && !known.common.has(fold(name)) && !taken.has(fold(name));
  const isNoCountry = (name: string): boolean => !known.countries.has(fold(name));
  return [
    [NameKind.demonym, demonyms.filter(isNoCountry)],
    [NameKind.city, [...cities, ...readGroups('gazetteers', 'city-names').flat(), ...tagged('City')]],
    [NameKind.place, [...readLines('gazetteers', 'regions'), ...tagged('Region'), ...wordnet.places].filter(isNoCountry)],
    [
      NameKind.organization,
      [...readCompanies().filter(isCompany), ...tagged('Organization', 'SportsTeam'), ...wordnet.organizations],
    ],
    [
      NameKind.organization | NameKind.institution,
      [...bodies(), ...readGroups('gazetteers', 'news-outlets'), ...readGroups('gazetteers', 'governments')].flat(),
    ],
    [NameKind.country, known.countries],
  ];
}

function demonymsOf(tagged: Tagged, wordnet: WordnetNames): string[] {
  // WordNet's peoples and languages come with books of the Bible: Daniel, Michael.
  const census = readCensus();
  const givenNames = new Set([...census.first_male, ...census.first_female].map(fold));
  return [
    ...readNationalities().filter((name) => /^[A-Z][a-z]+(an|ese|ish|ch|ian|i|ek|ss|ean|ic|ng|ari|pot)$/.test(name)),
    ...tagged('Demonym'),
    ...wordnet.demonyms.filter((name) => !givenNames.has(fold(name))),
  ];
}

/** Cities that are known without their country: large ones, and seats of governments. */
function cityNames(): string[] {
  return readCities()
    .filter(
      ({ population, featureCode }) =>
        population >= 100_000 || featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= 30_000),
    )
    .flatMap(({ name }) => [name, name.replace(/ City$/, '')]);
}

/** Bodies that are known by name all over the world: of each, its names. */
function bodies(): (readonly string[])[] {
  return ['institutions', 'agencies', 'movements', 'societies', 'firms', 'clubs'].flatMap((list) =>
    readGroups('gazetteers', list),
  );
}

/** What is listed under each key. */
function kindsOfNames(lists: ReturnType<typeof listsOf>): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (key: string, kind: number): unknown => bits.set(key, (bits.get(key) ?? 0) | kind);
  for (const [kind, names] of lists) {
    for (const key of kind === NameKind.country ? names : keysOf(names)) {
      add(key, kind);
      for (let blank = key.indexOf(' '); blank !== -1; blank = key.indexOf(' ', blank + 1)) add(key.slice(0, blank), prefix);
    }
  }
  return bits;
}

/** Names of one and the same country, city or body, folded. */
function groupFiles(countries: readonly (readonly string[])[]): Files {
  const several = (groups: readonly (readonly string[])[]): (readonly string[])[] => groups.filter(({ length }) => length > 1);
  const aliases = [
    ...readGroups('gazetteers', 'city-names'),
    ...several(bodies()),
    ...several(readGroups('gazetteers', 'news-outlets')),
  ];
  return {
    'countries.txt': linesOf(countries.map((names) => names.join('|'))),
    'aliases.txt': linesOf(aliases.map((names) => [...new Set(names.map(fold))].join('|'))),
  };
}
