import { getNodeValue, type Node } from 'jsonc-parser';
import { locateProblems, parseStrictly, type JsonError, type JsonProblem } from '../json/index.js';
import type { Span } from '../text/index.js';
import { annotationContext, type JsonObject } from './annotation-json.js';
import { readAnnotation } from './read-annotation.js';
import type { Annotation } from './types.js';
import { say, type Message } from '../messages/index.js';

/** An annotation and where it stands in its file. */
export interface WrittenAnnotation extends Span {
  readonly annotation: Annotation;
  /** As it stands there. */
  readonly json: JsonObject;
}

export type AnnotationFile =
  | {
      readonly kind: 'annotations';
      readonly items: readonly WrittenAnnotation[];
      /** The list of them, with its brackets; absent in a file of white space. */
      readonly list?: Span;
    }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/** More are not read: a file of annotations is what people wrote, and of one source. */
const mostAnnotations = 20_000;

/** In UTF-16 code units. */
const longestFile = 16_000_000;

/**
 * Reads `.variorum/annotations/….jsonld` (schemas/annotations.schema.json): an `AnnotationPage` of the W3C model in strict JSON. A file
 * of white space alone holds no annotations yet.
 */
export function parseAnnotations(text: string): AnnotationFile {
  if (text.trim() === '') return { kind: 'annotations', items: [] };
  const broken = (problems: readonly JsonProblem[]): AnnotationFile => ({
    kind: 'broken',
    errors: locateProblems(text, problems),
  });
  if (text.length > longestFile) return broken([{ start: 0, end: 0, message: say`the file is too large` }]);
  const problems: JsonProblem[] = [];
  const root = parseStrictly(text, problems);
  if (root === undefined || problems.length > 0) return broken(problems);
  const report = (node: Node, message: Message): void => void problems.push({ ...spanOf(node), message });
  const items = readPage(root, report);
  if (problems.length > 0 || items === null) return broken(problems);
  return { kind: 'annotations', ...items };
}

function readPage(root: Node, report: (node: Node, message: Message) => void): { items: WrittenAnnotation[]; list: Span } | null {
  const list = field(root, 'items');
  if (root.type !== 'object' || field(root, 'type')?.value !== 'AnnotationPage') {
    report(field(root, 'type') ?? root, say`this must be an object whose "type" is "AnnotationPage"`);
    return null;
  }
  if (!contextsOf(field(root, '@context')).includes(annotationContext)) {
    report(field(root, '@context') ?? root, say`"@context" must be "${annotationContext}"`);
    return null;
  }
  if (list?.type !== 'array') {
    report(list ?? root, say`"items" must be a list of annotations`);
    return null;
  }
  const nodes = list.children ?? [];
  if (nodes.length > mostAnnotations) {
    report(list, say`these are more than ${mostAnnotations} annotations`);
    return null;
  }
  return { items: readItems(nodes, report), list: spanOf(list) };
}

function readItems(nodes: readonly Node[], report: (node: Node, message: Message) => void): WrittenAnnotation[] {
  const ids = new Set<string>();
  return nodes.flatMap((node) => {
    const json: unknown = getNodeValue(node);
    const annotation = readAnnotation(json);
    if ('template' in annotation) {
      report(node, annotation);
      return [];
    }
    if (ids.has(annotation.id)) {
      report(field(node, 'id') ?? node, say`another annotation has this "id": each needs one of its own`);
      return [];
    }
    ids.add(annotation.id);
    return [{ annotation, json: json as JsonObject, ...spanOf(node) }];
  });
}

function contextsOf(node: Node | undefined): readonly unknown[] {
  const value: unknown = node === undefined ? undefined : getNodeValue(node);
  return Array.isArray(value) ? value : [value];
}

function field(node: Node, name: string): Node | undefined {
  return node.type === 'object'
    ? node.children?.findLast((property) => property.children?.[0]?.value === name)?.children?.[1]
    : undefined;
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
