import { readArguments } from './arguments.js';
import { check } from './check.js';
import { exitCodes } from './exit-codes.js';
import type { CliIo } from './io.js';

/**
 * Runs the command line `variorum ARGV…` in this process.
 *
 * @param argv the arguments, without the program's name
 * @returns the exit code, see `exitCodes`
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const invocation = await readArguments(argv, io.stdout.columns);
  switch (invocation.kind) {
    case 'check':
      return check(invocation, io);
    case 'answer':
      io.stdout.write(`${invocation.text}\n`);
      return exitCodes.agreement;
    case 'misuse':
      io.stderr.write(`variorum: ${invocation.message}\nvariorum check --help says how to use it.\n`);
      return exitCodes.failure;
  }
}
