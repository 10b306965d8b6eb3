import { placeClaims, readStatements, type Claim } from '../claims/index.js';
import type { EntityType, LocatedMention } from '../entities/index.js';
import { readQuantities, type Quantity } from '../quantities/index.js';
import { overlaps, parseBlock, sentencesOf, type Sentence, type Span } from '../text/index.js';
import type { ReadBlock, Source } from './types.js';

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
  const blocks = source.blocks.map((block) =>
    block.start <= mark.start && mark.end <= block.end ? withQuantity(block, quantity, mark) : block,
  );
  const context = { uri: source.uri, text: source.text, published: source.metadata.published ?? null };
  return placeClaims(blocks, context).find((claim) => claim.start === mark.start && claim.quantity.end === mark.end);
}

/** A block that is read again with a quantity more, in the place of those that it covers. */
function withQuantity(block: ReadBlock, quantity: Quantity, mark: Span): ReadBlock {
  const span = { start: mark.start - block.start, end: mark.end - block.start };
  const { sentences, quantities, mentions } = block.reading;
  const sentence = sentences.find((each) => each.start <= span.start && span.end <= each.end);
  if (sentence === undefined) return block;
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
  const all = [...quantities.filter((each) => !overlaps(each, span)), own].sort((a, b) => a.start - b.start);
  return { ...block, sentences: readStatements(sentences, all, block.reading.last?.mentions ?? mentions) };
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
