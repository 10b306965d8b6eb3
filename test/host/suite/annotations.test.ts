import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotationNode } from '../../../src/annotation-protocol.js';
import type { Api } from '../../../src/extension/extension.js';
import type { NewNoteComment } from '../../../src/extension/features/annotating/new-notes.js';
import type { AnnotationComment } from '../../../src/extension/features/annotating/threads.js';
import { accepting, closeAll, eventually, folder, open, rangeOf, variorum } from '../support.js';

describe('annotations', () => {
  let api: Api;
  let editor: vscode.TextEditor;
  const kept = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.variorum');

  before(async () => {
    api = await variorum();
    editor = await open('000_b28bf4614567b005');
  });

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(kept(), { recursive: true });
    await eventually('annotations are gone', () => api.annotations.all.all.length === 0);
  });

  /** Writes a note as the box of a new thread does when its button is pressed. */
  async function note(words: string, text: string): Promise<AnnotationNode> {
    const { start, end } = rangeOf(editor.document, words);
    await vscode.window.showTextDocument(editor.document);
    editor.selection = new vscode.Selection(start, end);
    const comment = await vscode.commands.executeCommand<NewNoteComment>('variorum.annotate');
    await vscode.commands.executeCommand('variorum.saveAnnotation', { ...comment, body: text });
    return eventually(`a note on “${words}”`, () => api.annotations.all.all.find(({ body }) => body === text));
  }

  const threadOf = ({ id }: AnnotationNode): vscode.CommentThread => {
    const thread = api.annotations.threads.get(id);
    assert.ok(thread !== undefined);
    return thread;
  };

  const comments = (node: AnnotationNode): AnnotationComment[] => threadOf(node).comments as AnnotationComment[];

  it('are threads at their passages, whose images stay text', async () => {
    const node = await note('less than two hours', 'Who says so? ![x](https://example.org/x.png)');
    const [comment] = comments(node);
    assert.deepEqual(threadOf(node).range, rangeOf(editor.document, 'less than two hours'));
    assert.ok(comment !== undefined && comment.body instanceof vscode.MarkdownString);
    assert.ok(comment.body.value.includes('\\![x]'));
    assert.equal(comment.body.isTrusted, undefined);
  });

  it('are answered, changed, resolved and opened again', async () => {
    const node = await note('Rustem Umerov', 'His first name?');
    await vscode.commands.executeCommand('variorum.replyToAnnotation', { thread: threadOf(node), text: 'Rustem.' });
    await eventually('the reply', () => comments(node).length === 2);
    const [, reply] = comments(node);
    assert.ok(reply !== undefined);
    await vscode.commands.executeCommand('variorum.editComment', reply);
    const editing = comments(node)[1];
    assert.equal(editing?.mode, vscode.CommentMode.Editing);
    await vscode.commands.executeCommand('variorum.cancelComment', editing);
    assert.equal(comments(node)[1]?.mode, vscode.CommentMode.Preview);
    await vscode.commands.executeCommand('variorum.saveComment', { ...reply, body: 'Rustem, *it seems*.' });
    await eventually('the change', () => api.annotations.all.with(node.id)?.replies[0]?.body === 'Rustem, *it seems*.');
    await vscode.commands.executeCommand('variorum.resolveAnnotation', threadOf(node));
    await eventually('resolved', () => threadOf(node).state === vscode.CommentThreadState.Resolved);
    await vscode.commands.executeCommand('variorum.reopenAnnotation', threadOf(node));
    await eventually('open', () => threadOf(node).state === vscode.CommentThreadState.Unresolved);
    await vscode.commands.executeCommand('variorum.deleteComment', reply);
    await eventually('no reply', () => comments(node).length === 1);
  });

  it('are deleted, and that is undone', async () => {
    const node = await note('Donald Trump', 'To be deleted');
    await vscode.commands.executeCommand('variorum.deleteAnnotation', threadOf(node));
    await eventually('deleted', () => api.annotations.all.with(node.id) === undefined);
    await vscode.commands.executeCommand('variorum.undoDecision');
    await eventually('back again', () => api.annotations.all.with(node.id));
    await eventually('drawn again', () => api.annotations.threads.get(node.id));
  });

  it('are listed by source, and filtered by tag and author', async () => {
    const { tree, all } = api.annotations;
    const rows = (): string[] =>
      tree
        .getChildren()
        .flatMap((row) => [row, ...tree.getChildren(row)])
        .map((row) => JSON.stringify(tree.getTreeItem(row).label));
    assert.equal(rows().length, 1 + all.all.length);
    tree.filterBy({ tags: ['none'], authors: [] });
    assert.deepEqual(rows(), []);
    tree.filterBy({ tags: [], authors: [all.all[0]?.author ?? ''] });
    assert.equal(tree.shown, all.all.length);
    await vscode.commands.executeCommand('variorum.clearAnnotationFilter');
    assert.equal(tree.shown, all.all.length);
  });

  it('lead to their passages', async () => {
    const node = api.annotations.all.all.find(({ quote }) => quote === 'Rustem Umerov');
    assert.ok(node !== undefined);
    await vscode.commands.executeCommand('variorum.revealAnnotation', node.id);
    assert.deepEqual(vscode.window.activeTextEditor?.selection.start, rangeOf(editor.document, 'Rustem Umerov').start);
    assert.equal(threadOf(node).collapsibleState, vscode.CommentThreadCollapsibleState.Expanded);
  });

  it('make a name of what was missed, and a mark by itself has no thread', async () => {
    editor = await open('000_b28bf4614567b005');
    const words = rangeOf(editor.document, 'Reporters heard');
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('variorum.markAs', 'organization');
    const node = await eventually('the mark', () => api.annotations.all.all.find(({ mark }) => mark === 'organization'));
    assert.equal(api.annotations.threads.get(node.id), undefined);
    await eventually('the entity', async () =>
      (await api.session.entities())?.entities.some(({ name, type }) => name === 'Reporters heard' && type === 'organization'),
    );
    await vscode.commands.executeCommand('variorum.undoDecision');
    await eventually('no mark', () => api.annotations.all.with(node.id) === undefined);
  });

  it('that have lost their place are listed first, and attached again', async () => {
    const [entry] = await vscode.workspace.findFiles('.variorum/annotations/000*.jsonld', null);
    assert.ok(entry !== undefined);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(entry));
    const broken = text.replace(
      /"exact": "Rustem Umerov", "prefix": "[^"]*"/,
      '"exact": "Nobody at all", "prefix": "What nobody ever wrote: "',
    );
    await vscode.workspace.fs.writeFile(entry, new TextEncoder().encode(broken));
    const { tree } = api.annotations;
    const lost = await eventually('the orphan', () => tree.getChildren().find(({ kind }) => kind === 'orphans'));
    const [row] = tree.getChildren(lost);
    const words = rangeOf(editor.document, 'Andriy Yermak');
    editor = await vscode.window.showTextDocument(editor.document);
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('variorum.attachAnnotation', row);
    await eventually('attached', () => tree.getChildren().every(({ kind }) => kind !== 'orphans'));
  });

  it('are applied to all similar passages that are ticked', async () => {
    editor = await open('000_b28bf4614567b005');
    const words = rangeOf(editor.document, 'prisoners');
    editor.selection = new vscode.Selection(words.start, words.end);
    // The list of similar places that comes by itself is left.
    const marking = vscode.commands.executeCommand('variorum.markAs', 'organization');
    const node = await eventually('the mark', () => api.annotations.all.all.find(({ mark }) => mark === 'organization'));
    const similar = (await api.session.similarPassages(node.id)) ?? [];
    assert.ok(similar.length > 2);
    await leaving(marking);
    assert.equal(marks().length, 1);
    await accepting(vscode.commands.executeCommand('variorum.applyToSimilar', { annotation: node }));
    await eventually('all of them', () => marks().length === similar.length + 1);
    assert.deepEqual(
      new Set(marks().map(({ source, range }) => JSON.stringify([source.uri, range]))),
      new Set(
        [node, ...similar.map(({ uri, range }) => ({ source: { uri }, range }))].map(({ source, range }) =>
          JSON.stringify([source.uri, range]),
        ),
      ),
    );
    await vscode.commands.executeCommand('variorum.undoDecision');
    await eventually('just the first', () => marks().length === 1);
    await vscode.commands.executeCommand('variorum.undoDecision');
    await eventually('none', () => marks().length === 0);
  });

  it('are filtered by what is ticked in the list of tags and authors', async () => {
    const { tree, all } = api.annotations;
    assert.ok(all.all.length > 0);
    tree.filterBy({ tags: ['none'], authors: [] });
    assert.equal(tree.shown, 0);
    const filtering = vscode.commands.executeCommand('variorum.filterAnnotations');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
    await accepting(filtering);
    assert.deepEqual(tree.filter, { tags: [], authors: [all.all[0]?.author] });
    assert.equal(tree.shown, all.all.length);
    await vscode.commands.executeCommand('variorum.clearAnnotationFilter');
  });

  const marks = (): AnnotationNode[] => api.annotations.all.all.filter(({ mark }) => mark === 'organization');

  /** Leaves the list that is shown, as Escape does. */
  async function leaving(running: Thenable<unknown>): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await running;
  }
});
