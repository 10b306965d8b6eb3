import * as vscode from 'vscode';
import { documentLanguages } from '../../../protocol.js';
import type { Annotations } from '../../annotations.js';
import type { Session } from '../../session.js';
import { registerCommentCommands } from './comment-commands.js';
import { registerMarking } from './marking.js';
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
  controller.commentingRangeProvider = { provideCommentingRanges: commentableRanges };
  const threads = new AnnotationThreads(annotations, controller);
  const commands = [registerCommentCommands(annotations, threads), registerMarking(annotations, session)];
  return { threads, feature: vscode.Disposable.from(controller, threads, ...commands) };
}

/** All of a text in a folder: a text outside has no place for its annotations. */
function commentableRanges(document: vscode.TextDocument): vscode.Range[] {
  const isText = vscode.languages.match([...documentLanguages], document) > 0;
  if (!isText || vscode.workspace.getWorkspaceFolder(document.uri) === undefined) return [];
  return [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)];
}
