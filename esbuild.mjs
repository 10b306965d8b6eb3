import { build, context } from 'esbuild';
import { join } from 'node:path';
import { argv } from 'node:process';

const watching = argv.includes('--watch');
const production = argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  // Packages that ship both a UMD and an ES build (jsonc-parser) only bundle from the latter.
  mainFields: ['module', 'main'],
};

/**
 * The command line takes the engine from the library beside it, so that neither its code nor its models come twice.
 *
 * @type {import('esbuild').Plugin}
 */
const engineFromLibrary = {
  name: 'engine-from-library',
  setup: ({ onResolve }) => onResolve({ filter: /\/engine\/index\.js$/ }, () => ({ path: './index.js', external: true })),
};

/**
 * Of a package for Node and the web, what asks for no file; esbuild heeds what chardet says of itself only where it builds for browsers.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutFiles = {
  name: 'without-files',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/fs\/node$/ }, ({ resolveDir }) => ({ path: join(resolveDir, 'fs', 'browser.js') })),
};

/**
 * What reads and formats references can ask the network, which nothing here does: its ways there lead nowhere.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutNetwork = {
  name: 'without-network',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:sync-fetch|node-fetch)$/ }, ({ path }) => ({ path, namespace: 'without-network' }));
    onLoad({ filter: /.*/, namespace: 'without-network' }, () => ({
      contents:
        "const refuse = () => { throw new Error('Variorum asks no network.'); }; export default refuse; export class Headers {}",
    }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: { extension: 'src/extension/extension.ts', server: 'src/server/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
    plugins: [withoutNetwork],
    // Bundled ES modules (fdir) ask where they are, which CommonJS says otherwise.
    define: { 'import.meta.url': '__importMetaUrl' },
    banner: { js: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
  {
    ...common,
    entryPoints: { index: 'src/engine/index.ts' },
    outdir: 'dist',
    // The library runs anywhere. It needs no package at run time: those that package.json depends on are for its types.
    platform: 'neutral',
    format: 'esm',
    plugins: [withoutFiles],
  },
  {
    ...common,
    entryPoints: { 'server-browser': 'src/server/browser.ts' },
    plugins: [withoutNetwork],
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    // Of a package for the web, what asks for no document.
    conditions: ['worker', 'module'],
  },
  {
    ...common,
    entryPoints: { compare: 'src/webview/compare/main.ts', overview: 'src/webview/overview/main.ts' },
    outdir: 'media/dist',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    sourcemap: production ? false : 'inline',
  },
  {
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    format: 'esm',
    plugins: [engineFromLibrary, withoutNetwork],
    banner: {
      // Bundled CommonJS packages still call require() for Node's own modules.
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
];

if (watching) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
