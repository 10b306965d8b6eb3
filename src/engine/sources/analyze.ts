import { placeClaims } from '../claims/index.js';
import { consistentMentions, locatedMention } from '../entities/index.js';
import { separatorsOf } from '../quantities/index.js';
import { pageSpans, readMetadata, type Metadata } from '../metadata/index.js';
import { placeRoles } from '../roles/index.js';
import { finish, TimeBudget, type Steps } from '../steps/index.js';
import { contains, splitText, type Block, type Span } from '../text/index.js';
import { readBlocks, statementsOf, type BlockReading, type BlockText, type Statements } from './block-reading.js';
import { BlockReadings, keyOf } from './block-readings.js';
import { placesIn } from './event-signs.js';
import type { ReadBlock, ReadingProblem, Source, SourceInput } from './types.js';
import { say, wordsOf, type Words } from '../messages/index.js';

/**
 * Reads a source on its own.
 *
 * @param readings what was read before, such as the same source before an edit: a block whose text is known is not read again
 */
export function analyzeSource(input: SourceInput, readings = new BlockReadings()): Source {
  const [source] = finish(analyzeInSteps([input], readings));
  if (source === undefined) throw new Error(`${input.uri} was not read.`);
  return source;
}

/**
 * Reads several sources in steps, each on its own, but some of them together, which takes a quarter less time than one source
 * after the other: the processor keeps one step's code and tables at hand. One that cannot be read says so, and is empty.
 *
 * @param readings see `analyzeSource`
 * @param together how much text to read in one step, in UTF-16 code units: more is no faster, and its trees take memory
 */
export function* analyzeInSteps(inputs: readonly SourceInput[], readings: BlockReadings, together = 40_000): Steps<Source[]> {
  const sources: Source[] = [];
  let batch: SourceInput[] = [];
  let length = 0;
  for (const input of inputs) {
    batch.push(input);
    length += input.text.length;
    if (length < together) continue;
    sources.push(...(yield* analyzeGuarded(batch, readings, together)));
    batch = [];
    length = 0;
  }
  return [...sources, ...(yield* analyzeGuarded(batch, readings, together))];
}

/** No source takes longer, however it is made. In milliseconds. */
const mostTime = 60_000;

/** What goes wrong with one source is no matter to the others. */
function* analyzeGuarded(inputs: readonly SourceInput[], readings: BlockReadings, together: number): Steps<Source[]> {
  try {
    return yield* analyzeTogether(inputs, readings, together, new TimeBudget(mostTime));
  } catch (error) {
    const sources: Source[] = [];
    if (inputs.length > 1) for (const input of inputs) sources.push(...(yield* analyzeGuarded([input], readings, together)));
    else for (const input of inputs) sources.push(givenUp(input, wordsOf(error)));
    return sources;
  }
}

function* analyzeTogether(
  inputs: readonly SourceInput[],
  readings: BlockReadings,
  together: number,
  budget: TimeBudget,
): Steps<Source[]> {
  const drafts = inputs.map((input) => splitSource(input, readings));
  for (const some of inPieces(
    drafts.flatMap(({ unread }) => unread),
    together,
  )) {
    readBlocks(some.map(({ block }) => block)).forEach((reading, index) => some[index]?.known.set(keyOf(reading), reading));
    yield* budget.step();
  }
  const split = drafts.map(({ found, known }) =>
    found.flatMap(({ block, key }) => {
      const reading = known.get(key);
      return reading === undefined ? [] : [{ block, reading }];
    }),
  );
  for (const { known } of drafts) for (const reading of known.values()) readings.set(reading);
  readings.trim(split.flat().length);
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
  return inputs.map((input, place) =>
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
function* inPieces(blocks: readonly Unread[], length: number): Generator<Unread[]> {
  let piece: Unread[] = [];
  let size = 0;
  for (const unread of blocks) {
    piece.push(unread);
    size += unread.block.text.length;
    if (size < length) continue;
    yield piece;
    piece = [];
    size = 0;
  }
  if (piece.length > 0) yield piece;
}

/** A block to be read, and where its reading is to be put. */
interface Unread {
  readonly block: BlockText;
  readonly known: Map<string, BlockReading>;
}

interface Draft {
  readonly isMarkupGivenUp: boolean;
  readonly found: readonly { readonly block: Block; readonly key: string }[];
  /** The readings of its blocks, as far as they are known, by their keys. */
  readonly known: Map<string, BlockReading>;
  readonly unread: readonly Unread[];
}

function splitSource({ text, languageId }: SourceInput, readings: BlockReadings): Draft {
  const known = new Map<string, BlockReading>();
  const unread = new Map<string, Unread>();
  const separators = separatorsOf(text);
  const { blocks, isMarkupGivenUp } = splitText(text, languageId);
  const found = blocks.map((block) => {
    const read: BlockText = { text: text.slice(block.start, block.end), markup: block.markup, separators };
    const key = keyOf(read);
    const reading = readings.get(read);
    if (reading === undefined) unread.set(key, { block: read, known });
    else known.set(key, reading);
    return { block, key };
  });
  return { found, known, unread: [...unread.values()], isMarkupGivenUp };
}

type Stated = Statements & { readonly block: Block; readonly reading: BlockReading };

function sourceOf(input: SourceInput, metadata: Metadata, stated: readonly Stated[], isMarkupGivenUp: boolean): Source {
  const { uri, text, languageId, stated: said } = input;
  const blocks = stated.map(readBlockOf);
  const context = { uri, text, published: metadata.published ?? null };
  const page = pageSpans(text, blocks);
  const claims = placeClaims(
    stated.map(({ block, sentences }) => ({ start: block.start, sentences })),
    context,
  );
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
    mentions: stated.flatMap(({ block, sentences }) =>
      sentences.flatMap(({ mentions }) => mentions.map((mention) => locatedMention(mention, block.start, input))),
    ),
    claims: told.length > mostClaims ? told.slice(0, mostClaims) : told,
    pageClaims: claims.filter((claim) => !isOfText(claim)),
    roles: placeRoles(
      stated.map(({ block, roles }) => ({ start: block.start, roles })),
      context,
    ).filter(isOfText),
  };
}

function readBlockOf({ block, reading, sentences }: Stated): ReadBlock {
  const { start: by, kind, markup, end } = block;
  return {
    start: by,
    end,
    kind,
    markup,
    sentences: reading.sentences.map(({ start, end: last }) => ({ start: start + by, end: last + by })),
    concepts: sentences.flatMap(({ concepts }) => concepts),
    capitals: reading.capitals,
    places: placesIn(
      reading.text,
      sentences.flatMap(({ mentions }) => mentions),
    ),
  };
}

/** More claims than those of a book are a table, or an attack. */
const mostClaims = 5_000;

const markupGivenUp: ReadingProblem = {
  code: 'source-markup',
  message: say`Its Markdown is nested without end; it was read as plain text. Take the nesting out to have it read as Markdown.`,
};

const tooManyClaims: ReadingProblem = {
  code: 'source-too-many-claims',
  message: say`It makes more than ${{ value: mostClaims, decimals: 0 }} claims; only the first ones are compared. Split it to have all compared.`,
};

function givenUp({ uri, text, languageId }: SourceInput, reason: Words): Source {
  const message = say`Could not be read to its end (${reason}); it was left out. Split it, or exclude it in the settings.`;
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
