/** FNV-1a over UTF-16 code units. Model and trainer share it: a change needs a new model. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Feature hashes are this wide: the number of rows of the model's table. */
export const hashBits = 18;

/** The row of a feature, from its template and up to two values. */
export function featureRow(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> (32 - hashBits);
}
