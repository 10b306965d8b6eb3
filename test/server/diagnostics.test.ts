import assert from 'node:assert/strict';
import { Editor } from './editor.js';
import { Folder, strike } from './folder.js';

describe('diagnostics', () => {
  let folder: Folder;
  let editor: Editor;

  afterEach(async () => {
    await editor.stop();
    await folder.remove();
  });

  it('show the differing claims of all sources of a folder, with the other versions', async () => {
    folder = await Folder.make(strike);
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
    const herald = folder.uriOf('herald.txt');
    assert.ok(editor.problems(herald, strike['herald.txt']).includes('claim-conflict: 12 days'));
    const [conflict] = (editor.diagnostics.get(herald) ?? []).filter(({ code }) => code === 'claim-conflict');
    assert.equal(conflict?.source, 'variorum');
    assert.deepEqual(Object.keys(conflict.data as object), ['group', 'claim']);
    const related = conflict.relatedInformation?.map(({ location }) => location.uri) ?? [];
    assert.ok(related.includes(folder.uriOf('courier.txt')));
  });
});
