import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Joins `parts` to the project's root folder. */
export function fromRoot(...parts: string[]): string {
  return join(root, ...parts);
}
