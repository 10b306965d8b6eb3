import { ScriptError } from '../common/main.js';
import { progress } from '../common/progress.js';
import { runNode } from '../common/run.js';

/** Builds the extension, the server and the CLI into dist/; throws when one does not build. */
export async function build(...args: string[]): Promise<void> {
  await progress('Building', async () => {
    const exitCode = await runNode(['esbuild.mjs', ...args]);
    if (exitCode !== 0) throw new ScriptError('The build failed: see the errors above.');
  });
}
