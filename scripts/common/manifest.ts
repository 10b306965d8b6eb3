import { readFileSync } from 'node:fs';
import { fromRoot } from './paths.js';

/** The value of a text field of package.json; throws when it has none. */
export function manifestField(key: 'name' | 'publisher' | 'version'): string {
  const manifest: unknown = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const value: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, key) : undefined;
  if (typeof value !== 'string') throw new Error(`package.json has no ${key}.`);
  return value;
}
