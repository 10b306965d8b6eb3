/**
 * A source's text, or a file's name, on one line and harmless on a terminal: white space becomes single spaces; control
 * characters, which could move the cursor, and marks that turn the direction of writing become U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
