import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/extension.js';
import type { EntityNode } from '../../../src/protocol.js';
import { accepting, eventually, exists, folder, variorum } from '../support.js';

const run = (command: string, ...given: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`variorum.${command}`, ...given);

describe('deciding on names', () => {
  let api: Api;
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.variorum', 'entities.json');
  const written = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  const all = async (): Promise<readonly EntityNode[]> => (await api.session.entities())?.entities ?? [];
  const named = async (name: string): Promise<EntityNode | undefined> => (await all()).find((each) => each.name === name);
  const idOf = async (name: string): Promise<string> => (await eventually(name, () => named(name))).id;

  before(async () => {
    api = await variorum();
  });

  afterEach(async () => {
    const kept = vscode.Uri.joinPath(folder(), '.variorum');
    if (await exists(kept)) await vscode.workspace.fs.delete(kept, { recursive: true });
    await eventually('the names as they were', async () => (await named('Yelmak'))?.type === 'person');
  });

  it('takes one for another that is picked: first comes the one that is spelled alike', async () => {
    await accepting(run('mergeEntity', await idOf('Yelmak')));
    assert.match(await written(), /"decision": "merge", "name": \{ "name": "Yelmak".*"into": \{ "name": "Andriy Yermak"/);
    await eventually(
      'one name',
      async () =>
        (await named('Andriy Yermak'))?.spellings.some(({ text }) => text === 'Yelmak') === true &&
        (await named('Yelmak')) === undefined,
    );
  });

  it('makes a spelling that is picked a name of its own', async () => {
    const putin = (await named('Vladimir Putin')) ?? assert.fail();
    const [first] = putin.spellings;
    assert.ok(first !== undefined && putin.spellings.length > 1);
    await accepting(run('splitEntity', putin.id));
    assert.match(await written(), new RegExp(`"decision": "split", .*"name": "${first.text}"`));
    await eventually(
      'two names',
      async () =>
        (await all()).filter(({ spellings }) => spellings.some(({ text }) => putin.spellings.some((each) => each.text === text)))
          .length > 1,
    );
  });

  it('gives a name the type that is picked', async () => {
    await accepting(run('retypeEntity', await idOf('Yelmak')));
    assert.match(await written(), /"decision": "retype", "name": \{ "name": "Yelmak".*"to": "organization"/);
    await eventually('the type', async () => (await named('Yelmak'))?.type === 'organization');
  });

  it('takes out what is no name', async () => {
    await run('notAName', await idOf('Yelmak'));
    assert.match(await written(), /"decision": "not-a-name", "spelling": "Yelmak"/);
    await eventually('no name', async () => (await named('Yelmak')) === undefined);
  });

  it('copies the name of a row', async () => {
    await api.entities.update();
    const [people] = await api.entities.getChildren();
    assert.ok(people?.kind === 'type');
    await vscode.env.clipboard.writeText('');
    await run(
      'copyEntityName',
      people.children.find(({ entity }) => entity.name === 'Vladimir Putin'),
    );
    assert.equal(await vscode.env.clipboard.readText(), 'Vladimir Putin');
  });
});
