import { messageOf } from '../../message-of.js';
import { placeClaims } from '../claims/index.js';
import { consistentMentions, locatedMention } from '../entities/index.js';
import { separatorsOf } from '../quantities/index.js';
import { pageSpans, readMetadata, type Metadata } from '../metadata/index.js';
import { placeRoles } from '../roles/index.js';
import { finish, TimeBudget, type Steps } from '../steps/index.js';
import { contains, splitText, type Block, type Span } from '../text/index.js';
import { readBlocks, statementsOf, type BlockReading, type BlockText, type Statements } from './block-reading.js';
import type { ReadBlock, ReadingProblem, Source, SourceInput } from './types.js';

/**
 * Reads a source on its own.
 *
 * @param before the same source before an edit: blocks whose text it already had are not read again
 */
export function analyzeSource(input: SourceInput, before?: Source): Source {
  const [source] = finish(analyzeInSteps([{ input, before }]));
  if (source === undefined) throw new Error(`${input.uri} was not read.`);
  return source;
}

/**
 * Reads several sources in steps, each on its own, but some of them together, which takes a quarter less time than one source
 * after the other: the processor keeps one step's code and tables at hand. One that cannot be read says so, and is empty.
 *
 * @param changes the sources, with what they were before an edit
 * @param together how much text to read in one step, in UTF-16 code units: more is no faster, and its trees take memory
 */
export function* analyzeInSteps(changes: readonly Change[], together = 40_000): Steps<Source[]> {
  const sources: Source[] = [];
  let batch: Change[] = [];
  let length = 0;
  for (const change of changes) {
    batch.push(change);
    length += change.input.text.length;
    if (length < together) continue;
    sources.push(...(yield* analyzeGuarded(batch, together)));
    batch = [];
    length = 0;
  }
  return [...sources, ...(yield* analyzeGuarded(batch, together))];
}

/** No source takes longer, however it is made. In milliseconds. */
const mostTime = 60_000;

/** What goes wrong with one source is no matter to the others. */
function* analyzeGuarded(changes: readonly Change[], together: number): Steps<Source[]> {
  try {
    return yield* analyzeTogether(changes, together, new TimeBudget(mostTime));
  } catch (error) {
    const sources: Source[] = [];
    if (changes.length > 1) for (const change of changes) sources.push(...(yield* analyzeGuarded([change], together)));
    else for (const { input } of changes) sources.push(givenUp(input, messageOf(error)));
    return sources;
  }
}

function* analyzeTogether(changes: readonly Change[], together: number, budget: TimeBudget): Steps<Source[]> {
  const drafts = changes.map(splitSource);
  const readings: BlockReading[] = [];
  for (const some of inPieces(
    drafts.flatMap(({ unread }) => unread),
    together,
  )) {
    readings.push(...readBlocks(some));
    yield* budget.step();
  }
  let read = 0;
  const split = drafts.map(({ found, known, unread }) => {
    for (const { key } of unread) {
      const reading = readings[read++];
      if (reading !== undefined) known.set(key, reading);
    }
    return found.flatMap(({ block, key }) => {
      const reading = known.get(key);
      return reading === undefined ? [] : [{ block, reading }];
    });
  });
  const refined = split.map((blocks) => consistentMentions(blocks.map(({ reading }) => reading)));
  const stated: Stated[][] = [];
  for (const [place, blocks] of split.entries()) {
    const own: Stated[] = [];
    for (const [index, { block, reading }] of blocks.entries()) {
      own.push({ block, reading, ...statementsOf(reading, refined[place]?.[index] ?? reading.mentions) });
      if (index % blocksInStep === blocksInStep - 1) yield* budget.step();
    }
    stated.push(own);
  }
  return changes.map(({ input }, place) =>
    sourceOf(
      input,
      { ...readMetadata(input.text), ...input.stated },
      stated[place] ?? [],
      drafts[place]?.isMarkupGivenUp === true,
    ),
  );
}

/** So many blocks, of at most some thousand letters each, are told what their quantities are about in one step. */
const blocksInStep = 20;

/** Blocks in lists of at least so much text each, but for the last one. */
function* inPieces<B extends BlockText>(blocks: readonly B[], length: number): Generator<B[]> {
  let piece: B[] = [];
  let size = 0;
  for (const block of blocks) {
    piece.push(block);
    size += block.text.length;
    if (size < length) continue;
    yield piece;
    piece = [];
    size = 0;
  }
  if (piece.length > 0) yield piece;
}

/** A source to be read. */
export interface Change {
  readonly input: SourceInput;
  readonly before: Source | undefined;
}

interface Draft {
  readonly isMarkupGivenUp: boolean;
  readonly found: readonly { readonly block: Block; readonly key: string }[];
  /** The readings of its blocks, as far as they are known, by their keys. */
  readonly known: Map<string, BlockReading>;
  readonly unread: readonly (BlockText & { readonly key: string })[];
}

function splitSource({ input: { text, languageId }, before }: Change): Draft {
  const known = new Map<string, BlockReading>();
  const separators = separatorsOf(text);
  for (const { reading } of before?.blocks ?? []) known.set(keyOf(reading), reading);
  const { blocks, isMarkupGivenUp } = splitText(text, languageId);
  const found = blocks.map((block) => {
    const read: BlockText = { text: text.slice(block.start, block.end), markup: block.markup, separators };
    return { block, ...read, key: keyOf(read) };
  });
  const unread = [...new Map(found.filter(({ key }) => !known.has(key)).map((one) => [one.key, one])).values()];
  return { found, known, unread, isMarkupGivenUp };
}

type Stated = Statements & Pick<ReadBlock, 'reading'> & { readonly block: Block };

function sourceOf(input: SourceInput, metadata: Metadata, stated: readonly Stated[], isMarkupGivenUp: boolean): Source {
  const { uri, text, languageId, stated: said } = input;
  const blocks = stated.map(({ block, reading, sentences }): ReadBlock => ({ ...block, reading, sentences }));
  const context = { uri, text, published: metadata.published ?? null };
  const page = pageSpans(text, blocks);
  const claims = placeClaims(blocks, context);
  const isOfText = (span: Span): boolean => !page.some((part) => contains(part, span));
  const told = claims.filter(isOfText);
  return {
    uri,
    text,
    languageId,
    ...(said !== undefined && { stated: said }),
    metadata,
    problems: [...(isMarkupGivenUp ? [markupGivenUp] : []), ...(told.length > mostClaims ? [tooManyClaims] : [])],
    blocks,
    mentions: blocks.flatMap((block) =>
      block.sentences.flatMap(({ mentions }) => mentions.map((mention) => locatedMention(mention, block.start, input))),
    ),
    claims: told.length > mostClaims ? told.slice(0, mostClaims) : told,
    pageClaims: claims.filter((claim) => !isOfText(claim)),
    roles: placeRoles(
      stated.map(({ block, roles }) => ({ start: block.start, roles })),
      context,
    ).filter(isOfText),
  };
}

/** More claims than those of a book are a table, or an attack. */
const mostClaims = 5_000;

const markupGivenUp: ReadingProblem = {
  code: 'source-markup',
  message: 'Its Markdown is nested without end; it was read as plain text. Take the nesting out to have it read as Markdown.',
};

const tooManyClaims: ReadingProblem = {
  code: 'source-too-many-claims',
  message: `It makes more than ${mostClaims.toLocaleString('en')} claims; only the first ones are compared. Split it to have all compared.`,
};

function givenUp({ uri, text, languageId }: SourceInput, reason: string): Source {
  const message = `Could not be read to its end (${reason}); it was left out. Split it, or exclude it in the settings.`;
  return {
    uri,
    text,
    languageId,
    metadata: {},
    problems: [{ code: 'source-given-up', message }],
    blocks: [],
    mentions: [],
    claims: [],
    pageClaims: [],
    roles: [],
  };
}

/** Blocks of the same key are read alike. */
function keyOf({ markup, separators, text }: BlockText): string {
  return `${markup} ${separators} ${text}`;
}
