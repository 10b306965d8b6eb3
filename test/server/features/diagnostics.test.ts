import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { Editor, fullCapabilities } from '../editor.js';
import { Folder, strike } from '../folder.js';

describe('diagnostics', () => {
  let folder: Folder;
  let editor: Editor;
  let herald: string;

  beforeEach(() => {
    folder = Folder.make(strike);
    herald = folder.uriOf('herald.txt');
  });

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('show the differing claims of all sources of a folder as hints, one a claim, with the versions and nothing else', async () => {
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
    const courier = folder.uriOf('courier.txt');
    assert.deepEqual(editor.problems(herald, strike['herald.txt']), [
      'claim-conflict: 12 days',
      'claim-difference: 2,400 dock workers',
    ]);
    assert.deepEqual(editor.problems(courier, strike['courier.txt']), [
      'claim-conflict: 15 days',
      'claim-difference: about 2,500 dock workers',
    ]);
    assert.deepEqual(editor.problems(folder.uriOf('wire/bulletin.md'), strike['wire/bulletin.md']), [
      'claim-conflict: twelve days',
    ]);
    const [conflict, difference] = editor.diagnostics.get(herald) ?? [];
    assert.deepEqual(Object.keys(conflict ?? {}).sort(), ['code', 'data', 'message', 'range', 'severity', 'source']);
    assert.equal(conflict?.source, 'variorum');
    assert.deepEqual(Object.keys(conflict.data as object), ['group', 'claim']);
    assert.equal(conflict.message, '2 versions: 12 days · 15 days');
    assert.equal(difference?.message, '2 versions: 2,400 dock workers · about 2,500 dock workers');
    for (const each of [...editor.diagnostics.values()].flat()) assert.equal(each.severity, DiagnosticSeverity.Hint);
  });

  it('list few versions and count the rest, on one line', async () => {
    const days = [12, 15, 21, 30, 44, 51];
    for (const name of Object.keys(strike)) folder.remove(name);
    for (const each of days) folder.write(`wire-${each}.txt`, strike['courier.txt'].replace('15 days', `${each}  days`));
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(days.length);
    const conflict = editor.diagnostics.get(folder.uriOf('wire-44.txt'))?.find(({ code }) => code === 'claim-conflict');
    assert.equal(conflict?.message, '6 versions: 12 days · 15 days · 21 days · 30 days · 2 more');
  });

  it('have the severities of the settings, and follow them', async () => {
    let severity: unknown = { conflict: 'error', difference: 'off' };
    editor = await Editor.start({
      folders: [folder.uri],
      capabilities: { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, configuration: true } },
      configuration: () => ({ severity }),
    });
    await editor.indexed(3);
    const severities = () => new Set((editor.diagnostics.get(herald) ?? []).map((each) => each.severity));
    assert.deepEqual(severities(), new Set([DiagnosticSeverity.Error]));
    severity = { conflict: 'hint', difference: 'off' };
    await editor.settingsChanged(null);
    await editor.until(() => severities().has(DiagnosticSeverity.Hint), 'the new severity');
    severity = { conflict: 'off', difference: 'off' };
    await editor.settingsChanged(null);
    await editor.until(() => severities().size === 0, 'no diagnostics');
  });

  it('take settings from the client’s start options where it has no configuration to ask for, and name wrong ones', async () => {
    editor = await Editor.start({
      folders: [folder.uri],
      initializationOptions: { severity: { conflict: 'information', difference: 'loud' } },
    });
    await editor.indexed(3);
    const conflict = editor.diagnostics.get(herald)?.find(({ code }) => code === 'claim-conflict');
    assert.equal(conflict?.severity, DiagnosticSeverity.Information);
    assert.ok(editor.log.some((line) => line.includes('variorum.severity.difference') && line.includes('hint')));
    await editor.settingsChanged({ variorum: { severity: { conflict: 'off', difference: 'off' } } });
    await editor.until(() => editor.diagnostics.get(herald)?.length === 0, 'no diagnostics');
  });

  it('follow edits, before they are saved', async () => {
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
    await editor.open(herald, strike['herald.txt']);
    await editor.edit(herald, '12 days', '13 days');
    const problems = () => editor.problems(herald, strike['herald.txt'].replace('12', '13'));
    await editor.until(() => problems().includes('claim-conflict: 13 days'), 'the edited claim');
    await editor.close(herald);
    const saved = () => editor.problems(herald, strike['herald.txt']);
    await editor.until(() => saved().includes('claim-conflict: 12 days'), 'the file as it is on disk');
  });

  it('tell on its first line that a file is not UTF-8', async () => {
    folder.write('damaged.txt', Buffer.from('Caf\xc3\xa9 workers \xff went home after the strike.\n', 'latin1'));
    const damaged = folder.uriOf('damaged.txt');
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(4);
    const [problem] = editor.diagnostics.get(damaged) ?? [];
    assert.equal(problem?.code, 'source-encoding');
    assert.equal(problem.severity, DiagnosticSeverity.Information);
    assert.equal(problem.range.start.line, 0);
  });

  it('leave out binary and very large files, and say so in the log, once each', async () => {
    folder.write('picture.txt', new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 0, 2, 0, 0]));
    folder.write('large.txt', 'The strike lasted 90 days. '.repeat(800_000));
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
    await editor.filesChanged(['Changed', folder.uriOf('picture.txt')], ['Created', folder.uriOf('large.txt')]);
    await editor.open(herald, strike['herald.txt']);
    await editor.edit(herald, '12 days', '14 days');
    await editor.until(
      () => editor.problems(herald, strike['herald.txt'].replace('12', '14')).includes('claim-conflict: 14 days'),
      'the edit',
    );
    assert.equal(editor.log.filter((line) => line.startsWith('picture.txt: ')).length, 1);
    assert.equal(editor.log.filter((line) => line.startsWith('large.txt: ')).length, 1);
    assert.deepEqual(editor.messages, []);
    assert.equal(editor.diagnostics.get(folder.uriOf('picture.txt')), undefined);
  });
});
