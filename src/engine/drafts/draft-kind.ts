import { hasCitation } from '../citations/index.js';
import { readFrontMatter, type Metadata } from '../metadata/index.js';

/** What a text is taken for: evidence, what an analyst writes, or nothing that is compared. */
export type TextKind = 'source' | 'draft' | 'neither';

/** A text by which it is told whether it is a draft. */
export interface DraftOrSource {
  readonly text: string;
  readonly metadata: Metadata;
}

/**
 * Whether a text is a draft, which an analyst writes: its front matter says so, or it is kept where drafts are, or it cites as Pandoc does
 * and names neither outlet nor address. What nothing speaks for is a source, which is evidence.
 *
 * @param isAmongDrafts whether it is kept where drafts are
 */
export function isDraft({ text, metadata: { outlet, url } }: DraftOrSource, isAmongDrafts: boolean): boolean {
  const { kind } = readFrontMatter(text);
  if (kind !== undefined) return kind === 'draft';
  return isAmongDrafts || (outlet === undefined && url === undefined && hasCitation(text));
}
