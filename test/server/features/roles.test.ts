import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  HoverRequest,
  MarkupContent,
  ReferencesRequest,
  type CodeAction,
} from 'vscode-languageserver-protocol/node';
import {
  ClaimsRequest,
  DecideRequest,
  EntitiesRequest,
  EntityRequest,
  MarksRequest,
  type GroupNode,
} from '../../../src/protocol.js';
import { dam } from '../../role-reports.js';
import { applyEdit } from '../apply-edit.js';
import { Editor, type EditorOptions } from '../editor.js';
import { Folder } from '../folder.js';

describe('roles in the server', () => {
  let folder: Folder;
  let editor: Editor;
  let herald: string;

  async function start(options: EditorOptions = {}): Promise<void> {
    folder = Folder.make(dam);
    editor = await Editor.start({ folders: [folder.uri], ...options });
    await editor.indexed(3);
    herald = folder.uriOf('herald.txt');
    await editor.write(herald, dam['herald.txt']);
    await editor.indexed(3);
  }

  async function hover(at: string): Promise<string> {
    const result = await editor.connection.sendRequest(HoverRequest.type, editor.at(herald, at));
    assert.ok(MarkupContent.is(result?.contents));
    return result.contents.value;
  }

  async function groups(): Promise<GroupNode[]> {
    const { events } = await editor.connection.sendRequest(ClaimsRequest);
    return events.flatMap((event) => event.groups).filter(({ title }) => title.startsWith('Role of '));
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('are claims with versions, and with findings where they differ', async () => {
    await start();
    const [novak, lind] = await groups();
    assert.equal(novak?.title, 'Role of Peter Novak');
    assert.equal(novak.verdict, 'compatible');
    assert.equal(novak.summary, 'aide to the king / Former Culture Minister');
    assert.deepEqual(
      novak.versions.map(({ value, normalized }) => `${value} = ${normalized}`),
      ['aide to the king = aide', 'Former Culture Minister = former minister', 'Royal adviser = aide'],
    );
    assert.equal(lind?.verdict, 'same');
    assert.deepEqual(
      (editor.diagnostics.get(herald) ?? [])
        .map(({ code, message }) => `${code}: ${typeof message === 'string' ? message : message.value}`)
        .filter((text) => text.includes('Minister')),
      ['claim-difference: 3 versions: aide to the king · Former Culture Minister · Royal adviser'],
    );
    const { ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri: herald } });
    assert.deepEqual(
      ranges.difference.map(({ start, end }) => [start.line, start.character, end.character]),
      [[4, 0, 23]],
    );
  });

  it('are compared in a hover on one of them', async () => {
    await start();
    const lines = (await hover('Culture Minister')).split('\n');
    assert.equal(lines[0], '**Role of Peter Novak**');
    assert.ok(
      lines.some((line) => /^\| \*\*Former Culture Minister\*\* \| \[[^|]*herald\.txt#L5,1\) \| this one \|$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => /^\| aide to the king \| \[[^|]*courier\.txt[^|]* \| \*\*≈\u00A0compatible\*\* \|$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.includes('- “aide to the king” and “Former Culture Minister” are different roles, which one person can have'),
    );
    assert.ok(
      lines.some((line) =>
        line.startsWith('Compared because both give a role of Peter Novak, in reports of one event (90 % sure)'),
      ),
      lines.join('\n'),
    );
  });

  it('stand by source in a hover on a name, where they differ', async () => {
    await start();
    const differing = (await hover('Novak left')).split('\n').filter((line) => line.startsWith('- '));
    assert.deepEqual(
      differing.map((line) => / · (.*)$/.exec(line)?.[1]),
      ['*aide to the king*', '*Former Culture Minister*', '*Royal adviser*'],
    );
    const agreeing = (await hover('Anna Lind')).split('\n');
    assert.equal(agreeing[0], '**Anna Lind**, person');
    assert.equal(agreeing[2], 'foreign minister');
    assert.ok(agreeing.every((line) => !line.includes(' · ')));
  });

  it('are plain text where the editor shows no Markdown', async () => {
    await start({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    assert.match(await hover('Novak left'), /^Dam talks end in Rundelhavn: line 5 · Former Culture Minister$/m);
  });

  it('are told with an entity and its sources', async () => {
    await start();
    const { entities } = await editor.connection.sendRequest(EntitiesRequest);
    assert.deepEqual(entities.find(({ name }) => name === 'Peter Novak')?.roles, ['aide to the king', 'Former Culture Minister']);
    const novak = await editor.connection.sendRequest(EntityRequest, editor.at(herald, 'Novak left'));
    assert.deepEqual(
      novak?.bySource.map(({ roles }) => roles.join()),
      ['aide to the king', 'Former Culture Minister', 'Royal adviser'],
    );
  });

  it('lead to each other, and can be cited', async () => {
    await start();
    const { textDocument, position } = editor.at(herald, 'Culture Minister');
    const places = await editor.connection.sendRequest(ReferencesRequest.type, {
      textDocument,
      position,
      context: { includeDeclaration: true },
    });
    assert.equal(places?.length, 3);
    const quote = `---\ndraft: true\n---\n\n${dam['herald.txt']}`;
    await editor.close(herald);
    await editor.open(herald, quote);
    const { textDocument: draft, position: here } = editor.at(herald, 'Culture Minister');
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: draft,
      range: { start: here, end: here },
      context: { diagnostics: [] },
    });
    const cite = (actions ?? []).find(
      (each): each is CodeAction =>
        each.title === '≈ Cite “aide to the king” (Talks on Halden dam over) for the role of Peter Novak',
    );
    assert.ok(cite, (actions ?? []).map(({ title }) => title).join('\n'));
    const { edit } = await editor.connection.sendRequest(CodeActionResolveRequest.type, cite);
    const { texts } = applyEdit(edit, { [herald]: quote });
    assert.match(texts[herald] ?? '', /^Former Culture Minister \[@[^\]]+\] Peter Novak left early/m);
  });

  it('follow a decision on names', async () => {
    await start();
    const entity = await editor.connection.sendRequest(EntityRequest, editor.at(herald, 'Novak left'));
    const decided = await editor.connection.sendRequest(DecideRequest, {
      decide: { kind: 'not-a-name', entity: entity?.id ?? '', spellings: ['Peter Novak'] },
      textDocument: { uri: herald },
    });
    assert.ok('edit' in decided);
    const file = folder.uriOf('.variorum/entities.json');
    folder.write('.variorum/entities.json', applyEdit(decided.edit, {}).texts[file] ?? '');
    await editor.filesChanged(['Created', file]);
    const deadline = Date.now() + 5_000;
    while (Date.now() < deadline && (await groups()).length > 1) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(
      (await groups()).map(({ title }) => title),
      ['Role of Anna Lind'],
    );
  });
});
