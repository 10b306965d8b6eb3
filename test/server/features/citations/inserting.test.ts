import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  type ClientCapabilities,
  type CodeAction,
} from 'vscode-languageserver-protocol/node';
import { clientCommands, DidChangeEditedNotification } from '../../../../src/protocol.js';
import {
  DraftsRequest,
  InsertClaimRequest,
  MissingFieldsRequest,
  type InsertClaimParams,
  type InsertClaimResult,
} from '../../../../src/protocol-citations.js';
import { applyEdit } from '../../apply-edit.js';
import { Editor, fullCapabilities } from '../../editor.js';
import { Folder, strike } from '../../folder.js';

const asking: ClientCapabilities = { ...fullCapabilities, experimental: { variorumCommands: Object.values(clientCommands) } };
const { 'courier.txt': courier } = strike;
const references = '[{ "id": "old", "title": "An old one" }]\n';

describe('inserting what a source claims', () => {
  let folder: Folder;
  let editor: Editor;
  let source: string;

  async function start(files: Readonly<Record<string, string>> = {}, configuration?: () => unknown): Promise<void> {
    folder = Folder.make({ ...strike, 'references.json': references, ...files });
    const capabilities = { ...asking, workspace: { ...asking.workspace, configuration: configuration !== undefined } };
    editor = await Editor.start({ folders: [folder.uri], capabilities, ...(configuration && { configuration }) });
    await editor.indexed(3);
    source = folder.uriOf('courier.txt');
    await editor.open(source, courier);
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  /** Inserts at the end of a draft, and gives its text and the references as they are then. */
  async function inserted(name: string, text: string, at = '15 days', more: Partial<InsertClaimParams> = {}) {
    const uri = folder.uriOf(name);
    await editor.open(uri, text, name.endsWith('.tex') ? 'latex' : 'markdown');
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const claim = { uri: source, range: editor.rangeOf(source, at) };
    const result = await send({ claim, into: { textDocument: { uri }, position }, ...more });
    assert.ok('edit' in result, JSON.stringify(result));
    const json = folder.uriOf('references.json');
    const { texts } = applyEdit(result.edit ?? undefined, { [uri]: text, [json]: references, [source]: courier });
    assert.equal(texts[source], courier, 'the source stays as it is');
    return { draft: texts[uri], references: texts[json] ?? '', said: result.text };
  }

  const send = (params: InsertClaimParams): Promise<InsertClaimResult> =>
    editor.connection.sendRequest(InsertClaimRequest, params);

  it('says the value, whose it is, and cites, with the reference in the same edit', async () => {
    await start();
    const fields = { [source]: { outlet: 'The Courier', authors: 'Ada Roe' } };
    const { draft, references: written, said } = await inserted('drafts/a.md', 'It lasted', '15 days', { fields });
    assert.equal(draft, 'It lasted 15 days, according to The Courier [@roe2014port]');
    assert.equal(said, '15 days, according to The Courier [@roe2014port]');
    assert.match(written, /"id": ?"roe2014port"/);
    assert.match(written, /"container-title": ?"The Courier"/);
    assert.match(written, /"An old one"/);
  });

  it('names the headline where no outlet and no author is known', async () => {
    await start();
    const { draft } = await inserted('drafts/a.md', 'It lasted ');
    assert.equal(draft, 'It lasted 15 days, according to “Port Halden reopens after strike” [@port-halden-reopens2014]');
  });

  it('is written in LaTeX in a LaTeX text, with its signs', async () => {
    await start({ 'courier.txt': courier.replace('15 days', '45% of a month') });
    source = folder.uriOf('courier.txt');
    await editor.edit(source, '15 days', '45% of the workers');
    const fields = { [source]: { outlet: 'Smith & Sons' } };
    const { draft } = await inserted('drafts/a.tex', 'So', '45%', { fields });
    assert.equal(draft, String.raw`So 45\%, according to Smith \& Sons~\autocite{smithsons2014port}`);
  });

  it('is a footnote where the settings say so, with its definition', async () => {
    await start({}, () => ({ citations: { style: 'footnote' } }));
    const { draft = '' } = await inserted('drafts/a.md', 'It lasted\n\nand on ', '15 days', {
      fields: { [source]: { outlet: 'The Courier' } },
    });
    assert.match(
      draft,
      /and on 15 days, according to The Courier\[\^thecourier2014port\]\n\n\[\^thecourier2014port\]: .*Courier/,
    );
  });

  it('is copied where there is no draft, and what is no claim is refused in words', async () => {
    await start();
    const range = editor.rangeOf(source, '15 days');
    const copied = await send({ claim: { uri: source, range }, fields: { [source]: { outlet: 'The Courier' } } });
    assert.ok('text' in copied && copied.text === '15 days, according to The Courier [@thecourier2014port]');
    const none = await send({ claim: { uri: source, range: editor.rangeOf(source, 'reopens') } });
    assert.ok('message' in none && none.message.startsWith('No claim stands here'), JSON.stringify(none));
  });

  it('is refused into a source, and of a draft', async () => {
    await start({ 'drafts/a.md': 'The strike in Port Halden lasted 13 days.' });
    const claim = { uri: source, range: editor.rangeOf(source, '15 days') };
    const into = { textDocument: { uri: source }, position: { line: 0, character: 0 } };
    const refused = await send({ claim, into });
    assert.ok('message' in refused && refused.message.includes('sources are never edited'), JSON.stringify(refused));
    const draft = folder.uriOf('drafts/a.md');
    await editor.open(draft, 'The strike in Port Halden lasted 13 days.', 'markdown');
    const own = await send({ claim: { uri: draft, range: editor.rangeOf(draft, '13 days') } });
    assert.ok('message' in own && own.message.includes('is no source'), JSON.stringify(own));
  });

  it('is offered the drafts, the one first that was edited last', async () => {
    await start({ 'drafts/a.md': 'A', 'drafts/b.md': 'B', 'drafts/c.md': 'C' });
    const [a, b, c] = ['a', 'b', 'c'].map((name) => folder.uriOf(`drafts/${name}.md`));
    assert.ok(a !== undefined && b !== undefined && c !== undefined);
    await editor.open(a, 'A', 'markdown');
    await editor.open(b, 'B', 'markdown');
    await editor.connection.sendNotification(DidChangeEditedNotification, { documents: [b, a] });
    assert.deepEqual(await editor.connection.sendRequest(DraftsRequest), { open: [b, a], closed: [c] });
  });

  describe('of a source that was never cited', () => {
    const missing = (): Promise<string[]> =>
      editor.connection
        .sendRequest(MissingFieldsRequest, { textDocument: { uri: source }, sources: [source] })
        .then((found) => found.map(({ source: { name }, fields }) => `${name}: ${Object.values(fields).join('|')}`));

    it('is asked what is missing, with what is known, and once it has a reference never again', async () => {
      await start();
      assert.deepEqual(await missing(), ['courier.txt: Port Halden reopens after strike||2014-03-03||']);
      const { references: written } = await inserted('drafts/a.md', 'It lasted', '15 days');
      await editor.open(folder.uriOf('references.json'), written, 'json');
      for (let tries = 0; tries < 50 && (await missing()).length > 0; tries++) await new Promise((done) => setTimeout(done, 50));
      assert.deepEqual(await missing(), []);
    });

    it('has a fix of a draft ask first, and takes what it was told', async () => {
      const text = 'The strike in Port Halden lasted 15 days and ended on Monday.';
      await start({ 'drafts/a.md': text });
      const draft = folder.uriOf('drafts/a.md');
      await editor.open(draft, text, 'markdown');
      const found = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: draft },
        range: editor.rangeOf(draft, '15 days'),
        context: { diagnostics: [] },
      });
      const cite = (found ?? []).find((each): each is CodeAction => each.title.startsWith('= Cite'));
      const command = cite?.command;
      assert.ok(command !== undefined);
      assert.equal(command.command, clientCommands.citeAsking);
      const [{ title, data }, near, sources] = command.arguments as [{ title: string; data: object }, string, string[]];
      assert.deepEqual([near, sources], [draft, [source]]);
      const told = { title, data: { ...data, fields: { [source]: { outlet: 'The Courier', published: '' } } } };
      const { edit } = await editor.connection.sendRequest(CodeActionResolveRequest.type, told);
      const json = folder.uriOf('references.json');
      const { texts } = applyEdit(edit, { [draft]: text, [json]: references });
      assert.match(texts[draft] ?? '', /15 days \[@thecourierport\] and/);
      assert.doesNotMatch(texts[json] ?? '', /issued/);
    });
  });
});
