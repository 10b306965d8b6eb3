import assert from 'node:assert/strict';
import { ClaimsRequest, DecideRequest, type DecideOnClaims, type DecideResult, type GroupNode } from '../../../src/protocol.js';
import { applyEdit } from '../apply-edit.js';
import { Editor } from '../editor.js';
import { Folder } from '../folder.js';

const failed = 'The dam above Mill Creek in Oregon failed on Tuesday evening.';
const texts = {
  'courier.txt': `${failed} 19 people were killed when the dam failed.\n`,
  'herald.txt': `${failed} 14 people were killed when the dam failed. The company paid $3 million for repairs.\n`,
  'post.txt': `${failed} 21 people were killed when the dam failed. The bridge has room for 40 cars.\n`,
};
type Name = keyof typeof texts;
const fileName = '.variorum/claims.jsonl';

describe('decisions on what is sure, and on what was kept apart', () => {
  let folder: Folder;
  let editor: Editor;

  beforeEach(async () => {
    folder = Folder.make(texts);
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
  });

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  async function groups(): Promise<GroupNode[]> {
    const { events } = await editor.connection.sendRequest(ClaimsRequest);
    return events.flatMap((event) => [...event.groups, ...event.possible]);
  }

  /** Groups, as `title: values`. */
  async function told(): Promise<string[]> {
    return (await groups()).map(({ title, versions }) => `${title}: ${versions.map(({ value }) => value).join(' / ')}`);
  }

  async function write(text: string): Promise<void> {
    editor.claims = undefined;
    folder.write(fileName, text);
    await editor.filesChanged(['Changed', folder.uriOf(fileName)]);
    await editor.until(() => editor.claims !== undefined, 'other claims');
  }

  function ask(decide: DecideOnClaims): Promise<DecideResult> {
    return editor.connection.sendRequest(DecideRequest, { decide });
  }

  /** Asks for a decision, and writes it as an editor does. @returns what it says in words, and the line */
  async function decide(decide: DecideOnClaims): Promise<{ summary: string; text: string }> {
    const result = await ask(decide);
    assert.ok('edit' in result, 'message' in result ? result.message : '');
    const text = applyEdit(result.edit, {}).texts[folder.uriOf(fileName)] ?? '';
    await write(text);
    return { summary: result.summary, text };
  }

  function at(name: Name, words: string): { textDocument: { uri: string }; position: { line: number; character: number } } {
    const character = texts[name].indexOf(words);
    assert.notEqual(character, -1);
    return { textDocument: { uri: folder.uriOf(name) }, position: { line: 0, character } };
  }

  const dead = 'People killed: 14 people / 19 people / 21 people';

  it('part a group by the version that is chosen, until that is taken back', async () => {
    assert.deepEqual(await told(), [dead]);
    const [group] = await groups();
    const version = group?.versions.find(({ value }) => value === '14 people');
    assert.ok(group && version);
    const { summary, text } = await decide({ kind: 'part', group: group.id, versions: [version.id] });
    assert.match(summary, /^“14 people”, .*: different things$/);
    assert.match(text, /^\{ "decision": "different-things", "claims": \[\{ "source": "herald\.txt", "exact": "14 people"/);
    assert.deepEqual(await told(), ['People killed: 19 people / 21 people']);
    await write('');
    assert.deepEqual(await told(), [dead]);
  });

  it('part nothing by a version that is not there, nor by all of them', async () => {
    const [group] = await groups();
    assert.ok(group);
    for (const versions of [['gone'], group.versions.map(({ id }) => id)]) {
      assert.deepEqual(await ask({ kind: 'part', group: group.id, versions }), {
        message: 'The texts have changed since; ask again.',
      });
    }
  });

  it('join the claims at two places in two texts, until that is taken back', async () => {
    const places = [at('herald.txt', '$3 million'), at('post.txt', '40 cars')];
    const { summary, text } = await decide({ kind: 'join-places', places });
    assert.equal(summary, '“$3 million”, “40 cars”: the same thing');
    assert.match(text, /^\{ "decision": "same-thing", "claims": \[\{ "source": "herald\.txt", "exact": "\$3 million"/);
    const joined = (await groups()).find(({ title }) => !title.startsWith('People'));
    assert.deepEqual(joined?.versions.map(({ value, places: [place] }) => `${place?.source.name ?? ''}: ${value}`).sort(), [
      'herald.txt: $3 million',
      'post.txt: 40 cars',
    ]);
    await write('');
    assert.deepEqual(await told(), [dead]);
  });

  it('join nothing where one of two places is no claim, or both are one', async () => {
    for (const places of [
      [at('herald.txt', '$3 million'), at('post.txt', 'bridge')],
      [at('herald.txt', '$3 million'), at('herald.txt', 'million')],
    ]) {
      assert.deepEqual(await ask({ kind: 'join-places', places }), { message: 'There are no two claims at these places.' });
    }
  });
});
