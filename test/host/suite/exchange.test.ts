import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/extension.js';
import { bytes, eventually, folder, variorum } from '../support.js';

describe('export and import', () => {
  let api: Api;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);
  const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
  const fileNames = ['.exported', '.variorum'];

  before(async () => {
    api = await variorum();
  });

  after(async () => {
    for (const name of fileNames) await vscode.workspace.fs.delete(at(name), { recursive: true });
    await eventually('annotations are gone', () => api.annotations.all.all.length === 0);
  });

  it('writes a page with number lines, Markdown and CSV', async () => {
    for (const [format, expected] of [
      ['html', '<svg'],
      ['markdown', '# Differing claims'],
      ['csv', 'event,date,group'],
    ] as const) {
      await vscode.commands.executeCommand('variorum.export', format, at(`.exported/report.${format}`));
      assert.ok((await textOf(`.exported/report.${format}`)).includes(expected));
    }
  });

  it('writes texts and annotations for brat, over nothing that is there, and takes them back as marks', async () => {
    await vscode.commands.executeCommand('variorum.export', 'brat', at('.exported'));
    const ann = await textOf('.exported/000_b28bf4614567b005.ann');
    assert.match(ann, /^T\d+\tClaim \d+ \d+\tless than two hours$/m);
    assert.equal(await textOf('.exported/000_b28bf4614567b005.txt'), await textOf('000_b28bf4614567b005.txt'));
    const line = ann.split('\n').find((each) => each.endsWith('\tless than two hours'));
    await vscode.workspace.fs.writeFile(at('.exported/000_b28bf4614567b005.ann'), bytes(`${line ?? ''}\n`));
    await vscode.commands.executeCommand('variorum.importAnnotations', at('.exported/000_b28bf4614567b005.ann'));
    await eventually('the mark', () =>
      api.annotations.all.all.some(({ mark, quote }) => mark === 'claim' && quote === 'less than two hours'),
    );
  });

  it('takes over notes and replies of Hypothesis, at the passages that they quote', async () => {
    const quote = { type: 'TextQuoteSelector', exact: 'the talks lasted less than two hours', prefix: '', suffix: '' };
    const rows = [
      { id: 'a', user: 'acct:bo@hypothes.is', text: 'Which one?', tags: ['who'], target: [{ selector: [quote] }] },
      { id: 'b', user: 'acct:cy@hypothes.is', text: 'The minister.', references: ['a'], target: [{}] },
      { id: 'c', text: 'Nowhere', target: [{ selector: [{ ...quote, exact: 'what nobody here ever wrote' }] }] },
    ];
    await vscode.workspace.fs.writeFile(at('.exported/notes.json'), bytes(JSON.stringify({ rows })));
    await vscode.commands.executeCommand('variorum.importAnnotations', at('.exported/notes.json'));
    const note = await eventually('the note', () => api.annotations.all.all.find(({ body }) => body === 'Which one?'));
    assert.deepEqual([note.author, note.tags, note.quote], ['bo', ['who'], 'the talks lasted less than two hours']);
    assert.deepEqual(
      note.replies.map(({ author, body }) => [author, body]),
      [['cy', 'The minister.']],
    );
    assert.ok(api.annotations.threads.get(note.id), 'it is drawn at its passage');
    assert.ok(!api.annotations.all.all.some(({ body }) => body === 'Nowhere'));
  });
});
