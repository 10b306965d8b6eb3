import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };
import { clientCommands } from '../../../src/protocol.js';
import { open, variorum } from '../support.js';

/** The own code of the activation, in milliseconds. */
const limit = 50;

describe('activation', () => {
  it('happens when a text is opened, and takes little', async () => {
    await open('000_');
    const { activationTime } = await variorum();
    assert(activationTime < limit, `activation took ${activationTime} ms`);
  });

  it('registers no command that is not in the manifest, but those that other parts of it run', async () => {
    await variorum();
    const contributed = new Set(manifest.contributes.commands.map(({ command }) => command));
    const internal = [
      ...Object.values(clientCommands),
      ...['folder', 'claims', 'cite'].map((step) => `variorum.walkthrough.${step}`),
    ];
    const registered = (await vscode.commands.getCommands(true)).filter((name) => name.startsWith('variorum.'));
    // VS Code itself registers some for each view.
    const own = registered.filter((name) => !/^variorum\.(?:claims|entities|sources|annotations)\./.test(name));
    assert.deepEqual(
      own.filter((name) => !contributed.has(name) && !internal.includes(name)),
      [],
    );
  });

  it('registers every command of the manifest', async () => {
    await variorum();
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
