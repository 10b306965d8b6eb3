import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol';
import { MarksRequest, type MarksResult } from '../../../src/protocol.js';
import { Editor } from '../editor.js';
import { Folder, strike } from '../folder.js';

const herald = `${strike['herald.txt']}\nThe 12-day strike was the first there since 1998.\n`;

/** So many sources that an answer does not wait until they are compared. */
const others = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`note-${index}.txt`, `Note ${index} is short.\n`]));

describe('marks of a text that is not compared yet', () => {
  let folder: Folder;
  let editor: Editor;
  let uri: string;

  beforeEach(async () => {
    folder = Folder.make({ ...others, ...strike, 'herald.txt': herald });
    uri = folder.uriOf('herald.txt');
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(63);
    await editor.open(uri, herald);
    await editor.until(() => editor.claims?.marks.includes(uri) === true, 'the opened document');
  });

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  async function marks(): Promise<MarksResult> {
    return editor.connection.sendRequest(MarksRequest, { textDocument: { uri } });
  }

  async function toldAgain(): Promise<void> {
    const before = editor.claims;
    await editor.until(() => editor.claims !== before && editor.claims?.marks.includes(uri) === true, 'the edited document');
  }

  function has(ranges: readonly Range[], text: string): boolean {
    return ranges.some((range) => JSON.stringify(range) === JSON.stringify(editor.rangeOf(uri, text)));
  }

  it('are where its words are now, and those of differing claims move with them', async () => {
    assert.ok(has((await marks()).ranges.conflict, '12 days'));
    await editor.edit(uri, 'Dock workers in', 'The 300 stevedores of Anna Berg in');
    const { version, ranges } = await marks();
    assert.equal(version, 2);
    assert.ok(has(ranges.conflict, '12 days'));
    assert.ok(has(ranges.person, 'Anna Berg'));
    assert.ok(ranges.quantity.some(({ start }) => start.character === 4 && start.line === 2));
  });

  it('say nothing of a claim that was edited, until it is compared: then the editor is told to ask again', async () => {
    await editor.edit(uri, '12 days', '13 days');
    const { ranges } = await marks();
    assert.ok(has(ranges.quantity, '13 days'));
    assert.ok(!has(ranges.conflict, '13 days'));
    await toldAgain();
    assert.ok(has((await marks()).ranges.conflict, '13 days'));
  });

  it('are told again even where comparing changed nothing', async () => {
    await editor.edit(uri, 'went back', 'came back');
    await marks();
    await toldAgain();
  });

  it('leave out what the analyst said is no name', async () => {
    folder.write(
      '.variorum/entities.json',
      JSON.stringify({ version: 1, decisions: [{ decision: 'not-a-name', spelling: 'Anna Berg' }] }),
    );
    const told = editor.claims;
    await editor.filesChanged(['Created', folder.uriOf('.variorum/entities.json')]);
    await editor.until(() => editor.claims !== told, 'the decision');
    await editor.edit(uri, 'Dock workers in', 'The stevedores of Anna Berg in');
    assert.ok(!has((await marks()).ranges.person, 'Anna Berg'));
  });
});
