import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type Range,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { oneLine } from '../../markdown.js';
import type { ServerContext } from '../context.js';
import { foldedText } from '../../folded-text.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { begunKey, keyCompletions } from '../workspace/citations/key-completions.js';
import { typeInWords } from '../presentation/type-in-words.js';
import type { IndexView } from '../workspace/index-view.js';

/** Fewer letters say nothing. */
const fewestLetters = 2;
/** A longer list is not read: one types on. */
const mostItems = 30;

/** The name that is being written: words with capitals, the last of which has a letter more, so that other words are left in peace. */
const begun = new RegExp(String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]{0,60} ){0,3}\p{Lu}[\p{L}\p{M}.'’-]{${fewestLetters - 1},60}$`, 'u');

/**
 * VS Code asks with the first letter of a word, and then no more where another provider had an answer to that. Asked with
 * every letter, the names come with the second one, beside what the others offer.
 */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** The keys of references behind the at sign of a citation, and the names that are known, where one is begun. It is answered from the index as it was looked at last, and waits for nothing. */
export function register({ connection, documents, lastView, references }: ServerContext): ServerCapabilities {
  connection.onCompletion(({ textDocument, position }): CompletionList => {
    const line =
      documents.get(canonicalUri(textDocument.uri))?.getText({ start: { line: position.line, character: 0 }, end: position }) ??
      '';
    const uri = canonicalUri(textDocument.uri);
    const before = (length: number): Range => ({
      start: { ...position, character: position.character - length },
      end: position,
    });
    const key = begunKey.exec(line)?.[1];
    if (key !== undefined && lastView().draft(uri) !== undefined)
      return { isIncomplete: true, items: keyCompletions(key, uri, before(key.length), lastView(), references) };
    const typed = begun.exec(line)?.[0];
    const items = typed === undefined ? [] : completions(typed, lastView(), before);
    // Asked again with every letter: which names fit is not only a matter of those that fitted before.
    return { isIncomplete: true, items };
  });
  return { completionProvider: { triggerCharacters: [...letters, '@'] } };
}

function completions(typed: string, view: IndexView, before: (length: number) => Range): CompletionItem[] {
  const found = new Map<string, CompletionItem>();
  const queries = endings(typed);
  // What is being written is read as a name itself.
  const written = new Set(queries.map(foldedText));
  for (const query of queries) {
    const wanted = foldedText(query);
    for (const { text, folded, name, type, count } of namesIn(view)) {
      if (found.has(text) || written.has(folded) || !` ${folded}`.includes(` ${wanted}`)) continue;
      found.set(text, {
        label: text,
        kind: CompletionItemKind.Reference,
        labelDetails: { description: text === name ? type : name },
        // The server has chosen by words and without accents already.
        filterText: query,
        sortText: String(999_999 - count).padStart(6, '0'),
        textEdit: { range: before(query.length), newText: text },
      });
    }
  }
  return [...found.values()].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).slice(0, mostItems);
}

/** `New York Ti`, `York Ti`, `Ti`: the first words may belong to something else. */
function endings(typed: string): string[] {
  const words = typed.split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
}

interface KnownName {
  readonly text: string;
  readonly folded: string;
  /** Of its entity. */
  readonly name: string;
  readonly type: string;
  readonly count: number;
}

const known = new WeakMap<IndexView, readonly KnownName[]>();

function namesIn(view: IndexView): readonly KnownName[] {
  let names = known.get(view);
  if (names === undefined) {
    names = view.index.entities.flatMap(({ name, aliases, type, mentions }) =>
      [name, ...aliases].map((spelling): KnownName => {
        const text = oneLine(spelling);
        return {
          text,
          folded: foldedText(text),
          name: oneLine(name),
          type: typeInWords(type),
          count: mentions.length,
        };
      }),
    );
    known.set(view, names);
  }
  return names;
}
