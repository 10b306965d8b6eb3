import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  type CodeAction,
  type CompletionList,
  type Location,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { hashOf } from '../../../../src/engine/index.js';
import {
  BibliographyRequest,
  EditSourceRequest,
  FileKindRequest,
  SourcesRequest,
  type BibliographyResult,
} from '../../../../src/protocol-citations.js';
import { applyEdit } from '../../apply-edit.js';
import { Editor, type EditorOptions } from '../../editor.js';
import { Folder } from '../../folder.js';

/** Two reports that agree, one that does not, and a later one of the paper that first said so. */
const ferry = {
  'herald-1.md':
    '---\ntitle: Ferry sinks off Port Halden\noutlet: The Herald\ndate: 2014-03-03\nauthor: Ada Roe\n---\n\nA ferry sank off Port Halden on Monday. The accident killed 12 people, the harbour master Karl Ulmer said.\n\nThe ferry carried 310 passengers. “We had warned the owners of this ship for years,” Karl Ulmer said.\n',
  'herald-2.md':
    '---\ntitle: Halden ferry toll rises\noutlet: The Herald\ndate: 2014-03-05\n---\n\nA ferry sank off Port Halden on Monday. The accident killed 15 people, the coast guard said on Wednesday.\n',
  'courier.md':
    '---\ntitle: Many die as ferry sinks\noutlet: The Courier\ndate: 2014-03-04\n---\n\nA ferry sank off Port Halden on Monday. The ferry carried 280 passengers, the owner said.\n\nDivers searched the wreck for 9 hours.\n',
  'references.json':
    '[\n  {"id": "roe2014ferry", "title": "Ferry sinks off Port Halden", "issued": {"date-parts": [[2014, 3, 3]]}, "author": [{"family": "Roe", "given": "Ada"}], "container-title": "The Herald", "type": "article-newspaper"}\n]\n',
  'library.bib':
    '@article{courier14,\n  title = {Many die as {Ferry} sinks},\n  date = {2014-03-04},\n  journaltitle = {The Courier},\n  author = {van den Hoven, Jan}\n}\n\n@article{broken,\n  title = {No comma}\n  year = 2014\n}\n\n@article{last, title = {Another}}\n',
} as const;

const brief = [
  '# The Halden ferry',
  '',
  'A ferry sank off Port Halden on Monday. The accident killed 12 people [@roe2014ferry].',
  '',
  'The ferry carried 310 passengers [@roe2014fery]. Divers searched the wreck for 9 hours.',
  '',
  'The harbour master said: “We had warned the owner of this ship for years”. Some 4,700 litres of oil leaked.',
  '',
].join('\n');

describe('drafts in the server', () => {
  let folder: Folder;
  let editor: Editor;
  let draft: string;

  async function start(text = brief, options: EditorOptions = {}): Promise<void> {
    folder = Folder.make({ ...ferry, 'drafts/brief.md': text });
    draft = folder.uriOf('drafts/brief.md');
    editor = await Editor.start({ folders: [folder.uri], ...options });
    await editor.open(draft, text, 'markdown');
    await editor.indexed(3);
    await editor.until(() => (editor.diagnostics.get(folder.uriOf('library.bib'))?.length ?? 0) > 0, 'the .bib to be read');
  }

  const told = (): [unknown, string][] =>
    (editor.diagnostics.get(draft) ?? [])
      .filter(({ code }) => code !== 'name-lookalike')
      .map(({ code, range }) => [code, textAt(range)]);
  const textAt = ({ start, end }: { start: { line: number; character: number }; end: { character: number } }): string =>
    (brief.split('\n')[start.line] ?? '').slice(start.character, end.character);

  async function actions(at: string): Promise<CodeAction[]> {
    const range = editor.rangeOf(draft, at);
    const found = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: draft },
      range: { start: range.start, end: range.start },
      context: { diagnostics: [...(editor.diagnostics.get(draft) ?? [])] },
    });
    return (found ?? []).filter((each): each is CodeAction => 'kind' in each);
  }

  async function after(at: string, title: RegExp, text = brief): Promise<Record<string, string>> {
    const action = (await actions(at)).find((each) => title.test(each.title));
    assert.ok(action, (await actions(at)).map((each) => each.title).join('\n'));
    const { edit } = await editor.connection.sendRequest(CodeActionResolveRequest.type, action);
    const { texts } = applyEdit(edit, {
      [draft]: text,
      [folder.uriOf('references.json')]: ferry['references.json'],
    });
    return texts;
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('are held against the sources, and are none of them', async () => {
    await start();
    const found = new Map(told().map(([code, text]) => [text, code]));
    assert.equal(found.get('12 people'), 'draft-stale');
    assert.equal(found.get('310 passengers'), 'draft-contradicted');
    assert.equal(found.get('9 hours'), 'draft-uncited');
    assert.equal(found.get('Some 4,700 litres'), 'draft-unsupported');
    assert.equal(found.get('We had warned the owner of this ship for years'), 'quotation-differs');
    assert.equal(found.get('roe2014fery'), 'citation-unknown');
    const kind = await editor.connection.sendRequest(FileKindRequest, { textDocument: { uri: draft } });
    assert.equal(kind.kind, 'draft');
    assert.equal(kind.path, 'drafts/brief.md');
    assert.deepEqual([kind.counts?.contradicted, kind.counts?.stale], [1, 1]);
    for (const [uri, diagnostics] of editor.diagnostics)
      if (uri !== draft) assert.ok(!JSON.stringify(diagnostics).includes('drafts/brief.md'), uri);
  });

  it('have the disagreement inserted, with the references that there are', async () => {
    await start();
    const texts = await after('310 passengers', /^Insert the disagreement/);
    assert.match(
      texts[draft] ?? '',
      /310 passengers \(310 passengers according to The Herald.* \[@roe2014ferry\]; 280 passengers according to The Courier \[@courier14\]\) \[@roe2014fery\]/,
    );
    assert.equal(texts[folder.uriOf('references.json')], ferry['references.json'], 'Zotero’s entry is used');
  });

  it('take over what a source says, and restore the words of a quotation', async () => {
    await start();
    assert.match(
      (await after('310 passengers', /^≠ Take over “280 passengers” \(The Courier\)/))[draft] ?? '',
      /carried 280 passengers \[/,
    );
    const restored = (await after('We had warned', /^Restore the source’s wording/))[draft] ?? '';
    assert.match(restored, /“We had warned the owners of this ship for years”/);
  });

  it('cite first who says the same', async () => {
    await start();
    const [first] = await actions('9 hours');
    assert.equal(first?.isPreferred, true);
    assert.match(first.title, /^= Cite “9 hours” \(The Courier\)/);
    assert.match((await after('9 hours', /^= Cite/))[draft] ?? '', /9 hours \[@courier14\]\./);
  });

  for (const [style, expected] of [
    [
      'footnote',
      /9 hours\[\^courier14\]\.[^]*\n\[\^courier14\]: van den Hoven, J\. \(2014\)\. Many die as Ferry sinks\. The Courier\.\n$/,
    ],
    ['inline', /9 hours \(van den Hoven, 2014\)\./],
    ['wiki', /9 hours \[\[courier14\]\]\./],
    ['latex', /9 hours~\\autocite\{courier14\}\./],
  ] as const) {
    it(`are cited in as the settings say: ${style}`, async () => {
      await start(brief, { initializationOptions: { citations: { style } } });
      assert.match((await after('9 hours', /^= Cite/))[draft] ?? '', expected);
    });
  }

  it('say the paragraph where the settings want it', async () => {
    await start(brief, { initializationOptions: { citations: { paragraph: true } } });
    assert.match((await after('9 hours', /^= Cite/))[draft] ?? '', /9 hours \[@courier14, para\. 2\]\./);
  });

  it('have unknown keys mended', async () => {
    await start();
    assert.match((await after('roe2014fery', /^Cite “roe2014ferry”$/))[draft] ?? '', /310 passengers \[@roe2014ferry\]/);
  });

  it('complete keys by title, too', async () => {
    await start();
    await editor.edit(draft, 'Some 4,700', 'See [@many die');
    const { start: position } = editor.rangeOf(draft, '[@many die');
    const textDocument = { uri: draft };
    const list = (await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { ...position, character: position.character + '[@many'.length },
    })) as CompletionList;
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['courier14'],
    );
  });

  it('show on a key its reference and what its source says of the sentence', async () => {
    await start();
    const hover = await editor.connection.sendRequest(HoverRequest.type, editor.at(draft, 'roe2014ferry'));
    const { value } = hover?.contents as MarkupContent;
    assert.match(value, /^Roe, A\\?\. \\?\(2014, March 3\\?\)\\?\. Ferry sinks off Port Halden/);
    assert.match(value, /\*\*12 people\*\*/);
  });

  it('lead from a key to its entry and its source, and to all places', async () => {
    await start();
    const definitions = (await editor.connection.sendRequest(
      DefinitionRequest.type,
      editor.at(draft, 'roe2014ferry'),
    )) as Location[];
    assert.deepEqual(
      definitions.map(({ uri }) => uri),
      [folder.uriOf('references.json'), folder.uriOf('herald-1.md')],
    );
    const places = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...editor.at(draft, 'roe2014ferry'),
      context: { includeDeclaration: true },
    });
    assert.equal(places?.length, 1);
  });

  it('rename a key everywhere in one edit', async () => {
    await start();
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...editor.at(draft, 'roe2014ferry'),
      newName: 'herald14',
    });
    const { texts } = applyEdit(edit ?? undefined, {
      [draft]: brief,
      [folder.uriOf('references.json')]: ferry['references.json'],
    });
    assert.ok(texts[draft]?.includes('[@herald14]'));
    assert.ok(texts[folder.uriOf('references.json')]?.includes('"id": "herald14"'));
    await assert.rejects(
      editor.connection.sendRequest(RenameRequest.type, { ...editor.at(draft, 'roe2014ferry'), newName: 'courier14' }),
      /Another reference has the key/,
    );
  });

  it('get a bibliography that is refreshed in place', async () => {
    await start();
    const made = await editor.connection.sendRequest(BibliographyRequest, { textDocument: { uri: draft } });
    assert.ok('edit' in made);
    const text = applyEdit(made.edit ?? undefined, { [draft]: brief }).texts[draft] ?? '';
    assert.match(
      text,
      /## References\n\n<!-- variorum:bibliography -->\n\nRoe, A\. \(2014, March 3\)[^\n]*\n\n<!-- \/variorum:bibliography -->\n$/,
    );
    await editor.close(draft);
    await editor.open(draft, text, 'markdown');
    const again = await editor.connection.sendRequest(BibliographyRequest, { textDocument: { uri: draft } });
    assert.deepEqual(again, { edit: null });
    const refused = await editor.connection.sendRequest(BibliographyRequest, {
      textDocument: { uri: folder.uriOf('courier.md') },
    });
    assert.ok('message' in refused && refused.message.includes('sources are never edited'));
  });

  it('show a broken entry of a .bib where it stands, and read the others', async () => {
    await start();
    const [problem, ...others] = editor.diagnostics.get(folder.uriOf('library.bib')) ?? [];
    assert.equal(problem?.code, 'reference-broken');
    assert.equal(problem.range.start.line, 7);
    assert.deepEqual(others, []);
  });
});

describe('sources in the server', () => {
  let folder: Folder;
  let editor: Editor;

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('are told with what references say of them, and take what the analyst says', async () => {
    folder = Folder.make({
      ...ferry,
      'copy.md': ferry['herald-1.md'].replace('The Herald', 'The Mirror'),
      'drafts/brief.md': brief,
    });
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(4);
    await editor.until(() => (editor.diagnostics.get(folder.uriOf('library.bib'))?.length ?? 0) > 0, 'the .bib to be read');
    const { sources, drafts } = await editor.connection.sendRequest(SourcesRequest);
    assert.deepEqual(
      drafts.map(({ name }) => name),
      ['drafts/brief.md'],
    );
    const courier = sources.find(({ source }) => source.name === 'courier.md');
    assert.equal(courier?.fields.authors, 'Jan van den Hoven', 'from the .bib');
    assert.equal(courier.key, 'courier14');
    assert.ok(courier.stated.includes('authors'));
    assert.ok(courier.claims > 0 && courier.alone > 0);
    const copy = sources.find(({ source }) => source.name === 'copy.md');
    assert.deepEqual(
      copy?.copies.map(({ source }) => source.name),
      ['herald-1.md'],
    );

    const uri = folder.uriOf('herald-2.md');
    const edit = async (fields: Record<string, string>): Promise<BibliographyResult> =>
      editor.connection.sendRequest(EditSourceRequest, { textDocument: { uri }, fields });
    assert.deepEqual(await edit({ published: 'March' }), { message: 'Write the day as 2026-03-04.' });
    const result = await edit({ outlet: 'Halden Herald', authors: 'Ana de la Cruz; Reuters' });
    assert.ok('edit' in result);
    const references = folder.uriOf('references.json');
    const { texts } = applyEdit(result.edit ?? undefined, { [references]: ferry['references.json'] });
    assert.ok(texts[references]?.startsWith(ferry['references.json'].trimEnd().slice(0, -1).trimEnd()), 'what was there stays');
    folder.write('references.json', texts[references] ?? '');
    await editor.filesChanged(['Changed', references]);
    let fields: unknown;
    for (let turn = 0; turn < 20; turn++) {
      const told = await editor.connection.sendRequest(SourcesRequest);
      fields = told.sources.find(({ source }) => source.uri === uri)?.fields;
      if (JSON.stringify(fields).includes('Halden Herald')) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual(fields, {
      title: 'Halden ferry toll rises',
      outlet: 'Halden Herald',
      published: '2014-03-05',
      authors: 'Ana de la Cruz; Reuters',
      url: '',
    });
  });

  it('are said to have changed since they were cited', async () => {
    const hash = hashOf('another text');
    const entry = { id: 'courier', custom: { 'variorum-source': 'courier.md', 'variorum-sha256': hash } };
    folder = Folder.make({
      'courier.md': ferry['courier.md'],
      'references.json': JSON.stringify([entry]),
      'drafts/brief.md': 'The ferry carried 280 passengers [@courier].\n',
    });
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(1);
    const draft = folder.uriOf('drafts/brief.md');
    await editor.until(
      () => editor.diagnostics.get(draft)?.some(({ code }) => code === 'citation-changed') === true,
      'the word that it has changed',
    );
    const { sources } = await editor.connection.sendRequest(SourcesRequest);
    assert.deepEqual(
      sources.map(({ key, isChanged }) => [key, isChanged]),
      [['courier', true]],
    );
  });
});
