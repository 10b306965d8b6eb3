import type { AnyClaim, Group, Verdict } from '../comparison/index.js';
import type { Span } from '../text/index.js';
import type { Message, Words } from '../messages/index.js';

/** How something that a draft says stands to what sources say. */
export type DraftVerdict =
  /** A source says the same, and is cited for it. */
  | 'supported'
  /** A source says what cannot be true beside it. */
  | 'contradicted'
  /** A source said so, and a later report of that source says otherwise. */
  | 'stale'
  /** No source surely says it; one says, possibly about the same thing, what cannot be true beside it. */
  | 'possibly-contradicted'
  /** No source surely says it; one says the same, possibly about the same thing. */
  | 'possibly-supported'
  /** No source says it. */
  | 'unsupported'
  /** A source says the same, and is not cited for it. */
  | 'uncited';

export type StatementKind = 'claim' | 'role' | 'name' | 'quotation';

/** A place in a source, and what it tells. */
export interface EvidencePlace extends Span {
  readonly uri: string;
  /** Why it counts; or the words that stand there. */
  readonly message: Words;
}

/** What a source says about the same thing. */
export interface Evidence {
  readonly claim: AnyClaim;
  readonly verdict: Verdict;
}

/** One thing that a draft says, held against the sources. Offsets are the draft's. */
export interface DraftStatement extends Span {
  readonly uri: string;
  readonly kind: StatementKind;
  readonly verdict: DraftVerdict;
  /** Why. */
  readonly message: Message;
  /** What may be wrong with a quotation, apart from that nobody says it. */
  readonly problem?: 'differs' | 'speaker';
  readonly places: readonly EvidencePlace[];
  /** What sources say about the same thing; empty for names and quotations. */
  readonly evidence: readonly Evidence[];
  /** How many sources surely say the same, those that copy one another counted once. */
  readonly voices: number;
  /** What to write in its place. */
  readonly replacement?: string;
  /** The claim, with what sources say about the same thing. */
  readonly claim?: AnyClaim;
  readonly group?: Group;
}
