import { logger, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { hashField, sourceField, type Span } from '../engine/index.js';
import { messageOf } from '../message-of.js';
import type { Entry, EntryError, ReadEntries } from './entry.js';
import { splitBibtex, type BibtexChunk } from './split-bibtex.js';
import { say, type Message } from '../engine/index.js';

logger.level = 'silent';

/** An entry before its fields are read. */
interface RawEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Nothing that a citation shows, and most of what exports are made of. */
const unshown: ReadonlySet<string> = new Set([
  ...['abstract', 'annotation', 'annote', 'file', 'keywords', 'note', 'urldate'],
  ...[sourceField, hashField],
]);

/** More macros are no bibliography. In UTF-16 units of their definitions. */
const longestMacros = 20_000;

/**
 * Reads a BibTeX or BibLaTeX file, as Zotero and Better BibTeX export them. An entry that is broken loses no other: it is told where it
 * stands. What an entry says is read when it is asked for: a large library is mostly not.
 */
export function readBibtex(text: string): ReadEntries {
  const chunks = splitBibtex(text);
  const macros = chunks
    .filter(({ type, isClosed }) => type === 'string' && isClosed)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, longestMacros);
  const entries: Entry[] = [];
  const errors: EntryError[] = [];
  const data = chunks.filter(({ type }) => type !== 'string' && type !== 'preamble');
  for (let first = 0; first < data.length; first += together) {
    for (const read of readChunks(text, data.slice(first, first + together), macros)) {
      if ('message' in read) errors.push(read);
      else entries.push(read);
    }
  }
  return { entries, errors };
}

/** To start the parser takes longer than to read an entry. */
const together = 200;

/** All at once; one by one where one of them is broken. */
function readChunks(text: string, chunks: readonly BibtexChunk[], macros: string): (Entry | EntryError)[] {
  if (chunks.every(({ isClosed }) => isClosed)) {
    const written = chunks.map(({ start, end }) => text.slice(start, end)).join('\n');
    const raws = attempt(() => parse(`${macros}\n${written}`));
    if (raws?.length === chunks.length)
      return chunks.map((chunk, index) => entryOf(raws[index], text, chunk) ?? readChunk(text, chunk, macros));
  }
  return chunks.map((chunk) => readChunk(text, chunk, macros));
}

function parse(source: string): RawEntry[] {
  return plugins.input.data(source, '@biblatex/text') as RawEntry[];
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function entryOf(raw: RawEntry | undefined, text: string, { start, end }: BibtexChunk): BibtexEntry | undefined {
  const at = raw === undefined ? -1 : text.slice(start, end).indexOf(raw.label);
  if (raw === undefined || at < 0) return undefined;
  return new BibtexEntry(raw, { start, end }, { start: start + at, end: start + at + raw.label.length });
}

const usesMacro = /=\s*[A-Za-z]|#/;

function readChunk(text: string, chunk: BibtexChunk, macros: string): Entry | EntryError {
  const { start, end, isClosed } = chunk;
  const written = text.slice(start, end);
  if (!isClosed) return errorAt(text, chunk, say`This entry has no closing ${written.includes('{') ? '}' : ')'}`);
  try {
    const source = macros !== '' && usesMacro.test(written) ? `${macros}\n${written}` : written;
    const [raw] = parse(source);
    return entryOf(raw, text, chunk) ?? errorAt(text, chunk, say`This is no entry`);
  } catch (error) {
    return errorAt(text, chunk, inWords(messageOf(error)));
  }
}

class BibtexEntry implements Entry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly #raw: RawEntry;
  #item: Record<string, unknown> | undefined;

  constructor(
    raw: RawEntry,
    { start, end }: Span,
    readonly keySpan: Span,
  ) {
    this.key = raw.label;
    this.start = start;
    this.end = end;
    this.#raw = raw;
  }

  /** By the fields as they are written, which is quick. */
  get fields(): Readonly<Record<string, unknown>> {
    const { title, doi, url, date, year, month, day } = this.#raw.properties;
    const custom = customOf(this.#raw);
    const raw = date ?? (month === undefined || day === undefined ? undefined : [year, month, day].map(padded).join('-'));
    return {
      ...(title !== undefined && { title: plain(title) }),
      ...(doi !== undefined && { DOI: plain(doi) }),
      ...(url !== undefined && { URL: plain(url) }),
      ...(raw !== undefined && { issued: { raw: plain(raw) } }),
      ...(custom !== undefined && { custom }),
    };
  }

  get item(): Readonly<Record<string, unknown>> {
    if (this.#item === undefined) {
      const { properties, ...rest } = this.#raw;
      const shown = Object.fromEntries(Object.entries(properties).filter(([name]) => !unshown.has(name)));
      const read = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined =>
        plugins.input.chain([{ ...rest, properties }], { forceType: '@biblatex/entries+list', generateGraph: false })[0];
      // A field that is no TeX, such as `Costs $5`, loses its entry nothing but what it is made of.
      const item = attempt(() => read(shown)) ?? { type: 'document', ...this.fields };
      const custom = customOf(this.#raw);
      this.#item = { ...item, id: this.key, ...(custom !== undefined && { custom }) };
    }
    return this.#item;
  }
}

/** Which source the entry was made from, where Variorum wrote it. */
function customOf({ properties }: RawEntry): Readonly<Record<string, string>> | undefined {
  const own = [sourceField, hashField].flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string' ? [[name, decoded(value)]] : [];
  });
  return own.length === 0 ? undefined : (Object.fromEntries(own) as Record<string, string>);
}

function decoded(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}

const accents = /\\[`'^"~=.uvHtcdbr]\s*\{?\\?(\p{L})\}?/gu;

/** Without braces and the commands of accents: what is compared has no accents anyway. */
function plain(value: unknown): string {
  return String(value)
    .replace(accents, '$1')
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function padded(value: unknown): string {
  const words = plain(value).toLowerCase();
  const month = months.indexOf(words.slice(0, 3)) + 1;
  return String(month === 0 ? words : month).padStart(2, '0');
}

function errorAt(text: string, { start, end }: Span, message: Message): EntryError {
  const line = text.slice(start, end).search(/[\r\n]/);
  const lines = text.slice(0, start).match(/\r\n|\r|\n/g)?.length ?? 0;
  return { start, end: line < 0 ? end : start + line, line: lines + 1, message: say`${message}; the entry was left out` };
}

/** What a parser says may hold what it was given. In UTF-16 code units. */
const longestMessage = 500;

/** The parser speaks of tokens. */
function inWords(message: string): Message {
  const expected = /expected\s+"?(\w+)"?/i.exec(message.slice(0, longestMessage));
  if (expected?.[1] === 'rbrace') return say`A comma is missing between two fields, or a closing } too many or too few`;
  if (expected?.[1] === 'equals') return say`A field without =`;
  if (expected?.[1] === 'label' || expected?.[1] === 'comma') return say`This entry has no key`;
  return say`This entry is not BibTeX (${message.split(/[\r\n]/)[0] ?? ''})`;
}
