import type { Source } from '../sources/index.js';
import { listed, say, type Message } from '../messages/index.js';

/** What a source is called in a sentence: its outlet, else its headline, else its file. On one line. */
export function nameOf({ uri, metadata: { outlet, title } }: Source): string {
  const name = (outlet ?? title ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))).replace(/\s+/g, ' ').trim();
  return name.length <= longest ? name : `${name.slice(0, longest).replace(/\s\S*$/, '')}…`;
}

/** In UTF-16 units: a headline is told by its first words. */
const longest = 48;

/** So many are named; the rest are counted. */
const mostNamed = 3;

/** `A`, `A and B`, `A, B, C and 2 more`; each once. */
export function enumerated(words: readonly string[]): Message {
  const all = [...new Set(words)];
  const named = all.slice(0, mostNamed);
  const more = all.length - named.length;
  if (more > 0) return say`${named} and ${more} more`;
  const last = named.pop() ?? '';
  return named.length === 0 ? listed(last) : say`${named} and ${last}`;
}
