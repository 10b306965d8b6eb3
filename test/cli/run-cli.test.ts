import assert from 'node:assert/strict';
import { join } from 'node:path';
import { withFolder } from '../temporary-folder.js';
import { run } from './run.js';
import { fire } from './sources.js';

describe('variorum', () => {
  it('says how to use it', async () => {
    for (const argv of [['--help'], ['-h'], ['check', '--help']]) {
      const { exitCode, stdout, stderr } = await run(argv);
      assert.equal(exitCode, 0);
      assert.match(stdout, /variorum check \[/);
      assert.equal(stderr, '');
    }
    assert.match((await run(['check', '--help'])).stdout, /Exits with 0 .* 1 .* 2 /s);
  });

  it('says its version', async () => {
    const { exitCode, stdout } = await run(['--version']);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  const misuses: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [[], /Say what to do/],
    [['seeds'], /Unknown argument: seeds/],
    [['check', '--nope'], /Unknown argument: nope/],
    [['check', '--format', 'xml'], /"xml".*"text", "json", "sarif", "markdown"/],
    [['check', '--format'], /--format once, as one of text, json, sarif, markdown/],
    [['check', '--format', 'text', '--format', 'json'], /--format once/],
    [['check', '--cache', 'a', '--cache', 'b'], /--cache once, with a folder/],
    [['check', '--cache', ''], /--cache once, with a folder/],
  ];
  for (const [argv, message] of misuses) {
    it(`refuses “${['variorum', ...argv].join(' ')}”`, async () => {
      const { exitCode, stdout, stderr } = await run(argv);
      assert.equal(exitCode, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.match(stderr, /variorum check --help/);
    });
  }
});

describe('variorum check', () => {
  it('exits with 1 when claims conflict', () =>
    withFolder({ 'a.txt': fire.killed12, 'b.txt': fire.killed15 }, async (cwd) => {
      const { exitCode, stdout, stderr } = await run(['check'], { cwd });
      assert.equal(exitCode, 1);
      assert.match(stdout, /12 people/);
      assert.match(stdout, /15 people/);
      assert.equal(stderr, '');
    }));

  it('exits with 0 when none do', () =>
    withFolder({ 'a.txt': fire.killed12, 'b.txt': fire.killedTwelve }, async (cwd) => {
      assert.equal((await run(['check', '.'], { cwd })).exitCode, 0);
    }));

  it('exits with 2 for a path that does not exist, and still tells of the rest', () =>
    withFolder({ 'in/a.txt': fire.killed12, 'in/b.txt': fire.killed15 }, async (cwd) => {
      const { exitCode, stdout, stderr } = await run(['check', 'nowhere', 'in', 'in/a.txt/c'], { cwd });
      assert.equal(exitCode, 2);
      assert.match(stderr, /^variorum: nowhere: Does not exist\. .*\nvariorum: in\/a\.txt\/c: Does not exist\. .*\n$/);
      assert.match(stdout, /in\/a\.txt:3:\d+ +12 people/);
    }));

  it('takes files and folders, and reads what is named twice once', () =>
    withFolder({ 'one/a.txt': fire.killed12, 'two/b.md': fire.killed15, 'two/README.md': fire.killed12 }, async (cwd) => {
      const { stdout } = await run(
        ['check', 'one/a.txt', 'one', './two', join(cwd, 'two'), 'two/../one/a.txt', '--format', 'json'],
        { cwd },
      );
      const { documents } = JSON.parse(stdout) as { documents: { path: string }[] };
      assert.deepEqual(
        documents.map(({ path }) => path),
        ['one/a.txt', 'two/b.md'],
      );
    }));

  it('reads a file that is named, whatever its name', () =>
    withFolder({ 'README.md': fire.killed12, 'notes.log': fire.killed15, '-x.txt': fire.killed15 }, async (cwd) => {
      const { exitCode, stdout } = await run(['check', 'README.md', 'notes.log', '--', '-x.txt'], { cwd });
      assert.equal(exitCode, 1);
      for (const name of ['README.md', 'notes.log', '-x.txt']) assert.ok(stdout.includes(`${name}:3:`), name);
    }));
});
