import * as l10n from '@vscode/l10n';
import type { ImportParams, ImportResult } from '../../../annotation-protocol.js';
import { append } from '../../../collections.js';
import { findPassage, selectPassage, type Annotation, type AnnotationChange, type Source } from '../../../engine/index.js';
import { kindOfBratType, readBrat } from '../../../exchange/brat.js';
import { readHypothesis, type HypothesisAnnotation } from '../../../exchange/hypothesis.js';
import { fileName } from '../../../files/uris.js';
import { oneLine } from '../../../markdown.js';
import { inWords } from '../../lsp/language.js';
import type { ServerContext } from '../../context.js';
import { shortened } from '../../presentation/shortened.js';

interface Imported {
  readonly puts: Map<string, Annotation[]>;
  /** What was not taken over, in words. */
  readonly left: readonly string[];
}

/** In UTF-16 code units. */
const longestFile = 32_000_000;

/**
 * The edit that takes over what another program annotated. What belongs to no source for sure is told, and stays in its file.
 *
 * @throws an error in words where the file cannot be read, or is of no source
 */
export async function importAnnotations(params: ImportParams, context: ServerContext): Promise<ImportResult> {
  if (params.text.length > longestFile) throw new Error(l10n.t`${params.name} is too large.`);
  const { puts, left } = /\.ann$/i.test(params.name) ? fromBrat(params, context) : fromHypothesis(params, context);
  const known = new Set([...context.annotations.all.values()].flat().map(({ id }) => id));
  const changes = new Map<string, AnnotationChange>();
  let count = 0;
  for (const [source, put] of puts) {
    const fresh = put.filter(({ id }) => !known.has(id));
    count += fresh.length;
    if (fresh.length > 0) changes.set(source, { put: fresh, remove: [] });
  }
  const made = await context.annotations.edit(changes);
  const summary =
    count === 1 ? l10n.t`${params.name}: 1 annotation taken over` : l10n.t`${params.name}: ${count} annotations taken over`;
  return { edit: made?.edit ?? null, readFrom: made?.readFrom ?? {}, summary, left };
}

/** The file lies beside a copy of the text that has its name. */
function fromBrat({ name, text: ann, author }: ImportParams, { view }: ServerContext): Imported {
  const stem = (file: string): string => file.replace(/\.[^.]*$/, '');
  const sources = [...view().index.sources.values()].filter(({ uri }) => stem(fileName(uri)) === stem(name));
  const read = sources.map((source) => ({ source, file: readBrat(ann, source.text) }));
  const [best, second] = read.toSorted((a, b) => b.file.passages.length - a.file.passages.length);
  if (best === undefined) throw new Error(l10n.t`There is no source called ${stem(name)}, as ${name} is.`);
  if (second?.file.passages.length === best.file.passages.length)
    throw new Error(l10n.t`Several sources are called ${stem(name)}, and ${name} fits them alike.`);
  const { source, file } = best;
  const put = file.passages.map(({ type, span, notes }): Annotation => {
    const kind = kindOfBratType(type);
    return {
      ...newAnnotation(author),
      // The same file again gives the same annotations.
      id: `urn:brat:${encodeURIComponent(stem(name))}:${encodeURIComponent(type)}:${span.start}-${span.end}`,
      body: notes.filter((note) => !note.startsWith('#')).join('\n\n'),
      tags: [...(kind === undefined ? [type] : []), ...notes.filter((note) => note.startsWith('#')).map((note) => note.slice(1))],
      mark: kind === undefined ? null : { kind, value: null },
      target: { kind: 'passage', selector: selectPassage(span, source.text) },
    };
  });
  return { puts: new Map([[source.uri, put]]), left: file.left.map(inWords) };
}

function fromHypothesis({ text: json, name }: ImportParams, { view }: ServerContext): Imported {
  const all = readHypothesis(json);
  const sources = [...view().index.sources.values()];
  const puts = new Map<string, Annotation[]>();
  const left: string[] = [];
  const sourceOf = new Map<string, string>();
  for (const annotation of all.filter(({ repliesTo }) => repliesTo === null)) {
    const found = placeOf(annotation, sources);
    const quote = shortened(oneLine(annotation.selector?.exact ?? annotation.body), 60);
    if (typeof found === 'string') {
      left.push(l10n.t`“${quote}”: ${found}`);
      continue;
    }
    sourceOf.set(annotation.id, found.uri);
    append(puts, found.uri, { ...importedOf(annotation), target: { kind: 'passage', selector: found.selector } });
  }
  for (const reply of all.filter(({ repliesTo }) => repliesTo !== null)) {
    const source = sourceOf.get(reply.repliesTo ?? '');
    if (source === undefined)
      left.push(l10n.t`“${shortened(oneLine(reply.body), 60)}”: it replies to nothing in ${name} that was taken over`);
    else
      append(puts, source, { ...importedOf(reply), tags: [], target: { kind: 'annotation', id: iriOf(reply.repliesTo ?? '') } });
  }
  return { puts, left };
}

/** The one source that has the passage; of several those whose page it is. Else why there is none. */
function placeOf(
  { selector, page }: HypothesisAnnotation,
  sources: readonly Source[],
): { readonly uri: string; readonly selector: ReturnType<typeof selectPassage> } | string {
  if (selector === null) return l10n.t`it is on a page as a whole, not on a passage`;
  const found = sources.flatMap((source) => {
    const anchor = findPassage(selector, source.text);
    return anchor.kind === 'orphaned' ? [] : [{ source, selector: selectPassage(anchor, source.text) }];
  });
  const ofPage = found.filter(({ source }) => source.metadata.url !== undefined && source.metadata.url === page);
  const [one, other] = ofPage.length > 0 ? ofPage : found;
  if (one === undefined) return l10n.t`no source has this passage, or it cannot be told where`;
  return other === undefined ? { uri: one.source.uri, selector: one.selector } : l10n.t`several sources have this passage`;
}

function importedOf({ id, author, created, body, tags }: HypothesisAnnotation): Omit<Annotation, 'target'> {
  const time = Date.parse(created);
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return { ...newAnnotation(author), id: iriOf(id), created: day, body, tags: tags.map(oneLine) };
}

function iriOf(id: string): string {
  return `urn:hypothesis:${encodeURIComponent(id)}`;
}

function newAnnotation(author: string): Omit<Annotation, 'target'> {
  return {
    id: '',
    creator: oneLine(author),
    created: new Date().toISOString(),
    modified: null,
    body: '',
    tags: [],
    mark: null,
    resolves: false,
  };
}
