import { resolvedValue, type JsonObject } from './annotation-json.js';
import { markKinds, type Annotation, type AnnotationTarget, type PassageMark, type PassageSelector } from './types.js';
import { say, type Message } from '../messages/index.js';

/** What is wrong with an annotation; it follows the place. */
type Complaint = Message;

/**
 * Reads one annotation of the W3C model, of any program: one or several bodies and selectors, texts or objects. What is not known is
 * passed over.
 *
 * @returns what is wrong, where it breaks what the model says must hold or what is needed to show it
 */
export function readAnnotation(value: unknown): Annotation | Complaint {
  if (!isObject(value)) return say`an annotation must be an object`;
  if (!listOf(value['type']).includes('Annotation')) return say`"type" must be "Annotation"`;
  const { id } = value;
  if (typeof id !== 'string' || id === '') return say`"id" must be an IRI, such as "urn:uuid:…"`;
  const target = targetOf(value['target']);
  if ('template' in target) return target;
  const bodies = bodiesOf(value);
  const motivations = listOf(value['motivation']);
  const textOf = (...purposes: readonly string[]): string[] =>
    bodies.flatMap(({ purpose, text }) => (purposes.includes(purpose) ? [text] : []));
  const resolves = motivations.includes('moderating') && textOf('classifying').includes(resolvedValue);
  const mark = resolves ? null : markOf(textOf('classifying'), textOf('describing'));
  const isNoComment = new Set(['tagging', 'classifying', ...(mark === null ? [] : ['describing'])]);
  return {
    id,
    creator: creatorOf(value['creator']),
    created: textIn(value, 'created'),
    modified: textIn(value, 'modified') || null,
    body: bodies.flatMap(({ purpose, text }) => (isNoComment.has(purpose) ? [] : [text])).join('\n\n'),
    tags: [...new Set(textOf('tagging'))],
    mark,
    resolves,
    target,
  };
}

function markOf(classes: readonly string[], descriptions: readonly string[]): PassageMark | null {
  const kind = markKinds.find((each) => classes.includes(each));
  return kind === undefined ? null : { kind, value: descriptions[0] ?? null };
}

/** The textual bodies, with what each is for; one without a purpose is a comment. */
function bodiesOf({ body, bodyValue }: JsonObject): { readonly purpose: string; readonly text: string }[] {
  if (typeof bodyValue === 'string') return [{ purpose: '', text: bodyValue }];
  return listOf(body).flatMap((each) => {
    if (!isObject(each) || typeof each['value'] !== 'string' || each['value'] === '') return [];
    const [purpose] = listOf(each['purpose']);
    return [{ purpose: typeof purpose === 'string' ? purpose : '', text: each['value'] }];
  });
}

function creatorOf(value: unknown): string {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  return isObject(first) ? textIn(first, 'name') || textIn(first, 'nickname') || textIn(first, 'id') : '';
}

function targetOf(value: unknown): AnnotationTarget | Complaint {
  const [first] = listOf(value);
  if (typeof first === 'string' && first !== '') return { kind: 'annotation', id: first };
  if (!isObject(first)) return say`"target" must be an IRI or an object with "source" and "selector"`;
  const selectors = listOf(first['selector']).filter(isObject);
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && typeof exact === 'string' && exact !== '');
  if (quote === undefined) return say`"target" needs a "selector" of the type "TextQuoteSelector", with "exact"`;
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  return { kind: 'passage', selector: selectorOf(quote, place) };
}

function selectorOf(quote: JsonObject, place: JsonObject | undefined): PassageSelector {
  const [start, end] = [place?.['start'], place?.['end']];
  const isPlace = isOffset(start) && isOffset(end) && start <= end;
  return {
    exact: textIn(quote, 'exact'),
    prefix: textIn(quote, 'prefix'),
    suffix: textIn(quote, 'suffix'),
    position: isPlace ? { start, end } : null,
  };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function textIn(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === 'string' ? value : '';
}

/** What may stand alone or in a list. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
