import labels from '#lexicon/source-labels';
import type { Line } from './head-and-foot.js';
import { readMasthead } from './masthead.js';

/** A sign or a year must stand there: the word alone may begin a sentence. */
const opening = String.raw`^[*_]*(?:(?:[Cc]opyright\s{0,9})?(?:©|\([cC]\))\s{0,9}(?:\d{4})?|[Cc]opyright\s{0,9}\d{4})(?:\s{0,9}[-–]\s{0,9}\d{4})?[\s,.]{0,9}(?:[Bb]y\s{1,9})?`;
const notice = new RegExp(String.raw`${opening}(\p{Lu}[^|]{0,200}?)\s{0,9}(?=$|\||,|\.(?:\s|$)|\d{4}|[Aa]ll [Rr]ights)`, 'u');
const label = new RegExp(String.raw`^[*_]*(?:${labels.outlet.join('|')})[*_]*\s*:[*_]*\s*(\p{L}[^|]*)$`, 'iu');
/** A copyright notice up to who holds it. */
export const startsAsNotice = new RegExp(opening, 'u');
/** Among this many last lines a copyright notice is the source's own. */
const noticeLines = 3;

/**
 * Who published the source, where its first lines (`Publisher: …`) or its last (`© 2025 The Example. All rights reserved.`) name it. A
 * copyright notice further up is not read: there it belongs to a picture.
 */
export function findOutlet(head: readonly Line[], foot: readonly Line[]): string | undefined {
  for (const { text, isProse } of [...head, ...foot]) {
    const name = isProse ? undefined : label.exec(text)?.[1];
    if (name !== undefined) return readMasthead(name)?.outlet ?? name.trim();
  }
  for (const { text, isProse } of foot.slice(-noticeLines)) {
    const name = isProse ? undefined : notice.exec(text)?.[1];
    if (name !== undefined) return name.trim();
  }
  return undefined;
}
