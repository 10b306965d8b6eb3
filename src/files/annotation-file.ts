import { parseAnnotations, wordsOf, type Annotation, type FileReader, type JsonError, type Words } from '../engine/index.js';
import type { SourceGlobs } from './file-host.js';
import { annotationsFolder } from './file-names.js';
import { readUtf8 } from './text-file.js';
import { childUri, parentUri, pathFrom, pathInside } from './uris.js';

/** What a file of annotations says. */
export type FileAnnotations =
  /** Of no file: none. */
  | { readonly kind: 'annotations'; readonly annotations: readonly Annotation[] }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[]; readonly text: string }
  /** `reason` follows the file's name: `cannot be read (…)`. */
  | { readonly kind: 'unreadable'; readonly reason: Words };

const extension = '.jsonld';

/** All files of annotations in a folder. */
export const annotationGlobs: SourceGlobs = { include: [`${annotationsFolder}/**/*${extension}`], exclude: [] };

/** The URI of the file in which the annotations of a source are kept. @param folder the URI of the one that the source is in */
export function annotationUriOf(folder: string, source: string): string {
  return childUri(folder, `${annotationsFolder}/${pathInside(folder, source) ?? ''}${extension}`);
}

/** The URI of the source whose annotations a file keeps; `undefined` where it is no such file of a folder. */
export function annotatedSource(folder: string, uri: string): string | undefined {
  const path = pathInside(childUri(folder, annotationsFolder), uri);
  return path?.endsWith(extension) === true ? childUri(folder, path.slice(0, -extension.length)) : undefined;
}

/** A source as its file of annotations names it: an IRI relative to the file. */
export function sourceReference(file: string, source: string): string {
  const path = pathFrom(parentUri(file), source) ?? source;
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Reads a file of annotations. */
export async function readAnnotations(files: Pick<FileReader, 'read'>, uri: string): Promise<FileAnnotations> {
  let text: string;
  try {
    text = (await readUtf8(files, uri)) ?? '';
  } catch (error) {
    return { kind: 'unreadable', reason: wordsOf(error) };
  }
  const parsed = parseAnnotations(text);
  if (parsed.kind === 'broken') return { kind: 'broken', errors: parsed.errors, text };
  return { kind: 'annotations', annotations: parsed.items.map(({ annotation }) => annotation) };
}
