import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { copySamples } from '../../../src/extension/features/samples/index.js';

describe('the samples', () => {
  it('are copied to a folder of their own, and never over another one', async () => {
    const extension = vscode.extensions.getExtension('variorum.variorum');
    assert(extension !== undefined);
    const parent = mkdtempSync(join(tmpdir(), 'variorum-copy-'));
    try {
      const [first, second] = [
        await copySamples(extension.extensionUri, vscode.Uri.file(parent)),
        await copySamples(extension.extensionUri, vscode.Uri.file(parent)),
      ];
      assert.deepEqual(readdirSync(parent).sort(), ['variorum-samples', 'variorum-samples-2']);
      const name = readdirSync(join(parent, 'variorum-samples')).find((each) => each.startsWith('004_'));
      assert(name !== undefined && first !== undefined && second !== undefined);
      assert.match(readFileSync(join(parent, 'variorum-samples', name), 'utf8'), /90-minute/);
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  });
});
