import assert from 'node:assert/strict';
import { DecideRequest, MarksRequest, type Decide } from '../../../src/protocol.js';
import { applyEdit } from '../apply-edit.js';
import { Folder } from '../folder.js';
import { NamesFolder } from '../names-folder.js';

const kovarik = 'Pavel Kovarik: Kovarik 2, Pavel Kovarik 1';
const lund = 'Rosa Lund: Rosa Lund 2';
const kovalik = 'Pavel Kovalik: Pavel Kovalik 1, Kovalik 1';
const both = 'Pavel Kovarik: Kovarik 2, Pavel Kovalik 1, Kovalik 1, Pavel Kovarik 1';

const mergeFile =
  '{ "version": 1, "decisions": [{ "decision": "merge", "name": { "name": "Pavel Kovalik", "type": "person" }, "into": { "name": "Pavel Kovarik", "type": "person" } }] }';

describe('what is decided on names', () => {
  let names: NamesFolder;

  afterEach(() => names.stop());

  it('is written to a file of its own in the folder, and holds', async () => {
    names = await NamesFolder.start();
    await names.people('Rosa Lund: Rosa Lund 2', kovalik, kovarik);
    await names.decide({
      kind: 'merge',
      entity: await names.idAt(names.courier, 'Kovalik left'),
      other: await names.idAt(names.herald, 'Pavel'),
    });
    assert.equal(
      names.written,
      [
        '{',
        '  "version": 1,',
        '  "decisions": [',
        '    { "decision": "merge", "name": { "name": "Pavel Kovalik", "type": "person" }, "into": { "name": "Pavel Kovarik", "type": "person" } }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    await names.people(lund, both);
    await names.decide({ kind: 'split', entity: await names.idAt(names.herald, 'Pavel'), spelling: 'Pavel Kovalik' });
    assert.equal(names.written, '{\n  "version": 1,\n  "decisions": []\n}\n');
    await names.people(lund, kovalik, kovarik);
  });

  it('renames, retypes, takes a single mention out, and drops what is no name', async () => {
    names = await NamesFolder.start();
    await names.decide({ kind: 'rename', entity: await names.idAt(names.herald, 'Rosa'), name: '  Rosa   M. Lund ' });
    await names.people('Rosa M. Lund: Rosa Lund 2', kovalik, kovarik);
    await names.decide({ kind: 'split-mention', ...names.editor.at(names.herald, 'Kovarik said') });
    await names.people('Rosa M. Lund: Rosa Lund 2', kovalik, 'Pavel Kovarik: Pavel Kovarik 1, Kovarik 1', 'Kovarik: Kovarik 1');
    assert.match(
      names.written ?? '',
      /"source": "herald\.txt", "prefix": "[^"]*on Monday\. Later, ", "suffix": " said that Rosa Lund/,
    );
    await names.decide({ kind: 'retype', entity: await names.idAt(names.courier, 'Kovalik left'), type: 'organization' });
    await names.decide({ kind: 'not-a-name', entity: await names.idAt(names.herald, 'Rosa') });
    await names.people('Pavel Kovarik: Pavel Kovarik 1, Kovarik 1', 'Kovarik: Kovarik 1');
    const marks = await names.editor.connection.sendRequest(MarksRequest, { textDocument: { uri: names.courier } });
    assert.deepEqual([marks.ranges.person.length, marks.ranges.organization.length], [0, 2]);
  });

  it('counts when the window opens, whoever wrote it, and as it stands in the editor', async () => {
    names = await NamesFolder.start({ '.variorum/entities.json': mergeFile });
    await names.people(lund, both);
    await names.editor.open(names.file, '{ "version": 1, "decisions": [] }', 'json');
    await names.people(lund, kovalik, kovarik);
    await names.editor.close(names.file);
    await names.people(lund, both);
  });

  it('follows the file when it is changed by others, or goes with its folder', async () => {
    names = await NamesFolder.start();
    await names.put(mergeFile, true);
    await names.people(lund, both);
    names.folder.remove('.variorum');
    await names.editor.filesChanged(['Deleted', names.folder.uriOf('.variorum')]);
    await names.people(lund, kovalik, kovarik);
  });

  it('survives the edits of the texts', async () => {
    names = await NamesFolder.start({ '.variorum/entities.json': mergeFile });
    await names.people(lund, both);
    await names.editor.edit(names.courier, 'Talks', 'Yesterday’s talks');
    await names.editor.edit(names.courier, 'Kovalik left', 'He left');
    await names.people(lund, 'Pavel Kovarik: Kovarik 2, Pavel Kovalik 1, Pavel Kovarik 1');
  });

  it('stays as it was while the file is broken, which is said once, and shown where', async () => {
    names = await NamesFolder.start({ '.variorum/entities.json': mergeFile });
    await names.people(lund, both);
    await names.put('{\n  "version": 1\n  "decisions": [] }');
    await names.editor.until(() => names.editor.messages.length > 0, 'a message');
    assert.match(
      names.editor.messages[0] ?? '',
      /^\.variorum\/entities\.json, line 3, column 3: .*Until it is mended, what was decided before counts\.$/,
    );
    assert.deepEqual(names.editor.diagnostics.get(names.file)?.[0]?.range.start, { line: 2, character: 2 });
    await names.put('{\n  "version": 1\n  "decisions": [ ] }');
    await names.people(lund, both);
    assert.equal(names.editor.messages.length, 1);
    const result = await names.editor.connection.sendRequest(DecideRequest, {
      decide: { kind: 'rename', entity: await names.idAt(names.herald, 'Rosa'), name: 'R.' },
    });
    assert.match(
      'message' in result ? result.message : '',
      /^\.variorum\/entities\.json, line 3, .*Nothing was changed; mend it and try again\.$/,
    );
    await names.put('{\n  "version": 1,\n  "decisions": [] }');
    await names.editor.until(() => names.editor.diagnostics.get(names.file)?.length === 0, 'the problem to go');
    await names.people(lund, kovalik, kovarik);
  });

  it('is refused in words where there is nothing to decide, or no place for it', async () => {
    names = await NamesFolder.start();
    const ask = async (decide: Parameters<typeof names.decide>[0]): Promise<string> => {
      const result = await names.editor.connection.sendRequest(DecideRequest, { decide });
      return 'message' in result ? result.message : 'an edit';
    };
    const id = await names.idAt(names.herald, 'Rosa');
    assert.equal(await ask({ kind: 'rename', entity: 'person:Nobody', name: 'N.' }), 'The texts have changed since; ask again.');
    assert.equal(await ask({ kind: 'rename', entity: id, name: ' ' }), 'A name must not be empty.');
    assert.equal(await ask({ kind: 'retype', entity: id, type: 'person' }), 'That is decided already.');
    assert.equal(await ask({ kind: 'rename', entity: id, name: 'R.' }), 'an edit');
  });

  it('is kept in the folder of the text it was decided in, and taken back wherever it stands', async () => {
    const other = Folder.make({ 'wire.txt': 'Pavel Kovarick said no. Kovarick left.\n' });
    try {
      names = await NamesFolder.start();
      await names.editor.foldersChanged([other.uri], []);
      await names.editor.indexed(3);
      const wire = other.uriOf('wire.txt');
      await names.editor.open(wire, 'Pavel Kovarick said no. Kovarick left.\n');
      const decide: Decide = { kind: 'split-mention', ...names.editor.at(wire, 'Kovarick left') };
      const result = await names.editor.connection.sendRequest(DecideRequest, { decide, textDocument: { uri: wire } });
      assert.ok('edit' in result);
      const file = other.uriOf('.variorum/entities.json');
      const { texts, created } = applyEdit(result.edit, {});
      assert.deepEqual(created, [file]);
      assert.match(texts[file] ?? '', /"source": "wire\.txt"/);
      other.write('.variorum/entities.json', texts[file] ?? '');
      await names.editor.filesChanged(['Created', file]);
      await names.people('Rosa Lund: Rosa Lund 2', kovalik, kovarik, 'Pavel Kovarick: Pavel Kovarick 1', 'Kovarick: Kovarick 1');

      const back: Decide = {
        kind: 'merge',
        entity: await names.idAt(wire, 'Kovarick left'),
        other: await names.idAt(wire, 'Pavel'),
      };
      const undone = await names.editor.connection.sendRequest(DecideRequest, {
        decide: back,
        textDocument: { uri: names.herald },
      });
      assert.ok('edit' in undone);
      const after = applyEdit(undone.edit, texts);
      assert.deepEqual(after.created, []);
      assert.equal(after.texts[file], '{\n  "version": 1,\n  "decisions": []\n}\n');
    } finally {
      other.remove();
    }
  });

  it('has no place without a folder', async () => {
    names = await NamesFolder.start({}, { folders: [] });
    const result = await names.editor.connection.sendRequest(DecideRequest, {
      decide: { kind: 'not-a-name', entity: await names.idAt(names.herald, 'Rosa') },
    });
    assert.match('message' in result ? result.message : '', /^Open a folder: /);
  });
});
