import * as vscode from 'vscode';
import type { AnnotationNode, CommentNode } from '../../../annotation-protocol.js';
import type { Annotations } from '../../annotations.js';
import { isDiscussed, kindLabel } from '../../rows/annotation-labels.js';
import { rangeOf } from '../../session/lsp-range.js';

/** The comment of an annotation, or a reply to it. */
export interface AnnotationComment extends vscode.Comment {
  /** The IRI of the annotation or reply. */
  readonly id: string;
  /** As its author wrote it. */
  readonly markdown: string;
}

interface DrawnThread {
  readonly thread: vscode.CommentThread;
  drawn: string;
}

/** Draws annotations as comment threads at their passages, by VS Code's Comments API. */
export class AnnotationThreads implements vscode.Disposable {
  readonly #annotations: Annotations;
  readonly #controller: vscode.CommentController;
  readonly #threads = new Map<string, DrawnThread>();
  readonly #subscription: vscode.Disposable;

  constructor(annotations: Annotations, controller: vscode.CommentController) {
    this.#annotations = annotations;
    this.#controller = controller;
    this.#subscription = annotations.onDidChange(() => this.#draw());
  }

  /** The thread of an annotation; `undefined` where it has none, as it has no place. */
  get(id: string): vscode.CommentThread | undefined {
    return this.#threads.get(id)?.thread;
  }

  /** The annotation of a thread; `undefined` of one that is just being written. */
  annotationOf(thread: vscode.CommentThread): AnnotationNode | undefined {
    const [id] = [...this.#threads].find(([, drawn]) => drawn.thread === thread) ?? [];
    return id === undefined ? undefined : this.#annotations.with(id);
  }

  /** Draws an annotation's thread as it is kept, whatever was being written in it. */
  reset(id: string): void {
    const drawn = this.#threads.get(id);
    const node = this.#annotations.with(id);
    if (drawn === undefined || node === undefined) return;
    drawn.drawn = '';
    this.#update(drawn, node, JSON.stringify(node));
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const { thread } of this.#threads.values()) thread.dispose();
  }

  #draw(): void {
    const shown = new Map(
      this.#annotations.all.filter((node) => node.range !== null && isDiscussed(node)).map((node) => [node.id, node]),
    );
    for (const [id, { thread }] of this.#threads) {
      if (shown.has(id)) continue;
      thread.dispose();
      this.#threads.delete(id);
    }
    for (const node of shown.values()) this.#drawOne(node);
  }

  #drawOne(node: AnnotationNode): void {
    const now = JSON.stringify(node);
    const known = this.#threads.get(node.id);
    if (known?.drawn === now || node.range === null) return;
    if (known !== undefined) {
      // What is being written stays until it is saved or given up.
      if (!known.thread.comments.some(({ mode }) => mode === vscode.CommentMode.Editing)) this.#update(known, node, now);
      return;
    }
    const thread = this.#controller.createCommentThread(vscode.Uri.parse(node.source.uri), rangeOf(node.range), []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    const drawn = { thread, drawn: '' };
    this.#threads.set(node.id, drawn);
    this.#update(drawn, node, now);
  }

  #update(known: DrawnThread, node: AnnotationNode, now: string): void {
    const { thread } = known;
    const { Resolved, Unresolved } = vscode.CommentThreadState;
    if (node.range !== null) thread.range = rangeOf(node.range);
    thread.label = labelOf(node);
    thread.state = node.resolved === null ? Unresolved : Resolved;
    thread.contextValue = `${node.resolved === null ? 'open' : 'resolved'}${node.mark === null ? '' : ' marked'}`;
    thread.comments = [commentOf(node, node), ...node.replies.map((reply) => commentOf(reply, null))];
    known.drawn = now;
  }
}

function labelOf({ mark, notice, resolved }: AnnotationNode): string {
  const parts = [
    ...(mark === null ? [] : [kindLabel(mark)]),
    ...(resolved === null ? [] : [vscode.l10n.t('Resolved by {0}', resolved.author)]),
    ...(notice === '' ? [] : [notice]),
  ];
  return parts.length === 0 ? vscode.l10n.t('Annotation') : parts.join(' · ');
}

/** @param annotation the annotation, where the comment is its own and not a reply */
function commentOf({ id, author, created, modified, body }: CommentNode, annotation: AnnotationNode | null): AnnotationComment {
  const tags = (annotation?.tags ?? []).map((tag) => `#${tag}`).join(' ');
  const edited = modified === null ? '' : vscode.l10n.t('edited');
  const mark = annotation?.mark ?? null;
  const empty = mark === null ? '' : kindLabel(mark);
  const time = Date.parse(created);
  return {
    id,
    markdown: body,
    body: withoutImages(body === '' ? empty : body),
    mode: vscode.CommentMode.Preview,
    author: { name: author === '' ? vscode.l10n.t('Unknown') : author },
    contextValue: annotation === null ? 'reply' : 'annotation',
    label: [tags, edited].filter((part) => part !== '').join(' '),
    ...(!Number.isNaN(time) && { timestamp: new Date(time) }),
  };
}

/** An image would be fetched from wherever its author says: it stays text. */
function withoutImages(body: string): vscode.MarkdownString {
  return new vscode.MarkdownString(body.replace(/!(?=\[)/g, '\\!'));
}
