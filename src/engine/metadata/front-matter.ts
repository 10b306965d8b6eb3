import keys from '#lexicon/front-matter-keys';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { findFullDates } from './full-dates.js';
import { edgeLength } from './head-and-foot.js';
import type { Metadata } from './metadata.js';
import { isHttpUrl } from './urls.js';

/** What a source's YAML front matter says of it, and where the text after it starts (0 when there is none). */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly end: number;
}

const fence = /^---[ \t]*(?:\r\n|\r|\n)([^]*?)(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/;

/** Nothing is read of front matter that is not valid YAML; a mapping it must be, or it is text between two rules. */
export function readFrontMatter(text: string): FrontMatter {
  const match = fence.exec(text.slice(0, edgeLength));
  const fields = match === null ? undefined : readFields(match[1] ?? '');
  if (match === null || fields === undefined) return { metadata: {}, end: 0 };
  const values = (wanted: readonly string[]): string[] => wanted.flatMap((name) => fields.get(name) ?? []);
  const [title] = values(keys.title);
  const published = values(keys.published)
    .map((value) => findFullDates(value)[0])
    .find((date) => date?.start === 0)?.iso;
  const url = values(keys.url).find(isHttpUrl);
  const outlet = values(keys.outlet).find((value) => !isHttpUrl(value));
  const authors = values(keys.authors);
  return {
    end: match[0].length,
    metadata: {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
      ...(outlet !== undefined && { outlet }),
      ...(authors.length > 0 && { authors }),
    },
  };
}

/** Every field as its values in words; aliases are not followed, so that a small file cannot unfold into a huge one. */
function readFields(yaml: string): Map<string, string[]> | undefined {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0) return new Map();
  if (!isMap(document.contents)) return undefined;
  const fields = new Map<string, string[]>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value).toLowerCase().replace(/[-_ ]/g, '');
    const values = (isSeq(value) ? value.items : [value]).flatMap(wordsOf);
    if (values.length > 0) fields.set(name, values);
  }
  return fields;
}

/** A scalar's text as written; of a mapping, such as a person's, its `name` or `literal`. */
function wordsOf(node: unknown): string[] {
  if (isMap(node)) return wordsOf(node.get('name', true) ?? node.get('literal', true));
  if (!isScalar(node) || node.value === null) return [];
  const words = (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim().replace(/\s+/g, ' ');
  return words === '' ? [] : [words];
}
