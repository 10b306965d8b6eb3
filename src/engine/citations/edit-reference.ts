import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { cslName } from './csl-name.js';
import { addReferences, type Addition } from './add-references.js';
import type { UnkeyedItem } from './csl-item.js';
import { parseReferences } from './references.js';

/** The fields of a source that an analyst can set. */
export type SourceField = 'title' | 'outlet' | 'published' | 'authors' | 'url';

/** An empty text takes a field away; authors stand apart by semicolons. */
export type SourceFields = Readonly<Partial<Record<SourceField, string>>>;

/**
 * Sets fields of the reference to a source, which is added where there is none; what else is in the file stays as it is.
 *
 * @param text of `references.json`; `undefined` where there is none
 * @returns the file's new text, or what is wrong with it
 */
export function editReference(
  text: string | undefined,
  item: UnkeyedItem,
  fields: SourceFields,
): { readonly kind: 'edited'; readonly text: string } | Extract<Addition, { kind: 'broken' }> {
  const added = addReferences(text, [item]);
  if (added.kind === 'broken') return added;
  const { edit, keys } = added;
  const before = text ?? '';
  let now = edit === undefined ? before : before.slice(0, edit.start) + edit.newText + before.slice(edit.end);
  const references = parseReferences(now);
  const place = references.kind === 'references' ? references.items.findIndex(({ id }) => id === keys[0]) : -1;
  const eol = /\r\n|\r|\n/.exec(now)?.[0] ?? '\n';
  for (const [field, value] of Object.entries(fields) as [SourceField, string][]) {
    const [name, content] = cslField(field, value.trim());
    const path: JSONPath = [place, name];
    now = applyEdits(now, modify(now, path, content, { formattingOptions: { insertSpaces: true, tabSize: 2, eol } }));
  }
  return { kind: 'edited', text: now };
}

function cslField(field: SourceField, value: string): [name: string, content: unknown] {
  switch (field) {
    case 'title':
      return ['title', value === '' ? undefined : value];
    case 'outlet':
      return ['container-title', value === '' ? undefined : value];
    case 'url':
      return ['URL', value === '' ? undefined : value];
    case 'published':
      return ['issued', value === '' ? undefined : { 'date-parts': [value.split('-').map(Number)] }];
    case 'authors':
      return ['author', value === '' ? undefined : value.split(';').map((name) => cslName(name.trim()))];
  }
}
