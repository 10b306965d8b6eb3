import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/extension.js';
import { isPossible, type GroupRow } from '../../../src/extension/rows/claim-rows.js';
import { accepting, closeAll, eventually, exists, folder, open, picking, rangeOf, variorum } from '../support.js';

const run = (command: string, ...given: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`variorum.${command}`, ...given);

describe('deciding on claims', () => {
  let api: Api;
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.variorum', 'claims.jsonl');
  const written = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  const lines = async (): Promise<string[]> => ((await exists(file())) ? (await written()).trim().split('\n') : []);
  const sure = (): GroupRow[] => api.claims.groupRows.filter((row) => !isPossible(row));
  const titles = (): string[] => sure().map(({ group }) => group.title);
  const rowOf = (title: string): GroupRow => sure().find(({ group }) => group.title === title) ?? assert.fail(title);
  const groupWith = (value: string): GroupRow =>
    sure().find(({ group }) => group.versions.some((version) => version.value === value)) ?? assert.fail(value);
  const lengthOfTalks = 'Length of the talks';

  const show = (document: vscode.TextDocument, words: string, viewColumn: vscode.ViewColumn): Thenable<vscode.TextEditor> => {
    const { start } = rangeOf(document, words);
    return vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(start, start) });
  };

  before(async () => {
    api = await variorum();
    await closeAll();
    await run('showAgreeing');
    assert.ok(sure().length > 3);
  });

  /** Takes all back, so that the next test finds what this one did. */
  afterEach(async () => {
    await closeAll();
    while ((await lines()).length > 0) {
      const before = (await lines()).length;
      await run('undoDecision');
      await eventually('one decision less', async () => (await lines()).length < before);
    }
    await eventually('all open again', () => sure().every(({ group }) => group.state.status === 'open' && !group.state.isSeen));
  });

  after(async () => {
    await run('hideAgreeing');
    const kept = vscode.Uri.joinPath(folder(), '.variorum');
    if (await exists(kept)) await vscode.workspace.fs.delete(kept, { recursive: true });
  });

  it('goes to the next open claim, and to the one before, and passes over what is decided', async () => {
    const selected = (): string | undefined => api.selectedClaim()?.key;
    const goes = async (command: string, to: GroupRow | undefined): Promise<void> => {
      await run(command);
      await eventually(`${command}: ${to?.group.title ?? ''}`, () => selected() === to?.key);
    };
    const rows = api.claims.groupRows;
    const first = Math.max(
      0,
      rows.findIndex(({ key }) => key === selected()),
    );
    const beside = (step: number): GroupRow | undefined => rows[(first + step) % rows.length];
    if (selected() === undefined) await goes('nextOpen', beside(0));
    await goes('nextOpen', beside(1));
    await goes('nextOpen', beside(2));
    await goes('previousOpen', beside(1));
    await run('markSeen', beside(2));
    await eventually('seen', () => api.claims.groupRows.some(({ key, group }) => key === beside(2)?.key && group.state.isSeen));
    await goes('nextOpen', beside(3));
    await goes('previousOpen', beside(1));
  });

  it('sorts by title when that is chosen, and by gravity again', async () => {
    const before = titles();
    const inEvents = (): string[][] =>
      api.claims
        .getChildren()
        .map((event) => api.claims.getChildren(event).flatMap((row) => (row.kind === 'group' ? [row.group.title] : [])));
    try {
      await picking(run('sortClaims'), 3);
      for (const event of inEvents())
        assert.deepEqual(
          event,
          event.toSorted((a, b) => a.localeCompare(b)),
        );
      assert.notDeepEqual(titles(), before);
    } finally {
      await picking(run('sortClaims'), 0);
    }
    assert.deepEqual(titles(), before);
  });

  it('copies a value as it is written', async () => {
    const version = rowOf(lengthOfTalks).children.find((row) => row.version.value === '90-minute');
    await vscode.env.clipboard.writeText('');
    await run('copyValue', version);
    assert.equal(await vscode.env.clipboard.readText(), '90-minute');
  });

  it('gives a claim the status that is picked, and writes it', async () => {
    await picking(run('setStatus', rowOf(lengthOfTalks)), 1);
    await eventually('the status', () => rowOf(lengthOfTalks).group.state.status === 'verified');
    const [line, ...more] = await lines();
    assert.deepEqual(more, []);
    assert.match(line ?? '', /^\{ "decision": "status", "status": "verified", .*"exact": "90-minute"/);
  });

  it('parts what is sure by the version that is another thing, and undo brings it back', async () => {
    const values = (): string[] => groupWith('nearly two-hour').group.versions.map(({ value }) => value);
    const before = values();
    assert.ok(before.includes('90-minute'));
    await run(
      'differentThings',
      groupWith('nearly two-hour').children.find(({ version }) => version.value === '90-minute'),
    );
    await eventually('no 90-minute', () => !values().includes('90-minute'));
    assert.deepEqual(values().toSorted(), before.filter((value) => value !== '90-minute').toSorted());
    assert.match((await lines())[0] ?? '', /^\{ "decision": "different-things", .*"claims": \[\{ [^\]]*"exact": "90-minute"/);
    await run('undoDecision');
    await eventually('90-minute again', () => values().includes('90-minute'));
    assert.deepEqual(values(), before);
    assert.deepEqual(await lines(), []);
  });

  it('joins the claims at the cursors of two texts beside each other', async () => {
    const { document: talks } = await open('000_');
    const { document } = await open('004_');
    await show(document, '1,000 prisoners each', vscode.ViewColumn.One);
    await show(talks, 'less than two hours', vscode.ViewColumn.Two);
    await eventually('two texts', () => vscode.window.visibleTextEditors.length === 2);
    await eventually('the tree to follow', () => api.selectedClaim()?.kind === 'version');
    await run('sameThing', { rowsOnly: true });
    assert.deepEqual(await lines(), [], 'a key in the tree is about its rows');
    await accepting(run('sameThing'));
    const [line] = await eventually('the decision', async () => ((await lines()).length === 1 ? lines() : undefined));
    assert.match(line ?? '', /^\{ "decision": "same-thing", "claims": \[.*"exact": "1,000 prisoners/);
    assert.match(line ?? '', /"exact": "less than two hours"/);
  });
});
