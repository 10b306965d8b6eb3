const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let index = 0; index < alphabet.length; index++) values[alphabet.charCodeAt(index)] = index;

/** A digit to the base 64, from 0 to 63. */
export function digitAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? 0;
}

/** A number of three digits to the base 64, the highest first. */
export function numberAt(text: string, at: number): number {
  return (digitAt(text, at) << 12) | (digitAt(text, at + 1) << 6) | digitAt(text, at + 2);
}
