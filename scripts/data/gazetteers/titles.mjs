// Names of all kinds that are well known enough to stand for themselves, without a type.
import { readFileSync } from 'node:fs';
import { unpack } from 'efrt';
import articles from './node_modules/compromise-wikipedia/src/_model.js';

/** Titles of the most read articles of the English Wikipedia, in lower case, without what tells namesakes apart. */
export function articleTitles() {
  return Object.keys(unpack(articles))
    .map((title) => title.replace(/ \(.*\)$/, ''))
    .filter((title) => !/^\d+$/.test(title));
}

/** Countries of whose shops, banks and services English texts speak most, and the whole world (001). */
const countries = new Set(['001', 'us', 'gb', 'ca', 'au', 'nz', 'ie', 'in', 'za']);

/** Shops, restaurants, hotels, banks, schools, public services and others that OpenStreetMap knows as a brand or an operator. */
export function brandNames() {
  const { nsi } = JSON.parse(
    readFileSync(new URL('node_modules/name-suggestion-index/dist/json/nsi.json', import.meta.url), 'utf8'),
  );
  const items = Object.entries(nsi).flatMap(([path, { items }]) => (/^(?:brands|operators)\//.test(path) ? items : []));
  return items
    .filter(({ locationSet }) =>
      (locationSet.include ?? []).some((place) =>
        countries.has(
          String(place)
            .slice(0, 3)
            .replace(/[^a-z0-9].*$/, ''),
        ),
      ),
    )
    .flatMap(({ displayName, tags }) => [
      displayName.replace(/ \(.*\)$/, ''),
      tags.brand,
      tags.operator,
      tags.name,
      tags.short_name,
    ])
    .filter((name) => name !== undefined && /^[\p{Lu}\d]/u.test(name) && !/^\d+$/.test(name));
}
