import { foldedText } from '../../folded-text.js';
import type { GroupNode } from '../../protocol.js';
import { readQuery } from './claim-query.js';

/** Which groups of claims are shown. */
export interface ClaimFilter {
  /** Whether those whose sources all agree are. */
  readonly agreeing: boolean;
  /** Only those with a claim in this document; all where it is left out. */
  readonly uri?: string;
  /** Only those in whose title, values or sources its words stand, whatever their case and accents, and that its `@` words are true of, see `readQuery`. */
  readonly text: string;
  /** Whether a group was not there when the window was open last. */
  readonly isNew?: (group: GroupNode) => boolean;
}

/** Whether a filter lets a group through. */
export function passes({ agreeing, uri, text, isNew = () => false }: ClaimFilter, group: GroupNode): boolean {
  const { words: wanted, conditions } = readQuery(text, isNew);
  // Who asks for what agrees is shown it.
  if (!agreeing && group.verdict === 'same' && !/@same\b/.test(text)) return false;
  if (!conditions.every((holds) => holds(group))) return false;
  const places = group.versions.flatMap((version) => version.places);
  if (uri !== undefined && !places.some(({ source }) => source.uri === uri)) return false;
  if (wanted === '') return true;
  const words = [group.title, group.summary, ...places.flatMap((place) => [place.text, place.source.label, place.source.name])];
  return words.some((each) => foldedText(each).includes(wanted));
}
