import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { endGroupAtExit } from '../common/cleanup.js';
import { ScriptError } from '../common/main.js';
import { serverNode } from './node.js';
import type { Profile } from './profile.js';

/** A VS Code server that listens. */
export interface Server {
  /** Such as `http://127.0.0.1:35467/?tkn=…`; without the token it answers nobody. */
  readonly address: string;
  /** Resolves when it ends, with the last of what it printed. */
  readonly ended: Promise<string>;
  readonly stop: () => void;
}

export interface ServerOptions {
  readonly profile: Profile;
  /** Whether it obeys `extensionDevelopmentPath` and `extensionTestsPath`; it hides notifications then. */
  readonly forTests: boolean;
  /** Added to our own environment; extensions see it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it asks whom one trusts; without, all folders are trusted. */
  readonly asksForTrust?: boolean;
}

const startLimit = 60_000;

/**
 * Starts the VS Code server of the host in `folder` on a free port of 127.0.0.1, and resolves once it listens. It
 * leads a process group of its own, which `stop` kills and which does not outlive this process.
 */
export async function startServer(folder: string, options: ServerOptions): Promise<Server> {
  // Keeps other users of this machine out, and web pages that guess the port.
  const token = randomUUID();
  const args = [
    join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(options.asksForTrust === true ? [] : ['--disable-workspace-trust']),
    ...['--server-data-dir', options.profile.data, '--extensions-dir', options.profile.extensions],
    ...(options.forTests ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(serverNode(folder), args, {
    // No gallery: nothing but this machine is asked for anything.
    env: { ...process.env, ...options.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = child.pid === undefined ? (): void => undefined : endGroupAtExit(child.pid, 'SIGKILL');
  const output = new Tail(child);
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      stop();
      resolve(output.text);
    });
  });
  const port = await Promise.race([
    output.find(/Extension host agent listening on (\d+)/),
    ended.then(() => undefined),
    pause(startLimit),
  ]);
  if (port === undefined) {
    stop();
    throw new ScriptError(`The VS Code server did not start. Its last words:\n${output.text}`);
  }
  return { address: `http://127.0.0.1:${port}/?tkn=${token}`, ended, stop };
}

/** The last 4,000 characters a process has printed. */
class Tail {
  text = '';
  readonly #listeners = new Set<() => void>();

  constructor(child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        this.text = (this.text + chunk).slice(-4000);
        for (const listener of this.#listeners) listener();
      });
    }
  }

  /** Resolves to the first group of `pattern` once that was printed. */
  find(pattern: RegExp): Promise<string | undefined> {
    return new Promise((resolve) => {
      const look = (): void => {
        const match = pattern.exec(this.text);
        if (match === null) return;
        this.#listeners.delete(look);
        resolve(match[1]);
      };
      this.#listeners.add(look);
    });
  }
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds).unref());
}
