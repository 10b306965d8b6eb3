import { CompletionItemKind, type CompletionItem, type Range } from 'vscode-languageserver';
import type { LocatedEntry } from '../../../bibliography/index.js';
import { foldedText } from '../../../folded-text.js';
import { oneLine } from '../../../markdown.js';
import type { IndexView } from '../index-view.js';
import type { References } from '../references.js';

/** A longer list is not read: one types on. */
const mostItems = 50;

/** The key that is being written: behind the at sign of a citation. */
export const begunKey = /(?:\[|[;\s[-])-?@\{?([^\s@[\]{};,]*)$/u;

/** The references that fit what was typed, by key, title, author or outlet; those of the sources at hand first. */
export function keyCompletions(
  typed: string,
  near: string,
  range: Range,
  view: IndexView,
  references: References,
): CompletionItem[] {
  const index = references.of(near);
  const wanted = foldedText(typed);
  const atHand = new Set([...view.index.sources.values()].map((source) => index.entryOf(source)?.entry.key));
  return index.keys
    .flatMap((key) => index.entry(key) ?? [])
    .map((located) => ({ located, words: wordsOf(located) }))
    .filter(({ located, words }) => foldedText(`${located.entry.key} ${words}`).includes(wanted))
    .map(
      ({ located: { entry }, words }): CompletionItem => ({
        label: entry.key,
        kind: CompletionItemKind.Reference,
        labelDetails: { description: words },
        // What was typed was looked for in the title, too.
        filterText: typed === '' ? entry.key : typed,
        sortText: `${atHand.has(entry.key) ? 0 : 1}${entry.key}`,
        textEdit: { range, newText: entry.key },
      }),
    )
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .slice(0, mostItems);
}

function wordsOf({ entry: { fields } }: LocatedEntry): string {
  const { title } = fields;
  return typeof title === 'string' ? oneLine(title) : '';
}
