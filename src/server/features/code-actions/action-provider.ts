import type { CodeAction, Diagnostic, Position } from 'vscode-languageserver';
import type { IndexView } from '../../workspace/index-view.js';

/** Offers code actions of one sort, and carries them out when they are chosen. */
export interface ActionProvider {
  /** @param diagnostics those at the place, which an action may be the fix of */
  readonly actionsAt: (uri: string, position: Position, diagnostics: readonly Diagnostic[], view: IndexView) => CodeAction[];
  /**
   * The same action with its edit; without one where that cannot be made.
   *
   * @param interactive whether to tell the analyst what went wrong
   * @returns `undefined` where the action is another's
   */
  readonly carryOut: (action: CodeAction, interactive: boolean) => Promise<CodeAction> | undefined;
}
