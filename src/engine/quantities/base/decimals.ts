import Big from 'big.js';

/*
 * Arithmetic as it is done on paper, in decimals: 4.1 × 1,000,000 is 4,100,000, not 4,099,999.9999999995. Whole numbers that a double
 * holds exactly need none of it.
 */

/** As many digits as any double gives back unchanged; those beyond come of factors that are rounded themselves (a mile an hour). */
const digits = 15;

/** The product of two numbers. There is one zero: −0 is made 0. */
export function product(first: number, second: number): number {
  const plain = first * second + 0;
  return isExact(first, second, plain) ? plain : rounded(plain, () => new Big(first).times(second));
}

/** The sum of two numbers. */
export function sum(first: number, second: number): number {
  const plain = first + second;
  return isExact(first, second, plain) ? plain : rounded(plain, () => new Big(first).plus(second));
}

function isExact(first: number, second: number, result: number): boolean {
  return Number.isSafeInteger(first) && Number.isSafeInteger(second) && Number.isSafeInteger(result);
}

/** What is beyond all doubles (`10^400`) has no digits. */
function rounded(plain: number, exact: () => Big): number {
  return Number.isFinite(plain) && plain !== 0 ? exact().prec(digits).toNumber() : plain;
}
