import type { AnyClaim } from '../comparison/index.js';
import { keysCitedFor, type CitedKey } from '../citations/index.js';
import type { Source } from '../sources/index.js';
import type { Span } from '../text/index.js';

/** The source, by its URI, that a key of a draft cites; `undefined` where it is none that is at hand. */
export type SourceOfKey = (key: string, draft: string) => string | undefined;

/** What a draft is held against, and what it cites. */
export class DraftContext {
  readonly #cited: readonly CitedKey[];

  /**
   * @param draft as it was read
   * @param sources by URI, no draft among them
   * @param cited its citations
   */
  constructor(
    readonly draft: Source,
    readonly sources: ReadonlyMap<string, Source>,
    cited: readonly CitedKey[],
    readonly sourceOfKey: SourceOfKey,
  ) {
    this.#cited = cited;
  }

  source(uri: string): Source | undefined {
    return this.sources.get(uri);
  }

  /** The sources that are cited for a sentence of the draft. */
  citedFor(sentence: Span): ReadonlySet<string> {
    return this.#urisOf(keysCitedFor(sentence, this.draft.text, this.#cited));
  }

  /** The sources that are cited in a part of the draft. */
  citedIn({ start, end }: Span): ReadonlySet<string> {
    return this.#urisOf(this.#cited.filter((each) => start <= each.start && each.start < end));
  }

  /** The sources of some claims, each once, in order. */
  sourcesOf(claims: readonly AnyClaim[]): Source[] {
    return [...new Set(claims.map(({ uri }) => uri))].flatMap((uri) => this.source(uri) ?? []);
  }

  #urisOf(keys: readonly CitedKey[]): ReadonlySet<string> {
    return new Set(keys.flatMap(({ key }) => this.sourceOfKey(key, this.draft.uri) ?? []));
  }
}
