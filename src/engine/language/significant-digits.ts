/**
 * How many digits of a number tell something: 3 of `334,000,000` and of `0.0105`, 1 of `500`. One with many is hardly said twice by
 * chance.
 *
 * @param value below 1e21, beyond which a number is written otherwise
 */
export function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|(?<!0)0+$/g, '').length;
}
