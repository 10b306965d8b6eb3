import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  choose,
  closeAll,
  deleteReferences,
  eventually,
  folder,
  open,
  quickFixesAt,
  rangeOf,
  variorum,
  write,
} from '../support.js';

const { fs } = vscode.workspace;

describe('drafts', () => {
  const references = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'references.json');
  const codes = (uri: vscode.Uri): string[] =>
    vscode.languages.getDiagnostics(uri).map(({ code }) => (typeof code === 'string' ? code : ''));

  afterEach(async () => {
    await closeAll();
    await deleteReferences();
  });

  it('show each verdict as a problem, and are none of the sources', async () => {
    const { claims } = await variorum();
    const { document } = await open('brief.md');
    const found = await eventually('problems', () => {
      const now = codes(document.uri);
      return now.includes('draft-contradicted') ? now : undefined;
    });
    for (const code of ['draft-stale', 'draft-unsupported', 'draft-uncited', 'quotation-differs', 'quotation-speaker'])
      assert(found.includes(code), `${code} in ${found.join()}`);
    assert(!JSON.stringify(claims).includes('brief.md'));
  });

  for (const [what, at, title, expected] of [
    ['the disagreement', '90 minutes', /^Insert the disagreement/, /90 minutes \(.*according to .*\[@.*; .*\)/],
    ['a value', '90 minutes', /^≠ Take over/, /lasted nearly two-hour\./],
    ['the wording of the source', 'only durable way to peace', /^Restore the source/, /as the "only durable path to peace"/],
    ['a citation', '12,400 prisoners', /never/, /^/],
    ['a citation of who says the same', '215 prisoners', /^= Cite/, /215 prisoners \[@/],
  ] as const) {
    it(`get ${what} by a fix, which one undo takes back`, async () => {
      await variorum();
      // The edit of an action that a test was given cannot make files with their text.
      await fs.writeFile(references(), new TextEncoder().encode('[]\n'));
      const { document } = await open('brief.md');
      const before = document.getText();
      await eventually('problems', () => codes(document.uri).includes('draft-contradicted'));
      const fix = (await quickFixesAt(document, at)).find((each) => title.test(each.title));
      if (title.source === 'never') {
        assert.equal(fix, undefined, 'what no source says cannot be cited');
        return;
      }
      assert(fix !== undefined, (await quickFixesAt(document, at)).map((each) => each.title).join('\n'));
      await choose(fix);
      assert.match(document.getText(), expected);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      await eventually('the draft as it was', () => document.getText() === before);
      assert.equal(new TextDecoder().decode(await fs.readFile(document.uri)), before);
    });
  }

  it('get a bibliography, and no source does', async () => {
    await variorum();
    const { document } = await open('brief.md');
    const before = document.getText();
    await eventually('references', () => codes(document.uri).includes('draft-contradicted'));
    await eventually('a bibliography', async () => {
      await vscode.commands.executeCommand('variorum.insertBibliography');
      return document.getText().includes('<!-- variorum:bibliography -->');
    });
    assert.match(document.getText(), /Russia, Ukraine [Ss]ettle/);
    await vscode.commands.executeCommand('undo');
    await eventually('the draft as it was', () => document.getText() === before);
    const source = await open('003_');
    await vscode.commands.executeCommand('variorum.insertBibliography');
    assert.equal(source.document.isDirty, false);
  });

  it('are what the settings say, and back again', async () => {
    await variorum();
    const { document } = await open('brief.md');
    await eventually('problems', () => codes(document.uri).includes('draft-contradicted'));
    const settings = vscode.workspace.getConfiguration('variorum.files');
    await settings.update('kinds', { 'drafts/brief.md': 'neither' }, vscode.ConfigurationTarget.Workspace);
    await eventually('no problems', () => !codes(document.uri).some((code) => code.startsWith('draft-')));
    await settings.update('kinds', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('problems', () => codes(document.uri).includes('draft-contradicted'));
  });

  it('are told from what else is written in LaTeX', async () => {
    const { session } = await variorum();
    const uri = vscode.Uri.joinPath(folder(), 'notes.tex');
    await fs.writeFile(uri, new TextEncoder().encode('The talks lasted 90 minutes.\n'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'latex');
    await eventually('what it is', async () => (await session.citations.fileKind(document))?.kind === 'neither');
    await write(document, String.raw`The talks lasted 90 minutes~\autocite{moscowtimes2025swap}. % 44 minutes` + '\n');
    await eventually('what it is then', async () => (await session.citations.fileKind(document))?.kind === 'draft');
    const found = await eventually('problems', () => (codes(uri).length > 0 ? codes(uri) : undefined));
    assert.deepEqual(found, ['draft-contradicted']);
    await closeAll();
    await fs.delete(uri);
  });

  it('lead from a key to its entry', async () => {
    await variorum();
    const { document } = await open('brief.md');
    const { start } = rangeOf(document, 'moscowtimes2025swap');
    const places = await eventually('a definition', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        start,
      );
      return found.length > 0 ? found : undefined;
    });
    const names = places.map((place) => ('targetUri' in place ? (place.targetUri as vscode.Uri) : place.uri).path);
    assert(
      names.some((name) => name.endsWith('library.bib')),
      names.join(),
    );
    assert(
      names.some((name) => name.includes('003_')),
      names.join(),
    );
  });
});
