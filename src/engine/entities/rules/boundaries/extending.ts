import { isInnerHyphen } from '../../../language/index.js';
import abbreviatedForms from '#lexicon/company-forms-with-full-stop';
import generationsWithStop from '#lexicon/generation-suffixes-with-full-stop';
import particlesThatAreWords from '#lexicon/name-particles-that-are-words';
import type { Token } from '../../../text/index.js';
import { isCommonWord, isDictionaryWord } from '../../gazetteer/gazetteer.js';
import { companyForms, organizationHeads, particles } from '../../gazetteer/name-words.js';
import type { MentionRange } from '../../types.js';
import { isCapital, type SentenceTokens } from '../sentence.js';

/**
 * Gives names what belongs to them at their edges, where the model cut it off: particles and initials before a person, the
 * main word and the legal form behind a body.
 *
 * @param spans apart from each other, in reading order; so is what comes out
 */
export function extendNames(sentence: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const names: MentionRange[] = [];
  spans.forEach((span, index) => {
    const wide = [addParticles, addInitials, addSyllable, addHead, addCompanyForm, addStop].reduce(
      (name, step) => step(sentence, name),
      span,
    );
    const isFree = wide.first >= (names.at(-1)?.end ?? 0) && wide.end <= (spans[index + 1]?.first ?? sentence.tokens.length);
    names.push(isFree ? wide : span);
  });
  return names;
}

/** "von der Leyen", "al-Qaeda" */
function addParticles(sentence: SentenceTokens, span: MentionRange): MentionRange {
  const { tokens, keys } = sentence;
  const isParticle = (index: number): boolean =>
    tokens[index]?.text === keys[index] && particles.has(keys[index] ?? '') && !englishWords.has(keys[index] ?? '');
  let { first } = span;
  for (;;) {
    if (span.type === 'person' && isParticle(first - 1)) first--;
    else if (isInnerHyphen(sentence.tokens, first - 1) && isParticle(first - 2)) first -= 2;
    else return { ...span, first };
  }
}

const englishWords = new Set(particlesThatAreWords);

/** "K. Michael Stevens" */
function addInitials({ tokens }: SentenceTokens, span: MentionRange): MentionRange {
  if (span.type !== 'person') return span;
  let { first } = span;
  for (;;) {
    if (isInitials(tokens[first - 1])) first--;
    else if (tokens[first - 1]?.text === '.' && !tokens[first - 1]?.spaced && isInitials(tokens[first - 2])) first -= 2;
    else return { ...span, first };
  }
}

/** "Moon Jae-in", "Park Geun-hye": but not "Ada Lovelace-led". */
function addSyllable({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange {
  const key = keys[span.end + 1] ?? '';
  const isSyllable =
    span.type === 'person' &&
    span.end - span.first === 2 &&
    isInnerHyphen(tokens, span.end) &&
    tokens[span.end + 1]?.text === key &&
    key.length <= longestSyllable &&
    (key.length <= 2 || !(isDictionaryWord(key) || isCommonWord(key)));
  return isSyllable ? { ...span, end: span.end + 2 } : span;
}

/** Of a romanized Korean name: "hyung", "kyung". */
const longestSyllable = 5;

function isInitials(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u.test(token.text) && !/^[AIO]$/.test(token.text);
}

/** "Jerusalem Post", "Deutsche Bank" */
function addHead(sentence: SentenceTokens, span: MentionRange): MentionRange {
  const { keys, isTitleCase } = sentence;
  const isHead = organizationHeads.has(keys[span.end] ?? '') && isCapital(sentence, span.end);
  const isLast = isTitleCase ? span.type === 'organization' : !isCapital(sentence, span.end + 1);
  return isHead && isLast && span.type !== 'person' && !organizationHeads.has(keys[span.end - 1] ?? '')
    ? { first: span.first, end: span.end + 1, type: 'organization' }
    : span;
}

/** "Cargill, Inc." */
function addCompanyForm({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange {
  if (span.type === 'place') return span;
  const at = companyForms.has(keys[span.end - 1] ?? '') ? span.end - 1 : tokens[span.end]?.text === ',' ? span.end + 1 : span.end;
  if (!companyForms.has(keys[at] ?? '') || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return span;
  const dot = tokens[at + 1];
  const isCut = dot?.text === '.' && !dot.spaced && abbreviated.has(keys[at] ?? '');
  return { first: span.first, end: isCut ? at + 2 : at + 1, type: 'organization' };
}

/** "Ada King Jr." */
function addStop({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange {
  const dot = tokens[span.end];
  const isCut =
    span.type === 'person' && dot?.text === '.' && !dot.spaced && abbreviatedGenerations.has(keys[span.end - 1] ?? '');
  return isCut ? { ...span, end: span.end + 1 } : span;
}

const abbreviatedGenerations = new Set(generationsWithStop);
const abbreviated = new Set(abbreviatedForms);
