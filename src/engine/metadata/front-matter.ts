import keys from '#lexicon/front-matter-keys';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../text/index.js';
import { findFullDates } from './full-dates.js';
import { edgeLength } from './head-and-foot.js';
import type { Metadata } from './metadata.js';
import { isHttpUrl } from './urls.js';
import { say, type Message } from '../messages/index.js';

/** A line of front matter that is no YAML; offsets are the text's. */
export interface FrontMatterError extends Span {
  /** What is wrong and what to do. */
  readonly message: Message;
}

/** What a text's YAML front matter says of it, and where the text after it starts (0 when there is none). */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** What it says the text is: `draft: true`, `variorum: source`. */
  readonly kind?: 'draft' | 'source';
  readonly end: number;
  readonly errors: readonly FrontMatterError[];
}

const fence = /^---[ \t]*(?:\r\n|\r|\n)([^]*?)(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/;

/**
 * Front matter that is no YAML, as for a colon in a title without quotation marks, gives the fields whose lines can be read, and
 * says what is wrong. A mapping it must be, or it is text between two rules.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = fence.exec(text.slice(0, edgeLength));
  const read = match === null ? undefined : readFields(match[1] ?? '', text.indexOf(match[1] ?? '', 3));
  if (match === null || read === undefined) return { metadata: {}, end: 0, errors: [] };
  const { fields, errors } = read;
  const values = (wanted: readonly string[]): string[] => wanted.flatMap((name) => fields.get(name) ?? []);
  const [title] = values(keys.title);
  const published = values(keys.published)
    .map((value) => findFullDates(value)[0])
    .find((date) => date?.start === 0)?.iso;
  const url = values(keys.url).find(isHttpUrl);
  const outlet = values(keys.outlet).find((value) => !isHttpUrl(value));
  const authors = values(keys.authors);
  const kind = kindOf(fields);
  return {
    end: match[0].length,
    errors,
    ...(kind !== undefined && { kind }),
    metadata: {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
      ...(outlet !== undefined && { outlet }),
      ...(authors.length > 0 && { authors }),
    },
  };
}

type Fields = ReadonlyMap<string, readonly string[]>;

/** `draft` is what Hugo and Jekyll call it. */
function kindOf(fields: Fields): FrontMatter['kind'] {
  const [own] = fields.get('variorum') ?? [];
  if (own === 'draft' || own === 'source') return own;
  const [isDraft] = fields.get('draft') ?? [];
  return isDraft?.toLowerCase() === 'true' ? 'draft' : undefined;
}

/**
 * Every field as its values in words; aliases are not followed, so that a small file cannot unfold into a huge one.
 *
 * @param start where the YAML stands in the text
 */
function readFields(yaml: string, start: number): { readonly fields: Fields; readonly errors: FrontMatterError[] } | undefined {
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const fields = fieldsOfLines(yaml);
    if (fields.size === 0) return { fields, errors: [] };
    return { fields, errors: [errorAt(yaml, Math.min(error.pos[0], yaml.length), start)] };
  }
  return isMap(document.contents) ? { fields: fieldsOf(document.contents), errors: [] } : undefined;
}

/** What is read here is a list of problems: what the parser says of a line speaks of its own matters. */
function errorAt(yaml: string, at: number, start: number): FrontMatterError {
  const from = lineStart(yaml, at);
  const length = /^[^\r\n]*/.exec(yaml.slice(from))?.[0].length ?? 0;
  return {
    start: start + from,
    end: start + from + length,
    message: say`Not valid YAML: put a value with a colon or another mark of YAML in quotation marks. The other fields were read.`,
  };
}

function fieldsOf(map: YAMLMap): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const values = (isSeq(value) ? value.items : [value]).flatMap(wordsOf);
    if (values.length > 0) fields.set(fieldName(String(key.value)), values);
  }
  return fields;
}

function fieldName(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}

const fieldStart = /^[A-Za-z][\w -]{0,40}:(?=\s|$)/;

/** Each field by itself, as YAML where it is, else as words; one that only opens a bracket or quotation mark says nothing. */
function fieldsOfLines(yaml: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const lines = yaml.split(/\r\n|\r|\n/);
  const starts = lines.flatMap((line, index) => (fieldStart.test(line) ? [index] : []));
  starts.forEach((first, place) => {
    const field = lines.slice(first, starts[place + 1]).join('\n');
    const { contents, errors } = parseDocument(field, { logLevel: 'silent', prettyErrors: false });
    const colon = field.indexOf(':');
    if (errors.length === 0 && isMap(contents)) {
      for (const [name, values] of fieldsOf(contents)) fields.set(name, values);
    } else if (/^\s*[^\s[{"'|>&*!%@`]/.test(field.slice(colon + 1)) && !field.trimEnd().includes('\n')) {
      fields.set(fieldName(field.slice(0, colon)), [
        field
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, ' '),
      ]);
    }
  });
  return fields;
}

/** A scalar's text as written; of a mapping, such as a person's, its `name` or `literal`. */
function wordsOf(node: unknown): string[] {
  if (isMap(node)) return wordsOf(node.get('name', true) ?? node.get('literal', true));
  if (!isScalar(node) || node.value === null) return [];
  const words = (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim().replace(/\s+/g, ' ');
  return words === '' ? [] : [words];
}

/** Where the line of a place starts. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
