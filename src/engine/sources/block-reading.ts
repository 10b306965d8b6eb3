import type { Root } from 'nlcst';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { readStatements, type ReadSentence } from '../claims/index.js';
import { retextEntities, type Mention } from '../entities/index.js';
import { retextQuantities, type Quantity } from '../quantities/index.js';
import { parseBlock, sentencesOf, type Block, type Sentence } from '../text/index.js';

/** What the text of one block says, whatever stands around it; offsets count from the block's start. */
export interface BlockReading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  /** The statements read last, with the mentions they were read with. */
  last?: { readonly mentions: readonly Mention[]; readonly sentences: readonly ReadSentence[] };
}

const plugins = unified().use(retextQuantities).use(retextEntities).freeze();

/** Reads a block on its own. */
export function readBlock(text: string, block: Block): BlockReading {
  const file = new VFile(text);
  const tree: Root = parseBlock(text, block.markup);
  plugins.runSync(tree, file);
  return { text, sentences: sentencesOf(tree), quantities: file.data.quantities ?? [], mentions: file.data.mentions ?? [] };
}

/**
 * What the quantities of a block are about, given its mentions as the whole source tells them; read again only when those
 * have changed.
 */
export function statementsOf(reading: BlockReading, mentions: readonly Mention[]): readonly ReadSentence[] {
  if (reading.last === undefined || !sameMentions(reading.last.mentions, mentions)) {
    reading.last = { mentions, sentences: readStatements(reading.sentences, reading.quantities, mentions) };
  }
  return reading.last.sentences;
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
