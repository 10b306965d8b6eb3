import type { Group, Verdict } from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import type { SourceLabel } from '../../../protocol.js';
import { sourceInWords } from '../../presentation/source-label.js';
import type { OtherSource } from './other-sources.js';

const signs: Readonly<Record<Verdict, string>> = { same: '=', compatible: '≈', conflict: '≠' };

/** In characters. Menus show a title on one line and cut it where the window ends: what tells titles apart comes first. */
const longest = { value: 40, headline: 36, claim: 48 };

/** `= Cite “nearly two-hour” (The Moscow Times, Fri 16 May 2025) for the length of the talks` */
export function citeTitle(other: OtherSource, group: Group, source: SourceLabel): string {
  return `${signs[other.verdict]} Cite ${versionInWords(other, source)} ${claimInWords(group)}`;
}

/** `Cite all 3 sources for the length of the talks` */
export function citeAllTitle(sources: number, group: Group): string {
  return `Cite all ${sources} sources ${claimInWords(group)}`;
}

function versionInWords({ values }: OtherSource, source: SourceLabel): string {
  const title = source.title === null ? null : cut(oneLine(source.title), longest.headline);
  return `${values.map((value) => `“${cut(value, longest.value)}”`).join(', ')} (${sourceInWords({ ...source, title })})`;
}

/** Titles of groups open with a common noun, which is written small inside a sentence. */
function claimInWords({ title }: Group): string {
  const words = oneLine(title);
  return `for the ${cut(`${words.charAt(0).toLowerCase()}${words.slice(1)}`, longest.claim)}`;
}

function cut(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const kept = characters.slice(0, length - 1).join('');
  return `${kept.trimEnd()}…`;
}
