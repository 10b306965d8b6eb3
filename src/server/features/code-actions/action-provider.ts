import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import type { IndexView } from '../../workspace/index-view.js';

/** Offers code actions of one sort, and carries them out when they are chosen. */
export interface ActionProvider {
  /**
   * @param range what is selected, or where the cursor is: only what it touches is asked about
   * @param diagnostics those that an action may be the fix of; some editors give those of the whole line
   */
  readonly actionsAt: (
    uri: string,
    range: Range,
    diagnostics: readonly Diagnostic[],
    view: IndexView,
  ) => Promise<readonly CodeAction[]>;
  /**
   * The same action with its edit; without one where that cannot be made.
   *
   * @param interactive whether to tell the analyst what went wrong
   * @returns `undefined` where the action is another's
   */
  readonly carryOut: (action: CodeAction, interactive: boolean) => Promise<CodeAction> | undefined;
}
