import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

let built: Promise<unknown> | undefined;

/** Builds what is shipped, once per run. @returns the path of the server */
export async function serverBundle(): Promise<string> {
  built ??= promisify(execFile)(process.execPath, ['esbuild.mjs']);
  await built;
  return 'dist/server.cjs';
}
