import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, rangeOf, variorum } from '../support.js';

const { DiagnosticSeverity, ConfigurationTarget } = vscode;

function findingAt(document: vscode.TextDocument, text: string): vscode.Diagnostic | undefined {
  const range = rangeOf(document, text);
  return vscode.languages.getDiagnostics(document.uri).find((diagnostic) => diagnostic.range.isEqual(range));
}

describe('findings', () => {
  afterEach(closeAll);

  it('are problems that say the versions', async () => {
    await variorum();
    const { document } = await open('000_');
    const finding = await eventually('a problem', () => findingAt(document, 'less than two hours'));
    assert.equal(finding.source, 'variorum');
    assert.equal(finding.message, '3 versions: 90-minute · less than two hours · nearly two-hour');
    assert.equal(finding.severity, DiagnosticSeverity.Hint);
  });

  it('have the severity that the settings ask for', async () => {
    await variorum();
    const { document } = await open('000_');
    const before = await eventually('a problem', () => findingAt(document, 'less than two hours'));
    const settings = vscode.workspace.getConfiguration('variorum.severity');
    const key = before.code === 'claim-conflict' ? 'conflict' : 'difference';
    await settings.update(key, 'error', ConfigurationTarget.Workspace);
    try {
      await eventually('an error', () => findingAt(document, 'less than two hours')?.severity === DiagnosticSeverity.Error);
      await settings.update(key, 'off', ConfigurationTarget.Workspace);
      await eventually('no problem', () => findingAt(document, 'less than two hours') === undefined);
    } finally {
      await settings.update(key, undefined, ConfigurationTarget.Workspace);
    }
    await eventually('the problem again', () => findingAt(document, 'less than two hours')?.severity === before.severity);
  });

  it('are compared in a hover', async () => {
    await variorum();
    const { document } = await open('003_');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'nearly two-hour').start.translate(0, 2),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
    for (const version of ['less than two hours', 'nearly two-hour', '90-minute']) assert(text.includes(version), text);
  });

  it('lead from one version to all of them', async () => {
    await variorum();
    const { document } = await open('004_');
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, '90-minute').start,
    );
    assert.equal(new Set(references.map(({ uri }) => uri.path)).size, 3);
  });

  it('are found for names in the whole workspace', async () => {
    await variorum();
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Umerov',
    );
    assert(symbols.some(({ name }) => name.includes('Umerov')));
  });
});
