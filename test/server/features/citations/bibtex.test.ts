import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { RenameRequest } from 'vscode-languageserver-protocol/node';
import { InsertClaimRequest, type InsertClaimResult } from '../../../../src/protocol-citations.js';
import { applyEdit } from '../../apply-edit.js';
import { Editor } from '../../editor.js';
import { Folder, strike } from '../../folder.js';

const { 'courier.txt': courier } = strike;
const library = '% ours\r\n@online{other14,\r\n  title = {Something else}, date = {2014-03-01}}';
const entry = /^@\w+\{port-halden-reopens2014,[^@]*title = \{Port \{Halden\} reopens after strike\},[^@]*\}\r?\n$/;

describe('citing in LaTeX', () => {
  let folder: Folder;
  let editor: Editor;

  async function start(files: Readonly<Record<string, string>>): Promise<void> {
    folder = Folder.make({ ...strike, ...files });
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
    await editor.open(folder.uriOf('courier.txt'), courier);
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const send = (name: string, text: string): Promise<InsertClaimResult> => {
    const uri = folder.uriOf('courier.txt');
    const position = { line: text.split('\n').length - 1, character: 0 };
    const into = { textDocument: { uri: folder.uriOf(name) }, position };
    return editor.connection.sendRequest(InsertClaimRequest, { claim: { uri, range: editor.rangeOf(uri, '15 days') }, into });
  };

  /** Inserts a claim with its citation into a draft, and gives what files say then that are changed, by their names. */
  async function inserted(name: string, text: string, files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    await start({ ...files, [name]: text });
    await editor.open(folder.uriOf(name), text, 'latex');
    const result = await send(name, text);
    assert.ok('edit' in result && result.edit !== null, JSON.stringify(result));
    const before = Object.fromEntries(
      Object.entries({ ...files, [name]: text }).map(([each, said]) => [folder.uriOf(each), said]),
    );
    const { texts } = applyEdit(result.edit, before);
    return Object.fromEntries(
      Object.entries(texts).flatMap(([uri, said]) =>
        said === before[uri] ? [] : [[uri.slice(folder.uri.length + 1), said] as const],
      ),
    );
  }

  it('puts the entry into the .bib that the draft names, and leaves the rest of it to the byte', async () => {
    const files = { 'lib/refs.bib': library, 'near.bib': library, 'references.json': '[]\n' };
    const text = '% \\addbibresource{near.bib}\n\\addbibresource[label=x]{../lib/refs.bib}\n\\begin{document}\n';
    const changed = await inserted('drafts/thesis.tex', text, files);
    assert.deepEqual(Object.keys(changed).sort(), ['drafts/thesis.tex', 'lib/refs.bib']);
    assert.match(changed['drafts/thesis.tex'] ?? '', /15 days, according to .*~\\autocite\{port-halden-reopens2014\}$/);
    const now = changed['lib/refs.bib'] ?? '';
    assert.ok(now.startsWith(`${library}\r\n\r\n@`), now);
    assert.match(now.slice(library.length + 4), entry);
    assert.match(now, /variorum-source = \{\.\.\/courier\.txt\}/);
  });

  it('makes the file that the draft names', async () => {
    const changed = await inserted('drafts/thesis.tex', '\\bibliography{../refs,more}\n', { 'near.bib': library });
    assert.match(changed['refs.bib'] ?? '', entry);
  });

  it('takes the nearest .bib where the draft names none, else a new one', async () => {
    const files = { 'a.bib': library, 'drafts/part/b.bib': library };
    assert.deepEqual(Object.keys(await inserted('drafts/part/one.tex', 'One.\n', files)).sort(), [
      'drafts/part/b.bib',
      'drafts/part/one.tex',
    ]);
    await editor.stop();
    folder.remove();
    assert.match((await inserted('drafts/one.tex', 'One.\n', {}))['references.bib'] ?? '', entry);
  });

  it('takes over what references.json has, and renames both', async () => {
    const json = JSON.stringify([
      { id: 'halden', title: 'Port Halden reopens after strike', issued: { 'date-parts': [[2014, 3, 3]] } },
    ]);
    const changed = await inserted('drafts/thesis.tex', '\\addbibresource{../refs.bib}\n', { 'references.json': json });
    assert.match(changed['drafts/thesis.tex'] ?? '', /\\autocite\{halden\}/);
    assert.match(changed['refs.bib'] ?? '', /^@\w+\{halden,/);
    assert.equal('references.json' in changed, false);
    const uri = folder.uriOf('drafts/thesis.tex');
    folder.write('refs.bib', changed['refs.bib'] ?? '');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('refs.bib'), type: 1 }],
    });
    await editor.edit(uri, '\n', (changed['drafts/thesis.tex'] ?? '').slice('\\addbibresource{../refs.bib}'.length));
    const position = editor.rangeOf(uri, 'halden}').start;
    // Read a moment after it was said to have changed.
    const renamed = async (): Promise<Readonly<Record<string, string>>> => {
      const edit = await editor.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName: 'port' });
      return applyEdit(edit ?? undefined, {
        [uri]: changed['drafts/thesis.tex'] ?? '',
        [folder.uriOf('refs.bib')]: changed['refs.bib'] ?? '',
        [folder.uriOf('references.json')]: json,
      }).texts;
    };
    let texts = await renamed();
    for (let tries = 100; tries > 0 && texts[folder.uriOf('refs.bib')]?.includes('port,') !== true; tries--) {
      await setTimeout(50);
      texts = await renamed();
    }
    for (const said of Object.values(texts)) assert.ok(!said.includes('halden,') && !said.includes('"halden"'), said);
    assert.deepEqual(
      editor.problems(folder.uriOf('refs.bib'), changed['refs.bib'] ?? '').filter((each) => each.includes('more than once')),
      [],
    );
  });

  it('writes nowhere that the draft would not look, nor behind an entry that is not closed: it says why', async () => {
    await start({ 'drafts/out.tex': '', 'drafts/open.tex': '', 'refs.bib': '@misc{a,\n  title = {x\n' });
    for (const [name, text, message] of [
      [
        'drafts/out.tex',
        '\\addbibresource{../../elsewhere/x.bib}\n',
        /drafts\/out\.tex takes its references from \.\.\/\.\.\/elsewhere\/x\.bib, which is not in its folder/,
      ],
      [
        'drafts/open.tex',
        '\\addbibresource{../refs.bib}\n',
        /refs\.bib, line 1, column 1: this entry is not closed\. Nothing was changed; mend it/,
      ],
    ] as const) {
      await editor.open(folder.uriOf(name), text, 'latex');
      const result = await send(name, text);
      assert.ok('message' in result, JSON.stringify(result));
      assert.match(result.message, message);
    }
  });
});
