import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
        /^variorum: \.variorum\/entities\.json: line 2, column 14: .*None of its decisions count; mend it\.\n$/,
      );
    }));

  it('knows what was decided on claims', () =>
    withFolder(aid, async (cwd) => {
      const { stdout } = await run(['check'], { cwd });
      assert.match(stdout, /^0 conflicts, .*; 1 more possibly differ \(--possible prints them\)\.$/m);
      const { stdout: printed } = await run(['check', '--possible'], { cwd });
      assert.match(printed, /≠\? .*: possible conflict$/m);
    }));

  for (const [decision, verdict] of [
    ['same-thing', /^1 conflict, [^;]*\.$/m],
    ['different-things', /^0 conflicts, [^;]*\.$/m],
  ] as const) {
    it(`knows what was decided on claims: ${decision}`, () =>
      withFolder({ ...aid, '.variorum/claims.json': decided(decision) }, async (cwd) => {
        const { stdout } = await run(['check'], { cwd });
        assert.match(stdout, verdict);
      }));
  }

  it('heeds the status of a conflict: what is verified fails no check, until a source changes', () => {
    const { claims } = (JSON.parse(decided('same-thing')) as { decisions: [{ claims: object[] }] }).decisions[0];
    const lines = (...said: readonly object[]): string => said.map((each) => `${JSON.stringify(each)}\n`).join('');
    const same = { decision: 'same-thing', claims };
    const use = { decision: 'use-version', claims, because: 'it is signed', by: 'Ann', at: '2026-01-02T00:00:00Z' };
    return withFolder({ ...aid, '.variorum/claims.jsonl': lines(same) }, async (cwd) => {
      assert.equal((await run(['check'], { cwd })).exitCode, 1);
      writeFileSync(join(cwd, '.variorum/claims.jsonl'), lines(same, use));
      const verified = await run(['check'], { cwd });
      assert.equal(verified.exitCode, 0);
      assert.match(verified.stdout, /decided: verified; use “\$50 million”, because it is signed \(Ann, 2026-01-02\)/);
      const page = await run(['check', '--format', 'html'], { cwd });
      assert.match(page.stdout, /<li>decided: verified; use “\$50 million”, because it is signed \(Ann, 2026-01-02\)<\/li>/);
      const report = JSON.parse((await run(['check', '--format', 'json'], { cwd })).stdout) as { groups: { status: string }[] };
      assert.deepEqual(
        report.groups.map(({ status }) => status),
        ['verified'],
      );
      writeFileSync(join(cwd, 'c.txt'), readFileSync(join(cwd, 'a.txt'), 'utf8').replace('$50 million', '$35 million'));
      const changed = await run(['check'], { cwd });
      assert.match(changed.stdout, /decided: open again, as the sources have changed/);
      assert.equal(changed.exitCode, 1);
    });
  });
});

const aid = {
  'a.txt': 'Dam fails above Mill Creek\n\nThe governor promised $50 million in aid after the dam in Oregon failed.',
  'b.txt': 'Dam in Oregon fails\n\nThe state will give $15m in aid after the dam at Mill Creek failed.',
};

function decided(decision: string): string {
  const claims = [
    { source: 'a.txt', exact: '$50 million', prefix: 'promised ', suffix: ' in aid' },
    { source: 'b.txt', exact: '$15m', prefix: 'give ', suffix: ' in aid' },
  ];
  const said = decision === 'same-thing' ? { claims } : { claims: claims.slice(0, 1), others: claims.slice(1) };
  return JSON.stringify({ version: 1, decisions: [{ decision, ...said }] });
}
