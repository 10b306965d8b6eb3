import assert from 'node:assert/strict';
import { features } from '../../../src/server/features/index.js';
import { Editor } from '../editor.js';
import { Folder, strike } from '../folder.js';

describe('the order in which features are registered', () => {
  for (const [name, order] of [
    ['as they come', features],
    ['the other way round', features.toReversed()],
  ] as const) {
    it(`does not matter (${name}): who is told of new claims has their diagnostics already`, async () => {
      const folder = Folder.make(strike);
      const editor = await Editor.start({ folders: [folder.uri], features: order });
      try {
        await editor.indexed(3);
        const uri = folder.uriOf('herald.txt');
        await editor.open(uri, strike['herald.txt']);
        await editor.until(() => editor.claims?.marks.includes(uri) === true, 'the opened document');
        editor.told.splice(0);
        await editor.edit(uri, '12 days', '13 days');
        await editor.until(() => editor.told.includes('variorum/didChangeClaims'), 'the word');
        assert.equal(editor.told[0], 'textDocument/publishDiagnostics');
        assert.equal(editor.told.indexOf('variorum/didChangeClaims'), editor.told.length - 1);
      } finally {
        await editor.stop();
        folder.remove();
      }
    });
  }
});
