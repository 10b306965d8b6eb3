import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { append } from '../../../collections.js';
import {
  longestPassage,
  saysValue,
  selectPassage,
  type Annotation,
  type AnnotationChange,
  type PassageSelector,
} from '../../../engine/index.js';
import type { Annotate, AnnotateParams, Passage, PassageKind } from '../../../annotation-protocol.js';
import { oneLine } from '../../../markdown.js';
import type { ServerContext } from '../../context.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import type { EditFrom } from '../../lsp/workspace-edit.js';
import { shortened } from '../../presentation/shortened.js';

/** What is to be written, by source; and what was done, in words. */
interface Change {
  readonly changes: ReadonlyMap<string, AnnotationChange>;
  readonly summary: string;
  /** Of what was made. */
  readonly ids: readonly string[];
}

/** A comment may be as long, in UTF-16 code units. */
const longestBody = 100_000;

/**
 * The edit that makes, changes or deletes annotations, and in words what it does.
 *
 * @throws an error in words where there is nothing to write, or no place for it
 */
export async function annotationEdit(
  { annotate, author }: AnnotateParams,
  context: ServerContext,
): Promise<EditFrom & { readonly summary: string; readonly ids: readonly string[] }> {
  if ('body' in annotate && annotate.body.length > longestBody) throw new Error(l10n.t`The comment is too long; shorten it.`);
  for (const source of sourcesOf(annotate, context)) await context.annotations.readAgain(source);
  const { changes, summary, ids } = changeOf(annotate, oneLine(author), context);
  const edit = await context.annotations.edit(changes);
  if (edit === undefined) throw new Error(l10n.t`That is so already.`);
  return { ...edit, summary, ids };
}

function sourcesOf(annotate: Annotate, context: ServerContext): ReadonlySet<string> {
  if (annotate.kind === 'create') return new Set(annotate.passages.map(({ textDocument: { uri } }) => canonicalUri(uri)));
  return new Set([
    annotate.kind === 'follow' ? canonicalUri(annotate.textDocument.uri) : find(annotate.annotation, context).source,
  ]);
}

function changeOf(annotate: Annotate, author: string, context: ServerContext): Change {
  if (annotate.kind === 'create') return created(annotate, author, context);
  if (annotate.kind === 'follow') return followed(canonicalUri(annotate.textDocument.uri), context);
  return changed(annotate, author, context);
}

function created(
  { passages, body, tags, mark, value }: Annotate & { kind: 'create' },
  author: string,
  context: ServerContext,
): Change {
  if (value !== undefined && !saysValue(value))
    throw new Error(l10n.t`“${shortened(oneLine(value), 40)}” is not a number, date or time span that Variorum can read.`);
  const puts = new Map<string, Annotation[]>();
  for (const passage of passages) {
    const source = canonicalUri(passage.textDocument.uri);
    append(puts, source, {
      ...newAnnotation(author),
      body: body.trim(),
      tags: distinct(tags),
      mark: mark === undefined ? null : { kind: mark, value: value ?? null },
      target: { kind: 'passage', selector: selectorOf(passage, context) },
    });
  }
  const made = [...puts.values()].flat();
  const unread = mark === 'claim' && value === undefined ? made.find((each) => !saysValue(passageOf(each))) : undefined;
  if (unread !== undefined)
    throw new Error(l10n.t`${quoteOf(unread)} cannot be read as a value: mark it again, and say what it says.`);
  const [first] = made;
  if (first === undefined) throw new Error(l10n.t`Select a passage first.`);
  const quotes = made.length === 1 ? quoteOf(first) : l10n.t`${quoteOf(first)} and ${made.length - 1} more`;
  const changes = [...puts].map(([source, put]) => {
    const overruled = mark === undefined ? [] : overruledBy(put, mark, source, context);
    const [bare, noted] = [overruled.filter(({ body }) => body === ''), overruled.filter(({ body }) => body !== '')];
    const unmarked = noted.map((each) => ({ ...each, mark: null }));
    return [source, { put: [...put, ...unmarked], remove: bare.map(({ id }) => id) }] as const;
  });
  return {
    changes: new Map(changes),
    summary: mark === undefined ? l10n.t`${quotes}: annotated` : markedInWords(quotes, mark),
    ids: made.map(({ id }) => id),
  };
}

/** The marks that say something else, of names or of claims, of the same passages. */
function overruledBy(
  put: readonly Annotation[],
  mark: PassageKind,
  source: string,
  { anchors, annotations }: ServerContext,
): Annotation[] {
  const isOnClaims = (kind: PassageKind): boolean => kind === 'claim' || kind === 'not-a-claim';
  const places = put.flatMap((each) => anchors.anchorOf(source, each) ?? []);
  return annotations.of(source).filter((each) => {
    const anchor = anchors.anchorOf(source, each);
    if (each.mark === null || isOnClaims(each.mark.kind) !== isOnClaims(mark) || anchor === undefined) return false;
    if (anchor.kind === 'orphaned') return false;
    return places.some((place) => place.kind !== 'orphaned' && place.start < anchor.end && anchor.start < place.end);
  });
}

function markedInWords(quotes: string, mark: PassageKind): string {
  switch (mark) {
    case 'person':
      return l10n.t`${quotes}: a person`;
    case 'organization':
      return l10n.t`${quotes}: an organization`;
    case 'place':
      return l10n.t`${quotes}: a place`;
    case 'claim':
      return l10n.t`${quotes}: a claim`;
    case 'not-a-name':
      return l10n.t`${quotes}: not a name`;
    case 'not-a-claim':
      return l10n.t`${quotes}: not a claim`;
  }
}

function changed(annotate: Exclude<Annotate, { kind: 'create' | 'follow' }>, author: string, context: ServerContext): Change {
  const { source, annotation, all } = find(annotate.annotation, context);
  const about = all.filter(({ target }) => target.kind === 'annotation' && target.id === annotation.id);
  const quote = quoteOf(annotation);
  const one = (put: Annotation, summary: string): Change => ({
    changes: new Map([[source, { put: [put], remove: [] }]]),
    summary,
    ids: [put.id],
  });
  const without = (gone: readonly Annotation[], summary: string): Change => ({
    changes: new Map([[source, { put: [], remove: gone.map(({ id }) => id) }]]),
    summary,
    ids: [],
  });
  const modified = new Date().toISOString();
  const target = { kind: 'annotation', id: annotation.id } as const;
  switch (annotate.kind) {
    case 'reply':
      return one({ ...newAnnotation(author), body: neededBody(annotate.body), target }, l10n.t`replied: ${quote}`);
    case 'edit':
      return one({ ...annotation, body: neededBody(annotate.body), modified }, l10n.t`changed: ${quote}`);
    case 'tag':
      return one({ ...annotation, tags: distinct(annotate.tags), modified }, l10n.t`tagged: ${quote}`);
    case 'delete':
      return without([annotation, ...about], l10n.t`deleted: ${quote}`);
    case 'resolve': {
      const resolving = about.filter(({ resolves }) => resolves);
      if (!annotate.resolved) return without(resolving, l10n.t`opened again: ${quote}`);
      if (resolving.length > 0) throw new Error(l10n.t`That is resolved already.`);
      return one({ ...newAnnotation(author), resolves: true, target }, l10n.t`resolved: ${quote}`);
    }
    case 'attach': {
      if (canonicalUri(annotate.passage.textDocument.uri) !== source)
        throw new Error(l10n.t`An annotation belongs to its source: select a passage there.`);
      const selector = selectorOf(annotate.passage, context);
      return one({ ...annotation, modified, target: { kind: 'passage', selector } }, l10n.t`attached: ${quote}`);
    }
  }
}

/** Those whose places are known, but are not found by what is written of them as they are now. */
function followed(source: string, context: ServerContext): Change {
  const text = context.documents.get(source)?.getText();
  const put =
    text === undefined
      ? []
      : context.annotations.of(source).flatMap((annotation): Annotation[] => {
          const anchor = context.anchors.anchorOf(source, annotation);
          if (anchor === undefined || anchor.kind === 'orphaned' || annotation.target.kind !== 'passage') return [];
          const selector = selectPassage(anchor, text);
          const isKept = JSON.stringify(selector) === JSON.stringify(annotation.target.selector);
          return isKept ? [] : [{ ...annotation, target: { kind: 'passage', selector } }];
        });
  return { changes: new Map([[source, { put, remove: [] }]]), summary: l10n.t`places of annotations kept`, ids: [] };
}

function find(
  id: string,
  { annotations }: ServerContext,
): { readonly source: string; readonly annotation: Annotation; readonly all: readonly Annotation[] } {
  for (const [source, all] of annotations.all) {
    const annotation = all.find((each) => each.id === id);
    if (annotation !== undefined) return { source, annotation, all };
  }
  throw new Error(l10n.t`There is no such annotation any more.`);
}

function selectorOf({ textDocument, range }: Passage, { documents, view }: ServerContext): PassageSelector {
  const uri = canonicalUri(textDocument.uri);
  const text = documents.get(uri)?.getText() ?? view().source(uri)?.text;
  if (text === undefined) throw new Error(l10n.t`Open the text first.`);
  const lines = TextDocument.create(uri, '', 0, text);
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  if (text.slice(start, end).trim() === '') throw new Error(l10n.t`Select a passage first.`);
  if (end - start > longestPassage) throw new Error(l10n.t`Select at most ${longestPassage} characters; this is more.`);
  return selectPassage({ start, end }, text);
}

function newAnnotation(author: string): Omit<Annotation, 'target'> {
  return {
    id: `urn:uuid:${crypto.randomUUID()}`,
    creator: author,
    created: new Date().toISOString(),
    modified: null,
    body: '',
    tags: [],
    mark: null,
    resolves: false,
  };
}

function neededBody(body: string): string {
  if (body.trim() === '') throw new Error(l10n.t`Write something first.`);
  return body.trim();
}

function distinct(tags: readonly string[]): string[] {
  return [...new Set(tags.map(oneLine).filter((tag) => tag !== ''))];
}

function quoteOf(annotation: Annotation): string {
  return l10n.t`“${shortened(oneLine(passageOf(annotation)), 40)}”`;
}

/** The passage that it is about; of a reply what it says. */
function passageOf({ target, body }: Annotation): string {
  return target.kind === 'passage' ? target.selector.exact : body;
}
