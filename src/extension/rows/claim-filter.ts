import { foldedText } from '../../folded-text.js';
import type { GroupNode } from '../../protocol.js';

/** Which groups of claims are shown. */
export interface ClaimFilter {
  /** Whether those whose sources all agree are. */
  readonly agreeing: boolean;
  /** Only those with a claim in this document; all where it is left out. */
  readonly uri?: string;
  /** Only those in whose title, values or sources this stands, whatever its case and accents; all where it is empty. */
  readonly text: string;
}

/** Whether a filter lets a group through. */
export function passes({ agreeing, uri, text }: ClaimFilter, group: GroupNode): boolean {
  if (!agreeing && group.verdict === 'same') return false;
  const places = group.versions.flatMap((version) => version.places);
  if (uri !== undefined && !places.some(({ source }) => source.uri === uri)) return false;
  const wanted = foldedText(text.trim());
  if (wanted === '') return true;
  const words = [group.title, group.summary, ...places.flatMap((place) => [place.text, place.source.label, place.source.name])];
  return words.some((each) => foldedText(each).includes(wanted));
}
