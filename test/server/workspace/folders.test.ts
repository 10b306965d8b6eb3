import assert from 'node:assert/strict';
import { Folders } from '../../../src/server/workspace/folders.js';
import { defaultSettings } from '../../../src/server/workspace/settings.js';
import { referencesUri } from '../../../src/server/workspace/references-file.js';

describe('Folders', () => {
  const folders = new Folders();
  folders.setFolders(['file:///a', 'file:///a/wire', 'vscode-vfs://host/b', 'file:///a%20%28c%29']);
  folders.setGlobs(defaultSettings.files);

  it('knows the innermost folder of a file', () => {
    assert.equal(folders.folderOf('file:///a/wire/x.txt'), 'file:///a/wire');
    assert.equal(folders.folderOf('file:///a/x.txt'), 'file:///a');
    assert.equal(folders.folderOf('file:///ab/x.txt'), undefined);
    assert.equal(folders.folderOf('vscode-vfs://host/b/x.txt'), 'vscode-vfs://host/b');
    assert.equal(folders.folderOf('vscode-vfs://other/b/x.txt'), undefined);
  });

  it('names files by their path in their folder', () => {
    assert.equal(folders.nameOf('file:///a/wire/2010/x%20y.txt'), 'wire/2010/x y.txt');
    assert.equal(folders.nameOf('file:///a%20%28c%29/x.txt'), 'a (c)/x.txt');
    const one = new Folders();
    one.setFolders(['file:///a']);
    assert.equal(one.nameOf('file:///a/wire/x.txt'), 'wire/x.txt');
    assert.equal(folders.nameOf('file:///elsewhere/x.txt'), 'x.txt');
    assert.equal(folders.nameOf('untitled:Untitled-1'), 'Untitled-1');
  });

  for (const [uri, languageId, expected] of [
    ['file:///a/x.txt', 'plaintext', true],
    ['file:///a/X.TXT', 'plaintext', true],
    ['file:///a/x.log', 'plaintext', false],
    ['file:///a/README.md', 'markdown', false],
    ['file:///a/readme.MD', 'markdown', false],
    ['file:///a/.notes/x.txt', 'plaintext', false],
    ['file:///a/node_modules/p/x.md', 'markdown', false],
    ['vscode-vfs://host/b/x.md', 'markdown', true],
    ['vscode-vfs://other/x.md', 'markdown', false],
    ['file:///elsewhere/x.txt', 'text', true],
    ['file:///elsewhere/x.log', 'plaintext', true],
    ['file:///elsewhere/README.md', 'markdown', false],
    ['file:///elsewhere/references.json', 'json', false],
    ['untitled:Untitled-1', 'plaintext', true],
    ['untitled:Untitled-1', 'python', false],
    ['git:/a/x.txt', 'plaintext', false],
  ] as const) {
    it(`takes ${uri} (${languageId}) for ${expected ? 'a' : 'no'} source when it is open`, () => {
      assert.equal(folders.isSourceDocument(uri, languageId), expected);
    });
  }

  it('knows which folders need not be looked at', () => {
    assert.ok(folders.isExcluded('file:///a/node_modules/p'));
    assert.ok(!folders.isExcluded('file:///a/cables'));
    assert.ok(folders.isExcluded('file:///elsewhere/cables'));
  });

  it('keeps references at the root of the folder', () => {
    assert.equal(referencesUri('file:///a/2010/x.txt', folders), 'file:///a/references.json');
    assert.equal(referencesUri('file:///elsewhere/x.txt', folders), 'file:///elsewhere/references.json');
    assert.equal(referencesUri('untitled:Untitled-1', folders), 'file:///a/references.json');
    assert.equal(referencesUri('untitled:Untitled-1', new Folders()), undefined);
  });
});
