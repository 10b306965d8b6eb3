import assert from 'node:assert/strict';
import {
  AnnotateRequest,
  AnnotationsRequest,
  type Annotate,
  type AnnotateResult,
  type AnnotationNode,
} from '../../../src/annotation-protocol.js';
import { applyEdit } from '../apply-edit.js';
import { Editor } from '../editor.js';
import { Folder } from '../folder.js';

const report =
  'The dam failed at noon.\n\nEngineers of Halvard saw it first, and Halvard has 40 of them. Eleven people were hurt.\n';
const other = 'Halvard sent nobody. The dam is old.\n';

describe('annotations', () => {
  let folder: Folder;
  let editor: Editor;
  let source: string;
  const file = '.variorum/annotations/a b.txt.jsonld';

  beforeEach(async () => {
    folder = Folder.make({ 'a b.txt': report, 'b.txt': other });
    source = folder.uriOf('a b.txt');
    kept = undefined;
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(2);
  });

  afterEach(() => editor.stop());

  function rangeOf(words: string): AnnotationNode['range'] & object {
    const lines = report.slice(0, report.indexOf(words)).split('\n');
    const start = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return { start, end: { line: start.line, character: start.character + words.length } };
  }

  /** The file's text, as it was written last. */
  let kept: string | undefined;

  function ask(annotate: Annotate): Promise<AnnotateResult> {
    return editor.connection.sendRequest(AnnotateRequest, { annotate, author: 'Ada' });
  }

  /** Asks for an edit and writes it, as an editor does. */
  async function carryOut(annotate: Annotate): Promise<readonly string[]> {
    const result = await ask(annotate);
    assert.ok('edit' in result, 'message' in result ? result.message : '');
    const uri = folder.uriOf(file);
    const before = kept;
    const { texts } = applyEdit(result.edit, before === undefined ? {} : { [uri]: before });
    assert.deepEqual(Object.keys(texts), [uri]);
    kept = texts[uri] ?? '';
    folder.write(file, kept);
    await editor.filesChanged([before === undefined ? 'Created' : 'Changed', uri]);
    return result.ids;
  }

  async function all(): Promise<readonly AnnotationNode[]> {
    return (await editor.connection.sendRequest(AnnotationsRequest)).annotations;
  }

  const note = (words: string, more: Partial<Annotate & { kind: 'create' }> = {}): Annotate => ({
    kind: 'create',
    passages: [{ textDocument: { uri: source }, range: rangeOf(words) }],
    body: 'Really?',
    tags: [],
    ...more,
  });

  it('are kept in a file by the path of their source, answered, tagged, resolved, changed and deleted', async () => {
    const [id = ''] = await carryOut(note('at noon'));
    assert.match(kept ?? '', /"source": "\.\.\/\.\.\/a%20b\.txt"/);
    const [reply = ''] = await carryOut({ kind: 'reply', annotation: id, body: 'Yes.' });
    await carryOut({ kind: 'tag', annotation: id, tags: ['time', ' time ', ''] });
    await carryOut({ kind: 'resolve', annotation: id, resolved: true });
    await carryOut({ kind: 'edit', annotation: reply, body: 'Yes, *it is*.' });
    const [node, ...others] = await all();
    assert.deepEqual(others, []);
    assert.deepEqual(node?.range, rangeOf('at noon'));
    assert.deepEqual([node.author, node.body, node.tags, node.resolved?.author], ['Ada', 'Really?', ['time'], 'Ada']);
    assert.deepEqual(
      node.replies.map(({ body, modified }) => [body, modified !== null]),
      [['Yes, *it is*.', true]],
    );
    await carryOut({ kind: 'resolve', annotation: id, resolved: false });
    assert.equal((await all())[0]?.resolved, null);
    await carryOut({ kind: 'delete', annotation: id });
    assert.deepEqual(await all(), []);
    assert.match(kept ?? '', /"items": \[\]/);
  });

  it('go with the text while it is edited, and what is saved then is found again', async () => {
    await carryOut(note('40 of them'));
    await editor.open(source, report);
    await editor.edit(source, 'The dam failed', '(Updated.)\nThe dam failed');
    assert.equal((await all())[0]?.range?.start.line, rangeOf('40 of them').start.line + 1);
    await carryOut({ kind: 'follow', textDocument: { uri: source } });
    assert.match(kept ?? '', new RegExp(`"start": ${report.indexOf('40 of') + '(Updated.)\n'.length}`));
    assert.deepEqual(await ask({ kind: 'follow', textDocument: { uri: source } }), { message: 'That is so already.' });
  });

  it('without a place say so, and can be given another one', async () => {
    const [id = ''] = await carryOut(note('Eleven people were hurt'));
    folder.write('a b.txt', report.replace('Eleven people were hurt.', 'All are well.'));
    await editor.filesChanged(['Changed', source]);
    const [lost] = await all();
    assert.deepEqual([lost?.range, lost?.notice], [null, 'The passage is not in the text any more.']);
    await carryOut({ kind: 'attach', annotation: id, passage: { textDocument: { uri: source }, range: rangeOf('at noon') } });
    assert.deepEqual((await all())[0]?.range, rangeOf('at noon'));
  });

  it('of a broken file are told of, and the file is left alone', async () => {
    await carryOut(note('at noon'));
    assert.equal((await all()).length, 1);
    folder.write(file, (kept ?? '').replace('    {', '<<<<<<< ours\n    {'));
    await editor.filesChanged(['Changed', folder.uriOf(file)]);
    assert.equal((await all()).length, 1, 'what was read before is shown');
    const result = await ask(note('dam'));
    assert.ok('message' in result);
    assert.match(result.message, /^\.variorum\/annotations\/a b\.txt\.jsonld, line 6, column 1: .*Nothing was changed/);
  });
});
