import {
  citationEdit,
  citationEditAt,
  citationPlace,
  citationText,
  citeKey,
  isCitable,
  type LanguageId,
  type Span,
  type TextEdit,
} from '../../../engine/index.js';
import { escaped } from '../../workspace/citations/escaped.js';
import type { CitationSettings } from '../../../protocol.js';

/** A source that is cited, with the key of its reference. */
export interface CitedSource {
  readonly uri: string;
  readonly key: string;
  /** CSL-JSON. */
  readonly item: Readonly<Record<string, unknown>>;
  /** In which paragraph of the source it stands, counted from 1. */
  readonly paragraph?: number;
}

/** What lays out references, where the style of citations needs it. */
export interface Formatter {
  readonly citation: (items: readonly CitedSource['item'][]) => string;
  readonly reference: (item: CitedSource['item']) => string;
}

/** How citations are written into a draft: as the settings of its folder say, and in LaTeX as LaTeX has it. */
export class CitationMarks {
  readonly #settings: CitationSettings;
  readonly #formatter: Formatter | undefined;
  readonly #language: LanguageId;

  /** @param language in what the draft is written */
  constructor(settings: CitationSettings, formatter: Formatter | undefined, language: LanguageId) {
    this.#settings = settings;
    this.#formatter = formatter;
    this.#language = language;
  }

  /** Whether citations say the paragraph of their source. */
  get saysParagraph(): boolean {
    return this.#settings.style === 'pandoc' && this.#settings.paragraph;
  }

  /** A citation by itself: `[@a; @b]`, `[^a][^b]`, `(Roe, 2026)`, `[[a]]`, `\autocite{a,b}`. */
  mark(cited: readonly CitedSource[]): string {
    const keys = cited.map(({ key }) => key);
    switch (this.#settings.style) {
      case 'pandoc':
        if (cited.every(({ paragraph }) => paragraph === undefined)) return citationText(keys);
        return `[${cited.map(({ key, paragraph }) => citeKey(key) + (paragraph === undefined ? '' : `, para. ${paragraph}`)).join('; ')}]`;
      case 'footnote':
        return keys.map((key) => `[^${footnoteLabel(key)}]`).join('');
      case 'inline':
        return this.#formatter?.citation(cited.map(({ item }) => item)) ?? citationText(keys);
      case 'wiki':
        return keys.map((key) => `[[${key}]]`).join(' ');
      case 'latex':
        return String.raw`\autocite{${keys.join(',')}}`;
    }
  }

  /** Words with a citation behind them. */
  behind(words: string, cited: readonly CitedSource[]): string {
    return words + this.#gapBehind(words) + this.mark(cited);
  }

  /** Words to be copied, which have no draft yet: with the definitions that they need. */
  byItself(words: string, cited: readonly CitedSource[]): string {
    return (
      words +
      this.definitions(`${words}\n`, cited)
        .map(({ newText }) => `\n${newText}`)
        .join('')
    );
  }

  /**
   * Words of a source as they have to be written to be read as they are.
   *
   * @param from in what the source is written
   */
  escaped(words: string, from: LanguageId): string {
    return escaped(words, from, this.#language);
  }

  /** Puts a citation behind a claim. @returns nothing where all is cited there already */
  edits(text: string, claim: Span, cited: readonly CitedSource[]): TextEdit[] {
    const keys = cited.map(({ key }) => key);
    if (this.#settings.style === 'pandoc' && cited.every(({ paragraph }) => paragraph === undefined)) {
      const edit = citationEdit(text, claim, keys);
      return edit === undefined ? [] : [edit];
    }
    return this.#inserted(text, citationPlace(text, claim), cited);
  }

  /** Puts a citation at a cursor. @returns nothing where all is cited there already */
  editsAt(text: string, at: number, cited: readonly CitedSource[]): TextEdit[] {
    if (this.#settings.style === 'pandoc') {
      const edit = citationEditAt(
        text,
        at,
        cited.map(({ key }) => key),
      );
      return edit === undefined ? [] : [edit];
    }
    return this.#inserted(text, at, cited);
  }

  /** What has to stand elsewhere in a draft for a citation to hold: the definitions of footnotes. */
  definitions(text: string, cited: readonly CitedSource[]): TextEdit[] {
    if (this.#settings.style !== 'footnote') return [];
    const missing = cited.filter(({ key }) => !text.includes(`[^${footnoteLabel(key)}]:`));
    if (missing.length === 0) return [];
    const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    const notes = missing.map(({ key, item }) => `[^${footnoteLabel(key)}]: ${this.#formatter?.reference(item) ?? key}${eol}`);
    const gap = /\[\^[^\]]+\]:[^\r\n]*[\r\n]+$/.test(text) ? '' : text.endsWith(eol) ? eol : eol + eol;
    return [{ start: text.length, end: text.length, newText: gap + notes.join('') }];
  }

  #inserted(text: string, at: number, cited: readonly CitedSource[]): TextEdit[] {
    const mark = this.mark(cited);
    if (
      text
        .slice(at, at + mark.length + 1)
        .trimStart()
        .startsWith(mark.trimStart())
    )
      return [];
    return [{ start: at, end: at, newText: this.#gapBehind(text.slice(0, at)) + mark }, ...this.definitions(text, cited)];
  }

  #gapBehind(words: string): string {
    const { style } = this.#settings;
    return style === 'footnote' || /\s$|^$/.test(words.slice(-1)) ? '' : style === 'latex' ? '~' : ' ';
  }
}

/** A label of a footnote has no blanks, brackets and carets. */
function footnoteLabel(key: string): string {
  return isCitable(key) ? key.replace(/[[\]^]/g, '') : key.replace(/\s+/g, '-');
}
