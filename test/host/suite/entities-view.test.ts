import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/extension.js';
import { bytes, closeAll, eventually, folder, open, rangeOf, variorum } from '../support.js';

const { fs } = vscode.workspace;

describe('the Entities view', () => {
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.variorum', 'entities.json');
  const exists = (): Promise<boolean> =>
    Promise.resolve(fs.stat(file())).then(
      () => true,
      () => false,
    );
  const written = async (): Promise<string> => new TextDecoder().decode(await fs.readFile(file()));

  /** The rows below the types, as `label | description`. */
  const rows = async ({ entities }: Api): Promise<string[]> => {
    const types = await entities.getChildren();
    const found = await Promise.all(types.map((type) => entities.getChildren(type)));
    return found.flat().map((row) => {
      const { label, description } = entities.getTreeItem(row);
      return `${typeof label === 'string' ? label : ''} | ${String(description)}`;
    });
  };

  const untilRow = (api: Api, wanted: RegExp, there = true): Promise<unknown> =>
    eventually(`${there ? 'a row' : 'no row'} ${String(wanted)}`, async () => {
      await api.entities.update();
      return (await rows(api)).some((row) => wanted.test(row)) === there;
    });

  const actionsAt = async (text: string): Promise<vscode.CodeAction[]> => {
    const { document } = await open('000_');
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, text),
      undefined,
      20,
    );
  };

  const run = async (text: string, title: string): Promise<void> => {
    // What an earlier test has decided may still be on its way out.
    const command = await eventually(title, async () => (await actionsAt(text)).find((each) => each.title === title)?.command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  };

  beforeEach(async () => {
    await (await variorum()).entities.update();
  });

  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('variorum.clearEntityFilter');
    await vscode.commands.executeCommand('variorum.sortEntitiesByCount');
    if (await exists()) await fs.delete(vscode.Uri.joinPath(folder(), '.variorum'), { recursive: true });
    const api = await variorum();
    await untilRow(api, /^Yelmak \| 1$/);
  });

  it('lists types, entities with their spellings, sources, and mentions', async () => {
    const { entities } = await variorum();
    const [people] = await entities.getChildren();
    assert(people?.kind === 'type' && people.type === 'person');
    assert.equal(entities.getTreeItem(people).description, String(people.children.length));
    const putin = people.children.find(({ entity }) => entity.name === 'Vladimir Putin');
    assert(putin !== undefined);
    assert.equal(entities.getTreeItem(putin).description, `${putin.entity.mentions} · Putin`);
    const sources = await entities.getChildren(putin);
    assert.equal(sources.length, putin.entity.sources);
    const [first] = sources;
    assert(first?.kind === 'source' && first.source.name === '000_b28bf4614567b005.txt');
    assert.equal((await entities.getChildren(first)).length, first.mentions.length);
    assert.deepEqual(entities.getParent(first), putin);
  });

  it('tells the roles of a person, and by which source', async () => {
    const { entities } = await variorum();
    const [people] = await entities.getChildren();
    assert(people?.kind === 'type');
    const row = people.children.find(({ entity }) => entity.name === 'Vladimir Medinsky');
    assert(row !== undefined);
    const { tooltip } = entities.getTreeItem(row);
    assert.ok(typeof tooltip === 'string');
    assert.match(tooltip, /\nclose adviser of President Vladimir Putin\n/);
    const sources = await entities.getChildren(row);
    const described = sources.map((source) => String(entities.getTreeItem(source).description));
    assert.ok(
      described.some((text) => text.endsWith('· Kremlin aide · former Culture Minister')),
      described.join('\n'),
    );
  });

  it('opens the place of a mention and leaves the focus where it is', async () => {
    const { entities } = await variorum();
    const [people] = await entities.getChildren();
    assert(people?.kind === 'type');
    const row = people.children.find(({ entity }) => entity.name === 'Yelmak');
    const [source] = await entities.getChildren(row);
    assert(source !== undefined);
    const { command } = entities.getTreeItem(source);
    assert(command !== undefined);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Yelmak');
  });

  it('sorts by count or name, and filters by any spelling', async () => {
    const api = await variorum();
    const [mostMentioned] = await rows(api);
    await vscode.commands.executeCommand('variorum.sortEntitiesByName');
    const [firstByName] = await rows(api);
    assert.match(mostMentioned ?? '', /^Vladimir Putin/);
    assert.match(firstByName ?? '', /^A/);
    api.entities.filterBy('erdogan');
    assert.equal((await rows(api)).length, 1);
    assert.equal(api.entities.shown, 1);
  });

  it('takes a misspelling for what it is when a quick fix says so, and takes that back', async () => {
    const api = await variorum();
    await run('Yelmak', 'Same as “Andriy Yermak”');
    assert.match(await written(), /"decision": "merge", "name": \{ "name": "Yelmak"/);
    await untilRow(api, /^Andriy Yermak \| 4 · Yelmak$/);
    assert.equal(
      vscode.workspace.textDocuments.some(({ isDirty }) => isDirty),
      false,
    );
    await vscode.commands.executeCommand('variorum.undoDecision');
    await eventually('no file', async () => !(await exists()));
    await untilRow(api, /^Yelmak \| 1$/);
  });

  it('takes the last of two decisions back, and none when the file was changed since', async () => {
    const api = await variorum();
    await run('Yelmak', '“Yelmak” is not “Andriy Yermak”');
    const first = await written();
    await untilRow(api, /^Yelmak \| 1$/);
    await run('Yelmak', '“Yelmak” is not a name');
    await untilRow(api, /^Yelmak/, false);
    await vscode.commands.executeCommand('variorum.undoDecision');
    assert.equal(await written(), first);
    await untilRow(api, /^Yelmak \| 1$/);
    await fs.writeFile(file(), bytes(`${first}\n`));
    await vscode.commands.executeCommand('variorum.undoDecision');
    assert.equal(await written(), `${first}\n`);
  });

  it('does not ask again about two that are two', async () => {
    await run('Yelmak', '“Yelmak” is not “Andriy Yermak”');
    await eventually('no question', async () => !(await actionsAt('Yelmak')).some(({ title }) => title.startsWith('Same as')));
  });

  it('renames an entity, not its sources, and keeps a second decision in the saved file', async () => {
    const api = await variorum();
    const { document } = await open('000_');
    const before = document.getText();
    const { start } = rangeOf(document, 'Medinsky');
    const prepared = await vscode.commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, start);
    assert.equal(prepared.placeholder, 'Vladimir Medinsky');
    await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, start, 'V. R. Medinsky');
    await untilRow(api, /^V\. R\. Medinsky \| \d+ · .*Medinsky/);
    assert.equal(document.getText(), before);
    await run('Yelmak', '“Yelmak” is not a name');
    await eventually('both', async () => (await written()).includes('"not-a-name"') && (await written()).includes('"rename"'));
    assert.equal(
      vscode.workspace.textDocuments.some(({ isDirty }) => isDirty),
      false,
    );
  });

  it('follows the file when somebody else changes it, and says what is wrong with it', async () => {
    const api = await variorum();
    await fs.writeFile(file(), bytes('{ "version": 1, "decisions": [{ "decision": "not-a-name", "spelling": "Yelmak" }] }'));
    await untilRow(api, /^Yelmak/, false);
    await fs.writeFile(file(), bytes('{ "version": 1, "decisions": [{ "decision": "not-a-name" }] }'));
    await eventually('a problem', () => vscode.languages.getDiagnostics(file()).some(({ code }) => code === 'decisions-broken'));
    await untilRow(api, /^Yelmak/, false);
    // Opened as by hand: what an extension opens stays open for minutes after its tab is closed.
    await vscode.commands.executeCommand('vscode.open', file());
    // VS Code's own JSON support has the schema that the manifest names.
    await eventually('the schema', () =>
      vscode.languages
        .getDiagnostics(file())
        .some(({ source, message }) => source !== 'variorum' && message.includes('spelling')),
    );
  });
});
