import { parseReferences } from '../engine/index.js';
import type { ReadEntries } from './entry.js';

/** Reads a CSL-JSON file. One that is broken has no entries, and says where it is. */
export function readCslJson(text: string): ReadEntries {
  const references = parseReferences(text);
  if (references.kind === 'broken') return { entries: [], errors: references.errors };
  const entries = references.items.map(({ id, fields, start, end, idSpan }) => ({
    key: id,
    keySpan: idSpan,
    fields,
    item: { ...fields, id },
    start,
    end,
  }));
  return { entries, errors: [] };
}
