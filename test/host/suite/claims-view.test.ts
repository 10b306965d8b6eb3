import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isPossible } from '../../../src/extension/rows/claim-rows.js';
import { closeAll, eventually, open, rangeOf, rowsOf, variorum, write } from '../support.js';

describe('the Claims view', () => {
  afterEach(closeAll);

  it('shows each differing claim with its versions', async () => {
    const api = await variorum();
    const rows = rowsOf(api);
    assert.equal(rows[0], 'Talks in Istanbul · Fri 16 May 2025 | 4 sources');
    const length = rows.indexOf('  90-minute / nearly 2 hours +1 | Length of the talks');
    assert(length > 0, rows.join('\n'));
    assert.deepEqual(rows.slice(length + 1, length + 4), [
      '    90-minute | 004_8a96aedaaefbaff8.txt',
      '    less than two hours | Istanbul talks between Russia and Ukraine bring the biggest prisoner exchange war',
      '    nearly two-hour | The Moscow Times',
    ]);
  });

  it('shows what the sources agree on when asked to', async () => {
    const api = await variorum();
    const groups = (): number => api.claims.groupRows.filter((row) => !isPossible(row)).length;
    const { counts } = api.session.claims;
    assert(counts.agreements > 0, 'there is something to show');
    assert.equal(groups(), counts.conflicts + counts.differences);
    await vscode.commands.executeCommand('variorum.showAgreeing');
    assert.equal(groups(), counts.conflicts + counts.differences + counts.agreements);
    await vscode.commands.executeCommand('variorum.hideAgreeing');
    assert.equal(groups(), counts.conflicts + counts.differences);
  });

  it('finds the rows of a place, and the parents of a row', async () => {
    const { claims } = await variorum();
    const { document } = await open('003_');
    const [row] = claims.versionsAt(document.uri.toString(), rangeOf(document, 'nearly two-hour').start);
    assert.equal(row?.version.value, 'nearly two-hour');
    const group = claims.getParent(row);
    assert(group?.kind === 'group');
    assert.equal(group.group.title, 'Length of the talks');
    assert.equal(claims.getParent(group)?.kind, 'event');
  });

  it('keeps the identity of rows when an edit moves their places', async () => {
    const { claims, session } = await variorum();
    const ids = (): (string | undefined)[] =>
      claims
        .getChildren()
        .flatMap((event) => claims.getChildren(event))
        .map((row) => claims.getTreeItem(row).id);
    // Texts that tests before this one left open are gone a moment later.
    const files = await vscode.workspace.findFiles('{*.txt,port-halden/*.md}');
    await eventually('just the files', () => session.claims.counts.sources === files.length);
    // What those tests set going is told step by step: wait until it is still.
    let last = '';
    await eventually('stillness', async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const now = JSON.stringify(session.claims);
      const isStill = now === last;
      last = now;
      return isStill;
    });
    const before = ids();
    assert(before.length > 0);
    const places = (): string => JSON.stringify(session.claims.events.flatMap(({ groups }) => groups.map(({ id }) => id)));
    const placesBefore = places();
    const { document } = await open('000_');
    const text = document.getText();
    try {
      await write(document, `By our reporters.\n\n${text}`);
      await eventually('the places move', () => places() !== placesBefore);
      assert.deepEqual(ids(), before);
    } finally {
      await write(document, text);
    }
    await eventually('the places move back', () => places() === placesBefore);
  });

  it('reveals a version in its text and leaves the focus where it is', async () => {
    const { claims } = await variorum();
    const { document } = await open('000_');
    const [row] = claims.versionsAt(document.uri.toString(), rangeOf(document, 'less than two hours').start);
    const other = row?.parent.children.find(({ version }) => version.value === '90-minute');
    assert(other !== undefined);
    const { command } = claims.getTreeItem(other);
    assert(command !== undefined);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '90-minute');
  });
});
