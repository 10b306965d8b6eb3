import words from '#lexicon/small-words-in-names';
import { isHyphen, type TokenRange } from '../../language/index.js';
import { organizationHeads } from '../gazetteer/name-words.js';
import type { MentionRange } from '../types.js';
import { covers, isTaken, overlap } from './ranges.js';
import type { SentenceTokens } from './sentence.js';

/** The tokens of a name, up to the bracket behind it, with the acronym that stands for it there: "World Food Programme (WFP)". */
interface AcronymDefinition extends TokenRange {
  /** The token of the acronym. */
  readonly acronym: number;
}

const smallWords = new Set(words.withoutInitial);

/** The acronyms in brackets whose letters are those of the capitalized words before them. */
export function acronymDefinitions({ tokens, keys }: Pick<SentenceTokens, 'tokens' | 'keys'>): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  for (let bracket = 2; bracket < tokens.length - 2; bracket++) {
    if (tokens[bracket]?.text !== '(' || !/^[),;]$/.test(tokens[bracket + 2]?.text ?? '')) continue;
    const acronym = tokens[bracket + 1]?.text ?? '';
    if (!/^(?:\p{Lu}\.?){2,8}$/u.test(acronym)) continue;
    const letters = acronym.match(/\p{Lu}/gu) ?? [];
    let first = bracket;
    for (let at = bracket - 1; at >= 0 && letters.length > 0; at--) {
      const initial = tokens[at]?.text.charAt(0) ?? '';
      if (initial === letters.at(-1)) {
        letters.pop();
        first = at;
      } else if (!smallWords.has(keys[at] ?? '') && !isHyphen(tokens, at)) {
        break;
      }
    }
    if (letters.length === 0 && bracket - first > 1) found.push({ first, end: bracket, acronym: bracket + 1 });
  }
  return found;
}

/**
 * Gives an acronym and what it stands for one type, and the name all its words, where either is sure to be a name: by its
 * main word, or because it was found. "Ordinary Least Squares (OLS)" is none.
 *
 * @param found the names so far
 */
export function applyAcronymDefinitions(sentence: SentenceTokens, found: readonly MentionRange[]): MentionRange[] {
  let names = [...found];
  for (const definition of acronymDefinitions(sentence)) {
    const { first, end, acronym } = definition;
    const inside = names.filter((name) => overlap(name, definition));
    const isCovered = inside.every((name) => covers(definition, name));
    const whole = inside.find((name) => name.first === first && name.end === end)?.type;
    const isBody =
      names.some((name) => name.type === 'organization' && (overlap(name, definition) || isTaken([name], acronym))) ||
      organizationHeads.has(headOf(sentence.keys.slice(first, end)));
    const type = isBody ? 'organization' : whole === 'place' ? 'place' : undefined;
    if (!isCovered || type === undefined) continue;
    names = names.filter((name) => !inside.includes(name) && !isTaken([name], acronym));
    names.push({ first, end, type }, { first: acronym, end: acronym + 1, type });
  }
  return names;
}

/** "Housing Authority of …" is an authority, "Agency for …" an agency. */
function headOf(keys: readonly string[]): string {
  const of = keys.findIndex((key) => key === 'of' || key === 'for');
  return keys[of === -1 ? keys.length - 1 : of - 1] ?? '';
}
