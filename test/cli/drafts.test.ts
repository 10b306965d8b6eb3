import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { withFolder } from '../temporary-folder.js';
import { run } from './run.js';
import { fire } from './sources.js';

const files = {
  'sources/a.txt': fire.killed12,
  'sources/b.txt': fire.killedTwelve,
  'sources/drafts/old.md': 'A fire in a hotel in Lyon killed 99 people on Monday.\n',
  'references.json': '[{"id": "a", "custom": {"variorum-source": "sources/a.txt"}}]',
};
const brief = (number: string): string => `A fire in a hotel in Lyon killed ${number} people on Monday [@a].\n`;

describe('variorum check --draft', () => {
  it('shows each verdict on the sample draft', async () => {
    const { stdout, exitCode } = await run(['check', '--draft', 'seeds/drafts/brief.md', 'seeds'], { cwd: process.cwd() });
    assert.match(stdout, /^seeds\/drafts\/brief\.md:\d+:\d+: stale: “Twelve passengers”$/m);
    assert.match(
      stdout,
      /2 contradicted, 1 stale, 1 possibly contradicted, 4 unsupported, 0 possibly supported, 5 uncited, 2 supported, held against 7 sources\.$/m,
    );
    assert.equal(exitCode, 1);
  });

  it('exits with 0 where the sources say the same, and counts', () =>
    withFolder({ ...files, 'brief.md': brief('12') }, async (cwd) => {
      const { exitCode, stdout, stderr } = await run(['check', '--draft', 'brief.md', 'sources'], { cwd });
      assert.equal(stderr, '');
      assert.match(stdout, /^brief\.md: 0 contradicted, 0 stale, .* held against 2 sources\.$/m);
      assert.equal(exitCode, 0);
      const { stdout: all } = await run(['check', '--draft', 'brief.md', 'sources', '--all'], { cwd });
      assert.match(all, /^brief\.md:1:\d+: supported: “12 people”$/m);
    }));

  it('exits with 1 where they contradict it, and says by whom and where', () =>
    withFolder({ ...files, 'brief.md': brief('19') }, async (cwd) => {
      const { exitCode, stdout } = await run(['check', '--draft', 'brief.md', 'sources'], { cwd });
      assert.equal(exitCode, 1);
      assert.match(
        stdout,
        /^brief\.md:1:\d+: contradicted: “19 people”\n.*contradicted by “.*”.*\n {4}sources\/[ab]\.txt:1:\d+$/m,
      );
    }));

  it('holds nothing against a draft but sources', () =>
    withFolder({ ...files, 'brief.md': brief('19') }, async (cwd) => {
      assert.equal((await run(['check', '--draft', 'brief.md', 'sources'], { cwd })).exitCode, 1, 'another draft says so');
      const { stdout, exitCode } = await run(['check', 'sources'], { cwd });
      assert.equal(exitCode, 0, 'a draft among the sources contradicts none of them');
      assert.doesNotMatch(stdout, /99|19/);
    }));

  it('says it in every format', () =>
    withFolder({ ...files, 'brief.md': brief('19') }, async (cwd) => {
      const printed = async (format: string): Promise<string> =>
        (await run(['check', '--draft', 'brief.md', 'sources', '--format', format], { cwd })).stdout;
      assert.match(await printed('markdown'), /\*\*contradicted\*\*/);
      const { runs } = JSON.parse(await printed('sarif')) as { runs: { results: { ruleId: string; level: string }[] }[] };
      assert.ok(runs[0]?.results.some(({ ruleId, level }) => ruleId === 'draft-contradicted' && level === 'error'));
      const report: unknown = JSON.parse(await printed('json'));
      const ajv = new Ajv();
      addFormats.default(ajv);
      const isValid = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object);
      assert.ok(isValid(report), JSON.stringify(isValid.errors));
      assert.ok(JSON.stringify(report).includes('"verdict":"contradicted"'));
    }));

  it('names a draft that is not there, and a .bib entry that is broken', () =>
    withFolder({ ...files, 'brief.md': brief('12'), 'x.bib': '@article{a,\n title = {A}\n year = 1\n}\n' }, async (cwd) => {
      const { exitCode, stderr } = await run(['check', '--draft', 'nowhere.md', 'sources'], { cwd });
      assert.equal(exitCode, 2);
      assert.match(stderr, /nowhere\.md: Does not exist/);
      assert.match(
        (await run(['check', '--draft', 'brief.md', 'sources'], { cwd })).stderr,
        /x\.bib: line 1: A comma is missing/,
      );
    }));
});
