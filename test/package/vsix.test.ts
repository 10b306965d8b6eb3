import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import process from 'node:process';
import { listFiles, PackageManager } from '@vscode/vsce';
import manifest from '../../package.json' with { type: 'json' };
import { expectSuccess, npm } from './run.js';

/** What looks like a path: `./schemas/claims.schema.json`, and no command, menu or condition. */
const pathLike = /^(?:\.\/)?(?:[\w-]+\/)+[\w.-]+\.\w+$/;

/** All paths in a part of the manifest, without `./`. */
function pathsIn(part: unknown): string[] {
  if (typeof part === 'string') return pathLike.test(part) ? [posix.normalize(part)] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(pathsIn) : [];
}

/** The files in a folder and those below, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
    .sort();
}

describe('the extension, packed', () => {
  let packed: ReadonlySet<string>;

  const missing = (paths: readonly string[]): string[] => paths.filter((path) => !packed.has(path));

  before(async () => {
    expectSuccess(await npm(['run', 'build', '--', '--production'], process.cwd()));
    packed = new Set(await listFiles({ packageManager: PackageManager.None }));
  });

  it('has every file that the manifest names', () => {
    const { main, icon, contributes } = manifest;
    const named = pathsIn([main, icon, contributes]);
    assert.deepEqual(missing(named), []);
    for (const kind of ['dist/extension.cjs', icon, 'schemas/claims.schema.json', 'media/walkthrough/cite.md'])
      assert.ok(named.includes(kind), `${kind} is taken for a path`);
  });

  it('has the server, what the webviews load, and the German of all of it', () => {
    const german = ['package.nls.json', 'package.nls.de.json', ...filesIn('l10n')];
    assert.deepEqual(missing(['dist/server.cjs', ...filesIn('media/dist'), ...filesIn('media/walkthrough'), ...german]), []);
    assert.ok(packed.has('l10n/bundle.l10n.de.json'));
  });

  it('has the samples with their drafts, but for what is told of them to developers', () => {
    const samples = filesIn('seeds').filter((path) => path !== 'seeds/README.md');
    assert.ok(samples.includes('seeds/drafts/brief.md'));
    assert.deepEqual(missing(samples), []);
  });

  it('has nothing of how it is made', () => {
    assert.deepEqual(
      [...packed].filter((path) => /^(?:src|test|scripts|data|docs|generated|node_modules)\//.test(path)),
      [],
    );
  });
});
