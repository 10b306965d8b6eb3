import * as vscode from 'vscode';
import type { AnnotationNode } from '../../../annotation-protocol.js';
import type { Annotations } from '../../annotations.js';
import type { NewNoteComment, NewNotes } from './new-notes.js';
import { pickTags } from './pick-tags.js';
import type { AnnotationComment, AnnotationThreads } from './threads.js';

/** Commands on threads, comments and rows of annotations. */
export function registerCommentCommands(
  annotations: Annotations,
  threads: AnnotationThreads,
  notes: NewNotes,
): vscode.Disposable {
  const on = (name: string, run: (node: AnnotationNode) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (given: unknown) => {
      const node = annotationOf(given, annotations, threads);
      if (node !== undefined) await run(node);
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand('variorum.annotate', () => annotateSelection(notes)),
    vscode.commands.registerCommand('variorum.saveAnnotation', (comment: AnnotationComment) => notes.save(comment)),
    vscode.commands.registerCommand('variorum.closeEmptyAnnotation', () => notes.dropEmpty()),
    vscode.commands.registerCommand('variorum.replyToAnnotation', (reply: vscode.CommentReply) =>
      addReply(reply, annotations, threads),
    ),
    on('variorum.resolveAnnotation', ({ id }) => annotations.annotate({ kind: 'resolve', annotation: id, resolved: true })),
    on('variorum.reopenAnnotation', ({ id }) => annotations.annotate({ kind: 'resolve', annotation: id, resolved: false })),
    on('variorum.tagAnnotation', async (node) => {
      const tags = await pickTags(node, annotations.all);
      if (tags !== undefined) await annotations.annotate({ kind: 'tag', annotation: node.id, tags });
    }),
    on('variorum.deleteAnnotation', ({ id }) => annotations.annotate({ kind: 'delete', annotation: id })),
    vscode.commands.registerCommand('variorum.deleteComment', ({ id }: AnnotationComment) =>
      annotations.annotate({ kind: 'delete', annotation: id }),
    ),
    vscode.commands.registerCommand('variorum.editComment', ({ id }: AnnotationComment) => edit(id, annotations, threads)),
    vscode.commands.registerCommand('variorum.saveComment', async ({ id, body }: AnnotationComment) => {
      const text = typeof body === 'string' ? body : body.value;
      const saved = await annotations.annotate({ kind: 'edit', annotation: id, body: text }, true);
      if (saved !== undefined) resetThreadOf(id, annotations, threads);
    }),
    vscode.commands.registerCommand('variorum.cancelComment', (comment: AnnotationComment) => {
      if (!notes.cancel(comment)) resetThreadOf(comment.id, annotations, threads);
    }),
  );
}

/** Opens a note at the selection, else at the word of the cursor; gives its comment, where it could be opened. */
function annotateSelection(notes: NewNotes): NewNoteComment | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  if (vscode.workspace.getWorkspaceFolder(editor.document.uri) === undefined) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Open the folder of this text: annotations are kept in it, in .variorum/annotations/.'),
    );
    return undefined;
  }
  if (editor.selection.isEmpty) {
    const word = editor.document.getWordRangeAtPosition(editor.selection.active);
    if (word === undefined) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Select a passage first.'), 4000);
      return undefined;
    }
    editor.selection = new vscode.Selection(word.start, word.end);
  }
  return notes.begin(editor.document.uri, editor.selection);
}

async function addReply(reply: vscode.CommentReply, annotations: Annotations, threads: AnnotationThreads): Promise<void> {
  const node = threads.annotationOf(reply.thread);
  if (node !== undefined) await annotations.annotate({ kind: 'reply', annotation: node.id, body: reply.text });
}

/** Puts what its author wrote into the editor of a comment. */
function edit(id: string, annotations: Annotations, threads: AnnotationThreads): void {
  const thread = threadOf(id, annotations, threads);
  if (thread === undefined) return;
  thread.comments = (thread.comments as readonly AnnotationComment[]).map((comment) =>
    comment.id === id ? { ...comment, body: comment.markdown, mode: vscode.CommentMode.Editing } : comment,
  );
}

function resetThreadOf(id: string, annotations: Annotations, threads: AnnotationThreads): void {
  const node = holderOf(id, annotations);
  if (node !== undefined) threads.reset(node.id);
}

function threadOf(id: string, annotations: Annotations, threads: AnnotationThreads): vscode.CommentThread | undefined {
  const node = holderOf(id, annotations);
  return node === undefined ? undefined : threads.get(node.id);
}

/** The annotation that a comment is the one of, or a reply to. */
function holderOf(id: string, { all }: Annotations): AnnotationNode | undefined {
  return all.find((node) => node.id === id || node.replies.some((reply) => reply.id === id));
}

/** @param given a thread, or a row of the list */
function annotationOf(given: unknown, annotations: Annotations, threads: AnnotationThreads): AnnotationNode | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if ('annotation' in given && typeof given.annotation === 'object') {
    const { id } = given.annotation as AnnotationNode;
    return annotations.with(id);
  }
  return threads.annotationOf(given as vscode.CommentThread);
}
