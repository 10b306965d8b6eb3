import type { SourceFields } from '../../../engine/index.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import { checkedFields } from '../../workspace/citations/source-fields.js';

const names = ['title', 'outlet', 'published', 'authors', 'url'] as const;

/**
 * What the analyst says of sources, by their canonical URIs; what is no text is left out.
 *
 * @param value as a client sends it back, see `StatedFields`
 * @throws an error in words where a field cannot be what it should
 */
export function readStated(value: unknown): Readonly<Record<string, SourceFields>> {
  return Object.fromEntries(Object.entries(recordOf(value)).map(([uri, given]) => [canonicalUri(uri), fieldsIn(given)]));
}

function fieldsIn(value: unknown): SourceFields {
  const given = recordOf(value);
  const texts = names.flatMap((name) => {
    const text = given[name];
    return typeof text === 'string' ? [[name, text]] : [];
  });
  return checkedFields(Object.fromEntries(texts) as SourceFields);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
