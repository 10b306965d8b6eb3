import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

let built: Promise<unknown> | undefined;

/** Builds what is shipped, once per run. @returns the path of the server as a process */
export async function serverBundle(): Promise<string> {
  await build();
  return 'dist/server.cjs';
}

/** @returns the path of the server for a web worker */
export async function browserBundle(): Promise<string> {
  await build();
  return 'dist/server-browser.js';
}

async function build(): Promise<void> {
  built ??= promisify(execFile)(process.execPath, ['esbuild.mjs']);
  await built;
}
