import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFiles } from '../../src/disk/index.js';
import { uriOf } from '../../src/files/uris.js';
import { readSettings } from '../../src/server/workspace/settings.js';
import { run } from '../cli/run.js';
import { fire } from '../cli/sources.js';
import { withFolder } from '../temporary-folder.js';

const others = { 'a.txt': fire.killed12, 'b.txt': fire.killed15 };

describe('hostile files', function () {
  // Windows has neither pipes among its files nor devices, and takes a backslash for a separator.
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  const kinds: Readonly<Record<string, (path: string) => Promise<void>>> = {
    'a device without end': (path) => symlink('/dev/zero', path),
    'a pipe that nobody writes to': (path) => {
      execFileSync('mkfifo', [path]);
      return Promise.resolve();
    },
  };
  for (const [name, make] of Object.entries(kinds)) {
    it(`${name} in place of what was decided is told of, and the sources are compared`, () =>
      withFolder(others, async (cwd) => {
        await mkdir(join(cwd, '.variorum'));
        await make(join(cwd, '.variorum/entities.json'));
        const { exitCode, stdout, stderr } = await run(['check'], { cwd });
        assert.equal(exitCode, 2);
        assert.match(stderr, /entities\.json: The file cannot be read \(it is no regular file\)/);
        assert.match(stdout, /a\.txt:3:34 +12 people/);
      }));

    it(`${name} that is named as a source is told of`, () =>
      withFolder(others, async (cwd) => {
        await make(join(cwd, 'c.txt'));
        const { exitCode, stdout, stderr } = await run(['check', 'a.txt', 'b.txt', 'c.txt'], { cwd });
        assert.equal(exitCode, 2);
        assert.match(stderr, /^variorum: c\.txt: Cannot be read \(it is no regular file\)/);
        assert.match(stdout, /a\.txt:3:34 +12 people/);
      }));
  }

  it('a file that grows while it is read is read no further than it may be', () =>
    withFolder({ 'large.json': Buffer.alloc(65 * 1024 * 1024, ' ') }, async (folder) => {
      await assert.rejects(diskFiles.read(uriOf(join(folder, 'large.json'))), /larger than 64 MB/);
    }));

  it('a link is not followed from a folder, whoever tells of it', () =>
    withFolder({ 'in/a.txt': 'a', 'out/b.txt': 'b' }, async (folder) => {
      await symlink(join(folder, 'out'), join(folder, 'in/link'));
      await symlink(join(folder, 'out/b.txt'), join(folder, 'in/b.txt'));
      const kindOf = (path: string): Promise<string> => diskFiles.kindOf(uriOf(join(folder, path)), uriOf(join(folder, 'in')));
      assert.deepEqual(await Promise.all(['in/a.txt', 'in/b.txt', 'in/link', 'in/link/b.txt', 'in/c.txt'].map(kindOf)), [
        'file',
        'other',
        'other',
        'other',
        'missing',
      ]);
    }));

  it('a name with a backslash is a name', () =>
    withFolder({ ...others, 'x\\c.txt': 'The fire in Lyon killed 19 people, officials said.' }, async (cwd) => {
      const { stdout } = await run(['check', '--format', 'json'], { cwd });
      assert.match(stdout, /"path": "x\\\\c\.txt"/);
    }));

  it('a name that is no UTF-8 is said', () =>
    withFolder(others, async (cwd) => {
      await writeFile(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'Text.');
      const { stderr } = await run(['check'], { cwd });
      assert.match(stderr, /^variorum: caf\uFFFD\.txt: Cannot be read \(its name is no UTF-8: rename it\).*\n$/);
    }));
});

describe('hostile globs', () => {
  for (const glob of [
    '+(*a)b',
    '(*a)+b',
    '*(*(*a))b',
    '*a*a*a*a*a*a*a*b',
    `**/${'**/'.repeat(9)}a`,
    '{a,{b,c}}',
    'a'.repeat(400),
  ])
    it(`${glob.slice(0, 30)} is left out and told of`, () => {
      const { settings, complaints } = readSettings({ files: { exclude: ['**/x/**', glob] } });
      assert.deepEqual(settings.files.exclude, ['**/x/**']);
      assert.match(complaints.join(), /is too involved; it was left out\. Use/);
    });

  it('those that people write are taken', () => {
    const globs = ['**/*.{txt,md,markdown}', '**/node_modules/**', '**/.*/**', 'notes/[0-9]?.txt', '!draft.md', '**/*draft*.txt'];
    assert.deepEqual(readSettings({ files: { include: globs } }), {
      settings: { ...readSettings({}).settings, files: { ...readSettings({}).settings.files, include: globs } },
      complaints: [],
    });
  });
});
