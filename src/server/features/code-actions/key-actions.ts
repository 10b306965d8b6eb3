import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { ServerContext } from '../../context.js';
import { lspEdit, workspaceEdit } from '../../lsp/workspace-edit.js';
import { keyAt } from '../../workspace/citations/keys-in-drafts.js';
import { nearestKeys } from '../../workspace/citations/nearest-keys.js';
import type { ActionProvider } from './action-provider.js';

/** Quick fixes on a key that no reference has: the keys that it may be misspelled for. */
export function keyActions({ client, documents, references }: ServerContext): ActionProvider {
  return {
    actionsAt: (uri, range, diagnostics, view) => {
      const found = keyAt(uri, range.start, view, references);
      const index = references.of(uri);
      if (found === undefined || index.entry(found.cited.key) !== undefined) return Promise.resolve([]);
      const { cited, draft } = found;
      const fixed = diagnostics.filter(({ code }) => code === 'citation-unknown');
      const version = documents.get(uri)?.version ?? null;
      return Promise.resolve(
        nearestKeys(cited.key, index.keys).map(
          (key, place): CodeAction => ({
            title: l10n.t`Cite “${key}”`,
            kind: CodeActionKind.QuickFix,
            edit: workspaceEdit(
              [{ uri, version, edit: lspEdit(draft.text, { start: cited.start, end: cited.end, newText: key }), create: false }],
              client,
            ),
            ...(place === 0 && { isPreferred: true }),
            ...(fixed.length > 0 && { diagnostics: fixed }),
          }),
        ),
      );
    },
    carryOut: () => undefined,
  };
}
