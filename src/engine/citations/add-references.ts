import type { JsonError } from '../json/index.js';
import type { Span, TextEdit } from '../text/index.js';
import { citationKey } from './citation-key.js';
import { isCitable } from './citation.js';
import type { CslItem, UnkeyedItem } from './csl-item.js';
import { identitiesOf } from './identities.js';
import { parseReferences, type Reference } from './references.js';

export type Addition =
  | {
      readonly kind: 'added';
      /** One for each item, in their order. */
      readonly keys: readonly string[];
      /** Absent when all of them were there already. */
      readonly edit?: TextEdit;
    }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/** References that stand in other files, such as those that a reference manager exports. */
export interface ReferencesElsewhere {
  readonly keys: Iterable<string>;
  /** The key of the same publication, where there is one that can be cited. */
  readonly keyOf: (item: UnkeyedItem) => string | undefined;
}

const none: ReferencesElsewhere = { keys: [], keyOf: () => undefined };

/**
 * Adds items to the end of a CSL-JSON file in one edit, in the file's own indentation and line ends; what is there stays as it
 * is, to the byte. An item whose source the file has already, see {@link identitiesOf}, is not added: its key is
 * used again. A file that cannot be read as CSL-JSON is not touched: the errors come back instead.
 *
 * @param text the file's text; undefined when there is none, and then the edit is the whole new file
 * @param elsewhere the references of other files, which are used where they are the same
 */
export function addReferences(
  text: string | undefined,
  items: readonly UnkeyedItem[],
  elsewhere: ReferencesElsewhere = none,
): Addition {
  const references = parseReferences(text ?? '');
  if (references.kind === 'broken') return references;
  const taken = new Set([...elsewhere.keys, ...references.items.map(({ id }) => id)]);
  const keys = new Map<string, string>();
  for (const { id, fields } of references.items) {
    if (isCitable(id)) for (const identity of identitiesOf(fields)) keys.set(identity, keys.get(identity) ?? id);
  }
  const added: CslItem[] = [];
  const itemKeys = items.map((item) => {
    const identities = identitiesOf(item);
    const known = identities.map((identity) => keys.get(identity)).find((key) => key !== undefined) ?? elsewhere.keyOf(item);
    const key = known ?? citationKey(item, taken);
    if (known === undefined) added.push({ id: key, ...item });
    taken.add(key);
    for (const identity of identities) keys.set(identity, key);
    return key;
  });
  if (added.length === 0) return { kind: 'added', keys: itemKeys };
  return { kind: 'added', keys: itemKeys, edit: append(text ?? '', references.items, added) };
}

function append(text: string, items: readonly Reference[], added: readonly CslItem[]): TextEdit {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const last = items.at(-1);
  if (last === undefined) {
    const inside = insideOf(text);
    const lines = added.map((item) => indented(stringify(item, '  '), '  ', eol)).join(`,${eol}`);
    return inside === undefined
      ? { start: 0, end: text.length, newText: `[${eol}${lines}${eol}]${eol}` }
      : { ...inside, newText: `${eol}${lines}${eol}` };
  }
  const { separator, indent, unit } = layoutOf(text, last, eol);
  const newText = added.map((item) => `,${separator}${indented(stringify(item, unit), indent, eol)}`).join('');
  return { start: last.end, end: last.end, newText };
}

/** What stands between the brackets of an empty array. */
function insideOf(text: string): Span | undefined {
  const start = text.indexOf('[') + 1;
  return start === 0 ? undefined : { start, end: text.lastIndexOf(']') };
}

interface Layout {
  /** Between two items, after the comma and before the indentation. */
  readonly separator: string;
  /** Before every line of an item. */
  readonly indent: string;
  /** One level within an item; empty for items on a single line. */
  readonly unit: string;
}

/** How the last item of a file is laid out; the next one follows it. */
function layoutOf(text: string, last: Reference, eol: string): Layout {
  const item = text.slice(last.start, last.end);
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(0, last.start))?.[1];
  if (!/[\r\n]/.test(item)) return { separator: indent === undefined ? '' : eol, indent: indent ?? '', unit: '' };
  const closing = /[\r\n]([ \t]*)\}$/.exec(item)?.[1] ?? indent ?? '';
  const inner = /[\r\n]([ \t]*)"/.exec(item)?.[1] ?? '';
  const unit = inner.startsWith(closing) && inner.length > closing.length ? inner.slice(closing.length) : '  ';
  return { separator: eol, indent: indent ?? closing, unit };
}

/** JSON with short arrays of numbers, such as a date's parts, on one line. */
function stringify(item: CslItem, unit: string): string {
  const json = JSON.stringify(item, null, unit);
  return unit === ''
    ? json
    : json.replace(/\[[\s\d,[\]]{0,200}\]/g, (numbers) => numbers.replace(/\s+/g, '').replace(/,/g, ', '));
}

function indented(json: string, indent: string, eol: string): string {
  return json
    .split('\n')
    .map((line) => indent + line)
    .join(eol);
}
