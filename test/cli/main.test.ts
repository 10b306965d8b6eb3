import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { withFolder } from '../temporary-folder.js';

const program = ['--import', 'tsx', 'src/cli/main.ts'];

describe('the program variorum', () => {
  it('exits with the exit code of the check', async () => {
    const child = spawn(process.execPath, [...program, 'check', '--nope'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.resume();
    child.stderr.resume();
    assert.deepEqual(await once(child, 'exit'), [2, null]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    // One long source, whose report is more than a pipe holds: something is still to be written when it breaks.
    const files = {
      'a.txt': Array.from({ length: 400 }, (_, number) => `The storm of ${1500 + number} sank ${number + 3} ships.`).join('\n'),
    };
    await withFolder(files, async (folder) => {
      const child = spawn(process.execPath, [...program, 'check', folder, '--format', 'json'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.stdout.once('data', () => child.stdout.destroy());
      assert.deepEqual(await once(child, 'close'), [0, null]);
      assert.equal(stderr, '');
    });
  });
});
