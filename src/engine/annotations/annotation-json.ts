import type { Annotation, AnnotationTarget, PassageMark, PassageSelector } from './types.js';

/** A JSON object as it stands in a file. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The context that an annotation's words are defined in. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The value of the body by which a moderating annotation resolves its target. */
export const resolvedValue = 'resolved';

/**
 * An annotation as the W3C model writes it.
 *
 * @param source the IRI of the text, absolute or relative to the file
 * @param before the same annotation as it stood in its file: what is not known of it stays
 */
export function annotationJson(annotation: Annotation, source: string, before: JsonObject = {}): JsonObject {
  const { id, creator, created, modified, target } = annotation;
  const bodies = bodiesOf(annotation);
  const rest = Object.entries(before).filter(([name]) => name !== 'body' && name !== 'bodyValue');
  return {
    ...Object.fromEntries(rest),
    id,
    type: 'Annotation',
    motivation: motivationOf(annotation),
    ...(creator !== '' && before['creator'] === undefined && { creator: { type: 'Person', name: creator } }),
    ...(created !== '' && { created }),
    ...(modified !== null && { modified }),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetJson(target, source),
  };
}

function motivationOf({ target, resolves, mark, body, tags }: Annotation): string {
  if (resolves) return 'moderating';
  if (target.kind === 'annotation') return 'replying';
  if (mark !== null) return 'classifying';
  if (body !== '') return 'commenting';
  return tags.length > 0 ? 'tagging' : 'highlighting';
}

function bodiesOf({ body, tags, mark, resolves, target }: Annotation): JsonObject[] {
  if (resolves) return [textualBody('classifying', resolvedValue)];
  const purpose = target.kind === 'annotation' ? 'replying' : 'commenting';
  return [
    ...(mark === null ? [] : markBodies(mark)),
    ...(body === '' ? [] : [{ ...textualBody(purpose, body), format: 'text/markdown' }]),
    ...tags.map((tag) => textualBody('tagging', tag)),
  ];
}

function markBodies({ kind, value }: PassageMark): JsonObject[] {
  return [textualBody('classifying', kind), ...(value === null ? [] : [textualBody('describing', value)])];
}

function textualBody(purpose: string, value: string): JsonObject {
  return { type: 'TextualBody', purpose, value };
}

function targetJson(target: AnnotationTarget, source: string): unknown {
  return target.kind === 'annotation' ? target.id : { source, selector: selectorJson(target.selector) };
}

function selectorJson({ exact, prefix, suffix, position }: PassageSelector): JsonObject[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(position === null ? [] : [{ type: 'TextPositionSelector', start: position.start, end: position.end }]),
  ];
}
