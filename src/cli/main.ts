#!/usr/bin/env node
import { hideBin } from 'yargs/helpers';
import { exitCodes } from './exit-codes.js';
import { runCli } from './run-cli.js';

// A reader that has seen enough (`| head`) closes the pipe: what is left has nowhere to go, and that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  const { env, stdout, stderr } = process;
  process.exitCode = await runCli(hideBin(process.argv), { cwd: process.cwd(), env, stdout, stderr });
} catch (error) {
  // Node's own exit code for it is 1, which would say that there are conflicts.
  process.exitCode = exitCodes.failure;
  console.error('variorum: this is a fault of the program, please report it:', error);
}
