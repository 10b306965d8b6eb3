import { placeClaims, readStatements, type Claim, type ReadSentence } from '../claims/index.js';
import { consistentMentions, type EntityType, type LocatedMention } from '../entities/index.js';
import { readQuantities, separatorsOf, type Quantity } from '../quantities/index.js';
import { overlaps, parseBlock, sentencesOf, type Sentence, type Span } from '../text/index.js';
import { readBlocks, type BlockReading } from './block-reading.js';
import type { Source } from './types.js';

/** What an analyst says a passage of a source is, whatever was read there. */
export interface SourceMark extends Span {
  readonly kind: Extract<EntityType, 'person' | 'organization' | 'place'> | 'claim' | 'not-a-name' | 'not-a-claim';
  /** Of a claim: what it says, where the passage itself cannot be read. */
  readonly value: string | null;
}

/** A source as an analyst has marked it: with the names and claims that the reading missed, without those that are none. */
export function withMarks(source: Source, marks: readonly SourceMark[]): Source {
  if (marks.length === 0) return source;
  const ofKind = (...kinds: readonly SourceMark['kind'][]): SourceMark[] => marks.filter(({ kind }) => kinds.includes(kind));
  const names = ofKind('person', 'organization', 'place', 'not-a-name');
  const refused = ofKind('not-a-claim');
  const isIn = (spans: readonly Span[], place: Span): boolean => spans.some((span) => overlaps(span, place));
  const added = ofKind('claim').flatMap((mark) => claimOf(source, mark) ?? []);
  return {
    ...source,
    mentions: [
      ...source.mentions.filter((mention) => !isIn(names, mention)),
      ...names.flatMap((mark) => mentionOf(source, mark) ?? []),
    ].sort((a, b) => a.start - b.start),
    claims: [...source.claims.filter((claim) => !isIn([...refused, ...added], claim)), ...added].sort(
      (a, b) => a.start - b.start,
    ),
    pageClaims: source.pageClaims.filter((claim) => !isIn(added, claim)),
    roles: source.roles.filter((role) => !isIn(refused, role)),
  };
}

/** Whether a text says a value, so that a claim can be made of it: `at least 90 minutes`. */
export function saysValue(text: string): boolean {
  return quantityIn(text) !== undefined;
}

function mentionOf({ uri, text }: Source, { kind, start, end }: SourceMark): LocatedMention | undefined {
  if (kind !== 'person' && kind !== 'organization' && kind !== 'place') return undefined;
  const written = text.slice(start, end);
  return { uri, start, end, type: kind, name: written.replace(/\s+/g, ' ').trim(), text: written };
}

/** The claim of a passage: one that was read there; else the value that it says, or that it is said to say, about what its sentence tells. */
function claimOf(source: Source, mark: SourceMark): Claim | undefined {
  if (mark.value === null) {
    const known = [...source.claims, ...source.pageClaims].find((claim) => overlaps(claim, mark));
    if (known !== undefined) return known;
  }
  const quantity = quantityIn(mark.value ?? source.text.slice(mark.start, mark.end));
  if (quantity === undefined) return undefined;
  const context = { uri: source.uri, text: source.text, published: source.metadata.published ?? null };
  return placeClaims(blocksWith(source, quantity, mark), context).find(
    (claim) => claim.start === mark.start && claim.quantity.end === mark.end,
  );
}

/** The blocks of a source, read again with a quantity more, in the place of those that it covers: their tokens were not kept. */
function blocksWith(
  { text, blocks }: Source,
  quantity: Quantity,
  mark: Span,
): { start: number; sentences: readonly ReadSentence[] }[] {
  const separators = separatorsOf(text);
  const readings = readBlocks(blocks.map(({ start, end, markup }) => ({ text: text.slice(start, end), markup, separators })));
  const mentions = consistentMentions(readings);
  return blocks.flatMap((block, index) => {
    const reading = readings[index];
    if (reading === undefined) return [];
    const named = mentions[index] ?? reading.mentions;
    const holds = block.start <= mark.start && mark.end <= block.end;
    const span = { start: mark.start - block.start, end: mark.end - block.start };
    const quantities = holds ? withQuantity(reading, quantity, span) : reading.quantities;
    return [{ start: block.start, sentences: readStatements(reading.sentences, quantities, named) }];
  });
}

function withQuantity({ sentences, quantities }: BlockReading, quantity: Quantity, span: Span): readonly Quantity[] {
  const sentence = sentences.find((each) => each.start <= span.start && span.end <= each.end);
  if (sentence === undefined) return quantities;
  // Offsets into the text that said the value mean nothing here.
  const { rank } = quantity;
  const own: Quantity = {
    ...quantity,
    ...span,
    tokens: tokensIn(sentence, span),
    noun: null,
    scopeSpan: null,
    ...(rank && { rank: { ...rank, since: null, among: null } }),
  };
  return [...quantities.filter((each) => !overlaps(each, span)), own].sort((a, b) => a.start - b.start);
}

function tokensIn({ tokens }: Sentence, { start, end }: Span): Quantity['tokens'] {
  const first = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return { first: first === -1 ? tokens.length : first, end: behind === -1 ? tokens.length : behind };
}

function quantityIn(text: string): Quantity | undefined {
  const [quantity] = sentencesOf(parseBlock(text, 'plaintext')).flatMap(readQuantities);
  return quantity;
}
