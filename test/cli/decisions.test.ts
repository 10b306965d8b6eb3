import assert from 'node:assert/strict';
import { withFolder } from '../temporary-folder.js';
import { run } from './run.js';

const texts = {
  'a.txt': 'Pavel Kovarik met Rosa Lund on Monday. Later, Kovarik smiled.\n',
  'b.txt': 'Rosa Lund said that Pavel Kovalik had gone to Rundelhavn.\n',
};
const merge = JSON.stringify({
  version: 1,
  decisions: [
    {
      decision: 'merge',
      name: { name: 'Pavel Kovalik', type: 'person', source: 'b.txt' },
      into: { name: 'Pavel Kovarik', type: 'person' },
    },
    { decision: 'not-a-name', spelling: 'Rosa Lund' },
  ],
});

describe('variorum check, of what was decided on names', () => {
  it('knows it', () =>
    withFolder({ ...texts, '.variorum/entities.json': merge }, async (cwd) => {
      const { exitCode, stdout } = await run(['check', '--format', 'json'], { cwd });
      assert.equal(exitCode, 0);
      const { entities } = JSON.parse(stdout) as { entities: { type: string; name: string; aliases: string[] }[] };
      assert.deepEqual(
        entities.filter(({ type }) => type === 'person').map(({ name, aliases }) => [name, ...aliases]),
        [['Pavel Kovarik', 'Kovarik', 'Pavel Kovalik']],
      );
    }));

  it('says what is wrong with the file, and exits with 2', () =>
    withFolder({ ...texts, '.variorum/entities.json': '{\n"version": 1 "decisions": [] }' }, async (cwd) => {
      const { exitCode, stderr } = await run(['check'], { cwd });
      assert.equal(exitCode, 2);
      assert.match(
        stderr,
        /^variorum: \.variorum\/entities\.json: line 2, column 14: .*No decisions on names count; mend it\.\n$/,
      );
    }));
});
