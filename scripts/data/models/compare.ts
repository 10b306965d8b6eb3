import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that differ by a byte between a model as it is committed and as it was made again, or that only one of them has.
 *
 * @param needed files that the model needs; what else was not made, such as README.md, is written by hand
 */
export function differingFiles(committed: string, made: string, needed: readonly string[] = []): string[] {
  const files = new Set([...readdirSync(made), ...needed]);
  return [...files].sort().filter((file) => !isSame(join(committed, file), join(made, file)));
}

function isSame(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}
