/** The probability that log odds stand for: the logistic function. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log odds of a probability: infinite where that is 0 or 1. */
export function oddsOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}
