import { build } from 'esbuild';
import { main } from './main.js';
import { fromRoot } from './paths.js';
import { runNode } from './run.js';

/**
 * `npm run bench [-- --json] [--sources N] [--seconds N]`: measures the engine's speed and memory and prints them. Builds
 * it first, since JavaScript that tsx makes is slower: it names every function anew each time.
 */
await main(async () => {
  await build({
    entryPoints: [fromRoot('test', 'bench', 'main.ts'), fromRoot('test', 'bench', 'cold-start.ts')],
    outdir: fromRoot('dist', 'bench'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  return runNode(['--expose-gc', 'dist/bench/main.js', ...process.argv.slice(2)]);
});
