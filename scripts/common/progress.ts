/**
 * Prints `message` while `work` goes on, and how long it took in the end: on a terminal as one line that counts the
 * seconds, elsewhere as one line at the start and one at the end. Resolves and rejects as `work` does.
 */
export async function progress<T>(message: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - start) / 1000)} s`;
  const { stderr } = process;
  stderr.write(stderr.isTTY ? `${message} …` : `${message} …\n`);
  const timer = stderr.isTTY ? setInterval(() => stderr.write(`\r${message} … ${seconds()}`), 1000) : undefined;
  try {
    const result = await work();
    stderr.write(`${stderr.isTTY ? '\r' : ''}${message}: ${seconds()}\n`);
    return result;
  } catch (error) {
    stderr.write(`${stderr.isTTY ? '\r' : ''}${message}: failed after ${seconds()}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
