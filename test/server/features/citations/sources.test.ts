import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  type ClientCapabilities,
  type CodeAction,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import {
  clientCommands,
  DecideRequest,
  DidChangeEditedNotification,
  EntitiesRequest,
  EntityRequest,
  MarksRequest,
  type DecideParams,
} from '../../../../src/protocol.js';
import { CiteRequest, type CiteParams } from '../../../../src/protocol-citations.js';
import { applyEdit } from '../../apply-edit.js';
import { Editor, fullCapabilities } from '../../editor.js';
import { Folder, strike } from '../../folder.js';

const { 'herald.txt': herald } = strike;
const withCommands: ClientCapabilities = {
  ...fullCapabilities,
  experimental: { variorumCommands: Object.values(clientCommands) },
};
const report = 'Our report\n\nThe strike in Port Halden lasted 13 days [@x]. \n';

describe('citing from a source', () => {
  let folder: Folder;
  let editor: Editor;
  let uri: string;
  let draft: string;

  async function start(files: Readonly<Record<string, string>> = strike, capabilities = withCommands): Promise<void> {
    folder = Folder.make(files);
    editor = await Editor.start({ folders: [folder.uri], capabilities });
    await editor.indexed(Object.keys(files).filter((name) => !/\.json$|report/.test(name)).length);
    uri = folder.uriOf('herald.txt');
    draft = folder.uriOf('report.md');
  }

  async function actionsIn(document: string, range: Range): Promise<CodeAction[]> {
    const found = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: document },
      range,
      context: { diagnostics: [...(editor.diagnostics.get(document) ?? [])] },
    });
    return (found ?? []).filter((each): each is CodeAction => 'kind' in each);
  }

  async function titles(document = uri, at = '12 days'): Promise<string[]> {
    return (await actionsIn(document, editor.rangeOf(document, at))).map(({ title }) => title);
  }

  async function tellEdited(...documents: string[]): Promise<void> {
    await editor.connection.sendNotification(DidChangeEditedNotification, { documents });
  }

  /** The edit of an action, or of the command that it runs, from the server. */
  async function editOf(action: CodeAction): Promise<WorkspaceEdit | undefined> {
    const { command } = action;
    if (command === undefined) return (await editor.connection.sendRequest(CodeActionResolveRequest.type, action)).edit;
    const [given, [into] = []] = (command.arguments ?? []) as [unknown, unknown[]?];
    if (command.command === clientCommands.decide) {
      const result = await editor.connection.sendRequest(DecideRequest, given as DecideParams);
      return 'edit' in result ? result.edit : undefined;
    }
    if (command.command !== clientCommands.copyCitation && command.command !== clientCommands.insertCitation) return undefined;
    const position = { line: 2, character: 4 };
    const params: CiteParams = {
      ...(given as CiteParams),
      ...(typeof into === 'string' && { into: { textDocument: { uri: into }, position } }),
    };
    return (await editor.connection.sendRequest(CiteRequest, params))?.edit ?? undefined;
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('copies citations, and shows those that it would copy', async () => {
    await start({ ...strike, 'references.json': '[{ "id": "old", "custom": { "variorum-source": "courier.txt" } }]' });
    await editor.open(uri, herald);
    assert.deepEqual(await titles(), [
      // What is missing of a source that was never cited is asked for first, and goes into its key.
      '= Copy citation of “twelve days” (Strike over) for the length of the strike',
      '≠ Copy citation of “15 days” (Port Halden reopens after strike) for the length of the strike: [@old]',
      'Copy citations of both sources for the length of the strike',
    ]);
  });

  it('is not offered to an editor without commands for it', async () => {
    await start(strike, fullCapabilities);
    await editor.open(uri, herald);
    assert.deepEqual(await titles(), []);
  });

  it('puts a citation where the cursor of the last edited draft stands, with its reference, and changes nothing else', async () => {
    await start();
    await editor.open(uri, herald);
    await editor.open(draft, report, 'markdown');
    await tellEdited(uri, draft);
    const [insert] = await actionsIn(uri, editor.rangeOf(uri, '12 days'));
    assert.equal(insert?.title, '= Insert citation of “twelve days” (Strike over) into report.md, for the length of the strike');
    const [params, into] = (insert.command?.arguments ?? []) as unknown[];
    assert.deepEqual(into, [draft]);
    const position = { line: 2, character: 45 };
    const result = await editor.connection.sendRequest(CiteRequest, {
      ...(params as CiteParams),
      into: { textDocument: { uri: draft }, position },
    });
    assert.equal(result?.citation, '[@strike]');
    const { texts, created } = applyEdit(result.edit ?? undefined, { [draft]: report, [uri]: herald });
    assert.equal(texts[draft], report.replace('[@x]', '[@x; @strike]'));
    assert.equal(texts[uri], herald);
    assert.deepEqual(created, [folder.uriOf('references.json')]);
    await editor.close(draft);
    assert.ok(
      (await titles()).every((title) => title.includes('Copy citation')),
      'a draft that was closed has no cursor',
    );
  });

  it('says so where the same is cited there already', async () => {
    await start();
    await editor.open(draft, report.replace('[@x]', '[@strike]'), 'markdown');
    await editor.open(
      folder.uriOf('references.json'),
      '[{ "id": "strike", "custom": { "variorum-source": "wire/bulletin.md" } }]',
      'json',
    );
    const result = await editor.connection.sendRequest(CiteRequest, {
      textDocument: { uri },
      sources: [folder.uriOf('wire/bulletin.md')],
      into: { textDocument: { uri: draft }, position: { line: 2, character: 45 } },
    });
    assert.equal(result, null);
    await editor.until(() => editor.messages.includes('This is cited there already.'), 'a message');
  });

  it('is refused into a source, whoever asks', async () => {
    await start();
    await editor.open(uri, herald);
    const result = await editor.connection.sendRequest(CiteRequest, {
      textDocument: { uri },
      sources: [folder.uriOf('courier.txt')],
      into: { textDocument: { uri }, position: { line: 0, character: 0 } },
    });
    assert.equal(result, null);
    await editor.until(() => editor.messages.some((each) => each.includes('sources are never edited')), 'a message');
  });

  it('takes what a draft says for no evidence', async () => {
    await start({ ...strike, 'report.md': report });
    await editor.open(uri, herald);
    assert.ok((await titles()).every((title) => !title.includes('13 days')));
  });

  const heading = 'Our report\n\n';
  const claim = 'The strike in Port Halden lasted 13 days.\n';
  const texts: readonly (readonly [what: string, text: string, edited: boolean, isDraft: boolean])[] = [
    ['a text that nothing speaks for', `${heading}${claim}`, false, false],
    ['a text that is edited', `${heading}${claim}`, true, false],
    ['a text that cites', `${heading}Earlier it was shorter [@x].\n\n${claim}`, false, true],
    ['a text that cites and has a day', `---\ndate: 2014-03-05\n---\n\nEarlier it was shorter [@x].\n\n${claim}`, false, true],
    ['a text that says so', `---\ndraft: true\n---\n\n${claim}`, false, true],
    ['a text that cites and says that it is a source', `---\nvariorum: source\n---\n\nShorter [@x].\n\n${claim}`, true, false],
    ['a text with its address, edited', `${heading}Shorter [@x]. ${claim}\nhttps://example.com/strike\n`, true, false],
    ['a text with its outlet that cites, edited', `---\noutlet: Reuters\n---\n\nShorter [@x].\n\n${claim}`, true, false],
  ];
  for (const [what, text, edited, isDraft] of texts) {
    it(`writes into drafts only: ${what}`, async () => {
      await start();
      if (edited) await editor.write(draft, text, 'markdown');
      else await editor.open(draft, text, 'markdown');
      await tellEdited(...(edited ? [draft] : []));
      const found = await titles(draft, '13 days');
      assert.ok(found.length > 0);
      for (const title of found)
        assert.equal(/^(?:[=≈≠] )?(?:Cite|Take over|Insert the disagreement) /.test(title), isDraft, title);
    });
  }

  it('asks which draft is meant where several are open', async () => {
    await start();
    const other = folder.uriOf('other.md');
    await editor.open(uri, herald);
    await editor.open(draft, report, 'markdown');
    await editor.open(other, report, 'markdown');
    await tellEdited(other, draft);
    const [insert] = await actionsIn(uri, editor.rangeOf(uri, '12 days'));
    assert.equal(insert?.title, '= Insert citation of “twelve days” (Strike over) into a draft…, for the length of the strike');
    assert.deepEqual(insert.command?.arguments?.[1], [other, draft]);
  });

  /** Runs all that is offered anywhere in the sources. */
  async function runAll(
    files: Readonly<Record<string, string>>,
  ): Promise<{ readonly ran: number; readonly touched: Set<string> }> {
    const touched = new Set<string>();
    let ran = 0;
    const { entities } = await editor.connection.sendRequest(EntitiesRequest);
    const mentions = await Promise.all(entities.map(({ id }) => editor.connection.sendRequest(EntityRequest, { entity: id })));
    for (const [name, text] of Object.entries(files)) {
      const source = folder.uriOf(name);
      await editor.open(source, text, name.endsWith('.md') ? 'markdown' : 'plaintext');
      const { ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri: source } });
      const named = mentions.flatMap((each) => each?.bySource ?? []).filter((each) => each.source.uri === source);
      for (const range of [
        ...Object.values(ranges).flat(),
        ...named.flatMap((each) => each.mentions.map((mention) => mention.range)),
      ]) {
        for (const action of await actionsIn(source, range)) {
          ran += 1;
          const edit = await editOf(action);
          for (const change of edit?.documentChanges ?? [])
            touched.add('uri' in change ? change.uri : 'textDocument' in change ? change.textDocument.uri : '');
          for (const changed of Object.keys(edit?.changes ?? {})) touched.add(changed);
        }
      }
    }
    return { ran, touched };
  }

  const seeds = Object.fromEntries(
    readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]),
  );

  for (const [editorName, capabilities] of [
    ['VS Code', withCommands],
    ['an editor without commands', fullCapabilities],
  ] as const) {
    it(`never edits a source, whatever is chosen in ${editorName}`, async () => {
      await start(seeds, capabilities);
      await editor.open(draft, report, 'markdown');
      if (capabilities === withCommands) await tellEdited(draft);
      const { ran, touched } = await runAll(seeds);
      assert.ok(ran > 100, `${ran} actions`);
      assert.deepEqual(
        [...touched].toSorted(),
        [
          folder.uriOf('.variorum/entities.json'),
          ...(capabilities === withCommands ? [folder.uriOf('references.json'), draft] : []),
        ].toSorted(),
      );
    }).timeout(60_000);
  }
});
