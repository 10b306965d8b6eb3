import assert from 'node:assert/strict';
import { chmod, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/cli/formats/report.js';
import { DiskHost } from '../../src/disk/index.js';
import { pathOf, uriOf } from '../../src/files/uris.js';
import { Corpus, indexSources, maximumSourceSize } from '../../src/engine/index.js';
import { asOrdinaryUser, canLosePermissions } from '../ordinary-user.js';
import { withFolder } from '../temporary-folder.js';
import { run, type Ran } from './run.js';
import { fire } from './sources.js';

async function reportOn(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare?: (folder: string) => Promise<void>,
): Promise<Report & Ran> {
  return withFolder(files, async (cwd) => {
    await prepare?.(cwd);
    const ran = await run(['check', '.', '--format', 'json'], { cwd });
    return { ...ran, ...(JSON.parse(ran.stdout) as Report) };
  });
}

const others = { 'a.txt': fire.killed12, 'b.txt': fire.killed15 };

/** The other two sources are compared, whatever is wrong with the third. */
function assertOthersCompared({ claims, groups, documents }: Report): void {
  const texts = groups
    .flatMap((group) => group.claims.map((id) => claims[id]))
    .map((claim) => `${documents[claim?.document ?? -1]?.path} ${claim?.text}`);
  assert.ok(texts.includes('a.txt 12 people') && texts.includes('b.txt 15 people'), texts.join('\n'));
}

describe('bad input', () => {
  it('an empty file has nothing to say', async () => {
    const report = await reportOn({ ...others, 'c.txt': '', 'd.md': '\n \r\n' });
    assert.deepEqual([report.exitCode, report.stderr, report.documents.length], [1, '', 4]);
    assertOthersCompared(report);
  });

  it('a byte order mark is no part of the text', async () => {
    const { claims, documents, stderr } = await reportOn({ 'c.txt': `\uFEFF12 people died in Lyon.` });
    assert.deepEqual(claims.map(({ start, text }) => [start, text])[0], [0, '12 people']);
    assert.doesNotMatch(documents[0]?.title ?? '', /\uFEFF/);
    assert.equal(stderr, '');
  });

  for (const [name, lineBreak] of [
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ] as const) {
    it(`${name} ends a line as LF does`, () =>
      withFolder({ 'a.txt': fire.killed12.replaceAll('\n', lineBreak), 'b.txt': fire.killed15 }, async (cwd) => {
        const { exitCode, stdout } = await run(['check'], { cwd });
        assert.equal(exitCode, 1);
        assert.match(stdout, /a\.txt:3:34 +12 people$/m);
      }));
  }

  it('invalid UTF-8 is read as far as it can be, and told of', async () => {
    const damaged = Buffer.concat([Buffer.from(fire.killed12.replace('officials', 'le préfet')), Buffer.from([0xff])]);
    const report = await reportOn({ 'a.txt': damaged, 'b.txt': fire.killed15 });
    assert.equal(report.exitCode, 1);
    assert.match(report.stderr, /^variorum: a\.txt: Not valid UTF-8.*Save it as UTF-8.*\n$/);
    assertOthersCompared(report);
    assert.deepEqual(
      report.problems.map(({ code }) => code),
      ['source-encoding'],
    );
  });

  it('Windows-1252 is read, and told of', async () => {
    const latin1 = Buffer.from(fire.killed12.replace('officials', 'le préfet'), 'latin1');
    const report = await reportOn({ 'a.txt': latin1, 'b.txt': fire.killed15 });
    assert.equal(report.exitCode, 1);
    assert.match(report.stderr, /^variorum: a\.txt: Read as Windows-1252.*\n$/);
    assertOthersCompared(report);
    assert.deepEqual(
      report.problems.map(({ code }) => code),
      ['source-old-encoding'],
    );
  });

  for (const [name, encode] of [
    ['little-endian', (text: string) => Buffer.from(text, 'utf16le')],
    ['big-endian', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ] as const) {
    it(`UTF-16 is read, ${name}, with a byte order mark and without`, async () => {
      const report = await reportOn({ 'a.txt': encode(`\uFEFF${fire.killed12}`), 'b.txt': encode(fire.killed15) });
      assert.deepEqual([report.exitCode, report.stderr], [1, '']);
      assertOthersCompared(report);
    });
  }

  it('a binary file is left out and told of', async () => {
    const report = await reportOn({
      ...others,
      'c.txt': Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    });
    assert.equal(report.exitCode, 1);
    assert.match(report.stderr, /^variorum: c\.txt: Not a text file; it was left out\. .*\n$/);
    assertOthersCompared(report);
  });

  it('a line of 1 MB is read to its end', async function () {
    this.timeout(60_000);
    const filler =
      'The roof of the old hotel fell in while the guests were still asleep, said the woman who had called for help. ';
    const line = `A fire in Lyon killed 12 people. ${filler.repeat(9_700)}A fire in Lyon hurt 30 people.`;
    assert.ok(line.length > 1024 * 1024);
    const { exitCode, stderr, claims } = await reportOn({ 'a.txt': line });
    assert.deepEqual([exitCode, stderr], [0, '']);
    for (const text of ['12 people', '30 people']) {
      const claim = claims.find((candidate) => candidate.text === text);
      assert.equal(line.slice(claim?.start, claim?.end), text);
    }
  });

  it('a line of 1 MB without a space is read', async function () {
    this.timeout(60_000);
    const report = await reportOn({ 'a.txt': 'x'.repeat(1024 * 1024) });
    assert.deepEqual([report.exitCode, report.stderr], [0, '']);
  });

  it('a file of 20 MB is left out, which is said once', async () => {
    const report = await reportOn({ ...others, 'c.txt': Buffer.alloc(20 * 1024 * 1024, 'All is quiet. ') });
    assert.ok(maximumSourceSize < 20 * 1024 * 1024);
    assert.equal(report.exitCode, 1);
    assert.match(report.stderr, /^variorum: c\.txt: Larger than 5\.0 MB \(20\.0 MB\); it was left out\. Split it .*\n$/);
    assert.deepEqual(
      report.documents.map(({ path }) => path),
      ['a.txt', 'b.txt'],
    );
    assertOthersCompared(report);
  });

  it('a file that was named and could not be used makes the exit code 2', () =>
    withFolder({ ...others, 'c.txt': new Uint8Array(99) }, async (cwd) => {
      assert.equal((await run(['check', 'a.txt', 'b.txt', 'c.txt'], { cwd })).exitCode, 2);
      assert.equal((await run(['check', 'a.txt', 'b.txt'], { cwd })).exitCode, 1);
    }));

  it('a file that cannot be opened is told of', () =>
    withFolder(others, async (cwd) => {
      await symlink('loop.txt', join(cwd, 'loop.txt'));
      const { exitCode, stdout, stderr } = await run(['check', '.', 'loop.txt'], { cwd });
      assert.equal(exitCode, 2);
      assert.match(stderr, /^variorum: loop\.txt: Cannot be read \(ELOOP.*\); check its permissions\. It was left out\.\n$/);
      assert.match(stdout, /b\.txt:3:34 +15 people/);
    }));

  it('a file and a folder that one may not read are told of', async function () {
    if (!canLosePermissions) this.skip();
    await withFolder({ ...others, 'shut.txt': fire.killed12, 'shut/d.txt': fire.killed12 }, async (cwd) => {
      const shut = [join(cwd, 'shut.txt'), join(cwd, 'shut')];
      await chmod(cwd, 0o755);
      for (const path of shut) await chmod(path, 0);
      const { exitCode, stdout, stderr } = await asOrdinaryUser(() => run(['check'], { cwd }));
      for (const path of shut) await chmod(path, 0o700);
      assert.equal(exitCode, 2);
      assert.match(stderr, /^variorum: shut: Cannot be read \(EACCES.*\n.*variorum: shut\.txt: Cannot be read \(EACCES.*\n$/);
      assert.match(stdout, /a\.txt:3:34 +12 people/);
    });
  });

  it('a folder whose name ends like a text is a folder', async () => {
    const report = await reportOn({ 'x.txt/a.txt': fire.killed12 });
    assert.deepEqual([report.stderr, report.documents.map(({ path }) => path)], ['', ['x.txt/a.txt']]);
  });

  it('a file that goes while the others are read is no problem', () =>
    withFolder({ ...others, 'c.txt': fire.killed12, 'd.txt': fire.killed12 }, async (folder) => {
      const corpus = new Corpus();
      const host = new DiskHost({ folders: [uriOf(folder)] });
      await indexSources(corpus, host);
      const going = [uriOf(join(folder, 'c.txt')), uriOf(join(folder, 'd.txt'))];
      const listed = await host.list();
      assert.ok(going.every((uri) => listed.includes(uri)));
      const removing: Promise<void>[] = [];
      const late = {
        list: () => host.list(),
        size: (uri: string) => host.size(uri),
        read: async (uri: string) => {
          // The first goes before its size is asked for, the second between that and being read.
          if (uri.endsWith('a.txt')) removing.push(rm(join(folder, 'c.txt')));
          if (uri.endsWith('d.txt')) removing.push(rm(pathOf(uri)));
          await Promise.all(removing);
          return host.read(uri);
        },
      };
      assert.deepEqual(await indexSources(corpus, late), []);
      assert.deepEqual(
        going.map((uri) => corpus.get(uri)),
        [undefined, undefined],
      );
      assert.equal(corpus.index().sources.size, 2);
    }));

  it('a folder with no text says what was looked for', () =>
    withFolder(
      {
        'full/a.txt': fire.killed12,
        'empty/README.md': 'x',
        'empty/.hidden/a.txt': 'x',
        'empty/node_modules/p/a.txt': 'x',
        'empty/a.pdf': 'x',
      },
      async (cwd) => {
        const { exitCode, stderr } = await run(['check', 'full', 'empty'], { cwd });
        assert.equal(exitCode, 0);
        assert.match(
          stderr,
          /^variorum: .*empty: No sources here\. Looked for \*\*\/\*\.\{txt,md,markdown\}, but not for .*README.*\n$/,
        );
      },
    ));

  it('two folders are one corpus', () =>
    withFolder({ 'one/a.txt': fire.killed12, 'two/a.txt': fire.killed15 }, async (cwd) => {
      const { exitCode, stdout } = await run(['check', 'one', 'two', '--format', 'json'], { cwd });
      assert.equal(exitCode, 1);
      assert.deepEqual(
        (JSON.parse(stdout) as Report).documents.map(({ path }) => path),
        ['one/a.txt', 'two/a.txt'],
      );
    }));

  it('a link that leads around in a circle is not followed', async () => {
    const report = await reportOn(others, async (folder) => {
      await mkdir(join(folder, 'in'));
      await symlink('..', join(folder, 'in', 'out'));
    });
    assert.equal(report.documents.length, 2);
    assertOthersCompared(report);
  });
});
