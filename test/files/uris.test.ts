import assert from 'node:assert/strict';
import fc from 'fast-check';
import { childUri, fileName, parentUri, pathFrom, pathInside, uriFrom, uriOf } from '../../src/files/uris.js';

describe('URIs of files', () => {
  for (const [folder, uri, path] of [
    ['file:///a', 'file:///a/b%20c.txt', 'b c.txt'],
    ['file:///a/', 'file:///a/b/c.txt', 'b/c.txt'],
    ['file:///a/b', 'file:///a/c.txt', '../c.txt'],
    ['file:///a/b', 'file:///a/bc/d.txt', '../bc/d.txt'],
    ['file:///a/b', 'file:///c/d.txt', '../../c/d.txt'],
    ['file:///', 'file:///a.txt', 'a.txt'],
  ] as const) {
    it(`lead from ${folder} to ${uri} and back`, () => {
      assert.equal(pathFrom(folder, uri), path);
      assert.equal(uriFrom(folder, path), uri);
    });
  }

  it('lead nowhere on another host, and stay what they are', () => {
    assert.equal(pathFrom('file:///a', 'vscode-vfs://host/a/b.txt'), undefined);
    assert.equal(uriFrom('file:///a', 'vscode-vfs://host/a/b.txt'), 'vscode-vfs://host/a/b.txt');
  });

  it('lead to any file and back', () => {
    const names = fc.array(fc.stringMatching(/^[a-zé (),%#]*[a-zé]$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(names, names, (from, to) => {
        const [folder, uri] = [uriOf(`/${from.join('/')}`), uriOf(`/${to.join('/')}/x.txt`)];
        assert.equal(uriFrom(folder, pathFrom(folder, uri) ?? ''), uri);
      }),
    );
  });

  it('have names, folders and what is in them', () => {
    assert.equal(fileName('file:///a/b%20c.txt'), 'b c.txt');
    assert.equal(parentUri('file:///a/b%20c.txt'), 'file:///a');
    assert.equal(childUri('file:///a/', '.variorum/entities.json'), 'file:///a/.variorum/entities.json');
    assert.equal(pathInside('file:///a', 'file:///a/b/c%20d.txt'), 'b/c d.txt');
    assert.equal(pathInside('file:///a', 'file:///ab/c.txt'), undefined);
  });
});
