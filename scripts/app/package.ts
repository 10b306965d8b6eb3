import { statSync } from 'node:fs';
import { build } from './build.js';
import { main, ScriptError } from '../common/main.js';
import { manifestField } from '../common/manifest.js';
import { fromRoot } from '../common/paths.js';
import { runNode } from '../common/run.js';

const limitInMegabytes = 8;

/** `npm run package`: packs the extension into variorum-VERSION.vsix and prints what is in it. */
await main(async () => {
  await build('--production');
  const file = fromRoot(`${manifestField('name')}-${manifestField('version')}.vsix`);
  const vsce = ['node_modules/@vscode/vsce/vsce', 'package', '--out', file];
  // Everything is bundled: no node_modules go in. Links in the README stay as they are.
  const exitCode = await runNode([...vsce, '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links']);
  if (exitCode !== 0) throw new ScriptError('The extension could not be packed: see the message above.');

  const megabytes = statSync(file).size / 1e6;
  if (megabytes >= limitInMegabytes) {
    throw new ScriptError(`${file} has ${megabytes.toFixed(2)} MB; it must stay under ${limitInMegabytes} MB.`);
  }
  return 0;
});
