import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, windowOn, type FolderWindow } from './folder-window.js';
import { until } from '../workbench.js';

const opening = 'The dam above Mill Creek in Oregon failed on Tuesday.';
const hasGit = spawnSync('git', ['--version']).status === 0;

describe('decisions of two people, over git', () => {
  const folder = folderOf({
    'first.txt': `${opening} Police said 14 people were killed when the dam failed.\n\nThe flood destroyed 310 homes in Mill Creek.\n`,
    'second.txt': `${opening} At least 17 people were killed when the dam failed.\n\nThe flood destroyed 280 homes in Mill Creek.\n`,
  });
  const file = join(folder, '.variorum', 'claims.jsonl');
  let window: FolderWindow | undefined;
  const opened = (): FolderWindow => {
    assert.ok(window);
    return window;
  };

  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Ann',
        '-c',
        'user.email=ann@example.org',
        '-c',
        'core.autocrlf=false',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const commit = (message: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  const lines = (): string[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  /** What a colleague says of the claim of a line that Ann wrote. */
  const asBen = (line: string, status: string): string =>
    `${line
      .replace('"by": "Ann"', '"by": "Ben"')
      .replace(/"status": "\w+"/, `"status": "${status}"`)
      .replace(/"at": "[^"]+"/, `"at": "${new Date().toISOString()}"`)}\n`;

  before(async function () {
    if (!hasGit) {
      console.log('      git is not on this machine');
      this.skip();
    }
    git('init', '--quiet', '--initial-branch', 'main');
    commit('Texts');
    window = await windowOn(folder, 'first.txt');
    for (const each of ['People killed', 'Homes']) await window.row(each).waitFor();
  });

  after(() => window?.workbench.close());

  it('are both taken up when git merges them', async () => {
    const { workbench, row, told } = opened();
    await row('Homes').click();
    await workbench.page.keyboard.press('x');
    await until(async () => (await told('Homes')).includes('Superseded, Ann'));
    const [line = ''] = lines();
    commit('What both have');
    // On his branch Ben says another thing of the homes.
    git('switch', '--quiet', '--create', 'ben');
    appendFileSync(file, asBen(line, 'verified'));
    commit('What Ben says');
    await until(async () => (await told('Homes')).includes('Verified, Ben'));
    // Ann on hers one of the toll.
    git('switch', '--quiet', 'main');
    await until(async () => (await told('Homes')).includes('Superseded, Ann'));
    await row('People killed').click();
    await workbench.page.keyboard.press('d');
    await until(async () => (await told('People killed')).includes('Disputed, Ann'));
    commit('What Ann says');
    git('merge', '--quiet', '--no-edit', 'ben');
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(lines().length, 3);
    await until(async () => (await told('Homes')).includes('Verified, Ben'));
    assert.match(await told('People killed'), /Disputed, Ann/);
  });

  it('are reported where git could not merge them, and left alone until somebody has', async () => {
    const { workbench, row, told } = opened();
    // Without what tells git to take both.
    rmSync(join(folder, '.variorum', '.gitattributes'));
    commit('Somebody took it out');
    const [first = ''] = lines();
    git('switch', '--quiet', '--create', 'cleo');
    appendFileSync(file, asBen(first, 'disputed').replace('"by": "Ben"', '"by": "Cleo"'));
    commit('What Cleo says');
    await until(async () => (await told('Homes')).includes('Disputed, Cleo'));
    git('switch', '--quiet', 'main');
    await until(async () => (await told('Homes')).includes('Verified, Ben'));
    await row('People killed').click();
    await workbench.page.keyboard.press('v');
    await until(async () => (await told('People killed')).includes('Verified, Ann'));
    commit('What Ann says now');
    assert.throws(() => git('merge', '--quiet', '--no-edit', 'cleo'));
    const half = readFileSync(file, 'utf8');
    const at = half.split('\n').findIndex((line) => line.startsWith('<<<<<<< '));
    assert.ok(at > 0);
    await workbench.page.locator('.notification-toast', { hasText: `claims.jsonl, line ${at + 1}, column 1` }).waitFor();
    await row('Homes').click();
    await workbench.page.keyboard.press('s');
    await workbench.page.locator('.notification-toast', { hasText: 'Nothing was changed; mend it' }).waitFor();
    assert.equal(readFileSync(file, 'utf8'), half);
    // Somebody takes the marks out: both hold.
    writeFileSync(file, half.replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
    await until(async () => (await told('Homes')).includes('Disputed, Cleo'));
    await until(async () => (await told('People killed')).includes('Verified, Ann'));
  });
});
