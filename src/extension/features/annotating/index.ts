import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import type { Session } from '../../session/session.js';
import { registerCommentCommands } from './comment-commands.js';
import { registerMarking } from './marking.js';
import { NewNotes } from './new-notes.js';
import { AnnotationThreads } from './threads.js';

export interface RegisteredAnnotating {
  readonly threads: AnnotationThreads;
  readonly feature: vscode.Disposable;
}

/** Notes on passages: written, read and answered where the passage stands. */
export function register(annotations: Annotations, session: Session): RegisteredAnnotating {
  const controller = vscode.comments.createCommentController('variorum.annotations', vscode.l10n.t('Annotations'));
  controller.options = {
    prompt: vscode.l10n.t('Reply…'),
    placeHolder: vscode.l10n.t('Write a note. Markdown is shown as such.'),
  };
  // No commenting ranges: to ask for them, VS Code keeps every text open for minutes, and its closing, its file's going too, is
  // not told. Its own command would also not begin a second note on a line.
  const threads = new AnnotationThreads(annotations, controller);
  const notes = new NewNotes(annotations, controller);
  const commands = [registerCommentCommands(annotations, threads, notes), registerMarking(annotations, session)];
  return { threads, feature: vscode.Disposable.from(controller, threads, notes, ...commands) };
}
