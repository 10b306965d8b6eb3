import { runCli } from '../../src/cli/run-cli.js';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the CLI in this process, as in `cwd`; not on a terminal unless told. */
export async function run(
  argv: readonly string[],
  { cwd = process.cwd(), isTTY = false, env = {} }: { cwd?: string; isTTY?: boolean; env?: Record<string, string> } = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const exitCode = await runCli(argv, {
    cwd,
    env,
    stdout: { write: (text) => (written.stdout += text), isTTY },
    stderr: { write: (text) => (written.stderr += text), isTTY },
  });
  return { exitCode, ...written };
}
