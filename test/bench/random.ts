/** Numbers from 0 to 1. */
export type Random = () => number;

/** One of several things. Throws when there is none. */
export function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new RangeError('There is nothing to pick from.');
  return choice;
}

/** A whole number, from the least to the one before the limit. */
export function between(least: number, limit: number, random: Random): number {
  return Math.floor(least + random() * (limit - least));
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const result: T[] = [];
  for (const thing of things) {
    const place = between(0, result.length + 1, random);
    result.splice(place, 0, thing);
  }
  return result;
}
