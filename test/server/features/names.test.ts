import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  HoverRequest,
  MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
  type CodeAction,
  type CompletionList,
} from 'vscode-languageserver-protocol/node';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { clientCommands } from '../../../src/protocol.js';
import { fullCapabilities } from '../editor.js';
import { NamesFolder } from '../names-folder.js';

async function actionsAt(names: NamesFolder, uri: string, text: string, only?: string[]): Promise<CodeAction[]> {
  const { textDocument, position } = names.editor.at(uri, text);
  const found = await names.editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [...(names.editor.diagnostics.get(uri) ?? [])], ...(only !== undefined && { only }) },
  });
  return (found ?? []).filter((each): each is CodeAction => 'kind' in each);
}

const same = 'Same as “Pavel Kovarik”';
const two = '“Kovalik” is not “Pavel Kovarik”';

describe('names in the editor', () => {
  let names: NamesFolder;

  afterEach(() => names.stop());

  async function carryOut(title: string): Promise<void> {
    const action = (await actionsAt(names, names.courier, 'Kovalik left')).find((each) => each.title === title);
    assert.ok(action, title);
    await names.write((await names.editor.connection.sendRequest(CodeActionResolveRequest.type, action)).edit);
  }

  const hints = (uri: string): string[] =>
    (names.editor.diagnostics.get(uri) ?? [])
      .filter(({ code }) => code === 'name-lookalike')
      .map(({ message, severity }) => `${severity ?? 0} ${JSON.stringify(message)}`);

  it('hint at what may be misspelled, until it is decided that they are one', async () => {
    names = await NamesFolder.start();
    await names.editor.until(() => hints(names.courier).length + hints(names.herald).length > 0, 'a hint');
    assert.deepEqual(
      [hints(names.courier), hints(names.herald)],
      [['4 "Same as “Pavel Kovarik”?"', '4 "Same as “Pavel Kovarik”?"'], []],
    );
    await carryOut(same);
    await names.people('Rosa Lund: Rosa Lund 2', 'Pavel Kovarik: Kovarik 2, Pavel Kovalik 1, Kovalik 1, Pavel Kovarik 1');
    await names.editor.until(() => hints(names.courier).length === 0, 'the hint to go');
  });

  it('are not asked about again when it was decided that they are two', async () => {
    names = await NamesFolder.start();
    await names.editor.until(() => hints(names.courier).length > 0, 'a hint');
    await carryOut(two);
    await names.editor.until(() => hints(names.courier).length === 0, 'the hint to go');
    assert.match(names.written ?? '', /"decision": "split"/);
    assert.equal((await names.entities()).length, 3);
    assert.ok(!(await actionsAt(names, names.courier, 'Kovalik left')).some(({ title }) => title === same));
  });

  it('have quick fixes with what they fix first, and what else can be decided as refactorings', async () => {
    names = await NamesFolder.start();
    await names.editor.until(() => hints(names.courier).length > 0, 'a hint');
    const actions = await actionsAt(names, names.courier, 'Kovalik left');
    assert.deepEqual(
      actions.map(({ kind, title }) => `${kind ?? ''}: ${title}`),
      [
        `quickfix: ${same}`,
        `quickfix: ${two}`,
        'quickfix: “Kovalik” is not a name',
        'refactor.rewrite: “Kovalik” is not “Pavel Kovalik”: make it an entity of its own',
        'refactor.rewrite: Here, “Kovalik” is another: make this mention an entity of its own',
        'refactor.rewrite: “Pavel Kovalik” is an organization',
        'refactor.rewrite: “Pavel Kovalik” is a place',
        'refactor.rewrite: “Pavel Kovalik” is an event',
      ],
    );
    assert.deepEqual(
      actions.map(({ diagnostics }) => diagnostics?.length ?? 0),
      [1, 1, 0, 0, 0, 0, 0, 0],
    );
    assert.equal((await actionsAt(names, names.courier, 'Kovalik left', ['refactor'])).length, 5);
    assert.deepEqual(await actionsAt(names, names.courier, 'gone'), []);
    await carryOut('“Kovalik” is not a name');
    await names.people('Rosa Lund: Rosa Lund 2', 'Pavel Kovalik: Pavel Kovalik 1', 'Pavel Kovarik: Kovarik 2, Pavel Kovarik 1');
  });

  it('run commands where the editor offers them', async () => {
    names = await NamesFolder.start(
      {},
      { capabilities: { ...fullCapabilities, experimental: { variorumCommands: Object.values(clientCommands) } } },
    );
    await names.editor.until(() => hints(names.courier).length > 0, 'a hint');
    const actions = await actionsAt(names, names.courier, 'Kovalik left');
    assert.ok(actions.every(({ command }) => command !== undefined));
    assert.deepEqual(
      actions.slice(-2).map(({ title }) => title),
      ['“Pavel Kovalik” is the same as…', 'Change the type of “Pavel Kovalik”…'],
    );
    assert.deepEqual(actions.at(-1)?.command?.arguments, ['person:Pavel Kovalik']);
  });

  it('are renamed in what they are shown as, not in their sources', async () => {
    names = await NamesFolder.start();
    const at = names.editor.at(names.herald, 'Kovarik said');
    const prepared = await names.editor.connection.sendRequest(PrepareRenameRequest.type, at);
    assert.deepEqual(prepared, {
      range: { start: { line: 2, character: 68 }, end: { line: 2, character: 75 } },
      placeholder: 'Pavel Kovarik',
    });
    const edit = await names.editor.connection.sendRequest(RenameRequest.type, { ...at, newName: 'P. Kovařík' });
    await names.write(edit ?? undefined);
    await names.people(
      'Rosa Lund: Rosa Lund 2',
      'Pavel Kovalik: Pavel Kovalik 1, Kovalik 1',
      'P. Kovařík: Kovarik 2, Pavel Kovarik 1',
    );
    assert.equal(
      await names.editor.connection.sendRequest(PrepareRenameRequest.type, names.editor.at(names.herald, 'agreed')),
      null,
    );
    await assert.rejects(names.editor.connection.sendRequest(RenameRequest.type, { ...at, newName: ' ' }), /must not be empty/);
  });

  it('are found in any source by any spelling, and with all their mentions', async () => {
    names = await NamesFolder.start();
    await names.decide({
      kind: 'merge',
      entity: await names.idAt(names.courier, 'Kovalik left'),
      other: await names.idAt(names.herald, 'Pavel'),
    });
    await names.people('Rosa Lund: Rosa Lund 2', 'Pavel Kovarik: Kovarik 2, Pavel Kovalik 1, Kovalik 1, Pavel Kovarik 1');
    const search = async (query: string): Promise<string[]> => {
      const found = (await names.editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
      return found.map(
        ({ name, containerName, location }) => `${name} (${containerName ?? ''}) ${location.uri.split('/').at(-1) ?? ''}`,
      );
    };
    assert.deepEqual(await search('pavel kovarik'), ['Pavel Kovarik (person) herald.txt']);
    assert.deepEqual(await search('pkovali'), ['Pavel Kovalik (Pavel Kovarik) courier.txt']);
    const references = await names.editor.connection.sendRequest(ReferencesRequest.type, {
      ...names.editor.at(names.courier, 'Kovalik left'),
      context: { includeDeclaration: true },
    });
    assert.equal(references?.length, 5);
  });

  it('are shown in a hover with their spellings and links to all places', async () => {
    names = await NamesFolder.start();
    const result = await names.editor.connection.sendRequest(HoverRequest.type, names.editor.at(names.herald, 'Rosa'));
    assert.ok(MarkupContent.is(result?.contents));
    const uri = (name: string): string => names.folder.uriOf(name);
    assert.equal(
      result.contents.value,
      [
        '**Rosa Lund**, person',
        '',
        'mentioned 2 times in 2 sources',
        '',
        `- [Talks on the harbour](${uri('courier.txt')}#L3,1): line [3](${uri('courier.txt')}#L3,1)`,
        `- [Harbour talks](${uri('herald.txt')}#L3,87): line [3](${uri('herald.txt')}#L3,87)`,
      ].join('\n'),
    );
    const spelled = await names.editor.connection.sendRequest(HoverRequest.type, names.editor.at(names.herald, 'Kovarik said'));
    assert.ok(MarkupContent.is(spelled?.contents));
    assert.match(
      spelled.contents.value,
      /^\*\*Pavel Kovarik\*\*, person\n\nalso: Kovarik \(2\)\n\nmentioned 3 times in one source\n\n- \[Harbour talks\]\(\S+\): line \[3\]\(\S+#L3,1\)$/,
    );
  });

  it('are shown as they are given: no HTML, link, image, icon or markup comes of one', async () => {
    names = await NamesFolder.start();
    const name = '**R** <img src=x onerror=alert(1)> ![i](http://e.example/i.png) [c](command:x) `q` $(zap) https://e.example';
    await names.decide({ kind: 'rename', entity: await names.idAt(names.herald, 'Rosa'), name });
    await names.editor.until(() => names.editor.claims !== undefined, 'news');
    const result = await names.editor.connection.sendRequest(HoverRequest.type, names.editor.at(names.herald, 'Rosa'));
    assert.ok(MarkupContent.is(result?.contents));
    const { value } = result.contents;
    assert.match(value, /^\*\*\\\*\\\*R/, 'the new name');
    visit(unified().use(remarkParse).use(remarkGfm).parse(value), (node) => {
      assert.ok(!['html', 'image', 'inlineCode', 'emphasis'].includes(node.type), node.type);
      if (node.type === 'link') assert.ok(node.url.startsWith(names.folder.uri), node.url);
    });
    assert.doesNotMatch(value, /(?<!\\)\$\(/, 'no icon');
  });

  it('are completed where one is begun, and nowhere else', async () => {
    names = await NamesFolder.start();
    const notes = names.folder.uriOf('notes.md');
    const typed = async (text: string): Promise<string[]> => {
      await names.editor.open(notes, text, 'markdown');
      const lines = text.split('\n');
      const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
      const list = (await names.editor.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: notes },
        position,
      })) as CompletionList;
      await names.editor.close(notes);
      assert.equal(list.isIncomplete, true);
      return list.items.map(({ label, labelDetails, textEdit }) => {
        const range = textEdit !== undefined && 'range' in textEdit ? textEdit.range : undefined;
        return `${label} (${labelDetails?.description ?? ''}) for ${lines.at(-1)?.slice(range?.start.character) ?? ''}`;
      });
    };
    assert.deepEqual(await typed('Notes\n\nWe spoke to Ro'), ['Rosa Lund (person) for Ro']);
    assert.deepEqual(await typed('Yesterday Rosa Lu'), ['Rosa Lund (person) for Rosa Lu']);
    assert.deepEqual((await typed('On Monday Kov')).toSorted(), [
      'Kovalik (Pavel Kovalik) for Kov',
      'Kovarik (Pavel Kovarik) for Kov',
      'Pavel Kovalik (person) for Kov',
      'Pavel Kovarik (person) for Kov',
    ]);
    assert.deepEqual(await typed('R'), []);
    assert.deepEqual(await typed('a ro'), []);
    assert.deepEqual(await typed('met Rosa Lund'), []);
    assert.deepEqual(await typed(''), []);
  });
});
