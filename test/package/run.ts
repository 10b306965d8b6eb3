import { execFile } from 'node:child_process';
import process from 'node:process';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a folder to its end, whatever its exit code. Rejects when it cannot be started. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(new Error(`${command} could not be run.`, { cause: error }));
      else resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** Runs npm: the one that runs these tests, where one does. */
export function npm(args: readonly string[], cwd: string): Promise<Ran> {
  const script = process.env['npm_execpath'];
  return script === undefined ? run('npm', args, cwd) : run(process.execPath, [script, ...args], cwd);
}

/** Throws what a command printed unless it went well. */
export function expectSuccess({ exitCode, stdout, stderr }: Ran): void {
  if (exitCode !== 0) throw new Error(`Exit code ${exitCode}\n${stdout}${stderr}`);
}
