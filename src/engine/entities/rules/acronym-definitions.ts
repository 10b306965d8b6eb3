import type { SentenceTokens } from './boundaries.js';
import type { MentionRange } from '../tagger/tagger.js';
import { organizationHeads } from '../words.js';

/** An acronym with the name that it stands for: "World Food Programme (WFP)". */
export interface AcronymDefinition {
  /** The first token of the name. */
  readonly from: number;
  /** The bracket that ends it. */
  readonly to: number;
  /** The token of the acronym. */
  readonly acronym: number;
}

const smallWords = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'at']);

/** The acronyms in brackets whose letters are those of the capitalized words before them. */
export function acronymDefinitions({ tokens, keys }: Pick<SentenceTokens, 'tokens' | 'keys'>): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  for (let bracket = 2; bracket < tokens.length - 2; bracket++) {
    if (tokens[bracket]?.text !== '(' || !/^[),;]$/.test(tokens[bracket + 2]?.text ?? '')) continue;
    const acronym = tokens[bracket + 1]?.text ?? '';
    if (!/^(?:\p{Lu}\.?){2,8}$/u.test(acronym)) continue;
    const letters = acronym.match(/\p{Lu}/gu) ?? [];
    let from = bracket;
    for (let at = bracket - 1; at >= 0 && letters.length > 0; at--) {
      const first = tokens[at]?.text.charAt(0) ?? '';
      if (first === letters.at(-1)) {
        letters.pop();
        from = at;
      } else if (!smallWords.has(keys[at] ?? '') && first !== '-') {
        break;
      }
    }
    if (letters.length === 0 && bracket - from > 1) found.push({ from, to: bracket, acronym: bracket + 1 });
  }
  return found;
}

/**
 * Gives an acronym and what it stands for one type, and the name all its words, where either is sure to be a name: by its
 * main word, or because it was found. "Ordinary Least Squares (OLS)" is none.
 *
 * @param spans the names found so far
 */
export function applyAcronymDefinitions(reading: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  let names = [...spans];
  for (const { from, to, acronym } of acronymDefinitions(reading)) {
    const within = names.filter((span) => span.from < to && span.to > from);
    const isCovered = within.every((span) => span.from >= from && span.to <= to);
    const whole = within.find((span) => span.from === from && span.to === to)?.type;
    const isBody =
      names.some(
        (span) =>
          span.type === 'organization' && ((span.from < to && span.to > from) || (span.from <= acronym && span.to > acronym)),
      ) || organizationHeads.has(headOf(reading.keys.slice(from, to)));
    const type = isBody ? 'organization' : whole === 'place' ? 'place' : undefined;
    if (!isCovered || type === undefined) continue;
    names = names.filter((span) => !within.includes(span) && !(span.from <= acronym && span.to > acronym));
    names.push({ from, to, type }, { from: acronym, to: acronym + 1, type });
  }
  return names;
}

/** "Housing Authority of …" is an authority, "Agency for …" an agency. */
function headOf(keys: readonly string[]): string {
  const of = keys.findIndex((key) => key === 'of' || key === 'for');
  return keys[of === -1 ? keys.length - 1 : of - 1] ?? '';
}
