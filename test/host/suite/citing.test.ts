import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  accepting,
  bytes,
  choose,
  closeAll,
  deleteReferences,
  eventually,
  exists,
  folder,
  open,
  quickFixesAt,
  rangeOf,
  variorum,
} from '../support.js';

const { fs } = vscode.workspace;
const claim = 'less than two hours';

/** A draft that was never saved and says that it is one, with what the first source says; the cursor stands at its end. */
async function openDraft(): Promise<vscode.TextEditor> {
  const source = await open('000_');
  const editor = await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ content: '', language: 'plaintext' }),
  );
  assert(
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `---\ndraft: true\n---\n\n${source.document.getText()}`)),
  );
  return editor;
}

describe('citing', () => {
  const references = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'references.json');

  const written = async (): Promise<string> => new TextDecoder().decode(await fs.readFile(references()));

  afterEach(async () => {
    await closeAll();
    await deleteReferences();
  });

  it('offers each other source, and all of them', async () => {
    await variorum();
    const { document } = await openDraft();
    const titles = (await quickFixesAt(document, claim)).map(({ title }) => title).filter((title) => title.includes('Cite'));
    assert.equal(titles.length, 4);
    assert.match(titles[0] ?? '', /^= Cite “less than two hours” \(.+\) for the length of the talks$/);
    assert.equal(titles.at(-1), 'Cite all 3 sources for the length of the talks');
  });

  it('writes a key into a draft and the reference into references.json', async () => {
    await variorum();
    const editor = await openDraft();
    const before = editor.document.getText();
    const { start } = rangeOf(editor.document, claim);
    editor.selection = new vscode.Selection(start, start);
    // Carried out as from the menu: the edit of an action that a test was given cannot make files with their text.
    // The editor drops the request when anything moves in it meanwhile; citing twice is the same as once.
    const key = await eventually('a key', async () => {
      // Its command asks for more than that of it is waited for.
      await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
      await accepting(new Promise((resolve) => setTimeout(resolve, 2000)));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return /less than two hours \[@([^\]]+)\]/.exec(editor.document.getText())?.[1];
    });
    await eventually('the reference', async () => (await exists(references())) && (await written()).includes(`"id": "${key}"`));

    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await eventually('the text as it was', () => editor.document.getText() === before);
    await eventually('no references', async () => !(await exists(references())));
  });

  it('copies a citation from a source, with its reference in a saved file', async () => {
    await variorum();
    const { document } = await open('000_');
    const [copy] = await quickFixesAt(document, claim);
    assert.match(copy?.title ?? '', /^≈ Copy citation of “90-minute” \(.+\) for the length of the talks$/);
    assert(copy !== undefined);
    await choose(copy);
    const citation = await vscode.env.clipboard.readText();
    assert((await written()).includes(`"id": "${citation.slice(2, -1)}"`));
    assert.equal(document.isDirty, false);
    await eventually('nothing to be asked of what was cited before', async () =>
      (await quickFixesAt(document, claim))[0]?.title.endsWith(`: ${citation}`),
    );
  });

  it('puts a citation from a source at the cursor of the draft that was edited last, which one undo takes back', async () => {
    await variorum();
    const { document: draft } = await openDraft();
    const before = draft.getText();
    const source = await open('000_');
    const insert = await eventually('an action', async () =>
      (await quickFixesAt(source.document, claim)).find(({ title }) => title.includes(` into ${draft.uri.path}`)),
    );
    await choose(insert);
    const [, key] = /\[@([^\]]+)\]$/.exec(draft.getText()) ?? [];
    assert(key !== undefined, draft.getText().slice(-40));
    assert((await written()).includes(`"id": "${key}"`));
    assert.equal(vscode.window.activeTextEditor?.document, source.document);
    assert.equal(source.document.isDirty, false);

    const [, second] = (await quickFixesAt(source.document, claim)).filter(({ title }) => title.includes(' into '));
    assert(second !== undefined);
    await choose(second);
    assert.match(draft.getText(), /\[@[^\]]+; @[^\]]+\]$/, 'the cursor is behind what was inserted');
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('undo');
    await eventually('one citation', () => /\[@[^\];]+\]$/.test(draft.getText()));
    await vscode.commands.executeCommand('undo');
    await eventually('the draft as it was', () => draft.getText() === before);
  });

  it('never changes a source, whatever is chosen in it', async () => {
    await variorum();
    await openDraft();
    for (const [name, places] of [
      ['000_', [claim, '1,000 prisoners of war', 'Zelensky', 'presidential aide']],
      ['003_', ['nearly two-hour', '1,000 prisoners of war each', 'Umerov', 'Putin']],
    ] as const) {
      const { document } = await open(name);
      const before = { text: document.getText(), version: document.version, file: (await fs.readFile(document.uri)).toString() };
      let chosen = 0;
      for (const place of places) {
        for (const action of await quickFixesAt(document, place)) {
          await choose(action);
          chosen += 1;
        }
      }
      assert(chosen > 8, `${chosen} actions`);
      const after = { text: document.getText(), version: document.version, file: (await fs.readFile(document.uri)).toString() };
      assert.deepEqual(after, before);
      assert.equal(document.isDirty, false);
    }
    await fs.delete(vscode.Uri.joinPath(folder(), '.variorum'), { recursive: true });
  }).timeout(60_000);

  it('leaves a broken references.json as it is and says where it is broken', async () => {
    await variorum();
    const broken = '[\n  { "id": "a", }\n';
    await fs.writeFile(references(), bytes(broken));
    const { document } = await openDraft();
    const before = document.getText();
    const actions = await quickFixesAt(document, claim);
    assert.deepEqual(
      // What a source says can be taken over without a reference.
      actions.filter(({ title, edit }) => edit !== undefined && !title.includes('Take over')),
      [],
    );
    const [problem] = await eventually('a problem', () => {
      const found = vscode.languages.getDiagnostics(references());
      return found.length > 0 ? found : undefined;
    });
    assert.equal(problem?.range.start.line, 1);
    assert.equal(document.getText(), before);
    assert.equal(await written(), broken);
  });
});
