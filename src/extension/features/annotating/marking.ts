import * as vscode from 'vscode';
import {
  passageKinds,
  type AnnotationNode,
  type Passage,
  type PassageKind,
  type SimilarPassage,
} from '../../../annotation-protocol.js';
import type { Annotations } from '../../annotations.js';
import { kindLabel } from '../../rows/annotation-labels.js';
import { lspRangeOf } from '../../session/lsp-range.js';
import type { Session } from '../../session/session.js';

/** Commands by which the analyst says what a passage is, there and wherever it stands. */
export function registerMarking(annotations: Annotations, session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('variorum.markAs', (given: unknown) => mark(kindOf(given), annotations, session)),
    vscode.commands.registerCommand(
      'variorum.applyToSimilar',
      async (row: { readonly annotation?: AnnotationNode } | undefined) => {
        const node = row?.annotation;
        if (node !== undefined) await applyToSimilar(node, annotations, session);
      },
    ),
  );
}

/** @param given what the passage is; it is asked for where it is left out */
async function mark(given: PassageKind | undefined, annotations: Annotations, session: Session): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  if (range === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Select a passage first.'), 4000);
    return;
  }
  const kind = given ?? (await pickKind(document.getText(range)));
  if (kind === undefined) return;
  const passages: Passage[] = [{ textDocument: { uri: document.uri.toString() }, range: lspRangeOf(range) }];
  const value = kind === 'claim' && !/\d/.test(document.getText(range)) ? await askForValue(document.getText(range)) : undefined;
  if (value === null) return;
  const ids = await annotations.annotate({
    kind: 'create',
    passages,
    body: '',
    tags: [],
    mark: kind,
    ...(value !== undefined && value !== '' && { value }),
  });
  const [id] = ids ?? [];
  if (id === undefined) return;
  const similar = await heard(annotations, id, session);
  const [node] = annotations.all.filter((each) => each.id === id);
  if (node !== undefined && similar !== undefined && similar.length > 0) await chooseSimilar(node, similar, annotations);
}

/** The passages like one that was just marked, when the server knows of it. */
async function heard(annotations: Annotations, id: string, session: Session): Promise<readonly SimilarPassage[] | undefined> {
  for (let tries = 0; tries < 30 && annotations.with(id) === undefined; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await session.similarPassages(id)) ?? undefined;
}

async function applyToSimilar(node: AnnotationNode, annotations: Annotations, session: Session): Promise<void> {
  const similar = await session.similarPassages(node.id);
  if (similar === null) return;
  if (similar.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” stands nowhere else, or is marked so everywhere.', node.quote),
    );
    return;
  }
  await chooseSimilar(node, similar, annotations);
}

interface SimilarItem extends vscode.QuickPickItem {
  readonly passage: SimilarPassage;
}

/** Shows where it would be marked, each with its sentence, before anything is done: what is not wanted is unticked. */
async function chooseSimilar(node: AnnotationNode, similar: readonly SimilarPassage[], annotations: Annotations): Promise<void> {
  const { mark: kind } = node;
  if (kind === null) return;
  const items = similar.map(
    (passage): SimilarItem => ({
      label: passage.sentence,
      description: vscode.l10n.t('{0}, line {1}', passage.source.name, passage.range.start.line + 1),
      picked: true,
      passage,
    }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('“{0}” stands in {1} more places. {2} there, too?', node.quote, similar.length, kindLabel(kind)),
    placeHolder: vscode.l10n.t('What is ticked is marked; Escape marks none of them'),
  });
  if (picked === undefined || picked.length === 0) return;
  const passages = picked.map(({ passage: { uri, range } }) => ({ textDocument: { uri }, range }));
  await annotations.annotate({ kind: 'create', passages, body: '', tags: [], mark: kind });
}

async function pickKind(words: string): Promise<PassageKind | undefined> {
  const items = passageKinds.map((kind) => ({ label: kindLabel(kind), passageKind: kind }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Mark “{0}” As…', words.replace(/\s+/g, ' ')) });
  return picked?.passageKind;
}

/** @returns `null` where it is given up; empty where the passage speaks for itself */
async function askForValue(words: string): Promise<string | null> {
  const value = await vscode.window.showInputBox({
    title: vscode.l10n.t('What does “{0}” say?', words.replace(/\s+/g, ' ')),
    prompt: vscode.l10n.t('As a number, date or time span, such as “at least 90 minutes”. Empty: as it is written.'),
  });
  return value === undefined ? null : value.trim();
}

function kindOf(given: unknown): PassageKind | undefined {
  return passageKinds.find((kind) => kind === given);
}
