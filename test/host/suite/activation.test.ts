import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };
import { open, variorum } from '../support.js';

/** The own code of the activation, in milliseconds. */
const limit = 50;

describe('activation', () => {
  it('happens when a text is opened, and takes little', async () => {
    await open('000_');
    const { activationTime } = await variorum();
    assert(activationTime < limit, `activation took ${activationTime} ms`);
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
