import assert from 'node:assert/strict';
import { DecideRequest, type GroupParams } from '../../../src/protocol.js';
import { ComparisonRequest, type ComparisonResult } from '../../../src/protocol/comparison.js';
import { Editor } from '../editor.js';
import { Folder } from '../folder.js';

const wire = `2024-03-05

SALEM, Oregon - The dam above Mill Creek failed on Tuesday evening, officials in Oregon said.

Police said 14 people were killed when the dam failed. Nobody in the town below had been warned of the flood, a neighbor said.
`;

const reports = {
  'first.txt': `The First Post\n\n${wire}`,
  'second.txt': `The Second Post\n\n${wire}`,
  'third.txt': `The Third Post\n\n2024-03-05

SALEM, Oregon - A dam failed above Mill Creek on Tuesday evening, officials in Oregon said.

Nearly 20 people were killed when the dam failed.
`,
};

describe('the comparison of a group', () => {
  let editor: Editor;
  let folder: Folder;

  before(async () => {
    folder = Folder.make(reports);
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
  });
  after(async () => {
    await editor.stop();
    folder.remove();
  });

  const ask = (params: GroupParams): Promise<ComparisonResult | null> => editor.connection.sendRequest(ComparisonRequest, params);

  const at = (file: keyof typeof reports, text: string): GroupParams => {
    const lines = reports[file].slice(0, reports[file].indexOf(text)).split('\n');
    return {
      textDocument: { uri: folder.uriOf(file) },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    };
  };

  it('has a row a source, with value, room, speaker and verdict against the one at the place', async () => {
    const told = await ask(at('first.txt', '14 people'));
    assert.ok(told);
    const rows = told.claims.map(({ place, normalized, speaker, value, verdict }) => [
      place.source.name,
      normalized,
      speaker,
      value?.min,
      value?.room.min,
      verdict,
    ]);
    assert.deepEqual(rows, [
      ['first.txt', '14', 'Police', 14, 14, 'same'],
      ['second.txt', '14', 'Police', 14, 14, 'same'],
      ['third.txt', 'nearly 20', null, 20, 17, 'conflict'],
    ]);
    assert.deepEqual(told.scale, { kind: 'number', unit: '', factor: 1 });
    assert.equal(told.allowed, null);
  });

  it('counts what copies one another as one voice, and says why', async () => {
    const told = await ask(at('first.txt', '14 people'));
    assert.deepEqual(
      told?.claims.map(({ voice }) => voice),
      [1, 1, 2],
    );
    assert.equal(told.voices, 2);
    assert.match(told.claims[0]?.copies ?? '', /^\d of \d sentences in common with /);
    assert.equal(told.claims[2]?.copies, '');
  });

  it('takes another baseline', async () => {
    const told = await ask(at('first.txt', '14 people'));
    const [third] = told?.claims.filter(({ place }) => place.source.name === 'third.txt') ?? [];
    const again = await ask({ group: told?.id ?? '', version: third?.version ?? '' });
    assert.deepEqual(
      again?.claims.map(({ verdict }) => verdict),
      ['conflict', 'conflict', 'same'],
    );
    assert.match(again.claims[0]?.reason ?? '', /cannot both be true/);
  });

  it('has nothing of a draft, from where it is asked for, too', async () => {
    const own = Folder.make({
      ...reports,
      'draft.md':
        '---\ndraft: true\n---\n\nThe dam above Mill Creek in Oregon failed on Tuesday evening. 99 people were killed when the dam failed.\n',
    });
    const other = await Editor.start({ folders: [own.uri] });
    try {
      await other.indexed(3);
      const draft = { uri: own.uriOf('draft.md') };
      const params = { textDocument: draft, position: { line: 4, character: 66 } };
      const told = await other.connection.sendRequest(ComparisonRequest, params);
      assert.deepEqual(told?.claims.map(({ place }) => place.source.name).sort(), ['first.txt', 'second.txt', 'third.txt']);
      const joined = await other.connection.sendRequest(DecideRequest, {
        decide: {
          kind: 'join-places',
          places: [params, { textDocument: { uri: own.uriOf('first.txt') }, position: { line: 6, character: 12 } }],
        },
      });
      assert.match('message' in joined ? joined.message : '', /not what a draft says/);
    } finally {
      await other.stop();
      own.remove();
    }
  });

  it('is none where nothing is compared', async () => {
    assert.equal(await ask(at('third.txt', 'SALEM')), null);
    assert.equal(await ask({ group: 'no such group' }), null);
  });
});
