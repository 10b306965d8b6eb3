/**
 * What this process has worked until now, all its threads together, in milliseconds. What other processes do while it waits
 * does not count, so that figures measured on a busy machine can be used.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
