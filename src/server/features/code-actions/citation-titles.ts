import { citationText, type Group } from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import type { SourceLabel } from '../../../protocol.js';
import { shortened } from '../../presentation/shortened.js';
import { verdictSigns } from '../../presentation/verdicts.js';
import type { OtherSource } from './other-sources.js';

/** In characters. Menus show a title on one line and cut it where the window ends: what tells titles apart comes first. */
const longest = { value: 40, source: 36, claim: 48, draft: 32 };

/** What another source says, with the name of that source. */
export interface NamedVersion extends OtherSource {
  readonly label: SourceLabel;
}

/** `= Cite “nearly two-hour” (The Moscow Times, Fri 16 May 2025) for the length of the talks` */
export function citeTitle(version: NamedVersion, group: Group): string {
  return `${verdictSigns[version.verdict]} Cite ${versionInWords(version)} ${claimInWords(group)}`;
}

/** `Cite all 3 sources for the length of the talks` */
export function citeAllTitle(sources: number, group: Group): string {
  return `Cite ${allOf(sources)} ${claimInWords(group)}`;
}

/**
 * `= Insert citation of “nearly two-hour” (The Moscow Times, Fri 16 May 2025) into report.md, for the length of the talks`
 *
 * @param draft its name; `undefined` where several are open, and it is asked which
 */
export function insertTitle(version: NamedVersion, draft: string | undefined, group: Group): string {
  return `${verdictSigns[version.verdict]} Insert citation of ${versionInWords(version)} into ${draftInWords(draft)}, ${claimInWords(group)}`;
}

/** `Insert citations of all 3 sources into report.md, for the length of the talks` */
export function insertAllTitle(sources: number, draft: string | undefined, group: Group): string {
  return `Insert citations of ${allOf(sources)} into ${draftInWords(draft)}, ${claimInWords(group)}`;
}

/**
 * `= Copy citation of “nearly two-hour” (The Moscow Times, Fri 16 May 2025) for the length of the talks: [@themoscowtimes2025russia]`
 *
 * @param keys `undefined` where they cannot be told yet
 */
export function copyTitle(version: NamedVersion, keys: readonly string[] | undefined, group: Group): string {
  const citation = keys === undefined ? '' : `: ${citationText(keys)}`;
  return `${verdictSigns[version.verdict]} Copy citation of ${versionInWords(version)} ${claimInWords(group)}${citation}`;
}

/** `Copy citations of all 3 sources for the length of the talks` */
export function copyAllTitle(sources: number, group: Group): string {
  return `Copy citations of ${allOf(sources)} ${claimInWords(group)}`;
}

function allOf(sources: number): string {
  return sources === 2 ? 'both sources' : `all ${sources} sources`;
}

function versionInWords({ values, label }: NamedVersion): string {
  return `${values.map((value) => `“${shortened(value, longest.value)}”`).join(', ')} (${shortened(label.label, longest.source)})`;
}

/** Most titles of groups open with a common noun or a question word, which is written small inside a sentence. */
function claimInWords({ title }: Group): string {
  const words = oneLine(title);
  const inside = /^\p{Lu}\p{Ll}/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  return `for ${/^(?:wh|how |since |until )/.test(inside) ? '' : 'the '}${shortened(inside, longest.claim)}`;
}

function draftInWords(name: string | undefined): string {
  return name === undefined ? 'a draft…' : shortened(oneLine(name), longest.draft);
}
