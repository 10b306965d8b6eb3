import './cleanup.js';

/** An error whose message is all its reader needs: it is printed without a stack. */
export class ScriptError extends Error {
  /** @param exitCode what the process exits with: 1 for something that failed, 2 for wrong usage. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
    this.name = 'ScriptError';
  }
}

/**
 * Runs a script's `body` and ends the process with the exit code it resolves to. What it throws is printed and makes
 * the exit code 1, or the `ScriptError`'s own.
 */
export async function main(body: () => Promise<number>): Promise<never> {
  try {
    process.exit(await body());
  } catch (error) {
    if (error instanceof ScriptError) {
      console.error(error.message);
      process.exit(error.exitCode);
    }
    console.error(error);
    process.exit(1);
  }
}
