import assert from 'node:assert/strict';
import { CancellationTokenSource, HoverRequest, WorkDoneProgressCancelNotification } from 'vscode-languageserver-protocol/node';
import { ClaimsRequest, MarksRequest } from '../../../src/protocol.js';
import { Editor, fullCapabilities } from '../editor.js';
import { Folder, strike } from '../folder.js';

const { 'herald.txt': herald, 'courier.txt': courier } = strike;

describe('the workspace', () => {
  const folders: Folder[] = [];
  const editors: Editor[] = [];

  function make(files: Readonly<Record<string, string | Uint8Array>>): Folder {
    const folder = Folder.make(files);
    folders.push(folder);
    return folder;
  }

  async function start(...options: Parameters<typeof Editor.start>): Promise<Editor> {
    const editor = await Editor.start(...options);
    editors.push(editor);
    return editor;
  }

  afterEach(async () => {
    for (const editor of editors.splice(0)) await editor.stop();
    for (const folder of folders.splice(0)) folder.remove();
  });

  it('may have no folder: then the open texts are the sources', async () => {
    const editor = await start();
    await editor.indexed(0);
    const open = 'file:///nowhere/herald.txt';
    await editor.open(open, herald);
    await editor.open('file:///nowhere/courier.txt', courier);
    await editor.indexed(2);
    assert.ok(editor.problems(open, herald).includes('claim-conflict: 12 days'));
    await editor.close(open);
    await editor.indexed(1);
    assert.deepEqual(editor.diagnostics.get(open), []);
  });

  it('may have a folder with no text', async () => {
    const folder = make({ 'picture.png': '', 'README.md': 'The strike lasted 3 days.' });
    const editor = await start({ folders: [folder.uri] });
    await editor.indexed(0);
    const result = await editor.connection.sendRequest(ClaimsRequest);
    assert.deepEqual(result, {
      events: [],
      counts: { conflicts: 0, open: 0, differences: 0, agreements: 0, possible: 0, sources: 0, leftOut: 0 },
      reading: null,
    });
  });

  it('may have a folder that is not there, and says so', async () => {
    const editor = await start({ folders: ['file:///nowhere/at/all'] });
    await editor.indexed(0);
    assert.deepEqual(editor.log, ['/nowhere/at/all is not there, or no folder; nothing is read from it.']);
  });

  it('reads texts of any encoding and shape', async () => {
    const folder = make({
      'empty.txt': '',
      'wide.txt': Buffer.from(`\uFEFF${courier}`, 'utf16le'),
      'line.txt': 'The harbour was quiet and nobody came. '.repeat(27_000),
      'herald.txt': herald,
    });
    const editor = await start({ folders: [folder.uri] });
    await editor.indexed(4);
    assert.ok(editor.problems(folder.uriOf('wide.txt'), courier).includes('claim-conflict: 15 days'));
    assert.deepEqual(editor.log, []);
  });

  it('may have two folders, whose sources are compared, and that come and go', async () => {
    const first = make({ 'herald.txt': herald });
    const second = make({ 'courier.txt': courier });
    const editor = await start({ folders: [first.uri] });
    await editor.indexed(1);
    await editor.foldersChanged([second.uri], []);
    await editor.indexed(2);
    assert.ok(editor.problems(first.uriOf('herald.txt'), herald).includes('claim-conflict: 12 days'));
    await editor.foldersChanged([], [second.uri]);
    await editor.indexed(1);
    assert.deepEqual(editor.diagnostics.get(first.uriOf('herald.txt')), []);
  });

  it('reads a file of two nested folders once', async () => {
    const folder = make({ 'herald.txt': herald, 'wire/courier.txt': courier });
    const editor = await start({ folders: [folder.uri, folder.uriOf('wire')] });
    await editor.indexed(2);
  });

  it('follows files that are made, changed, renamed and deleted', async () => {
    const folder = make({ 'herald.txt': herald });
    const editor = await start({ folders: [folder.uri] });
    await editor.indexed(1);
    assert.ok(editor.registrations.includes('workspace/didChangeWatchedFiles'));

    folder.write('courier.txt', courier);
    await editor.filesChanged(['Created', folder.uriOf('courier.txt')]);
    await editor.indexed(2);

    folder.write('courier.txt', courier.replace('15 days', '16 days'));
    await editor.filesChanged(['Changed', folder.uriOf('courier.txt')]);
    const changed = () => editor.problems(folder.uriOf('courier.txt'), courier.replace('15 days', '16 days'));
    await editor.until(() => changed().includes('claim-conflict: 16 days'), 'the changed file');

    folder.rename('courier.txt', 'courier-2.txt');
    await editor.filesChanged(['Deleted', folder.uriOf('courier.txt')], ['Created', folder.uriOf('courier-2.txt')]);
    await editor.until(() => editor.diagnostics.get(folder.uriOf('courier.txt'))?.length === 0, 'the old name to go');
    await editor.until(() => (editor.diagnostics.get(folder.uriOf('courier-2.txt'))?.length ?? 0) > 0, 'the new name');

    folder.remove('courier-2.txt');
    await editor.filesChanged(['Deleted', folder.uriOf('courier-2.txt')]);
    await editor.indexed(1);
  });

  it('follows folders that are renamed and deleted as a whole', async () => {
    const folder = make({ 'herald.txt': herald, 'wire/a/courier.txt': courier });
    const editor = await start({ folders: [folder.uri] });
    await editor.indexed(2);
    folder.rename('wire', 'agency');
    await editor.filesChanged(['Deleted', folder.uriOf('wire')], ['Created', folder.uriOf('agency')]);
    await editor.until(
      () => (editor.diagnostics.get(folder.uriOf('agency/a/courier.txt'))?.length ?? 0) > 0,
      'the renamed folder',
    );
    folder.remove('agency');
    await editor.filesChanged(['Deleted', folder.uriOf('agency')]);
    await editor.indexed(1);
  });

  it('says of a file that it cannot read, and goes on', async () => {
    const folder = make({ 'herald.txt': herald, 'courier.txt': courier });
    const editor = await start({ folders: [folder.uri] });
    await editor.indexed(2);
    folder.remove('courier.txt');
    folder.makeFolder('courier.txt');
    await editor.filesChanged(['Changed', folder.uriOf('courier.txt')]);
    await editor.indexed(1);
    await editor.until(() => editor.log.some((line) => line.startsWith('courier.txt: Cannot be read')), 'a word in the log');
  });

  it('gives nothing for a document that the globs leave out', async () => {
    const folder = make({ 'herald.txt': herald, 'README.md': courier, 'notes/courier.txt': courier });
    const editor = await start({
      folders: [folder.uri],
      initializationOptions: { files: { exclude: ['notes/**', 'README.md'] } },
    });
    await editor.indexed(1);
    await editor.open(folder.uriOf('README.md'), courier, 'markdown');
    await editor.open(folder.uriOf('notes/courier.txt'), courier);
    await editor.open(folder.uriOf('courier.log'), courier);
    const { ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri: folder.uriOf('README.md') } });
    assert.ok(Object.values(ranges).every((list) => list.length === 0));
    assert.equal(editor.claims?.counts.sources, 1);
    await editor.settingsChanged({ variorum: { files: { include: ['**/*.{txt,log}'], exclude: ['README.md'] } } });
    await editor.indexed(3);
  });

  it('takes an open document for its file, however the editor escapes its address', async () => {
    const folder = make({ 'herald (1), März.txt': herald, 'courier.txt': courier });
    const editor = await start({ folders: [folder.uri] });
    await editor.indexed(2);
    const sameUri = `${folder.uri}/herald%20(1),%20M%C3%A4rz.txt`;
    await editor.open(sameUri, herald.replace('12 days', '11 days'));
    await editor.until(() => editor.claims?.marks.length === 1, 'the document');
    assert.equal(editor.claims?.counts.sources, 2);
    const { ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri: sameUri } });
    assert.equal(ranges.conflict.length, 1);
  });

  it('counts the files that are left out', async () => {
    const folder = make({ 'herald.txt': herald, 'picture.txt': 'GIF89a\0\0\0' });
    const editor = await start({ folders: [folder.uri] });
    await editor.indexed(1);
    assert.equal(editor.claims?.counts.leftOut, 1);
  });

  it('answers while it reads, and stops reading when the analyst says so', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`report-${number}.txt`, herald]));
    const folder = make(files);
    const editor = await start({
      folders: [folder.uri],
      capabilities: { ...fullCapabilities, window: { workDoneProgress: true } },
    });
    await editor.until(() => editor.progress.length > 0, 'progress');
    const early = await editor.connection.sendRequest(ClaimsRequest);
    assert.ok(early.reading, 'it is still reading');
    assert.ok(early.reading.done <= early.reading.total);
    const [token = ''] = editor.progress;
    await editor.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    await editor.until(() => editor.claims?.reading === null, 'the end');
    assert.ok((editor.claims?.counts.sources ?? 0) < 400);
    assert.ok(editor.log.some((line) => line.includes('files were left out')));
  });

  it('refuses a request that was cancelled, and answers the next one', async () => {
    const editor = await start();
    const open = 'file:///nowhere/herald.txt';
    await editor.open(open, herald);
    const source = new CancellationTokenSource();
    const hover = editor.connection.sendRequest(HoverRequest.type, editor.at(open, '12 days'), source.token);
    source.cancel();
    await assert.rejects(hover, { code: -32800 });
    assert.equal((await editor.connection.sendRequest(ClaimsRequest)).counts.sources, 1);
  });

  it('answers a bad request with an error and stays alive', async () => {
    const editor = await start();
    await assert.rejects(editor.connection.sendRequest('textDocument/hover', {}));
    await assert.rejects(editor.connection.sendRequest('variorum/marks', { textDocument: 7 }));
    await assert.rejects(editor.connection.sendRequest('codeAction/resolve', { title: 'x', data: { claim: 3 } }));
    await assert.rejects(editor.connection.sendRequest('variorum/nothing'));
    assert.equal(
      await editor.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: 'file:///x.txt' },
        position: { line: 9, character: 9 },
      }),
      null,
    );
  });
});
