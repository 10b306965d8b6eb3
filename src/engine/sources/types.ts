import type { Claim } from '../claims/index.js';
import type { LocatedMention } from '../entities/index.js';
import type { Metadata } from '../metadata/index.js';
import type { Concept } from '../language/index.js';
import type { RoleClaim } from '../roles/index.js';
import type { Block, LanguageId, Span } from '../text/index.js';
import type { Message } from '../messages/index.js';

/** A source as the host gives it. */
export interface SourceInput {
  readonly uri: string;
  readonly text: string;
  readonly languageId: LanguageId;
  /** What is said of it elsewhere, as in a file of references: it goes before what its own text says. */
  readonly stated?: Metadata;
}

/** A block with what is asked of it when sources are compared: its tokens, thirty times its text, are not kept. Offsets are the source's. */
export interface ReadBlock extends Block {
  readonly sentences: readonly Span[];
  /** Those of the content words of all its sentences, in order. */
  readonly concepts: readonly Concept[];
  /** See `capitalsIn`. */
  readonly capitals: readonly string[];
  /** See `placesIn`. */
  readonly places: readonly string[];
}

/** What could not be read of a source as it should be. */
export interface ReadingProblem {
  readonly code: 'source-given-up' | 'source-markup' | 'source-too-many-claims';
  /** A sentence, and what to do. */
  readonly message: Message;
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
