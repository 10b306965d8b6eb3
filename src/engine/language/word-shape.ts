/**
 * What a word looks like, whatever its letters: `McDonald` is XxXxx, `U.S.` X.X., `2022` 00, `prisoners` xx; of more than two of a kind in a row
 * two are kept.
 */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^\p{Lu}\P{L}]/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
}
