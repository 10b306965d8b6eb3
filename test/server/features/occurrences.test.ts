import assert from 'node:assert/strict';
import {
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  type DocumentSymbol,
  type Location,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarksRequest } from '../../../src/protocol.js';
import { Editor } from '../editor.js';
import { Folder, strike } from '../folder.js';

const { 'herald.txt': herald } = strike;
const texts: Readonly<Record<string, string>> = strike;

describe('places in the sources', () => {
  let folder: Folder;
  let editor: Editor;
  let uri: string;

  before(async () => {
    folder = Folder.make(strike);
    uri = folder.uriOf('herald.txt');
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
    await editor.open(uri, herald);
  });

  after(async () => {
    await editor.stop();
    folder.remove();
  });

  function textAt({ uri: place, range }: Location): string {
    const name = Object.keys(texts).find((each) => folder.uriOf(each) === place) ?? '';
    return `${name}: ${TextDocument.create(place, '', 0, texts[name] ?? '').getText(range)}`;
  }

  it('are those of all versions of a claim', async () => {
    const found = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...editor.at(uri, '12 days'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual((found ?? []).map(textAt).sort(), [
      'courier.txt: 15 days',
      'herald.txt: 12 days',
      'wire/bulletin.md: twelve days',
    ]);
  });

  it('are those of all mentions of a name', async () => {
    const found = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...editor.at(uri, 'Mara'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual((found ?? []).map(textAt).sort(), ['courier.txt: Lindqvist', 'herald.txt: Mara Lindqvist']);
  });

  it('are none where nothing is', async () => {
    assert.deepEqual(
      await editor.connection.sendRequest(ReferencesRequest.type, {
        ...editor.at(uri, 'went'),
        context: { includeDeclaration: true },
      }),
      [],
    );
  });

  it('are highlighted in the same text', async () => {
    const found = await editor.connection.sendRequest(DocumentHighlightRequest.type, editor.at(uri, '12 days'));
    assert.deepEqual(
      (found ?? []).map(({ range }) => textAt({ uri, range })),
      ['herald.txt: 12 days'],
    );
  });

  it('are listed as symbols of a text: its claims that others speak of, too', async () => {
    const found = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    const symbols = (found ?? []).filter((each): each is DocumentSymbol => 'selectionRange' in each);
    assert.ok(symbols.some(({ name, detail }) => name === 'Length of the strike' && detail === '12 days'));
  });

  it('are found by names and titles in all sources', async () => {
    const search = async (query: string) =>
      ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name);
    assert.deepEqual(await search('lindqv'), ['Mara Lindqvist']);
    assert.deepEqual(await search('length strike'), ['Length of the strike']);
    assert.ok((await search('')).length > 3);
    assert.deepEqual(await search('zzz'), []);
  });
});

describe('positions', () => {
  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['lone CR', '\r'],
  ] as const) {
    it(`count lines ended by ${name} and UTF-16 characters, with a byte order mark or without`, async () => {
      const text = herald.replace('Dock workers', '🚢 Dock workers').replaceAll('\n', eol);
      const folder = Folder.make({ ...strike, 'herald.txt': `\uFEFF${text}` });
      const uri = folder.uriOf('herald.txt');
      const editor = await Editor.start({ folders: [folder.uri] });
      try {
        await editor.indexed(3);
        const [conflict] = (editor.diagnostics.get(uri) ?? []).filter(({ code }) => code === 'claim-conflict');
        assert.deepEqual(conflict?.range, { start: { line: 2, character: 86 }, end: { line: 2, character: 93 } });
        await editor.open(uri, text);
        await editor.edit(uri, 'Dockers', 'Ship’s dockers');
        const { ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri } });
        assert.deepEqual(ranges.conflict, [conflict.range]);
      } finally {
        await editor.stop();
        folder.remove();
      }
    });
  }
});
