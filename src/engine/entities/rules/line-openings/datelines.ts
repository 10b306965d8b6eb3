import type { MentionRange } from '../../types.js';
import type { SentenceTokens } from '../sentence.js';
import { overlap } from '../ranges.js';

/** How far behind the place the dash of a dateline may stand: `PORT ELLA, South Marra, 6 May 2021 (Agency) —`. In tokens. */
const reach = 14;

/** Of so many words is the place at most: `PORT ST. ELLA`. In tokens. */
const longest = 4;

/**
 * The place in capitals that a report opens with, before its country or its day and a dash: whatever the model took a name in capitals for.
 *
 * @param names found so far
 */
export function datelinePlace({ tokens }: SentenceTokens, names: readonly MentionRange[]): MentionRange[] {
  let end = 0;
  while (end < longest && /^(?:\p{Lu}[\p{Lu}'’-]+|-|\p{Lu}{2}\.)$/u.test(tokens[end]?.text ?? '')) end++;
  const opens = tokens[0] !== undefined && /^\p{Lu}{3,}/u.test(tokens[0].text);
  if (!opens || end === 0 || !/^[,(]$/.test(tokens[end]?.text ?? '')) return [...names];
  const rest = tokens.slice(end + 1, end + reach);
  const dash = rest.findIndex(({ text, spaced }) => /^[-–—]+$/.test(text) && spaced);
  if (dash === -1 || !rest.slice(0, dash).every(({ text }) => /^(?:\p{Lu}|\d|\P{L})/u.test(text))) return [...names];
  const place: MentionRange = { first: 0, end, type: 'place' };
  return [place, ...names.filter((name) => !overlap(name, place))];
}
