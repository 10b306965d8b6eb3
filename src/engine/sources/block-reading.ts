import { readStatements, type ReadSentence } from '../claims/index.js';
import { findMentions, type Mention } from '../entities/index.js';
import { inEnglishWriting, readQuantities, type Quantity, type Separators } from '../quantities/index.js';
import { readRoles, type RoleStatement } from '../roles/index.js';
import { parseBlock, sentencesOf, type LanguageId, type Sentence } from '../text/index.js';
import { capitalsIn } from './event-signs.js';

/** The text of a block, and how it is to be parsed. */
export interface BlockText {
  readonly text: string;
  readonly markup: LanguageId;
  /** The habit of its source in writing numbers. */
  readonly separators: Separators;
}

/** What the text of one block says, whatever stands around it; offsets count from the block's start. */
export interface BlockReading extends BlockText {
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  /** See `capitalsIn`. */
  readonly capitals: readonly string[];
  /** The statements read last, with the mentions they were read with. */
  last?: Statements & { readonly mentions: readonly Mention[] };
}

/** What a block states. */
export interface Statements {
  readonly sentences: readonly ReadSentence[];
  readonly roles: readonly RoleStatement[];
}

/**
 * Reads blocks, each on its own. They are read together step by step, which is a fifth faster than one after the other: the
 * processor keeps one step's code at hand.
 */
export function readBlocks(blocks: readonly BlockText[]): BlockReading[] {
  const trees = blocks.map(({ text, markup }) => parseBlock(text, markup));
  const sentences = trees.map(sentencesOf);
  const quantities = sentences.map((list, index) =>
    (blocks[index]?.separators === 'continental' ? list.map(inEnglishWriting) : list).flatMap(readQuantities),
  );
  const mentions = sentences.map(findMentions);
  return blocks.map(({ text, markup, separators }, index) => ({
    text,
    markup,
    separators,
    sentences: sentences[index] ?? [],
    quantities: quantities[index] ?? [],
    mentions: mentions[index] ?? [],
    capitals: capitalsIn(sentences[index] ?? []),
  }));
}

/**
 * What the quantities of a block are about, and what roles it gives people, given its mentions as the whole source tells them; read again only when those
 * have changed.
 */
export function statementsOf(reading: BlockReading, mentions: readonly Mention[]): Statements {
  if (reading.last === undefined || !sameMentions(reading.last.mentions, mentions)) {
    reading.last = {
      mentions,
      sentences: readStatements(reading.sentences, reading.quantities, mentions),
      roles: readRoles(reading.sentences, mentions),
    };
  }
  return reading.last;
}

function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((mention, index) => {
      const other = b[index];
      return mention.start === other?.start && mention.end === other.end && mention.type === other.type;
    })
  );
}
