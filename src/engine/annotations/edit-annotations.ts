import { insertItem, onOneLine, removeItem, type JsonError } from '../json/index.js';
import { textDifference, type Span, type TextEdit } from '../text/index.js';
import { annotationContext, annotationJson } from './annotation-json.js';
import { parseAnnotations, type WrittenAnnotation } from './parse-annotations.js';
import type { Annotation } from './types.js';

/** What is to be done to the annotations of a source. */
export interface AnnotationChange {
  /** New ones, and others in the place of those with their ids. */
  readonly put: readonly Annotation[];
  /** Ids. */
  readonly remove: readonly string[];
}

export type AnnotationEdit =
  /** `edit` is absent where the file says so already. */
  { readonly kind: 'edit'; readonly edit?: TextEdit } | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/**
 * Changes a file of annotations in one edit: each stands on a line of its own, in the order of the ids, which never changes and
 * spreads what two analysts add over the file, so that git merges it; what stays is left as it is, to the byte. A broken
 * file is not touched.
 *
 * @param text the file's text; undefined where there is none, and then the edit is the whole new file
 * @param source the IRI of the text that is annotated, relative to the file
 */
export function editAnnotations(text: string | undefined, { put, remove }: AnnotationChange, source: string): AnnotationEdit {
  const before = text ?? '';
  let after = before;
  const changes = [
    ...remove.map((id) => (file: Written) => without(file, id)),
    ...put.map((annotation) => (file: Written) => withOne(file, annotation, source)),
  ];
  for (const change of changes) {
    const file = parseAnnotations(after);
    if (file.kind === 'broken') return file;
    after = change({ text: after, items: file.items, list: file.list });
  }
  return after === before ? { kind: 'edit' } : { kind: 'edit', edit: textDifference(before, after) };
}

interface Written {
  readonly text: string;
  readonly items: readonly WrittenAnnotation[];
  readonly list: Span | undefined;
}

function without({ text, items, list }: Written, id: string): string {
  const at = items.findIndex(({ annotation }) => annotation.id === id);
  return list === undefined ? text : removeItem(text, list, items, at);
}

function withOne({ text, items, list }: Written, annotation: Annotation, source: string): string {
  const known = items.find((item) => item.annotation.id === annotation.id);
  const json = onOneLine(annotationJson(annotation, source, known?.json));
  if (known !== undefined) return text.slice(0, known.start) + json + text.slice(known.end);
  if (list === undefined) return newFile(json, /\r\n|\r|\n/.exec(text)?.[0] ?? '\n');
  const next = items.findIndex((item) => item.annotation.id > annotation.id);
  return insertItem(text, list, items, next === -1 ? items.length : next, json);
}

/** The page is named by an empty reference, which is the file itself wherever it lies. */
function newFile(json: string, eol: string): string {
  const head = [`  "@context": "${annotationContext}",`, '  "id": "",', '  "type": "AnnotationPage",', '  "items": ['];
  return ['{', ...head, `    ${json}`, '  ]', '}', ''].join(eol);
}
