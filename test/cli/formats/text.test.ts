import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { withFolder } from '../../temporary-folder.js';
import { run } from '../run.js';
import { fire } from '../sources.js';

const files = { 'a.txt': fire.killed12, 'b.txt': fire.killed15, 'c.txt': fire.killedTwelve };

describe('text format', () => {
  it('shows each version with its place, as written, and the reason', () =>
    withFolder(files, async (cwd) => {
      const { stdout } = await run(['check'], { cwd });
      assert.match(stdout, /^ +≠ .*: conflict$/m);
      assert.match(stdout, /^ +a\.txt:3:34 +12 people$/m);
      assert.match(stdout, /^ +b\.txt:3:34 +15 people$/m);
      assert.match(stdout, /^ +c\.txt:3:34 +twelve people$/m);
      assert.match(stdout, /^ +conflict: .*“15 people”/m);
      assert.match(stdout, / in 3 sources\.\n$/);
    }));

  it('leaves agreeing groups out unless asked', () =>
    withFolder({ 'a.txt': fire.killed12, 'c.txt': fire.killedTwelve }, async (cwd) => {
      assert.doesNotMatch((await run(['check'], { cwd })).stdout, /12 people/);
      const { stdout } = await run(['check', '--all'], { cwd });
      assert.match(stdout, /= .*: same$/m);
      assert.match(stdout, /a\.txt:3:34 +12 people/);
    }));

  it('uses colours on a terminal only, and not when NO_COLOR is set', () =>
    withFolder(files, async (cwd) => {
      const plain = await run(['check'], { cwd });
      const colored = await run(['check'], { cwd, isTTY: true });
      assert.notEqual(colored.stdout, plain.stdout);
      assert.equal(stripVTControlCharacters(colored.stdout), plain.stdout);
      assert.equal((await run(['check'], { cwd, isTTY: true, env: { NO_COLOR: '1' } })).stdout, plain.stdout);
    }));

  it('lets no source and no file name work the terminal', () =>
    withFolder(
      {
        'a\u001B[2Jb.txt': fire.killed12.replace('12 people', '12\tpeople').replace('Hotel', '\u001B]0;owned\u0007Hotel'),
        'b.txt': fire.killed15,
      },
      async (cwd) => {
        const { stdout } = await run(['check', '--all', '.', 'no\u001B[2Jwhere'], { cwd });
        assert.match(stdout, /12 people/);
        assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u);
      },
    ));
});
