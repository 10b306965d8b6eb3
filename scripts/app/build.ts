import { ScriptError } from '../common/main.js';
import { progress } from '../common/progress.js';
import { runNode } from '../common/run.js';

/** Builds the extension, the server, the CLI and the library into dist/; throws when one does not build. */
export async function build(...args: string[]): Promise<void> {
  await progress('Building', async () => {
    // Of what is in data/ now.
    const generated = await runNode(['--import', 'tsx', 'scripts/data/generate.ts']);
    if (generated !== 0 || (await runNode(['esbuild.mjs', ...args])) !== 0)
      throw new ScriptError('The build failed: see the errors above.');
  });
}
