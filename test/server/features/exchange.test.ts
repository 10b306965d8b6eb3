import assert from 'node:assert/strict';
import { AnnotationsRequest, ExportRequest, ImportRequest, type ImportResult } from '../../../src/annotation-protocol.js';
import { applyEdit } from '../apply-edit.js';
import { Editor } from '../editor.js';
import { Folder, strike } from '../folder.js';

describe('export and import', () => {
  let folder: Folder;
  let editor: Editor;

  beforeEach(async () => {
    folder = Folder.make(strike);
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
  });

  afterEach(() => editor.stop());

  function take(name: string, text: string): Promise<ImportResult> {
    return editor.connection.sendRequest(ImportRequest, { name, text, author: 'Ada' });
  }

  /** Writes what an import gives. */
  async function carryOut(result: ImportResult): Promise<void> {
    assert.ok('edit' in result && result.edit !== null);
    for (const [uri, text] of Object.entries(applyEdit(result.edit, {}).texts)) {
      folder.write(uri.slice(folder.uri.length + 1), text);
      await editor.filesChanged(['Created', uri]);
    }
  }

  for (const [format, name, expected] of [
    ['html', 'differing-claims.html', /<svg[^]*12 days/],
    ['markdown', 'differing-claims.md', /# Differing claims[^]*12 days/],
    ['csv', 'claims.csv', /12 days/],
  ] as const) {
    it(`gives ${name}`, async () => {
      const [file] = await editor.connection.sendRequest(ExportRequest, { format });
      assert.equal(file?.name, name);
      assert.match(file.text, expected);
    });
  }

  it('tells in the page and in Markdown what was decided', async () => {
    const reference = { source: 'herald.txt', exact: '12 days', prefix: '', suffix: '' };
    const said = { decision: 'ask', claims: [reference], note: 'the port & its owner', by: 'Ann', at: '2026-01-02T00:00:00Z' };
    folder.write('.variorum/claims.jsonl', `${JSON.stringify(said)}\n`);
    await editor.filesChanged(['Created', `${folder.uri}/.variorum/claims.jsonl`]);
    for (const format of ['html', 'markdown'] as const) {
      const [file] = await editor.connection.sendRequest(ExportRequest, { format });
      assert.match(file?.text ?? '', /decided: to be asked: the port \S+ its owner \(Ann, 2026-01-02\)/);
    }
  });

  it('gives every source with its names and claims for brat, and takes them back as marks', async () => {
    const files = await editor.connection.sendRequest(ExportRequest, { format: 'brat' });
    const ann = files.find(({ name }) => name === 'herald.ann');
    assert.match(ann?.text ?? '', /^T\d+\tClaim \d+ \d+\t12 days$/m);
    assert.equal(files.find(({ name }) => name === 'herald.txt')?.text, strike['herald.txt']);
    const result = await take('herald.ann', `${ann?.text ?? ''}R1\tx\n`);
    assert.ok('left' in result);
    assert.deepEqual(
      result.left.map((line) => line.replace(/\d+/, 'N')),
      ['line N: relations, events and attributes are not taken over'],
    );
    await carryOut(result);
    const { annotations } = await editor.connection.sendRequest(AnnotationsRequest);
    assert.ok(annotations.some(({ mark, quote, author }) => mark === 'claim' && quote === '12 days' && author === 'Ada'));
    const again = await take('herald.ann', ann?.text ?? '');
    assert.ok('edit' in again && again.edit === null, 'the same again is nothing new');
  });

  it('takes over notes and replies of Hypothesis where the passage is in one source, and tells of the others', async () => {
    const target = (exact: string, prefix = ''): object[] => [
      { selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix: '' }] },
    ];
    const rows = [
      {
        id: 'a',
        user: 'acct:bo@hypothes.is',
        text: 'Too short',
        tags: ['t'],
        target: target('12 days', 'back to work on Monday after a strike that lasted '),
      },
      { id: 'b', user: 'acct:cy@hypothes.is', text: 'No', references: ['a'], target: [{}] },
      { id: 'c', text: 'Where?', target: target('what nobody here ever wrote at all') },
      { id: 'd', text: 'The page', target: [{}] },
    ];
    const result = await take('export.json', JSON.stringify({ rows }));
    assert.ok('left' in result, 'message' in result ? result.message : '');
    assert.deepEqual(result.left, [
      '“what nobody here ever wrote at all”: no source has this passage, or it cannot be told where',
      '“The page”: it is on a page as a whole, not on a passage',
    ]);
    await carryOut(result);
    const { annotations } = await editor.connection.sendRequest(AnnotationsRequest);
    assert.deepEqual(
      annotations.map(({ author, body, tags, replies }) => [
        author,
        body,
        tags,
        replies.map((reply) => `${reply.author}: ${reply.body}`),
      ]),
      [['bo', 'Too short', ['t'], ['cy: No']]],
    );
  });

  it('says what is wrong with a file', async () => {
    assert.deepEqual(await take('none.ann', ''), { message: 'There is no source called none, as none.ann is.' });
    const broken = await take('x.json', '{');
    assert.ok('message' in broken && broken.message.startsWith('This is no JSON'));
  });
});
