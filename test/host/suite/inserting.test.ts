import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  accepting,
  closeAll,
  deleteReferences,
  eventually,
  exists,
  folder,
  open,
  rangeOf,
  rowsOf,
  variorum,
} from '../support.js';

const { fs } = vscode.workspace;
const { executeCommand } = vscode.commands;
const claim = 'less than two hours';

describe('inserting into a draft', () => {
  const references = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'references.json');
  const written = async (): Promise<string> => new TextDecoder().decode(await fs.readFile(references()));

  afterEach(async () => {
    await closeAll();
    await deleteReferences();
  });

  async function openDraft(): Promise<vscode.TextDocument> {
    await variorum();
    const { document } = await open('brief.md');
    await eventually('problems', () =>
      vscode.languages.getDiagnostics(document.uri).some(({ code }) => code === 'draft-contradicted'),
    );
    return document;
  }

  async function selectClaim(): Promise<vscode.TextDocument> {
    const { document } = await open('000_');
    const editor = await vscode.window.showTextDocument(document);
    const { start } = rangeOf(document, claim);
    editor.selection = new vscode.Selection(start, start);
    return document;
  }

  it('puts value, attribution and citation of a claim into the open draft, which one undo takes back', async () => {
    const draft = await openDraft();
    const before = draft.getText();
    const source = await selectClaim();
    const text = source.getText();
    await accepting(executeCommand('variorum.insertIntoDraft'));
    const [, key] = /less than two hours, according to “Istanbul talks between .*” \[@([^\]]+)\]/.exec(draft.getText()) ?? [];
    assert(key !== undefined, draft.getText());
    assert((await written()).includes(`"id": "${key}"`));
    assert.deepEqual([source.getText(), source.isDirty], [text, false]);

    await vscode.window.showTextDocument(draft);
    await executeCommand('undo');
    await eventually('the draft as it was', () => draft.getText() === before);
    await eventually('no references', async () => !(await exists(references())));
  });

  it('changes nothing where what is asked for is cancelled', async () => {
    const draft = await openDraft();
    const before = draft.getText();
    await selectClaim();
    const inserting = executeCommand('variorum.insertIntoDraft');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await executeCommand('workbench.action.closeQuickOpen');
    await inserting;
    assert.deepEqual([draft.getText(), await exists(references())], [before, false]);
  });

  it('does the same from a row of the Claims tree, and from the place of a claim', async () => {
    const draft = await openDraft();
    const { claims } = await variorum();
    assert(rowsOf(await variorum()).length > 0);
    const { document } = await open('003_');
    const range = rangeOf(document, 'nearly two-hour');
    const [row] = claims.versionsAt(document.uri.toString(), range.start);
    await accepting(executeCommand('variorum.insertIntoDraft', row));
    assert.match(draft.getText(), /nearly two-hour, according to The Moscow Times \[@moscowtimes2025swap\]/);
    const { start, end } = rangeOf(document, '1,000 prisoners of war each');
    const at = ({ line, character }: vscode.Position) => ({ line, character });
    const location = { uri: document.uri.toString(), range: { start: at(start), end: at(end) } };
    await accepting(executeCommand('variorum.insertIntoDraft', location));
    assert.match(draft.getText(), /1,000 prisoners of war each, according to The Moscow Times \[@moscowtimes2025swap\]/);
    assert.equal(document.isDirty, false);
  });

  it('does the same from the compare view, which one undo takes back', async () => {
    const draft = await openDraft();
    const before = draft.getText();
    const source = await selectClaim();
    await executeCommand('variorum.compare');
    const { comparePanels } = await variorum();
    const panel = await eventually('a compare view', () => comparePanels().find(({ comparison }) => comparison !== null));
    const row = panel.comparison?.claims.find(({ place }) => place.text === 'nearly two-hour');
    assert(row !== undefined);
    for (const unknown of [{ type: 'insert' }, { type: 'insert', claim: 7 }, { type: 'insert', claim: `${row.id}0` }])
      await panel.receive(unknown);
    assert.equal(draft.getText(), before, 'what is no message of the page, or names no claim, does nothing');

    await accepting(panel.receive({ type: 'insert', claim: row.id }));
    assert.match(draft.getText(), /nearly two-hour, according to The Moscow Times \[@moscowtimes2025swap\]/);
    assert.equal(source.isDirty, false);
    await vscode.window.showTextDocument(draft);
    await executeCommand('undo');
    await eventually('the draft as it was', () => draft.getText() === before);
    await eventually('no references', async () => !(await exists(references())));
  });

  it('writes into the .bib of a LaTeX draft, of which nothing else changes, in one step of undo', async () => {
    await variorum();
    const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
    const [bib, tex] = [inFolder('drafts/lib.bib'), inFolder('drafts/thesis.tex')];
    const library = '% ours\r\n@string{x = "ö"}\r\n@misc{a, title = x # { y}}\r\n@broken{\r\n}\r\n';
    await fs.writeFile(bib, new TextEncoder().encode(library));
    await fs.writeFile(tex, new TextEncoder().encode('\\addbibresource{lib.bib}\n'));
    try {
      // Not in preview, which the source would take the place of.
      const { document: draft } = await vscode.window.showTextDocument(tex, { preview: false });
      const { session } = await variorum();
      await eventually('a draft', async () => (await session.citations.drafts())?.open.includes(tex.toString()));
      await selectClaim();
      await accepting(executeCommand('variorum.insertIntoDraft'));
      const [, key = '?'] = /less than two hours, according to .*~\\autocite\{([^}]+)\}/.exec(draft.getText()) ?? [];
      const now = await vscode.workspace.openTextDocument(bib);
      assert(now.getText().startsWith(`${library}\r\n@`) && now.getText().includes(`{${key},\r\n`), now.getText());
      assert.equal(await exists(references()), false);
      await vscode.window.showTextDocument(draft);
      await executeCommand('undo');
      await eventually('both as they were', () => now.getText() === library && !draft.getText().includes('autocite'));
    } finally {
      await closeAll();
      for (const uri of [bib, tex]) await fs.delete(uri);
    }
  });

  it('copies where no draft is open and that is chosen', async () => {
    await variorum();
    const source = await selectClaim();
    await vscode.env.clipboard.writeText('');
    const inserting = executeCommand('variorum.insertIntoDraft');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await executeCommand('workbench.action.quickOpenSelectPrevious');
    await accepting(inserting);
    assert.match(await vscode.env.clipboard.readText(), /^less than two hours, according to “.*” \[@[^\]]+\]$/);
    assert.equal(source.isDirty, false);
  });
});
