import assert from 'node:assert/strict';
import { CodeActionRequest, CodeActionResolveRequest, type CodeAction, type Range } from 'vscode-languageserver-protocol/node';
import { hashOf } from '../../../src/engine/index.js';
import { applyEdit } from '../apply-edit.js';
import { Editor, fullCapabilities, type EditorOptions } from '../editor.js';
import { Folder, strike } from '../folder.js';

const { 'herald.txt': herald, 'courier.txt': courier } = strike;
const citeCourier = '≠ Cite “15 days” (Port Halden reopens after strike) for the length of the strike';
const citeAll = 'Cite both sources for the length of the strike';

describe('quick fixes in a draft', () => {
  let folder: Folder;
  let editor: Editor;
  let uri: string;
  let references: string;

  async function start(files: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<void> {
    folder = Folder.make(files);
    uri = folder.uriOf('herald.txt');
    references = folder.uriOf('references.json');
    const initializationOptions = { files: { kinds: { 'herald.txt': 'draft' } } };
    editor = await Editor.start({ folders: [folder.uri], initializationOptions, ...options });
    // The draft is none of the sources.
    if (options.folders === undefined)
      await editor.indexed(Object.keys(files).filter((name) => !name.endsWith('.json')).length - 1);
    await editor.write(uri, herald);
  }

  async function actions(at = '12 days', document = uri): Promise<CodeAction[]> {
    const { position } = editor.at(document, at);
    return actionsIn({ start: position, end: position }, document);
  }

  async function actionsIn(range: Range, document = uri): Promise<CodeAction[]> {
    const found = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: document },
      range,
      context: { diagnostics: [...(editor.diagnostics.get(document) ?? [])] },
    });
    return (found ?? []).filter((each): each is CodeAction => 'kind' in each);
  }

  async function carryOut(title: string, at?: string, document?: string): Promise<CodeAction> {
    const action = (await actions(at, document)).find((each) => each.title === title);
    assert.ok(action, title);
    assert.equal(action.edit, undefined, 'edits are made when they are wanted');
    return editor.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('cite each other source with what it says, agreeing ones first, or all', async () => {
    await start(strike);
    const found = await actions();
    assert.deepEqual(
      found.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['= Cite “twelve days” (Strike over) for the length of the strike', true],
        [citeCourier, undefined],
        [citeAll, undefined],
        ['≠ Take over “15 days” (Port Halden reopens after strike)', undefined],
        ['Insert the disagreement (“twelve days”, “15 days”)', undefined],
      ],
    );
    assert.ok(found.every(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(
      found[0]?.diagnostics?.map(({ code }) => code),
      ['draft-contradicted'],
    );
    assert.deepEqual(await actions('went back'), []);
  });

  it('prefer none where no other source says the same', async () => {
    await start(strike);
    const found = await actions('2,400 dock workers');
    assert.ok(found.length > 0);
    assert.ok(found.every(({ isPreferred }) => isPreferred === undefined));
    assert.ok(found.some(({ title }) => title.startsWith('≈ Cite “')));
    assert.ok(found.every(({ title }) => !title.startsWith('=')));
  });

  it('belong to what the range touches, whatever else the line and its problems have', async () => {
    const two =
      'The strike in Port Halden lasted 12 days, and 7 ships waited. It ended on Monday.\n\nThe port employs 2,400 dock workers.\n';
    await start({ ...strike, 'herald.txt': two });
    await editor.close(uri);
    await editor.write(uri, two);
    await actions();
    const titles = async (from: string, to = from): Promise<string[]> => {
      const range = { start: editor.rangeOf(uri, from).start, end: editor.rangeOf(uri, to).end };
      return (await actionsIn(range)).map(({ title }) => title);
    };
    const strikes = await titles('12 days');
    assert.ok(strikes.includes(citeAll));
    assert.deepEqual(await titles('7 ships'), [], 'no other source speaks of ships');
    assert.deepEqual(await titles('lasted', '12 days'), strikes, 'a selection that takes in more than the claim');
    assert.deepEqual(await titles('lasted', 'workers'), strikes, 'the first claim of several');
  });

  it('keep long titles short', async () => {
    const long = `${'Very '.repeat(30)}long`;
    await start({ ...strike, 'wire/bulletin.md': strike['wire/bulletin.md'].replace('Strike over', `Strike over: ${long}`) });
    const [first] = await actions();
    assert.equal(first?.title, '= Cite “twelve days” (Strike over: Very Very Very Very Ve…) for the length of the strike');
  });

  it('put the citation after the claim and make references.json in the same edit', async () => {
    await start(strike);
    const { edit } = await carryOut(citeCourier);
    const { texts, created } = applyEdit(edit, { [uri]: herald });
    assert.deepEqual(created, [references]);
    const [item] = JSON.parse(texts[references] ?? '') as { id: string; title: string; issued: unknown; custom: unknown }[];
    assert.equal(texts[uri], herald.replace('12 days.', `12 days [@${item?.id ?? ''}].`));
    assert.equal(item?.title, 'Port Halden reopens after strike');
    assert.deepEqual(item.issued, { 'date-parts': [[2014, 3, 3]] });
    assert.deepEqual(item.custom, { 'variorum-source': 'courier.txt', 'variorum-sha256': hashOf(courier) });
  });

  it('cite all versions at once', async () => {
    await start(strike);
    const { texts } = applyEdit((await carryOut(citeAll)).edit, { [uri]: herald });
    assert.match(texts[uri] ?? '', /12 days \[@[^\s;]+; @[^\s;]+\]\./);
    assert.equal((JSON.parse(texts[references] ?? '') as unknown[]).length, 2);
  });

  it('add to the references there are, and to those that are open rather than those on disk', async () => {
    const onDisk = '[\n  {"id": "old", "type": "book"}\n]\n';
    await start({ ...strike, 'references.json': onDisk });
    const fromDisk = applyEdit((await carryOut(citeCourier)).edit, { [uri]: herald, [references]: onDisk });
    assert.deepEqual(fromDisk.created, []);
    assert.ok(fromDisk.texts[references]?.startsWith('[\n  {"id": "old", "type": "book"},\n'));

    const inEditor = '[{"id": "new", "type": "book"}]';
    await editor.open(references, inEditor, 'json');
    const fromEditor = applyEdit((await carryOut(citeCourier)).edit, { [uri]: herald, [references]: inEditor });
    assert.deepEqual((JSON.parse(fromEditor.texts[references] ?? '') as { id: string }[]).map(({ id }) => id)[0], 'new');
  });

  it('say so where the same is cited there already', async () => {
    await start(strike);
    const { texts } = applyEdit((await carryOut(citeCourier)).edit, { [uri]: herald });
    await editor.close(uri);
    await editor.open(uri, texts[uri] ?? '');
    await editor.open(references, texts[references] ?? '', 'json');
    assert.equal((await carryOut(citeCourier)).edit, undefined);
    await editor.until(() => editor.messages.includes('This is cited here already.'), 'a message');
  });

  it('never touch a broken references.json: they say what is wrong and where, and show it until it is mended', async () => {
    const broken = '[\n  {"id": "a"}\n  {"id": "b"}\n]\n';
    await start({ ...strike, 'references.json': broken });
    assert.equal((await carryOut(citeCourier)).edit, undefined);
    await editor.until(() => editor.messages.length > 0, 'a message');
    assert.equal(editor.messages.length, 1);
    assert.match(editor.messages[0] ?? '', /^references\.json, line 3, column 3: .*Nothing was changed/);
    const [problem] = editor.diagnostics.get(references) ?? [];
    assert.deepEqual(problem?.range.start, { line: 2, character: 2 });
    folder.write('references.json', '[]');
    await editor.filesChanged(['Changed', references]);
    await editor.until(() => editor.diagnostics.get(references)?.length === 0, 'the problem to go');
  });

  it('do not touch a references.json that is no UTF-8', async () => {
    await start(strike);
    folder.write('references.json', new Uint8Array([0x5b, 0xff, 0x5d]));
    assert.equal((await carryOut(citeCourier)).edit, undefined);
    await editor.until(() => editor.messages.some((each) => each.startsWith('references.json is not valid UTF-8')), 'a message');
  });

  it('keep references beside a file that is in no folder, and cite alone in a text that was never saved', async () => {
    await start({}, { folders: [] });
    await editor.open(folder.uriOf('courier.txt'), courier);
    const marked = `---\ndraft: true\n---\n\n${herald}`;
    const unsaved = marked.replace('12 days', '13 days');
    await editor.open('untitled:Untitled-1', unsaved);
    await editor.close(uri);
    await editor.open(uri, marked);
    await editor.indexed(1);
    const beside = folder.uriOf('references.json');
    assert.deepEqual(applyEdit((await carryOut(citeCourier)).edit, { [uri]: marked }).created, [beside]);
    const untitled = applyEdit((await carryOut(citeCourier, '13 days', 'untitled:Untitled-1')).edit, {
      'untitled:Untitled-1': unsaved,
    });
    assert.deepEqual(untitled.created, []);
    assert.match(untitled.texts['untitled:Untitled-1'] ?? '', /13 days \[@/);
  });

  it('are refused when the claim they were made for is gone', async () => {
    await start(strike);
    const [action] = await actions();
    assert.ok(action);
    await editor.edit(uri, '12 days', 'not long');
    await assert.rejects(editor.connection.sendRequest(CodeActionResolveRequest.type, action), { code: -32801 });
  });

  it('are complete from the start for an editor that cannot ask for their edits later', async () => {
    await start(strike, {
      capabilities: {
        ...fullCapabilities,
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
      },
    });
    const found = await actions();
    assert.equal(found.length, 5);
    assert.ok(found.every(({ edit }) => edit !== undefined));
  });
});
