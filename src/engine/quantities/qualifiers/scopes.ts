import { at, matchWords, PhraseTable, type Tokens } from '../../language/index.js';
import { readSpelledUnit } from '../units/read-unit.js';
import { spanOf } from '../base/token-spans.js';
import type { Quantity } from '../base/quantity.js';
import scopePhrases from '#lexicon/scope-phrases';
import scopeWords from '#lexicon/scope-words';

/** Whether a number is meant per side or person, or for all together, and where the text says so. */
interface Scope {
  readonly scope: 'each' | 'total';
  readonly first: number;
  readonly end: number;
}

const phrasesAfter = new PhraseTable(Object.entries(scopePhrases));

/** Those of whom each may have a share. */
const sharers = new Set(scopeWords.sharers);

const beforeEach = new Set(scopeWords.beforeEach);

/** The scope said right after a quantity and its noun, or right before it: `1,000 prisoners from each side`, `in total, 18 people`. */
export function readScope(tokens: Tokens, first: number, after: number): Scope | null {
  return scopeAfter(tokens, after) ?? scopeBefore(tokens, first);
}

function scopeAfter(tokens: Tokens, index: number): Scope | null {
  const found = phrasesAfter.find(tokens, index);
  // `each year` is when, not to whom.
  if (found !== null && found.value === 'each' && readSpelledUnit(tokens, found.end) !== null) return null;
  if (found !== null) return at(tokens, found.end) === 'other' ? null : { scope: found.value, first: index, end: found.end };
  if (beforeEach.has(at(tokens, index)) && at(tokens, index + 1) === 'each' && tokens[index + 2]?.kind === 'word')
    return { scope: 'each', first: index, end: at(tokens, index + 2) === 'of' ? index + 2 : index + 3 };
  // A rate (`per day`, `per dollar`, `per share`) is no share of a side or a person.
  if (at(tokens, index) === 'per' && tokens[index + 1]?.kind === 'word' && sharers.has(at(tokens, index + 1)))
    return { scope: 'each', first: index, end: index + 2 };
  return null;
}

const phrasesBefore = scopeWords.beforeTotal.map((phrase) => phrase.split(' '));

function scopeBefore(tokens: Tokens, index: number): Scope | null {
  const comma = at(tokens, index - 1) === ',' ? index - 1 : index;
  for (const phrase of phrasesBefore) {
    const first = comma - phrase.length;
    if (first >= 0 && matchWords(tokens, first, phrase) === comma) return { scope: 'total', first, end: comma };
  }
  return eachBefore(tokens, index);
}

const clauseEnds = new Set([',', ';', ':', '.', '(', ')', '—', ...scopeWords.clauseEnds]);

/** `each side will release 1,000 prisoners` */
function eachBefore(tokens: Tokens, index: number): Scope | null {
  for (let cursor = index - 1; cursor >= index - 6 && cursor >= 0 && !clauseEnds.has(at(tokens, cursor)); cursor--) {
    if (at(tokens, cursor) !== 'each') continue;
    const next = tokens[cursor + 1];
    // `each of the 12 jurors` counts them once.
    if (next?.lower === 'of' && index - cursor <= 3) return null;
    if (next === undefined || readSpelledUnit(tokens, cursor + 1) !== null || next.lower === 'other') return null;
    return { scope: 'each', first: cursor, end: cursor + 2 <= index ? cursor + 2 : cursor + 1 };
  }
  return null;
}

/** The part of a quantity that a scope fills in. */
export function scopeFields(tokens: Tokens, scope: Scope): Pick<Quantity, 'scope' | 'scopeSpan'> {
  return { scope: scope.scope, scopeSpan: spanOf(tokens, scope.first, scope.end) };
}
