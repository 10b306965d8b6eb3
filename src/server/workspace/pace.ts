/** The least time between two goes at something that is done again and again, in milliseconds. */
const least = 1000;

/** The same before the first: what can be told of the first sources is told soon. */
const first = 300;

/** How many times as long as one go takes the pause behind it is at least: what is told meanwhile must not hold up the reading. */
const share = 4;

/** Says when something costly may be done again, by how long it took before. */
export class Pace {
  #next = Date.now() + first;

  isDue(): boolean {
    return Date.now() >= this.#next;
  }

  /** Does it, and takes its time. */
  async time(go: () => Promise<void>): Promise<void> {
    const before = Date.now();
    await go();
    const after = Date.now();
    this.#next = after + Math.max(least, share * (after - before));
  }
}
