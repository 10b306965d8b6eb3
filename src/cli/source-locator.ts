import { relative, sep } from 'node:path';
import { location, type Location } from 'vfile-location';
import { pathOf } from '../files/uris.js';
import type { CorpusIndex, Span } from '../engine/index.js';

/** Lines and columns count from 1; columns in UTF-16 code units; `end` is the first column behind. */
export interface Region {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Says where things stand, by lines and columns, in files named from one folder. CRLF, LF and CR end a line. */
export class SourceLocator {
  readonly #index: CorpusIndex;
  readonly #folder: string;
  readonly #locations = new Map<string, Location>();

  /** @param folder an absolute path */
  constructor(index: CorpusIndex, folder: string) {
    this.#index = index;
    this.#folder = folder;
  }

  /** The way from the folder to a file, with slashes. */
  path(uri: string): string {
    return relative(this.#folder, pathOf(uri)).split(sep).join('/');
  }

  /** Throws when the span does not lie in the source. */
  region(uri: string, span: Span): Region {
    const at = this.#location(uri);
    const [start, end] = [at.toPoint(span.start), at.toPoint(span.end)];
    if (start === undefined || end === undefined) throw new RangeError(`${uri} has no place ${span.start}–${span.end}.`);
    return { start, end };
  }

  /** `PATH:LINE:COLUMN`, as terminals and editors understand it. */
  lineAndColumn(uri: string, span: Span): string {
    const { start } = this.region(uri, span);
    return `${this.path(uri)}:${start.line}:${start.column}`;
  }

  #location(uri: string): Location {
    const known = this.#locations.get(uri);
    if (known !== undefined) return known;
    const source = this.#index.sources.get(uri) ?? this.#index.drafts.get(uri)?.draft;
    if (source === undefined) throw new RangeError(`${uri} is no source of the corpus.`);
    const made = location(source.text);
    this.#locations.set(uri, made);
    return made;
  }
}
