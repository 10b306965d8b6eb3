import type { Claim, ReadSentence } from '../claims/index.js';
import type { LocatedMention } from '../entities/index.js';
import type { Metadata } from '../metadata/index.js';
import type { RoleClaim } from '../roles/index.js';
import type { Block, LanguageId } from '../text/index.js';
import type { BlockReading } from './block-reading.js';

/** A source as the host gives it. */
export interface SourceInput {
  readonly uri: string;
  readonly text: string;
  readonly languageId: LanguageId;
  /** What is said of it elsewhere, as in a file of references: it goes before what its own text says. */
  readonly stated?: Metadata;
}

/** A block with what was read in it; offsets inside it count from its start. */
export interface ReadBlock extends Block {
  readonly reading: BlockReading;
  readonly sentences: readonly ReadSentence[];
}

/** What could not be read of a source as it should be. */
export interface ReadingProblem {
  readonly code: 'source-given-up' | 'source-markup' | 'source-too-many-claims';
  /** A sentence, and what to do. */
  readonly message: string;
}

/** A source and what was read in it on its own. Offsets are the text's. */
export interface Source extends SourceInput {
  readonly metadata: Metadata;
  readonly problems: readonly ReadingProblem[];
  readonly blocks: readonly ReadBlock[];
  readonly mentions: readonly LocatedMention[];
  readonly claims: readonly Claim[];
  /** What stands in the lines that are about the page itself: nothing that it claims, but its days tell of what event it writes. */
  readonly pageClaims: readonly Claim[];
  /** The roles that it gives people. */
  readonly roles: readonly RoleClaim[];
}
