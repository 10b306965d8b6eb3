import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The rules of imports are plain JavaScript, of which TypeScript knows no types. */
const rules = '../.dependency-cruiser.mjs';

/** The files of each folder below one, by its path. */
function folderSizes(folder: string): (readonly [folder: string, files: number])[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return [[folder, entries.filter((entry) => entry.isFile()).length], ...inner.flatMap(folderSizes)];
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

describe('folders', () => {
  it('of the engine, and others that have an order, stand each at their place in the rules of imports', async () => {
    const { rows } = (await import(rules)) as { readonly rows: Readonly<Record<string, readonly string[]>> };
    const engine = folderSizes('src/engine').map(([folder]) => folder.replaceAll('\\', '/'));
    const ordered = [...new Set([...Object.keys(rows), ...engine.filter((folder) => foldersIn(folder).length > 0)])];
    assert.ok(ordered.length >= 7);
    for (const folder of ordered) assert.deepEqual([...(rows[folder] ?? [])].sort(), foldersIn(folder).sort(), folder);
  });

  it('hold fewer than twenty files', () => {
    const sizes = ['src', 'test', 'scripts', 'docs'].flatMap(folderSizes).filter(([path]) => !/node_modules|fixtures/.test(path));
    assert.ok(sizes.length > 60);
    assert.deepEqual(
      sizes.filter(([, files]) => files >= 20),
      [],
    );
  });
});
