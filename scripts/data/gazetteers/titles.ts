// Names of all kinds that are well known enough to stand for themselves, without a type.
import { readFileSync } from 'node:fs';
import { readLines } from '../models/sources.js';
import { importPackage, packagePath } from '../packages.js';

/** Titles of the most read articles of the English Wikipedia, in lower case, without what tells namesakes apart. */
export async function articleTitles(): Promise<string[]> {
  const { default: packed } = (await importPackage('compromise-wikipedia', 'src', '_model.js')) as { readonly default: string };
  const { unpack } = (await importPackage('efrt', 'src', 'index.js')) as {
    readonly unpack: (text: string) => Readonly<Record<string, unknown>>;
  };
  return Object.keys(unpack(packed))
    .map((title) => title.replace(/ \(.*\)$/, ''))
    .filter((title) => !/^\d+$/.test(title));
}

/** What name-suggestion-index knows of a brand or an operator. */
interface Brand {
  readonly displayName: string;
  readonly locationSet: { readonly include?: readonly unknown[] };
  readonly tags: Readonly<Partial<Record<'brand' | 'operator' | 'name' | 'short_name', string>>>;
}

/** Shops, restaurants, hotels, banks, schools, public services and others that OpenStreetMap knows as a brand or an operator. */
export function brandNames(): string[] {
  const countries = new Set(readLines('gazetteers', 'brand-countries'));
  const file = packagePath('name-suggestion-index', 'dist', 'json', 'nsi.json');
  const { nsi } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly nsi: Readonly<Record<string, { readonly items: readonly Brand[] }>>;
  };
  return Object.entries(nsi)
    .flatMap(([path, { items }]) => (/^(?:brands|operators)\//.test(path) ? items : []))
    .filter(({ locationSet }) => (locationSet.include ?? []).some((place) => countries.has(countryOf(place))))
    .flatMap(({ displayName, tags }) => [
      displayName.replace(/ \(.*\)$/, ''),
      tags.brand,
      tags.operator,
      tags.name,
      tags.short_name,
    ])
    .filter((name) => name !== undefined)
    .filter((name) => /^[\p{Lu}\d]/u.test(name) && !/^\d+$/.test(name));
}

/** Of a place such as `us`, `us-ny.geojson` or a point. */
function countryOf(place: unknown): string {
  return String(place)
    .slice(0, 3)
    .replace(/[^a-z0-9].*$/, '');
}
