import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fromRoot, root } from '../common/paths.js';

/** All that what the engine reads depends on: its code, its data, and what it is built on. */
const parts = ['src/engine', 'data/lexicon', 'data/models', 'package-lock.json'];

/** Tells one engine from another, in hexadecimal digits: what one has read of a text another may read differently. */
export function engineFingerprint(): string {
  const hash = createHash('sha256');
  for (const path of parts.flatMap(filesIn)) hash.update(`${path}\n`).update(readFileSync(fromRoot(path)));
  return hash.digest('hex').slice(0, 32);
}

function filesIn(path: string): string[] {
  if (statSync(fromRoot(path)).isFile()) return [path];
  const files = readdirSync(fromRoot(path), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/')).sort();
}
