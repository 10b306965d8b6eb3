import * as l10n from '@vscode/l10n';
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
  return l10n.t`${verdictSigns[version.verdict]} Cite ${versionInWords(version)} ${claimInWords(group)}`;
}

/** `Cite all 3 sources for the length of the talks` */
export function citeAllTitle(sources: number, group: Group): string {
  return l10n.t`Cite ${allOf(sources)} ${claimInWords(group)}`;
}

/**
 * `= Insert citation of “nearly two-hour” (The Moscow Times, Fri 16 May 2025) into report.md, for the length of the talks`
 *
 * @param draft its name; `undefined` where several are open, and it is asked which
 */
export function insertTitle(version: NamedVersion, draft: string | undefined, group: Group): string {
  return l10n.t`${verdictSigns[version.verdict]} Insert citation of ${versionInWords(version)} ${draftInWords(draft)}, ${claimInWords(group)}`;
}

/** `Insert citations of all 3 sources into report.md, for the length of the talks` */
export function insertAllTitle(sources: number, draft: string | undefined, group: Group): string {
  return l10n.t`Insert citations of ${allOf(sources)} ${draftInWords(draft)}, ${claimInWords(group)}`;
}

/**
 * `= Copy citation of “nearly two-hour” (The Moscow Times, Fri 16 May 2025) for the length of the talks: [@themoscowtimes2025russia]`
 *
 * @param keys `undefined` where they cannot be told yet
 */
export function copyTitle(version: NamedVersion, keys: readonly string[] | undefined, group: Group): string {
  const [sign, words, claim] = [verdictSigns[version.verdict], versionInWords(version), claimInWords(group)];
  return keys === undefined
    ? l10n.t`${sign} Copy citation of ${words} ${claim}`
    : l10n.t`${sign} Copy citation of ${words} ${claim}: ${citationText(keys)}`;
}

/** `Copy citations of all 3 sources for the length of the talks` */
export function copyAllTitle(sources: number, group: Group): string {
  return l10n.t`Copy citations of ${allOf(sources)} ${claimInWords(group)}`;
}

function allOf(sources: number): string {
  return sources === 2 ? l10n.t`both sources` : l10n.t`all ${sources} sources`;
}

function versionInWords({ values, label }: NamedVersion): string {
  return `${values.map((value) => l10n.t`“${shortened(value, longest.value)}”`).join(', ')} (${shortened(label.label, longest.source)})`;
}

/** Most titles of groups open with a common noun or a question word, which is written small inside a sentence. */
function claimInWords({ title }: Group): string {
  const words = oneLine(title);
  const inside = /^\p{Lu}\p{Ll}/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  const short = shortened(inside, longest.claim);
  return /^(?:wh|how |since |until )/.test(inside) ? l10n.t`for ${short}` : l10n.t`for the ${short}`;
}

function draftInWords(name: string | undefined): string {
  return name === undefined ? l10n.t`into a draft…` : l10n.t`into ${shortened(oneLine(name), longest.draft)}`;
}
