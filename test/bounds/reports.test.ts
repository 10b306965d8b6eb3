import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/cli/formats/report.js';
import { formatNames } from '../../src/cli/formats/index.js';
import { run } from '../cli/run.js';
import { fire } from '../cli/sources.js';
import { withFolder } from '../temporary-folder.js';

describe('reports', () => {
  it('hold nothing that a terminal acts on, whatever a source does', () =>
    withFolder(
      {
        'a.txt': `\u001B[31mFire\u001B]0;x\u0007 \u202Ekills\u009B 12\n\n${fire.killed12}`,
        'b.txt': `\u001B[31mFire \u2066kills\u007F 15\n\n${fire.killed15}`,
      },
      async (cwd) => {
        for (const format of formatNames) {
          const { stdout } = await run(['check', '--format', format, '--all'], { cwd });
          // eslint-disable-next-line no-control-regex
          assert.doesNotMatch(stdout, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/, format);
        }
        const { stdout } = await run(['check', '--format', 'json'], { cwd });
        assert.match((JSON.parse(stdout) as Report).documents[0]?.title ?? '', /\u202E/);
      },
    ));

  for (const format of ['markdown', 'text'] as const)
    it(`are no sources themselves (${format})`, () =>
      withFolder({ 'a.txt': fire.killed12, 'b.txt': fire.killed15 }, async (cwd) => {
        const before = await run(['check', '--format', format], { cwd });
        const name = format === 'markdown' ? 'out.markdown' : 'out.txt';
        await writeFile(join(cwd, name), before.stdout);
        const after = await run(['check', '--format', format], { cwd });
        assert.equal(after.stdout, before.stdout);
        assert.equal(after.stderr, `variorum: ${name}: A report of Variorum; it was left out. Keep it elsewhere.\n`);
      }));
});
