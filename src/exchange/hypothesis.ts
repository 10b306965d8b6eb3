import { MessageError, say, wordsOf, type PassageSelector } from '../engine/index.js';

/** An annotation of Hypothesis, https://h.readthedocs.io/en/latest/api-reference/: a note on a passage of a page, or a reply. */
export interface HypothesisAnnotation {
  readonly id: string;
  /** The name of the account, without `acct:` and its host. */
  readonly author: string;
  readonly created: string;
  readonly body: string;
  readonly tags: readonly string[];
  /** The address of the page. */
  readonly page: string;
  readonly selector: PassageSelector | null;
  /** The id of the annotation that it replies to. */
  readonly repliesTo: string | null;
}

/** More are not taken over at once. */
const mostAnnotations = 10_000;

/**
 * Reads what Hypothesis exports, or its API answers: a list, or an object with `annotations` or `rows`. Positions are left out: they are
 * those of the page, not of the text.
 *
 * @throws an error in words where it is neither
 */
export function readHypothesis(json: string): HypothesisAnnotation[] {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch (error) {
    throw new MessageError(say`This is no JSON: ${wordsOf(error)}`, { cause: error });
  }
  const rows = Array.isArray(root) ? root : isObject(root) ? (root['annotations'] ?? root['rows']) : undefined;
  if (!Array.isArray(rows))
    throw new MessageError(say`This is no export of Hypothesis: it has no list of "annotations" or "rows".`);
  if (rows.length > mostAnnotations) throw new MessageError(say`These are more than ${mostAnnotations} annotations.`);
  return rows.flatMap((row) => (isObject(row) && typeof row['id'] === 'string' ? [annotationOf(row, row['id'])] : []));
}

type JsonObject = Readonly<Record<string, unknown>>;

function annotationOf(row: JsonObject, id: string): HypothesisAnnotation {
  const references = listOf(row['references']);
  const repliesTo = references[0];
  return {
    id,
    author: textOf(row['user']).replace(/^acct:|@[^@]*$/g, ''),
    created: textOf(row['created']),
    body: textOf(row['text']),
    tags: listOf(row['tags']).filter((tag) => typeof tag === 'string'),
    page: textOf(row['uri']),
    selector: selectorOf(row['target']),
    repliesTo: typeof repliesTo === 'string' ? repliesTo : null,
  };
}

function selectorOf(target: unknown): PassageSelector | null {
  const selectors = listOf(target).flatMap((each) => (isObject(each) ? listOf(each['selector']) : []));
  const quote = selectors.filter(isObject).find(({ type }) => type === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (quote === undefined || exact === '') return null;
  return { exact, prefix: textOf(quote['prefix']), suffix: textOf(quote['suffix']), position: null };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
