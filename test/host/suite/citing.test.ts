import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { bytes, closeAll, eventually, folder, open, rangeOf, variorum } from '../support.js';

const { fs } = vscode.workspace;

describe('citing', () => {
  const references = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'references.json');
  const actionsAt = async (editor: vscode.TextEditor, text: string): Promise<vscode.CodeAction[]> => {
    const range = rangeOf(editor.document, text);
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
      'quickfix',
      20,
    );
    return found.filter(({ title }) => title.includes('Cite '));
  };
  const exists = (uri: vscode.Uri): Promise<boolean> =>
    Promise.resolve(fs.stat(uri)).then(
      () => true,
      () => false,
    );

  const written = async (): Promise<string> => new TextDecoder().decode(await fs.readFile(references()));

  afterEach(async () => {
    await closeAll();
    if (await exists(references())) await fs.delete(references());
  });

  it('offers each other source, and all of them', async () => {
    await variorum();
    const actions = await actionsAt(await open('000_'), 'less than two hours');
    assert.equal(actions.length, 3);
    assert.match(actions.at(-1)?.title ?? '', /^Cite all 2 sources for the length of the talks$/);
  });

  it('writes a key into the text and the reference into references.json', async () => {
    await variorum();
    const editor = await open('000_');
    const before = editor.document.getText();
    const { start } = rangeOf(editor.document, 'less than two hours');
    editor.selection = new vscode.Selection(start, start);
    // Carried out as from the menu: the edit of an action that a test was given cannot make files with their text.
    // The editor drops the request when anything moves in it meanwhile; citing twice is the same as once.
    const key = await eventually('a key', async () => {
      await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return /less than two hours \[@([^\]]+)\]/.exec(editor.document.getText())?.[1];
    });
    await eventually('the reference', async () => (await exists(references())) && (await written()).includes(`"id": "${key}"`));

    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await eventually('the text as it was', () => editor.document.getText() === before);
    await eventually('no references', async () => !(await exists(references())));
  });

  it('leaves a broken references.json as it is and says where it is broken', async () => {
    await variorum();
    const broken = '[\n  { "id": "a", }\n';
    await fs.writeFile(references(), bytes(broken));
    const editor = await open('000_');
    const before = editor.document.getText();
    const actions = await actionsAt(editor, 'less than two hours');
    assert.deepEqual(
      actions.filter(({ edit }) => edit !== undefined),
      [],
    );
    const [problem] = await eventually('a problem', () => {
      const found = vscode.languages.getDiagnostics(references());
      return found.length > 0 ? found : undefined;
    });
    assert.equal(problem?.range.start.line, 1);
    assert.equal(editor.document.getText(), before);
    assert.equal(await written(), broken);
  });
});
