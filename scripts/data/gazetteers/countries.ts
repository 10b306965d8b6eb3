import { append } from '../../../src/collections.js';
import { fold } from '../../../src/engine/language/fold.js';
import { readMapping } from '../models/sources.js';
import { readCountries } from './packages.js';

/** The names of each country, folded; a name that several have ("Congo") stands for itself. */
export function countryGroups(): string[][] {
  const claimed = new Map<string, string[]>();
  const ours = readMapping('gazetteers', 'country-names');
  for (const [code, names] of Object.entries(readCountries())) {
    const all = [...[names].flat(), ...(ours.get(code) ?? [])].flatMap(plainForms);
    for (const name of new Set(all.map(fold))) append(claimed, name, code);
  }
  const byCode: Record<string, string[]> = {};
  const shared: string[][] = [];
  for (const [name, [code = '', ...others]] of claimed) {
    if (others.length > 0) shared.push([name]);
    else (byCode[code] ??= []).push(name);
  }
  return [...Object.values(byCode), ...shared];
}

/** "Moldova, Republic of" is written "Republic of Moldova"; "Falkland Islands (Malvinas)" without its bracket. */
function plainForms(name: string): string[] {
  const bare = name.replace(/ \(.*?\)/g, '');
  const [head = '', tail] = bare.split(', ');
  return tail === undefined ? [bare.replace(/^The /, '')] : [`${tail} ${head}`, head];
}
