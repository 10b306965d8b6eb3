import * as l10n from '@vscode/l10n';
import type { Source, SourceFields } from '../../../engine/index.js';
import { isDay } from '../../../iso-day.js';
import type { SourceFieldsNode } from '../../../protocol-citations.js';
import type { IndexView } from '../index-view.js';
import type { References } from '../references.js';

/** What is known of a source, as texts; empty where it is not known. */
export function fieldsOf({
  metadata: { title = '', outlet = '', published = '', authors = [], url = '' },
}: Pick<Source, 'metadata'>): SourceFieldsNode {
  return { title, outlet, published, authors: authors.join('; '), url };
}

/** @throws an error in words where a field cannot be what it should */
export function checkedFields(fields: Partial<SourceFieldsNode>): SourceFields {
  const { published = '', url = '' } = fields;
  if (published.trim() !== '' && !isDay(published.trim())) throw new Error(l10n.t`Write the day as 2026-03-04.`);
  if (url.trim() !== '' && !(/^https?:/i.test(url.trim()) && URL.canParse(url.trim())))
    throw new Error(l10n.t`An address begins with https:// or http://.`);
  return fields;
}

/** Without these a reference is printed with a gap. */
const wanted = ['outlet', 'title', 'published', 'authors'] as const;

/**
 * Sources of which something is missing that was never asked for: those that have a reference were cited before, or are a reference
 * manager’s to complete.
 *
 * @param uris of the sources to be cited
 * @param near the text whose references are taken
 */
export function sourcesToAskOf(uris: readonly string[], near: string, view: IndexView, references: References): Source[] {
  const index = references.of(near);
  // What cannot be written into is told when it is to be written into; nobody is asked before that.
  if (index.files.some(({ uri, errors }) => uri.endsWith('.json') && errors.length > 0)) return [];
  return [...new Set(uris)].flatMap((uri) => {
    const source = view.index.sources.get(uri);
    if (source === undefined || index.entryOf(source) !== undefined) return [];
    const fields = fieldsOf(source);
    return wanted.some((name) => fields[name] === '') ? [source] : [];
  });
}
