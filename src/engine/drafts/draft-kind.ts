import { hasCitation } from '../citations/index.js';
import { readFrontMatter, type Metadata } from '../metadata/index.js';

/** A text by which it is told whether it is a draft. */
export interface DraftOrSource {
  readonly text: string;
  readonly metadata: Metadata;
}

/**
 * Whether a text shows itself to be a draft, which an analyst writes: its front matter says so, or it cites as Pandoc does and names
 * neither outlet nor address. What nothing speaks for is a source, which is evidence.
 */
export function isDraftByText({ text, metadata: { outlet, url } }: DraftOrSource): boolean {
  const { kind } = readFrontMatter(text);
  if (kind !== undefined) return kind === 'draft';
  return outlet === undefined && url === undefined && hasCitation(text);
}
