import assert from 'node:assert/strict';
import { DidAddSourcesNotification, type DidAddSourcesParams } from '../../../src/protocol.js';
import { Editor } from '../editor.js';
import { Folder } from '../folder.js';

const first = 'The dam above Mill Creek in Oregon failed on Tuesday. Police said 14 people were killed when the dam failed.';
const second = 'A dam failed above Mill Creek in Oregon on Tuesday. Some 14 people were killed when the dam failed.';
const third = 'In Oregon the dam above Mill Creek failed on Tuesday. Some 25 people were killed when the dam failed.';

describe('a source that comes later', () => {
  it('is told with how many claims it adds a version to, and how many it contradicts; the first reading is not', async () => {
    const folder = Folder.make({ 'first.txt': first, 'second.txt': second });
    const editor = await Editor.start({ folders: [folder.uri] });
    const told: DidAddSourcesParams[] = [];
    editor.connection.onNotification(DidAddSourcesNotification, (params) => void told.push(params));
    try {
      await editor.indexed(2);
      assert.equal(told.length, 0);
      folder.write('third.txt', third);
      await editor.filesChanged(['Created', folder.uriOf('third.txt')]);
      await editor.indexed(3);
      await editor.until(() => told.length > 0, 'the word of it');
      const added = told.at(0);
      assert.deepEqual(
        added?.sources.map(({ uri }) => uri),
        [folder.uriOf('third.txt')],
      );
      assert.deepEqual([added.adds, added.contradicts], [1, 1]);
      folder.write('fourth.txt', first.replace('Police', 'Officials'));
      await editor.filesChanged(['Created', folder.uriOf('fourth.txt')]);
      await editor.until(() => told.length > 1, 'the word of the next');
      const next = told.at(1);
      assert.deepEqual([next?.adds, next?.contradicts, next?.agrees], [0, 0, 1]);
    } finally {
      await editor.stop();
      folder.remove();
    }
  });
});
