import generations from '#lexicon/generation-suffixes';
import particles from '#lexicon/name-particles';
import { isNewsroomName } from '../metadata/index.js';

/** A name as CSL 1.0.2 has it: of a person by its parts, of anybody else whole. */
export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    }
  | { readonly literal: string };

const particleWords = new Set(particles);
const suffixes = new Set(generations);

/**
 * The name of somebody who signs a text. `Jan van den Hoven` has the family `Hoven` with the particle `van den`; an agency, a ministry or
 * a name of one word stays whole.
 */
export function cslName(name: string): CslName {
  const words = name.trim().split(/\s+/);
  const suffix = suffixes.has((words.at(-1) ?? '').toLowerCase().replace(/[.,]/g, '')) ? words.pop() : undefined;
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || isNewsroomName(name)) return { literal: name };
  let first = words.length - 1;
  while (first > 1 && particleWords.has(words[first - 1] ?? '')) first -= 1;
  const particle = words.slice(first, -1).join(' ');
  const given = words.slice(0, first).join(' ').replace(/,$/, '');
  return {
    family: last.replace(/,$/, ''),
    given,
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
