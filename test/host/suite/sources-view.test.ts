import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/extension.js';
import type { SourceRow } from '../../../src/extension/rows/source-rows.js';
import { closeAll, open, picking, rangeOf, variorum } from '../support.js';

const run = (command: string, ...given: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`variorum.${command}`, ...given);

describe('the Sources view', () => {
  let api: Api;
  const rows = (): SourceRow[] => api.sources.getChildren().flatMap((row) => (row.kind === 'source' ? [row] : []));

  before(async () => {
    api = await variorum();
    await api.sources.update();
  });

  afterEach(async () => {
    api.sources.filterBy('');
    api.sources.sortBy('name');
    await closeAll();
  });

  it('lists each source with its fields, and what is told of it', () => {
    const row = rows().find(({ node }) => node.source.label === 'The Moscow Times') ?? assert.fail();
    assert.equal(rows().length, api.session.claims.counts.sources);
    const children = api.sources.getChildren(row).map((child) => {
      const { label, description } = api.sources.getTreeItem(child);
      return `${typeof label === 'string' ? label : ''}: ${String(description)}`;
    });
    const { fields, claims, alone } = row.node;
    const orUnknown = (value: string): string => (value === '' ? 'not known' : value);
    assert.deepEqual(children.slice(0, 7), [
      'Outlet: The Moscow Times',
      `Title: ${orUnknown(fields.title)}`,
      `Date: ${orUnknown(fields.published)}`,
      `Authors: ${orUnknown(fields.authors)}`,
      `Address: ${orUnknown(fields.url)}`,
      `Key: ${row.node.key ?? 'not cited yet'}`,
      `Claims: ${claims}, ${alone} of them said by no other source`,
    ]);
    assert.ok(claims > 0);
    const [first] = api.sources.getChildren(row);
    assert.equal(first && api.sources.getParent(first), row);
  });

  it('opens a source', async () => {
    const row = rows().find(({ node }) => node.source.name.startsWith('004_'));
    await run('openSource', row);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), row?.node.source.uri);
  });

  it('sorts by what is chosen', async () => {
    const claims = (): number[] => rows().map(({ node }) => node.claims);
    const byName = claims();
    await picking(run('sortSources'), 2);
    assert.deepEqual(
      claims(),
      claims().toSorted((a, b) => b - a),
    );
    assert.notDeepEqual(claims(), byName);
    await picking(run('sortSources'), 1);
    const days = rows().map(({ node }) => node.fields.published);
    assert.deepEqual(days, days.toSorted().reverse());
    await picking(run('sortSources'), 0);
    assert.deepEqual(claims(), byName);
  });

  it('keeps the filter that its box is accepted with', async () => {
    api.sources.filterBy('004_');
    await run('filterSources');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(api.sources.filter, '004_');
    assert.deepEqual(
      rows().map(({ node }) => node.source.name.slice(0, 4)),
      ['004_'],
    );
  });
});

describe('what a text offers by itself', () => {
  afterEach(closeAll);

  it('are its claims as symbols, at their places', async () => {
    await variorum();
    const { document } = await open('004_');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const length = symbols.find(({ name }) => name === 'Length of the talks');
    assert.equal(length?.detail, '90-minute');
    assert.ok(length.selectionRange.isEqual(rangeOf(document, '90-minute')));
    for (const { detail, range } of symbols) assert.equal(document.getText(range).replace(/\s+/g, ' '), detail);
  });

  it('are the places of a name, however it is spelled there', async () => {
    await variorum();
    const { document } = await open('004_');
    const { start } = rangeOf(document, 'Hakan Fidan');
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      start,
    );
    const texts = highlights.map(({ range }) => document.getText(range));
    assert.ok(texts.includes('Hakan Fidan'), texts.join());
    assert.ok(
      texts.every((text) => text.endsWith('Fidan')),
      texts.join(),
    );
    assert.ok(highlights.some(({ range }) => range.contains(start)));
  });
});
