import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { main } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { runNode } from '../common/run.js';

/**
 * `npm run bench [-- --json] [--sources N] [--seconds N]`: measures the engine's speed and memory and prints them. It is
 * built first: what tsx makes of it is slower, since it names every function anew each time.
 */
const folder = fromRoot('dist', 'bench');

await main(async () => {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: [fromRoot('test', 'bench', 'main.ts'), fromRoot('test', 'bench', 'cold-start.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  // The server as it is shipped, to be asked while it reads.
  await runNode(['esbuild.mjs']);
  return runNode(['--expose-gc', 'dist/bench/main.js', ...process.argv.slice(2)]);
});
