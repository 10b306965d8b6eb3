import type { Metadata } from '../metadata/index.js';
import type { SourceFields } from './edit-reference.js';

/** What is known of a source, with what the analyst says of it; an empty text takes a field away, authors stand apart by semicolons. */
export function withFields(metadata: Metadata, { authors, ...fields }: SourceFields): Metadata {
  const said: Record<string, string | readonly string[]> = { ...metadata };
  for (const [name, value] of Object.entries(fields)) said[name] = value.trim();
  if (authors !== undefined)
    said['authors'] = authors
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value.length > 0));
}
