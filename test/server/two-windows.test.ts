import assert from 'node:assert/strict';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { AnnotateRequest } from '../../src/annotation-protocol.js';
import { replaceText } from '../../src/extension/writing/locked-file.js';
import { childUri, pathOf, uriOf } from '../../src/files/uris.js';
import { ClaimsRequest, DecideRequest, type ReadFrom } from '../../src/protocol.js';
import { withFolder } from '../temporary-folder.js';
import { applyEdit } from './apply-edit.js';
import { Editor } from './editor.js';
import { strike } from './folder.js';

interface Answer {
  readonly edit: WorkspaceEdit;
  readonly readFrom: ReadFrom;
}

/** Writes what a server proposes, as a window does. @returns whether no other window was quicker */
async function write({ edit, readFrom }: Answer): Promise<boolean> {
  const known = Object.entries(readFrom).flatMap(([uri, text]) => (text === null ? [] : [[uri, text] as const]));
  const { texts } = applyEdit(edit, Object.fromEntries(known));
  const written: boolean[] = [];
  for (const [uri, text] of Object.entries(texts)) written.push(await replaceText(pathOf(uri), readFrom[uri] ?? undefined, text));
  return written.every(Boolean);
}

function answered<T extends object>(result: T): T & Answer {
  assert.ok('edit' in result && result.edit !== null, JSON.stringify(result));
  return result as T & Answer;
}

describe('two windows on one folder', () => {
  const windows: Editor[] = [];
  afterEach(() => Promise.all(windows.splice(0).map((window) => window.stop())));

  const open = async (folder: string): Promise<Editor> => {
    const window = await Editor.spawn({ folders: [folder] });
    windows.push(window);
    await window.indexed(3);
    return window;
  };

  it('keep what both annotate at once: an edit made on the old file is refused, and made anew', () =>
    withFolder({ ...strike }, async (path) => {
      const folder = uriOf(await realpath(path));
      const source = childUri(folder, 'herald.txt');
      const all = [await open(folder), await open(folder)];
      const ask = async (index: number, body: string) => {
        const range = { start: { line: index * 2, character: 0 }, end: { line: index * 2, character: 7 } };
        const annotate = { kind: 'create', passages: [{ textDocument: { uri: source }, range }], body, tags: [] } as const;
        return answered((await all[index]?.connection.sendRequest(AnnotateRequest, { annotate, author: body })) ?? {});
      };
      for (const round of [1, 2]) {
        const [ours, theirs] = [await ask(0, `ours ${round}`), await ask(1, `theirs ${round}`)];
        assert.deepEqual([await write(theirs), await write(ours)], [true, false]);
        assert.equal(await write(await ask(0, `ours ${round}`)), true);
      }
      const file = await readFile(join(path, '.variorum', 'annotations', 'herald.txt.jsonld'), 'utf8');
      const bodies = [...JSON.stringify(JSON.parse(file)).matchAll(/"(?:ours|theirs) \d"/g)].map(([text]) => text);
      assert.deepEqual([...new Set(bodies)].sort(), ['"ours 1"', '"ours 2"', '"theirs 1"', '"theirs 2"']);
    }));

  it('keep what both decide at once', () =>
    withFolder({ ...strike }, async (path) => {
      const folder = uriOf(await realpath(path));
      const [one, other] = [await open(folder), await open(folder)];
      const decide = async (window: Editor, status: 'verified' | 'disputed') => {
        const { events } = await window.connection.sendRequest(ClaimsRequest);
        const [group] = events.flatMap(({ groups }) => groups);
        assert.ok(group !== undefined);
        return answered(
          await window.connection.sendRequest(DecideRequest, { decide: { kind: 'status', groups: [group.id], status } }),
        );
      };
      const [ours, theirs] = [await decide(one, 'verified'), await decide(other, 'disputed')];
      assert.deepEqual([await write(theirs), await write(ours)], [true, false]);
      assert.equal(await write(await decide(one, 'verified')), true);
      const lines = (await readFile(join(path, '.variorum', 'claims.jsonl'), 'utf8')).trim().split('\n');
      assert.equal(lines.length, 2);
      for (const line of lines) assert.doesNotThrow(() => void JSON.parse(line));
    }));
});
