import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type ServerCapabilities } from 'vscode-languageserver';
import { append } from '../../../collections.js';
import { hashOf, sourceHashOf } from '../../../engine/index.js';
import type { ServerContext } from '../../context.js';
import { keysIn } from '../../workspace/citations/keys-in-drafts.js';
import { nearestKeys } from '../../workspace/citations/nearest-keys.js';
import type { IndexView } from '../../workspace/index-view.js';
import { linesOf } from '../../workspace/references.js';

/**
 * Pushes what is wrong with citations: in drafts a key that no reference has, and a source that has changed since it was cited; in
 * `references.json` what nothing cites.
 */
export function registerDiagnostics(context: ServerContext): ServerCapabilities {
  context.moreDiagnostics((view) => {
    const found = new Map<string, Diagnostic[]>();
    for (const { draft } of view.index.drafts.values()) {
      for (const problem of problemsOf(draft.uri, view, context)) append(found, draft.uri, problem);
    }
    unusedReferences(view, context, found);
    return found;
  });
  return {};
}

function problemsOf(uri: string, view: IndexView, { references }: ServerContext): Diagnostic[] {
  const draft = view.draft(uri)?.draft;
  const index = references.of(uri);
  if (draft === undefined) return [];
  return keysIn(draft, references).flatMap(({ key, start, end }): Diagnostic[] => {
    const range = view.range(uri, { start, end });
    const located = index.entry(key);
    const base = { range, source: 'variorum' } as const;
    if (located === undefined) {
      const [nearest] = nearestKeys(key, index.keys);
      const message =
        nearest === undefined
          ? l10n.t`No reference has the key “${key}”`
          : l10n.t`No reference has the key “${key}”; is it “${nearest}”?`;
      return [{ ...base, severity: DiagnosticSeverity.Warning, code: 'citation-unknown', message }];
    }
    const hash = sourceHashOf(located.entry.fields);
    const source =
      hash === undefined ? undefined : view.source(references.sourceOfKey([...view.index.sources.values()])(key, uri) ?? '');
    if (source === undefined || hashOf(source.text) === hash) return [];
    const message = l10n.t`This source has changed since it was cited: read again what it says`;
    return [{ ...base, severity: DiagnosticSeverity.Information, code: 'citation-changed', message }];
  });
}

/** Where there are drafts, a reference in the folder’s own file that none of them cites. */
function unusedReferences(view: IndexView, { references, folders }: ServerContext, found: Map<string, Diagnostic[]>): void {
  for (const folder of folders.uris) {
    const index = references.of(`${folder}/x`);
    const drafts = [...view.index.drafts.values()].filter(({ draft }) => references.of(draft.uri) === index);
    if (drafts.length === 0) continue;
    const cited = new Set(drafts.flatMap(({ draft }) => keysIn(draft, references).map(({ key }) => key)));
    for (const file of index.files.filter(({ uri }) => uri.endsWith('.json'))) {
      const lines = linesOf(file);
      for (const { key, keySpan } of file.entries.filter((entry) => !cited.has(entry.key))) {
        append(found, file.uri, {
          range: { start: lines.positionAt(keySpan.start), end: lines.positionAt(keySpan.end) },
          severity: DiagnosticSeverity.Hint,
          source: 'variorum',
          code: 'reference-unused',
          message: l10n.t`No draft cites “${key}”`,
          tags: [DiagnosticTag.Unnecessary],
        });
      }
    }
  }
}
