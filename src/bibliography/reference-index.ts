import { cslItem, hashOf, identitiesOf, sourceField, sourcePathOf, type Source, type UnkeyedItem } from '../engine/index.js';
import { parentUri, uriFrom } from '../files/uris.js';
import type { Entry, EntryError, ReadEntries } from './entry.js';

/** What was read of a file of references. */
export interface ReferenceFile extends ReadEntries {
  readonly uri: string;
  readonly text: string;
}

/** A reference with the file that it stands in. */
export interface LocatedEntry {
  readonly entry: Entry;
  readonly file: ReferenceFile;
}

/** The references of a folder, whichever files they stand in, and the sources that they are references to. */
export class ReferenceIndex {
  readonly files: readonly ReferenceFile[];
  readonly #byKey = new Map<string, LocatedEntry[]>();
  readonly #byIdentity = new Map<string, LocatedEntry>();

  /** @param files those first whose entries count where two have one key */
  constructor(files: readonly ReferenceFile[]) {
    this.files = files;
    for (const file of files) {
      for (const entry of file.entries) {
        const located = { entry, file };
        this.#byKey.set(entry.key, [...(this.#byKey.get(entry.key) ?? []), located]);
        for (const identity of identitiesOf(absolute(entry, file.uri)))
          if (!this.#byIdentity.has(identity)) this.#byIdentity.set(identity, located);
      }
    }
    this.keys = [...this.#byKey.keys()];
  }

  /** Each once. */
  readonly keys: readonly string[];

  get errors(): readonly (EntryError & { readonly uri: string })[] {
    return this.files.flatMap(({ uri, errors }) => errors.map((error) => ({ ...error, uri })));
  }

  /** All entries with a key: more than one where it stands twice, or in files of several formats. */
  entries(key: string): readonly LocatedEntry[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Keys that stand more than once, with the entries behind the first one; not those of one publication in two files, as LaTeX and others need it. */
  get duplicates(): readonly LocatedEntry[] {
    return [...this.#byKey.values()].flatMap(([first, ...others]) =>
      others.filter((other) => first === undefined || !isCopy(first, other)),
    );
  }

  entry(key: string): LocatedEntry | undefined {
    return this.#byKey.get(key)?.[0];
  }

  /** The first entry that is of the same publication as an item. */
  find(item: UnkeyedItem | Readonly<Record<string, unknown>>): LocatedEntry | undefined {
    return identitiesOf(item as Readonly<Record<string, unknown>>)
      .map((identity) => this.#byIdentity.get(identity))
      .find((found) => found !== undefined);
  }

  /** The reference to a source. */
  entryOf({ uri, text, metadata }: Pick<Source, 'uri' | 'text' | 'metadata'>): LocatedEntry | undefined {
    const identities = identitiesOf(cslItem(metadata, uri, hashOf(text)));
    return identities.map((identity) => this.#byIdentity.get(identity)).find((found) => found !== undefined);
  }

  /** By keys, the URIs of the sources that they are references to. */
  sourcesByKey(sources: Iterable<Source>): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    if (this.#byKey.size === 0) return found;
    for (const source of sources) {
      const located = this.entryOf(source);
      if (located !== undefined && !found.has(located.entry.key)) found.set(located.entry.key, source.uri);
    }
    return found;
  }
}

function isCopy(first: LocatedEntry, other: LocatedEntry): boolean {
  if (first.file === other.file) return false;
  const identities = identitiesOf(absolute(first.entry, first.file.uri));
  return identitiesOf(absolute(other.entry, other.file.uri)).some((identity) => identities.includes(identity));
}

function absolute({ fields }: Entry, file: string): Readonly<Record<string, unknown>> {
  return withSourceUri(fields, parentUri(file));
}

/** Fields of CSL-JSON with the path of their source as a URI. @param folder that the path starts from */
export function withSourceUri(fields: Readonly<Record<string, unknown>>, folder: string): Readonly<Record<string, unknown>> {
  const path = sourcePathOf(fields);
  if (path === undefined) return fields;
  const { custom } = fields;
  return { ...fields, custom: { ...(custom as object), [sourceField]: uriFrom(folder, path) } };
}
