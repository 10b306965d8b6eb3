import type { Position } from 'vscode-languageserver';
import { citedKeys, type CitedKey, type Source } from '../../../engine/index.js';
import type { IndexView } from '../index-view.js';
import type { References } from '../references.js';

/** A key where a draft cites it. */
export interface KeyInDraft {
  readonly draft: Source;
  readonly cited: CitedKey;
}

const known = new WeakMap<Source, { readonly keys: readonly string[]; readonly cited: readonly CitedKey[] }>();

/** The keys that a draft cites. */
export function keysIn(draft: Source, references: References): readonly CitedKey[] {
  const index = references.of(draft.uri);
  const before = known.get(draft);
  if (before?.keys === index.keys) return before.cited;
  const cited = citedKeys(draft.text, (key) => index.entry(key) !== undefined, draft.languageId);
  known.set(draft, { keys: index.keys, cited });
  return cited;
}

/** The key at a place of a draft, with the mark before it. */
export function keyAt(uri: string, position: Position, view: IndexView, references: References): KeyInDraft | undefined {
  const draft = view.draft(uri)?.draft;
  if (draft === undefined) return undefined;
  const at = view.offset(uri, position);
  const cited = keysIn(draft, references).find(({ start, end }) => start - 1 <= at && at <= end);
  return cited === undefined ? undefined : { draft, cited };
}

/** Where drafts cite a key of the references of a document. */
export function placesOf(key: string, near: string, view: IndexView, references: References): KeyInDraft[] {
  const index = references.of(near);
  return [...view.index.drafts.values()]
    .filter(({ draft }) => references.of(draft.uri) === index)
    .flatMap(({ draft }) =>
      keysIn(draft, references)
        .filter((cited) => cited.key === key)
        .map((cited) => ({ draft, cited })),
    );
}
