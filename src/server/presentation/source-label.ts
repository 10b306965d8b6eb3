import type { Source } from '../../engine/index.js';
import { oneLine } from '../../markdown.js';
import type { SourceLabel } from '../../protocol.js';
import type { Folders } from '../workspace/folders.js';
import { dayInWords } from './values-in-words.js';

/** A source as it is named to people. */
export function sourceLabelOf(uri: string, source: Source | undefined, folders: Folders): SourceLabel {
  const { title, published } = source?.metadata ?? {};
  return { uri, name: folders.nameOf(uri), title: title ?? null, published: published ?? null };
}

/** A source by its headline, where it has one, and its day. */
export function sourceInWords({ title, name, published }: SourceLabel): string {
  const called = oneLine(title ?? name);
  return published === null ? called : `${called}, ${dayInWords(published)}`;
}
