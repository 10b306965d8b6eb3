import { citationKey, identitiesOf, locateProblems, say, type Addition, type UnkeyedItem } from '../engine/index.js';
import { withSourceUri, type ReferenceIndex } from './reference-index.js';
import { splitBibtex } from './split-bibtex.js';

export interface BibtexReferences {
  /** All references of the folder. */
  readonly all: ReferenceIndex;
  /** Those of the `.bib` files that the draft takes its references from. */
  readonly own: ReferenceIndex;
  /** The folder of the file: paths of sources start from there. */
  readonly folder: string;
  /** See `writeBibtex`. */
  readonly write: (item: Readonly<Record<string, unknown>>) => string;
}

/** Whether BibTeX, Biber and `\cite` take it for a key as it is. */
function isBibtexKey(key: string): boolean {
  return /^[^\s{}(),="#%\\~]+$/.test(key);
}

/**
 * Adds items to the end of a BibTeX file in one edit, in the file's own line ends; what is there stays as it is, to the byte. What the
 * draft's own files have is used; what other files of the folder have is written with the same key. A file in which an entry is not closed
 * is not touched, since that one would swallow what follows: the errors come back instead.
 *
 * @param text the file's text; undefined when there is none, and then the edit is the whole new file
 */
export function addToBibtex(
  text: string | undefined,
  items: readonly UnkeyedItem[],
  { all, own, folder, write }: BibtexReferences,
): Addition {
  const before = text ?? '';
  const open = splitBibtex(before).filter(({ isClosed }) => !isClosed);
  if (open.length > 0) {
    const problems = open.map(({ start, end }) => ({ start, end, message: say`this entry is not closed` }));
    return { kind: 'broken', errors: locateProblems(before, problems) };
  }
  const taken = new Set(all.keys);
  const written = new Map<string, string>();
  const entries: string[] = [];
  const keys = items.map((item) => {
    const wanted = withSourceUri({ ...item }, folder);
    const identities = identitiesOf(wanted);
    const known = own.find(wanted)?.entry.key ?? identities.flatMap((identity) => written.get(identity) ?? [])[0];
    if (known !== undefined && isBibtexKey(known)) return known;
    const there = all.find(wanted)?.entry;
    const isFree = there !== undefined && isBibtexKey(there.key) && own.entry(there.key) === undefined;
    const key = isFree ? there.key : citationKey(item, taken);
    taken.add(key);
    for (const identity of identities) written.set(identity, key);
    entries.push(write({ ...(there?.item ?? item), custom: item.custom, id: key }));
    return key;
  });
  if (entries.length === 0) return { kind: 'added', keys };
  const eol = /\r\n|\r|\n/.exec(before)?.[0] ?? '\n';
  const gap = before.trim() === '' ? '' : /[\r\n]$/.test(before) ? eol : eol + eol;
  const newText = gap + entries.map((entry) => entry.replaceAll('\n', eol) + eol).join(eol);
  return { kind: 'added', keys, edit: { start: before.length, end: before.length, newText } };
}
