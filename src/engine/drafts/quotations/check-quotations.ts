import { diffWordsWithSpace } from 'diff';
import type { Entity, LocatedMention } from '../../entities/index.js';
import type { Source } from '../../sources/index.js';
import { latexProseOf, type Span } from '../../text/index.js';
import type { DraftContext } from '../draft-context.js';
import { nameOf } from '../source-names.js';
import type { DraftStatement } from '../types.js';
import { findQuotations } from './find-quotations.js';
import { lookUpQuotation, type FoundQuotation } from './look-up-quotation.js';
import { speakerOf } from './speakers.js';
import { listed, say, type Message } from '../../messages/index.js';

/**
 * Looks up what a draft quotes, five words or more: whether a source has it word for word, or else, and given to whom.
 *
 * @param entities of the sources and the draft together
 */
export function checkQuotations(entities: readonly Entity[], context: DraftContext): DraftStatement[] {
  const { draft, sources } = context;
  return findQuotations(draft).map((quotation) => {
    const cited = context.citedFor(quotation);
    // What is cited for it is asked first.
    const inOrder = [...sources.values()].sort((a, b) => Number(cited.has(b.uri)) - Number(cited.has(a.uri)));
    const found = lookUpQuotation(quotedIn(draft, quotation), inOrder);
    return statementOn(quotation, found, cited, entities, context);
  });
}

function statementOn(
  quotation: Span,
  found: FoundQuotation | undefined,
  cited: ReadonlySet<string>,
  entities: readonly Entity[],
  { draft }: DraftContext,
): DraftStatement {
  const base = { uri: draft.uri, start: quotation.start, end: quotation.end, kind: 'quotation', evidence: [] } as const;
  if (found === undefined)
    return { ...base, verdict: 'unsupported', message: say`Quotation: found in no source`, places: [], voices: 0 };
  const { source, start, end, isExact } = found;
  const words = wordsOf(source.text.slice(start, end));
  const places = [{ uri: source.uri, start, end, message: words }];
  if (!isExact) {
    const changes = changesIn(wordsOf(quotedIn(draft, quotation)), words);
    return {
      ...base,
      verdict: 'unsupported',
      problem: 'differs',
      message: say`Quotation: differs from ${nameOf(source)}, which has ${changes}`,
      places,
      voices: 0,
      replacement: words,
    };
  }
  const [here, there] = [speakerOf(draft, quotation), speakerOf(source, found)];
  if (here !== undefined && there !== undefined && !areOne(here, there, entities)) {
    const message = say`Quotation: given to ${here.name} here, to ${there.name} by ${nameOf(source)}`;
    return { ...base, verdict: 'contradicted', problem: 'speaker', message, places, voices: 0 };
  }
  const isCited = cited.has(source.uri);
  const message = isCited
    ? say`Quotation: word for word in ${nameOf(source)}`
    : say`Quotation: not cited here, but word for word in ${nameOf(source)}`;
  return { ...base, verdict: isCited ? 'supported' : 'uncited', message, places, voices: 1 };
}

/** What is quoted; of a LaTeX text without its commands. */
function quotedIn({ text, languageId }: Source, { start, end }: Span): string {
  const written = text.slice(start, end);
  if (languageId !== 'latex') return written;
  return latexProseOf(written)
    .map(({ value }) => value)
    .join('');
}

/** As quoted: on one line, without markup. */
function wordsOf(text: string): string {
  return text
    .replace(/\]\([^()\s]*\)|[*_[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function areOne(one: LocatedMention, other: LocatedMention, entities: readonly Entity[]): boolean {
  const entityOf = ({ uri, start }: LocatedMention): Entity | undefined =>
    entities.find(({ mentions }) => mentions.some((each) => each.uri === uri && each.start === start));
  return entityOf(one) === entityOf(other);
}

const mostChanges = 3;

/** `“is” for “was”, “, he said,” added` */
function changesIn(draft: string, source: string): Message {
  const told: Message[] = [];
  const parts = diffWordsWithSpace(draft, source);
  parts.forEach(({ added, removed, value }, index) => {
    const next = parts[index + 1];
    if (removed) told.push(next?.added === true ? say`“${next.value.trim()}” for “${value.trim()}”` : say`no “${value.trim()}”`);
    else if (added && parts[index - 1]?.removed !== true) told.push(say`“${value.trim()}” as well`);
  });
  const more = told.length - mostChanges;
  return more > 0 ? say`${told.slice(0, mostChanges)} and ${more} more changes` : listed(...told);
}
