import matchPrepositions from '#lexicon/match-prepositions';
import matchVerbs from '#lexicon/match-verbs';
import { longestName, NameKind } from '../gazetteer/gazetteer.js';
import type { MentionRange } from '../types.js';
import type { SentenceTokens } from './sentence.js';

const verbs = new Set(matchVerbs);
const prepositions = new Set(matchPrepositions);

/** A club that goes by its town, told by the other club that it plays: "Lowtown beat Sparta Rotterdam". Countries stay places. */
export function retypeOpponents(sentence: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  return spans.map((span, index) => {
    const isOpponent =
      (playsEachOther(sentence, spans[index - 1], span) && spans[index - 1]?.type === 'organization') ||
      (playsEachOther(sentence, span, spans[index + 1]) && spans[index + 1]?.type === 'organization');
    return span.type === 'place' && isOpponent && !isCountry(sentence, span) ? { ...span, type: 'organization' } : span;
  });
}

/** Whether a verb of matches alone stands between two names, with a score or a preposition, or each has its score: "X 2, Y 1". */
function playsEachOther(
  { tokens, keys }: SentenceTokens,
  one: MentionRange | undefined,
  other: MentionRange | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const isScored = [one, other].every(({ end }) => /^\d{1,2}$/.test(tokens[end]?.text ?? ''));
  if (isScored && other.first === one.end + 2 && tokens[one.end + 1]?.text === ',') return true;
  const [verb = '', ...behind] = keys.slice(one.end, other.first).filter((key) => key !== '');
  return verbs.has(verb) && (behind.length === 0 || (behind.length === 1 && prepositions.has(behind[0] ?? '')));
}

function isCountry({ keys }: SentenceTokens, { first, end }: MentionRange): boolean {
  const { length, kinds } = longestName(keys, first);
  return length === end - first && (kinds & NameKind.country) !== 0;
}
