import assert from 'node:assert/strict';
import {
  ClaimsRequest,
  DecideRequest,
  GroupRequest,
  MarksRequest,
  type ClaimsResult,
  type DecideResult,
  type GroupNode,
} from '../../../src/protocol.js';
import { applyEdit } from '../apply-edit.js';
import { dam } from '../dam-reports.js';
import { Editor } from '../editor.js';
import { Folder } from '../folder.js';

const fileName = '.variorum/claims.jsonl';

describe('groups that are only possibly about one thing', () => {
  let folder: Folder;
  let editor: Editor;
  let file: string;
  let herald: string;

  async function start(files: Readonly<Record<string, string>> = dam): Promise<void> {
    folder = Folder.make(files);
    file = folder.uriOf(fileName);
    herald = folder.uriOf('herald.txt');
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(2);
  }

  function claims(): Promise<ClaimsResult> {
    return editor.connection.sendRequest(ClaimsRequest);
  }

  async function possible(): Promise<GroupNode[]> {
    return (await claims()).events.flatMap((event) => event.possible);
  }

  /** Group titles, as `title: values`. */
  function told(groups: readonly GroupNode[]): string[] {
    return groups.map(({ title, versions }) => `${title}: ${versions.map(({ value }) => value).join(' / ')}`);
  }

  const question = 'Amount of aid: $15m / $50 million';

  /** Asks for the edit of a decision on the one possible group. */
  async function decide(kind: 'same-thing' | 'different-things'): Promise<DecideResult> {
    const [group] = await possible();
    assert.ok(group);
    const decide = kind === 'same-thing' ? { kind, group: group.id } : { kind, group: group.id, apart: [0] };
    return editor.connection.sendRequest(DecideRequest, { decide, textDocument: { uri: herald } });
  }

  /** Writes a decision as an editor does, and waits until it counts. */
  async function carryOut(result: DecideResult, before?: string): Promise<string> {
    assert.ok('edit' in result, 'message' in result ? result.message : '');
    const { texts } = applyEdit(result.edit, before === undefined ? {} : { [file]: before });
    const attributes = folder.uriOf('.variorum/.gitattributes');
    assert.deepEqual(Object.keys(texts), before === undefined ? [file, attributes] : [file]);
    const text = texts[file] ?? '';
    await write(text);
    return text;
  }

  async function write(text: string): Promise<void> {
    editor.claims = undefined;
    folder.write(fileName, text);
    await editor.filesChanged(['Changed', file]);
  }

  async function writeAndSee(text: string): Promise<void> {
    await write(text);
    await editor.until(() => editor.claims !== undefined, 'other claims');
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('stand apart in the tree, count apart, and are neither found nor marked', async () => {
    await start();
    const { events, counts } = await claims();
    assert.deepEqual(counts, { conflicts: 0, open: 0, differences: 0, agreements: 0, possible: 1, sources: 2, leftOut: 0 });
    assert.deepEqual(editor.claims?.counts, counts);
    assert.equal(events.length, 1);
    assert.deepEqual(events[0]?.groups, []);
    const [group, ...more] = events[0].possible;
    assert.ok(group);
    assert.deepEqual(more, []);
    assert.deepEqual(told([group]), [question]);
    assert.equal(group.verdict, 'conflict');
    assert.deepEqual(
      group.versions.map(({ verdict, places }) => [verdict, places.map(({ source }) => source.name)]),
      [
        ['conflict', ['courier.txt']],
        ['conflict', ['herald.txt']],
      ],
    );
    assert.deepEqual([...editor.diagnostics.values()].flat(), []);
    const { ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri: herald } });
    assert.deepEqual([...ranges.conflict, ...ranges.difference], []);
  });

  it('are compared when they are asked for by their id', async () => {
    await start();
    const [group] = await possible();
    const version = group?.versions[1];
    assert.ok(group && version);
    const compared = await editor.connection.sendRequest(GroupRequest, { group: group.id, version: version.id });
    assert.deepEqual(
      compared?.versions.map(({ value, verdict, chosen }) => [value, verdict, chosen]),
      [
        ['$50 million', 'same', true],
        ['$15m', 'conflict', false],
      ],
    );
  });

  it('are groups as all others once they are said to be about the same thing', async () => {
    await start();
    const result = await decide('same-thing');
    assert.equal('edit' in result && result.summary, '“$50 million”, “$15m”: the same thing');
    const text = await carryOut(result);
    await editor.until(() => editor.claims?.counts.conflicts === 1, 'the conflict');
    assert.equal(
      text.replace(/"at": "[^"]*"/, '"at": "…"'),
      [
        '{ "decision": "same-thing", "claims": [{ "source": "herald.txt", "exact": "$50 million", "prefix": "ll Creek\\n\\nThe governor promised ", "suffix": " in aid after the dam in Oregon ", "about": "amount of aid", "value": "50000000 USD" }, { "source": "courier.txt", "exact": "$15m", "prefix": "egon fails\\n\\nThe state will give ", "suffix": " in aid after the dam at Mill Cr", "about": "amount of aid", "value": "15000000 USD" }], "at": "…" }',
        '',
      ].join('\n'),
    );
    const { events, counts } = await claims();
    assert.deepEqual(counts, { conflicts: 1, open: 1, differences: 0, agreements: 0, possible: 0, sources: 2, leftOut: 0 });
    assert.deepEqual(told(events.flatMap((event) => event.groups)), [question]);
    assert.deepEqual(await possible(), []);
    assert.deepEqual(editor.problems(herald, dam['herald.txt']), ['claim-conflict: $50 million']);
  });

  it('are gone once they are said to be about different things, until that is taken back', async () => {
    await start();
    const result = await decide('different-things');
    assert.equal('edit' in result && result.summary, '“$50 million”, “$15m”: different things');
    await carryOut(result);
    await editor.until(() => editor.claims?.counts.possible === 0, 'the question to go');
    const { events, counts } = await claims();
    assert.equal(counts.conflicts, 0);
    assert.deepEqual(told(events.flatMap((event) => [...event.groups, ...event.possible])), []);
    await write('');
    await editor.until(() => editor.claims?.counts.possible === 1, 'the question again');
    assert.deepEqual(told(await possible()), [question]);
  });

  it('are decided beside what was decided before, which stays as it was written', async () => {
    const before =
      '{"decision": "same-thing", "claims": [{"source": "herald.txt", "exact": "9 days", "prefix": "", "suffix": ""}, {"source": "gone.txt", "exact": "8 days", "prefix": "", "suffix": ""}]}\n';
    await start({ ...dam, [fileName]: before });
    const text = await carryOut(await decide('same-thing'), before);
    assert.ok(text.startsWith(before), text);
    assert.equal(text.match(/same-thing/g)?.length, 2);
    await editor.until(() => editor.claims?.counts.conflicts === 1, 'the conflict');
  });

  it('are not decided by an id that means none any more', async () => {
    await start();
    const [group] = await possible();
    assert.ok(group);
    const ask = (id: string): Promise<DecideResult> =>
      editor.connection.sendRequest(DecideRequest, { decide: { kind: 'same-thing', group: id } });
    assert.deepEqual(await ask('gone'), { message: 'The texts have changed since; ask again.' });
    await carryOut(await ask(group.id));
    await editor.until(() => editor.claims?.counts.conflicts === 1, 'the conflict');
    assert.deepEqual(await ask(group.id), { message: 'The texts have changed since; ask again.' });
  });

  describe('in a folder whose claims.jsonl is broken', () => {
    const claim = (source: string, exact: string): string =>
      `{ "source": "${source}", "exact": "${exact}", "prefix": "", "suffix": " in aid" }`;
    const [ours, theirs] = [claim('herald.txt', '$50 million'), claim('courier.txt', '$15m')];
    const decided = `\n{ "decision": "different-things", "claims": [${ours}], "others": [${theirs}] }\n`;
    const halfMerged = `\n<<<<<<< HEAD${decided}=======\n>>>>>>> theirs\n`;
    const cases: readonly (readonly [what: string, text: string, line: number])[] = [
      ['half merged', halfMerged, 1],
      ['cut off', decided.slice(0, decided.indexOf('"courier.txt"')), 1],
      ['with a decision that is not known', decided.replace('different-things', 'married'), 1],
      ['with a decision on one claim', decided.replace(theirs, ''), 1],
    ];
    for (const [what, text, line] of cases) {
      it(`(${what}) they are asked for still, which is told, and nothing is written`, async () => {
        await start({ ...dam, [fileName]: text });
        await editor.until(() => editor.messages.length > 0, 'a message');
        assert.equal(editor.messages.length, 1);
        assert.match(
          editor.messages[0] ?? '',
          /^\.variorum\/claims\.jsonl, line \d+, column \d+: .*what was decided before counts/,
        );
        const problems = editor.diagnostics.get(file) ?? [];
        assert.ok(problems.length > 0);
        assert.ok(problems.every(({ code }) => code === 'decisions-broken'));
        assert.equal(problems[0]?.range.start.line, line);
        assert.deepEqual(told(await possible()), [question]);
        const result = await decide('same-thing');
        assert.match('message' in result ? result.message : '', /^\.variorum\/claims\.jsonl, line \d+, .*Nothing was changed/);
        await write(decided);
        await editor.until(() => editor.claims?.counts.possible === 0, 'the decision');
        assert.deepEqual(editor.diagnostics.get(file), []);
        assert.equal(editor.messages.length, 1);
      });
    }

    it('what was decided before it broke counts until it is mended', async () => {
      await start({ ...dam, [fileName]: decided });
      await editor.until(() => editor.claims?.counts.possible === 0, 'the decision');
      await write(halfMerged);
      await editor.until(() => (editor.diagnostics.get(file) ?? []).length > 0, 'the problem');
      assert.equal((await claims()).counts.possible, 0);
      await writeAndSee('');
      await editor.until(() => editor.claims?.counts.possible === 1, 'the question again');
      assert.deepEqual(editor.diagnostics.get(file), []);
    });

    it('what is decided on names is kept all the same', async () => {
      const names = '{ "version": 1, "decisions": [{ "decision": "not-a-name", "spelling": "Mill Creek" }] }';
      await start({ ...dam, [fileName]: halfMerged, '.variorum/entities.json': names });
      await editor.until(() => editor.messages.length > 0, 'a message');
      const { ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri: herald } });
      assert.equal(ranges.place.length, 1, 'Oregon, and not Mill Creek');
    });
  });
});
