import type { Token } from '../../text/index.js';
import { isCapital, type SentenceTokens } from './boundaries.js';
import type { MentionRange } from '../tagger/tagger.js';
import { companyForms, organizationHeads, particles } from '../words.js';

/**
 * Gives names what belongs to them at their edges, where the model cut it off: particles and initials before a person, the
 * main word and the legal form behind a body.
 *
 * @param spans apart from each other, in reading order; so is what comes out
 */
export function extendNames(reading: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const names: MentionRange[] = [];
  spans.forEach((span, index) => {
    const wide = [addParticles, addInitials, addHead, addCompanyForm].reduce((name, step) => step(reading, name), span);
    const isFree = wide.from >= (names.at(-1)?.to ?? 0) && wide.to <= (spans[index + 1]?.from ?? reading.tokens.length);
    names.push(isFree ? wide : span);
  });
  return names;
}

/** "von der Leyen", "al-Qaeda" */
function addParticles({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange {
  const isParticle = (index: number): boolean =>
    tokens[index]?.text === keys[index] && particles.has(keys[index] ?? '') && !englishWords.has(keys[index] ?? '');
  const isHyphen = (index: number): boolean =>
    tokens[index]?.text === '-' && !tokens[index].spaced && tokens[index + 1]?.spaced === false;
  let { from } = span;
  for (;;) {
    if (span.type === 'person' && isParticle(from - 1)) from--;
    else if (isHyphen(from - 1) && isParticle(from - 2)) from -= 2;
    else return { ...span, from };
  }
}

const englishWords = new Set(['do', 'den', 'y']);

/** "K. Michael Stevens" */
function addInitials({ tokens }: SentenceTokens, span: MentionRange): MentionRange {
  if (span.type !== 'person') return span;
  let { from } = span;
  for (;;) {
    if (isInitials(tokens[from - 1])) from--;
    else if (tokens[from - 1]?.text === '.' && !tokens[from - 1]?.spaced && isInitials(tokens[from - 2])) from -= 2;
    else return { ...span, from };
  }
}

function isInitials(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u.test(token.text) && !/^[AIO]$/.test(token.text);
}

/** "Jerusalem Post", "Deutsche Bank" */
function addHead(reading: SentenceTokens, span: MentionRange): MentionRange {
  const { keys, isHeadline } = reading;
  const isHead = organizationHeads.has(keys[span.to] ?? '') && isCapital(reading, span.to);
  const isLast = isHeadline ? span.type === 'organization' : !isCapital(reading, span.to + 1);
  return isHead && isLast && span.type !== 'person' && !organizationHeads.has(keys[span.to - 1] ?? '')
    ? { from: span.from, to: span.to + 1, type: 'organization' }
    : span;
}

/** "Cargill, Inc." */
function addCompanyForm({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange {
  if (span.type === 'place') return span;
  const at = companyForms.has(keys[span.to - 1] ?? '') ? span.to - 1 : tokens[span.to]?.text === ',' ? span.to + 1 : span.to;
  if (!companyForms.has(keys[at] ?? '') || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return span;
  const dot = tokens[at + 1];
  const isCut = dot?.text === '.' && !dot.spaced && abbreviated.has(keys[at] ?? '');
  return { from: span.from, to: isCut ? at + 2 : at + 1, type: 'organization' };
}

const abbreviated = new Set(['inc', 'ltd', 'co', 'corp']);
