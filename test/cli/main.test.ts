import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { withFolder } from '../temporary-folder.js';
import { fire } from './sources.js';

const program = ['--import', 'tsx', 'src/cli/main.ts'];

describe('the program variorum', () => {
  it('exits with the exit code of the check', async () => {
    const child = spawn(process.execPath, [...program, 'check', '--nope'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.resume();
    child.stderr.resume();
    assert.deepEqual(await once(child, 'exit'), [2, null]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    // More than a pipe holds, so that something is still to be written when it breaks.
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number}.txt`, fire.killed12.repeat(5)]));
    await withFolder(files, async (folder) => {
      const child = spawn(process.execPath, [...program, 'check', folder, '--format', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.stdout.once('data', () => child.stdout.destroy());
      assert.deepEqual(await once(child, 'close'), [0, null]);
      assert.equal(stderr, '');
    });
  });
});
