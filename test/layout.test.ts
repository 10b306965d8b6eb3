import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of each folder below one, by its path. */
function folderSizes(folder: string): (readonly [folder: string, files: number])[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return [[folder, entries.filter((entry) => entry.isFile()).length], ...inner.flatMap(folderSizes)];
}

describe('folders', () => {
  it('hold fewer than twenty files', () => {
    const sizes = ['src', 'test', 'scripts', 'docs'].flatMap(folderSizes).filter(([path]) => !/node_modules|fixtures/.test(path));
    assert.ok(sizes.length > 60);
    assert.deepEqual(
      sizes.filter(([, files]) => files >= 20),
      [],
    );
  });
});
