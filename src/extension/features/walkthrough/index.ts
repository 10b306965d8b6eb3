import * as vscode from 'vscode';
import type { Session } from '../../session/session.js';

/** What each step of the walkthrough asks for, by the end of its command. */
const steps = ['folder', 'claims', 'cite'] as const;
type Step = (typeof steps)[number];

/**
 * Ticks the steps of the walkthrough that are done. Each is ticked by a command that does nothing but be run: of a context key that was
 * set before a walkthrough was first opened VS Code takes no notice.
 *
 * @param isVisible whether the claims are in view
 */
export function register(session: Session, isVisible: () => boolean): vscode.Disposable {
  const done = new Set<Step>();
  const tick = (): void => {
    if (session.claims.counts.sources > 0) done.add('folder');
    if (isVisible() && session.claims.events.length > 0) done.add('claims');
    if (done.size === 0) return;
    // Run so, the window hears of it, and not the extension alone.
    void vscode.commands.executeCommand('runCommands', { commands: Array.from(done, commandOf) });
  };
  return vscode.Disposable.from(
    ...steps.map((step) => vscode.commands.registerCommand(commandOf(step), () => undefined)),
    session.onDidChangeClaims(tick),
    session.onDidCite(() => {
      done.add('cite');
      tick();
    }),
    vscode.window.tabGroups.onDidChangeTabs(tick),
  );
}

function commandOf(step: Step): string {
  return `variorum.walkthrough.${step}`;
}
