import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Anchor, Annotation } from '../../engine/index.js';
import type { AnnotationNode, CommentNode } from '../../annotation-protocol.js';
import { append } from '../../collections.js';
import { oneLine } from '../../markdown.js';
import type { AnchoredAnnotations } from '../workspace/annotations/anchored-annotations.js';
import type { Folders } from '../workspace/folders.js';
import type { IndexView } from '../workspace/index-view.js';
import { shortened } from './shortened.js';
import { sourceLabelOf } from './source-label.js';

/** What annotations are drawn from. */
export interface AnnotatedSource {
  readonly uri: string;
  /** As it is now; `undefined` where there is none. */
  readonly text: string | undefined;
  readonly annotations: readonly Annotation[];
}

/** How much of a passage is quoted. */
const longestQuote = 200;

/** The annotations of a source with their replies, in the order of the text; those without a place last. */
export function annotationNodes(
  { uri, text, annotations }: AnnotatedSource,
  anchors: AnchoredAnnotations,
  view: IndexView,
  folders: Folders,
): AnnotationNode[] {
  const source = sourceLabelOf(uri, view, folders);
  const lines = TextDocument.create(uri, '', 0, text ?? '');
  const about = new Map<string, Annotation[]>();
  for (const each of annotations) if (each.target.kind === 'annotation') append(about, each.target.id, each);
  const nodes = annotations.flatMap((annotation) => {
    const anchor = anchors.anchorOf(uri, annotation);
    if (anchor === undefined || annotation.target.kind !== 'passage') return [];
    const others = (about.get(annotation.id) ?? []).toSorted((a, b) => (a.created < b.created ? -1 : 1));
    const resolving = others.find(({ resolves }) => resolves);
    const node: AnnotationNode = {
      ...commentNode(annotation),
      source,
      range: anchor.kind === 'orphaned' ? null : { start: lines.positionAt(anchor.start), end: lines.positionAt(anchor.end) },
      notice: noticeOf(anchor),
      quote: shortened(oneLine(annotation.target.selector.exact), longestQuote),
      tags: annotation.tags,
      mark: annotation.mark?.kind ?? null,
      resolved: resolving === undefined ? null : { author: resolving.creator, created: resolving.created },
      replies: others.filter(({ resolves }) => !resolves).map(commentNode),
    };
    return [{ node, start: anchor.kind === 'orphaned' ? Infinity : anchor.start }];
  });
  return nodes.sort((a, b) => (a.start === b.start ? 0 : a.start - b.start)).map(({ node }) => node);
}

function commentNode({ id, creator, created, modified, body }: Annotation): CommentNode {
  return { id, author: creator, created, modified, body };
}

function noticeOf(anchor: Anchor): string {
  if (anchor.kind === 'changed') return l10n.t`The passage has changed since it was annotated.`;
  if (anchor.kind !== 'orphaned') return '';
  return anchor.reason === 'gone'
    ? l10n.t`The passage is not in the text any more.`
    : l10n.t`Several places in the text are like the passage; which of them was meant cannot be told.`;
}
